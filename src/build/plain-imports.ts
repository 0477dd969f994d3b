import type { Plugin } from 'vite'

/** Vite's own module, by which it wraps every `import()`. */
const HELPER = /vite\/preload-helper/

/**
 * Code that comes later is imported by the platform alone. Vite's helper would first look for sheets and chunks to load
 * along with it; here one sheet is for all screens, and each page names the chunks that it begins with.
 */
export function plainImports(): Plugin {
  return {
    name: 'cytelnia:plain-imports',
    apply: 'build',
    transform: {
      filter: { id: HELPER },
      handler: () => ({ code: 'export const __vitePreload = (load) => load()', map: null }),
    },
  }
}
