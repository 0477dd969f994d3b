import type { Rollup } from 'vite'

const FIRST = 'main.ts'
/** What the pages of a route ask for after the document's own script, in the order in which it is needed. */
const FOR_ALL = ['start.tsx', 'pieces/react-dom.ts']

/** Addresses of a page's code, each once, without the document's own script. */
export interface PageModules {
  /** What that script cannot begin without. */
  first: readonly string[]
  /** What it asks for. */
  later: readonly string[]
}

/**
 * Looks up the code of pages. The bundle is read here, once: the bundler hands each of its chunks over anew whenever it
 * is looked at.
 *
 * @param base Vite's `base`
 * @returns takes a route of `src/app/routes/`, gives all chunks that its pages load
 */
export function createModuleFinder(bundle: Rollup.OutputBundle, base: string): (route: string) => PageModules {
  const chunks = new Map<string, { imports: string[] }>()
  const fileOf = new Map<string, string>()
  for (const { fileName, imports, moduleIds } of Object.values(bundle).filter(isChunk)) {
    chunks.set(fileName, { imports })
    for (const id of moduleIds) fileOf.set(id.replace(/^.*\/src\/app\//, ''), fileName)
  }
  const find = (route: string): PageModules => {
    const found = new Set<string>()
    const add = (file: string | undefined): void => {
      const chunk = file === undefined ? undefined : chunks.get(file)
      if (file === undefined || chunk === undefined || found.has(file)) return
      found.add(file)
      chunk.imports.forEach(add)
    }
    add(fileOf.get(FIRST))
    const begun = found.size
    for (const module of [...FOR_ALL, `routes/${route}.tsx`]) add(fileOf.get(module))
    const addresses = [...found].map((file) => base + file)
    return { first: addresses.slice(1, begun), later: addresses.slice(begun) }
  }
  const known = new Map<string, PageModules>()
  return (route) => {
    const modules = known.get(route) ?? find(route)
    known.set(route, modules)
    return modules
  }
}

function isChunk(output: Rollup.OutputAsset | Rollup.OutputChunk): output is Rollup.OutputChunk {
  return output.type === 'chunk'
}
