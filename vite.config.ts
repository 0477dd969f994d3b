import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { readCardSetting } from './src/build/cards/card-choice.ts'
import { cards } from './src/build/cards-plugin.ts'
import { nameClass } from './src/build/name-class.ts'
import { offline } from './src/build/offline-plugin.ts'
import { plainImports } from './src/build/plain-imports.ts'
import { prerender } from './src/build/prerender-plugin.ts'
import { seeds } from './src/build/seeds-plugin.ts'
import { settingsScript } from './src/build/settings-script.ts'
import { shakeRouter } from './src/build/shake-router.ts'
import { readSiteAddress } from './src/build/site-address.ts'

const { origin, base } = readSiteAddress(process.env)
const directory = process.env.CYTELNIA_SEEDS ?? 'seeds'
/** Which quotes get a picture of their own, unless CYTELNIA_CARDS says otherwise. */
const choice = readCardSetting(process.env.CYTELNIA_CARDS, { quotes: 'all' })

/**
 * What every screen needs, in few chunks: slivers shared by some of them would each be a request. Libraries are apart, so
 * that each is evaluated in a task of its own (`src/app/main.ts`).
 */
const CHUNKS = [
  // with the little of react-dom that others than the app's start need
  {
    name: 'react',
    test: /node_modules\/(react\/|react-dom\/(index|cjs\/react-dom\.production)\.js)|\/pieces\/react\.ts/,
    priority: 3,
  },
  { name: 'react-dom', test: /node_modules\/(react-dom|scheduler)\/|\/pieces\/react-dom\.ts/, priority: 1 },
  { name: 'router', test: /node_modules\/react-router|\/pieces\/router\.ts/, priority: 1 },
  { name: 'queries', test: /node_modules\/@tanstack\/|\/pieces\/queries\.ts/, priority: 1 },
  {
    // without what the first script takes from there: it would wait for all of this
    name: 'base',
    test: /\/src\/app\/(start|App|Frame|Pages|Screen|ScrollPlace|Failure|FailureHead|load-route|query-client|routes|use-sign-of-life)\.tsx?$|\/src\/(navigation|ui(?!\/(?:FilterBar|FindField|Pager|Prose|page-room|SelectField|Sheet|use-drag-away))|url(?!\/page-number)|articles(?!\/(?:fetch-placed|(?:list|search|neighbours|offline)-))|messages(?!\/en\.ts|\/dates\/english|\/format-tick|.*-words\.ts)|features\/settings\/use-settled)(\/.*)?\.tsx?$|\/src\/(features\/share\/ExportMenu|core\/exports\/export-paths|core\/model\/page-paths)|page\.module\.css$/,
  },
]

/** Vitest would leave one of two processors idle; and projects with as many each share them. */
const WORKERS = Math.max(2, availableParallelism() - 1)

export default defineConfig({
  base,
  css: { modules: { generateScopedName: nameClass } },
  plugins: [
    react(),
    seeds({ directory, cards: choice, siteUrl: origin }),
    prerender({ origin }),
    cards(),
    settingsScript(),
    offline(),
    shakeRouter(),
    plainImports(),
  ],
  build: {
    // one sheet for all screens: a prerendered page is set before any script, whichever screen it shows
    cssCodeSplit: false,
    // a face inside the sheet could not be fetched beside it, nor by its characters
    assetsInlineLimit: 0,
    // each page names what it loads; what comes later has little of its own
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          maxWorkers: WORKERS,
          include: ['tests/unit/**/*.test.ts', 'tests/gold/**/*.test.ts'],
          // a process for each file would spend more on starting, and on reading the dictionary, than on its tests
          isolate: false,
          unstubGlobals: true,
          // a busy machine is slow, not wrong
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          maxWorkers: WORKERS,
          include: ['tests/app/**/*.test.tsx'],
          environment: 'jsdom',
          // a process reads the app and warms to it once, which is half of the work; `setup.ts` leaves nothing of a test behind
          isolate: false,
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
          maxWorkers: WORKERS,
          // a browser for each process, not for each file
          isolate: false,
          // a browser that a busy machine leaves waiting is slow, not wrong
          retry: 1,
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
