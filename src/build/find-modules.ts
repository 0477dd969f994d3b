import type { Rollup } from 'vite'

/** What the pages of a route ask for after the document's own script, in the order in which it is needed. */
const FOR_ALL = ['main.ts', 'start.tsx', 'pieces/react-dom.ts']

/**
 * Looks up the code of pages. The bundle is read here, once: the bundler hands each of its chunks over anew whenever it
 * is looked at.
 *
 * @param base Vite's `base`
 * @returns takes a route of `src/app/routes/`, gives the addresses of all chunks that its pages load, each once, without
 * the first, which the document loads anyway
 */
export function createModuleFinder(bundle: Rollup.OutputBundle, base: string): (route: string) => readonly string[] {
  const chunks = new Map<string, { imports: string[] }>()
  const fileOf = new Map<string, string>()
  for (const { fileName, imports, moduleIds } of Object.values(bundle).filter(isChunk)) {
    chunks.set(fileName, { imports })
    for (const id of moduleIds) fileOf.set(id.replace(/^.*\/src\/app\//, ''), fileName)
  }
  const find = (route: string): string[] => {
    const found = new Set<string>()
    const add = (file: string | undefined): void => {
      const chunk = file === undefined ? undefined : chunks.get(file)
      if (file === undefined || chunk === undefined || found.has(file)) return
      found.add(file)
      chunk.imports.forEach(add)
    }
    for (const module of [...FOR_ALL, `routes/${route}.tsx`]) add(fileOf.get(module))
    return [...found].slice(1).map((file) => base + file)
  }
  const known = new Map<string, readonly string[]>()
  return (route) => {
    const modules = known.get(route) ?? find(route)
    known.set(route, modules)
    return modules
  }
}

function isChunk(output: Rollup.OutputAsset | Rollup.OutputChunk): output is Rollup.OutputChunk {
  return output.type === 'chunk'
}
