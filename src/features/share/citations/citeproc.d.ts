/** What is used of citeproc-js: https://citeproc-js.readthedocs.io/en/latest/running.html. The package has no types. */
declare module 'citeproc' {
  import type { CslItem } from './csl-item.ts'
  import type { CslNode } from './csl-node.ts'

  interface System {
    retrieveLocale: (language: string) => CslNode
    retrieveItem: (id: string) => CslItem
  }
  class Engine {
    constructor(system: System, style: CslNode, language: string, force: boolean)
    setOutputFormat(format: 'text'): void
    updateItems(ids: string[]): void
    /** False for a style that has no bibliography. */
    makeBibliography(): [parameters: unknown, entries: string[]] | false
  }
  const CSL: { Engine: typeof Engine }
  export default CSL
}
