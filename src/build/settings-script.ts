import { readFileSync } from 'node:fs'
import { minifySync, type Plugin } from 'vite'

/** Where it stands in development, and in `index.html`. */
const SOURCE = '/src/features/settings/before-paint.js'

/**
 * What the reader chose is put on the page by a script that is no module: those wait until the page is there. Vite
 * leaves such a script alone; this gives it, minified, a name with its hash, so that on each later visit it comes out
 * of the browser's cache without a question to the host.
 */
export function settingsScript(): Plugin {
  let file = ''
  let base = '/'
  return {
    name: 'cytelnia:settings-script',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },

    buildStart() {
      const { code, errors } = minifySync('settings.js', readFileSync(`.${SOURCE}`, 'utf8'))
      if (errors.length > 0) throw new Error(`${SOURCE} cannot be minified: ${errors[0]?.message}`)
      file = this.emitFile({ type: 'asset', name: 'settings.js', source: code })
    },
    generateBundle: {
      // behind Vite, which writes the page, and before the pages are drawn from it
      order: 'post',
      handler(_, bundle) {
        const name = this.getFileName(file)
        for (const asset of Object.values(bundle)) {
          if (asset.type !== 'asset' || !asset.fileName.endsWith('index.html')) continue
          asset.source = String(asset.source).replace(SOURCE, base + name)
        }
      },
    },
  }
}
