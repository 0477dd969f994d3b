import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type ResolvedConfig } from 'vite'

export const SERVER_ENTRY = 'src/app/entry-server.tsx'
export type ServerEntry = typeof import('../app/entry-server.tsx')

const entries = new WeakMap<ResolvedConfig, Promise<ServerEntry>>()

/** The app's server entry, built beside the bundle once for all plugins that draw with it. */
export function loadServerEntry(config: ResolvedConfig): Promise<ServerEntry> {
  const entry = entries.get(config) ?? buildServerEntry(config)
  entries.set(config, entry)
  return entry
}

/** For a plugin's `buildStart`: a build that watches builds the entry anew each time. */
export function forgetServerEntry(config: ResolvedConfig): void {
  entries.delete(config)
}

/** Builds it, loads it, and leaves nothing behind. */
async function buildServerEntry(config: ResolvedConfig): Promise<ServerEntry> {
  await mkdir(config.cacheDir, { recursive: true })
  const outDir = await mkdtemp(join(config.cacheDir, 'server-'))
  try {
    await build({
      root: config.root,
      base: config.base,
      ...(config.configFile === undefined ? {} : { configFile: config.configFile }),
      logLevel: 'warn',
      build: {
        ssr: SERVER_ENTRY,
        outDir,
        copyPublicDir: false,
        emptyOutDir: true,
        minify: false,
        // one file: nothing is left to be loaded once the directory is gone
        rolldownOptions: { output: { codeSplitting: false } },
      },
    })
    return (await import(pathToFileURL(join(outDir, 'entry-server.js')).href)) as ServerEntry
  } finally {
    await rm(outDir, { recursive: true, force: true })
  }
}
