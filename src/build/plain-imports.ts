import type { Plugin } from 'vite'

/** Vite's own step, which wraps every `import()` in a helper. */
const WRAPPING = 'native:import-analysis-build'

/**
 * Code that comes later is imported by the platform alone. Vite's helper would first look for sheets and chunks to load
 * along with it; here one sheet is for all screens, and each page names the chunks that it begins with.
 */
export function plainImports(): Plugin {
  return {
    name: 'cytelnia:plain-imports',
    apply: 'build',
    configResolved({ plugins }) {
      const wrapping = plugins.findIndex(({ name }) => name === WRAPPING)
      if (wrapping === -1)
        throw new Error(`Vite has no step ${WRAPPING} any more: see how it wraps an import() now.`)
        // a resolved configuration is read-only by its type alone
      ;(plugins as Plugin[]).splice(wrapping, 1)
    },
  }
}
