import { fileURLToPath } from 'node:url'
import { build, loadConfigFromFile, type Plugin, type PluginOption } from 'vite'
import { cutLibrary } from '../../../src/build/cut-library.ts'
import type { PublicationSource } from '../../../src/build/publication-source.ts'
import type { Publication } from '../../../src/build/publish-library.ts'
import type { Contestant } from './contestant.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * The app as `npm run build` makes it, by the project's own configuration, with the invented library where that has the
 * seeds: `/when` is prerendered, and its data is what `src/build` publishes.
 */
export const cytelnia: Contestant = {
  name: 'Cytelnia',
  settings: 'the production build, /when prerendered; a press on the name of a speaker',
  async prepare({ publication }, directory) {
    const env = { command: 'build', mode: 'production' } as const
    const loaded = await loadConfigFromFile(env, undefined, ROOT)
    if (loaded === null) throw new Error('the project has no vite.config.ts')
    const { plugins, ...config } = loaded.config
    await build({
      ...config,
      root: ROOT,
      configFile: false,
      mode: env.mode,
      logLevel: 'error',
      plugins: replaceSeeds(plugins ?? [], inventedSeeds(publication)),
      build: { ...config.build, outDir: directory, emptyOutDir: true, reportCompressedSize: false },
    })
    return '/when'
  },
  isDrawn: () => document.querySelector('svg[data-timeline-picture][data-drawn="true"]') !== null,
  // arrow keys move along the list once scripts run
  isAnswering: () => document.querySelector('[data-row] a[tabindex="0"]') !== null,
  approach(speaker) {
    const chosen = speaker === null ? 'button[data-speaker][aria-pressed="true"]' : `button[data-speaker="${speaker}"]`
    document.querySelector(chosen)?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  },
  filter(speaker) {
    const chosen = speaker === null ? 'button[data-speaker][aria-pressed="true"]' : `button[data-speaker="${speaker}"]`
    const button = document.querySelector<HTMLButtonElement>(chosen)
    if (button === null) throw new Error(`there is no ${chosen}`)
    button.click()
  },
  isFiltered: (speaker) => document.querySelector(`svg[data-timeline-picture][data-who="${speaker ?? ''}"]`) !== null,
  adds: true,
  complaint: () => null,
}

function replaceSeeds(plugins: PluginOption[], seeds: Plugin): PluginOption[] {
  return plugins.flat().map((plugin) => (isNamed(plugin, seeds.name) ? seeds : plugin))
}

function isNamed(plugin: unknown, name: string): boolean {
  return typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === name
}

/**
 * What `/when` may ask for. Pages and files of 10,000 articles would take the build ten minutes, and no one opens them.
 */
const ASKED = /^assets\/(library|when)[-/]/

/** In the place of the seeds plugin. */
function inventedSeeds(whole: Publication): Plugin<PublicationSource> {
  const files = new Map([...whole.files].filter(([path]) => ASKED.test(path)))
  const library = { ...whole.library, articles: [], speakers: [] }
  const publication: Publication = {
    ...whole,
    library,
    cut: cutLibrary(library),
    articles: [],
    speakers: [],
    files,
  }
  const { libraryUrl, whenUrl } = publication
  return {
    name: 'cytelnia:seeds',
    api: { publication: () => Promise.resolve(publication) },
    resolveId: { filter: { id: /^virtual:library$/ }, handler: () => '\0virtual:library' },
    load: {
      filter: { id: /^\0virtual:library$/ },
      handler: () =>
        `export const libraryUrl = ${JSON.stringify(libraryUrl)}, whenUrl = ${JSON.stringify(whenUrl)}, cards = 'none'`,
    },
    generateBundle() {
      for (const [fileName, contents] of files) this.emitFile({ type: 'asset', fileName, source: contents() })
    },
  }
}
