import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { prerender } from './src/build/prerender-plugin.ts'
import { seeds } from './src/build/seeds-plugin.ts'

const directory = process.env.CYTELNIA_SEEDS ?? 'seeds'

/**
 * What every screen needs, in one chunk: slivers shared by some of them would each be a request. React's hands stay out
 * of it, so that they are evaluated in a task of their own (`src/app/react-dom.ts`).
 */
const BASE = {
  name: 'base',
  test: /node_modules\/(?!d3-|internmap|react-dom\/|scheduler|citeproc|text-fragments-polyfill)|\/src\/(ui|url|articles|messages|features\/settings)\/|\/src\/(features\/share\/ExportMenu|core\/exports\/export-paths)|page\.module\.css$/,
}

export default defineConfig({
  plugins: [react(), seeds({ directory, siteUrl: process.env.SITE_URL || null }), prerender()],
  build: {
    // one sheet for all screens: a prerendered page is set before any script, whichever screen it shows
    cssCodeSplit: false,
    // a face inside the sheet could not be fetched beside it, nor by its characters
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [BASE] } } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/gold/**/*.test.ts'],
          // a busy machine is slow, not wrong
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          include: ['tests/app/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/app/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/build-site.ts'],
          fileParallelism: false,
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
