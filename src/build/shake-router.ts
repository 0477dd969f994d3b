import type { Plugin } from 'vite'

/** Statements that only name a thing for development tools, but keep it in the bundle. */
const NAMING = /^\w+\.displayName = "[^"]*";$/gm
const CREATING = /(?<== )React\d*\.(?:forwardRef|createContext|memo)\(/g

/**
 * Lets the bundler leave out what of react-router is not used. Its parts are in one file, created by calls that are not
 * marked as pure: forms, fetchers and data routes, a third of what stays, would come with every page.
 */
export function shakeRouter(): Plugin {
  return {
    name: 'cytelnia:shake-router',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\/dist\// },
      handler: (code) => ({
        code: code.replace(NAMING, '').replace(CREATING, '/* @__PURE__ */ $&'),
        map: null,
      }),
    },
  }
}
