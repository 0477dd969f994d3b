import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite'

const WORKER = 'src/offline/worker.ts'
/** Where it stands in the site: what lies above it, it could not answer for. */
const WORKER_FILE = 'sw.js'
const SHELL = '404.html'
/** Fetched by who asks for a citation; two fifths of all scripts. */
const SELDOM = /citeproc|\/citations\/|\.csl|locales?-|\/features\/desk\//

/**
 * Vite plugin: the service worker that keeps what is read (`src/offline`), told which scripts, styles and faces a page
 * may come to need. In development there is none.
 */
export function offline(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'cytelnia:offline',
    apply: 'build',
    enforce: 'post',

    configResolved(resolved) {
      config = resolved
    },

    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(_, bundle) {
        if (this.environment.config.consumer !== 'client') return
        const outDir = resolve(config.root, config.build.outDir)
        const assets = listAssets(bundle).map((file) => config.base + file)
        await writeFile(join(outDir, WORKER_FILE), await buildWorker(config, assets))
      },
    },
  }
}

/** Scripts, styles and faces that any page may come to need, in the order of their names. */
function listAssets(bundle: Rollup.OutputBundle): string[] {
  return Object.values(bundle)
    .filter((file) =>
      file.type === 'chunk'
        ? !file.moduleIds.some((id) => SELDOM.test(id))
        : /\.(?:css|woff2)$/.test(file.fileName) || /\bsettings-[\w-]+\.js$/.test(file.fileName),
    )
    .map(({ fileName }) => fileName)
    .sort()
}

async function buildWorker(config: ResolvedConfig, assets: readonly string[]): Promise<string> {
  const outDir = await mkdtemp(join(config.cacheDir, 'worker-'))
  try {
    await build({
      root: config.root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: {
        __ASSETS__: JSON.stringify(assets),
        __SHELL__: JSON.stringify(config.base + SHELL),
        __BASE__: JSON.stringify(config.base),
        'process.env.NODE_ENV': '"production"',
      },
      build: {
        outDir,
        emptyOutDir: true,
        lib: { entry: resolve(config.root, WORKER), formats: ['iife'], name: 'worker', fileName: () => WORKER_FILE },
      },
    })
    return await readFile(join(outDir, WORKER_FILE), 'utf8')
  } finally {
    await rm(outDir, { recursive: true, force: true })
  }
}
