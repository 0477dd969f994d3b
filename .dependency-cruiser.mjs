/** Who may import whom: the table in docs/architecture.md, held by `npm run lint`. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: allowed },
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    only('model-stands-alone', '^src/core/model/', '^src/core/model/'),
    only('lexicon-stands-alone', '^src/core/lexicon/', '^src/core/lexicon/'),
    only('text-knows-model-and-lexicon', '^src/core/text/', '^src/core/(text|model|lexicon)/'),
    only('grammar-knows-text', '^src/core/grammar/', '^src/core/(grammar|text|model|lexicon)/'),
    only(
      'a-pass-knows-model-lexicon-text',
      '^src/core/(dates|permalinks|corrections)/',
      ['^src/core/(model|lexicon|text)/', '^src/core/$1/'].join('|'),
    ),
    only(
      'who-says-what-knows-grammar-too',
      '^src/core/(quotes|speakers)/',
      ['^src/core/(model|lexicon|text|grammar)/', '^src/core/$1/'].join('|'),
    ),
    only(
      'exports-know-what-is-published',
      '^src/core/exports/',
      '^src/core/(exports|model|permalinks)/|^src/core/lexicon/export-words[.]ts$',
    ),
    only(
      'search-knows-how-words-are-folded',
      '^src/core/search/',
      '^src/core/(search|model|permalinks)/|^src/core/lexicon/(word-endings|search-operators)[.]ts$',
    ),
    only('core-knows-core', '^src/core/', '^src/core/'),
    {
      name: 'core-knows-no-platform',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-knows-no-react',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: 'node_modules/(react|react-dom|react-router|react-router-dom|@tanstack|vite)/' },
    },
    only('build-knows-core-and-the-server-entry', '^src/build/', '^src/(build|core)/|^src/app/entry-server[.]tsx$'),
    only('articles-and-url-know-the-model', '^src/(articles|url)/', '^src/(core/model|$1)/'),
    only('the-worker-knows-its-caches', '^src/offline/', '^src/(offline/|articles/offline-caches[.]ts$)'),
    only('messages-know-the-model', '^src/messages/', '^src/(messages|core/model)/'),
    only('ui-knows-nothing-of-ours', '^src/ui/', '^src/ui/'),
    only('navigation-knows-nothing-of-ours', '^src/navigation/', '^src/navigation/'),
    only(
      'a-feature-knows-no-other',
      '^src/features/(?!(?:share|search)/)([^/]+)/',
      ['^src/core/(model|permalinks)/', '^src/(articles|url|ui|messages|navigation)/', '^src/features/$1/'].join('|'),
    ),
    only(
      'share-knows-exports-too',
      '^src/features/share/',
      '^src/core/(model|permalinks|exports)/|^src/(articles|url|ui|messages|navigation)/|^src/features/share/',
    ),
    only(
      'search-knows-words-too',
      '^src/features/search/',
      '^src/core/(model|permalinks|search)/|^src/(articles|url|ui|messages|navigation)/|^src/features/search/',
    ),
    only(
      'app-knows-no-extraction',
      '^src/app/',
      '^src/(app|features|articles|url|ui|messages|navigation|styles)/|^src/core/(model|permalinks)/',
    ),
    {
      // nothing of vitest works outside of its runner
      name: 'what-runs-alone-needs-no-runner',
      severity: 'error',
      from: { path: '^tests/(browser/take-|bench/.*/run[.]ts$)' },
      to: { path: 'node_modules/vitest/', reachable: true },
    },
    {
      name: 'tests-are-no-dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
}
