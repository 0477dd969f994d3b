import type { Publication } from './publish-library.ts'

export interface LibraryChange {
  changed: string[]
  removed: string[]
  problemsChanged: boolean
}

/** What an edit did, as slugs. */
export function compareLibraries(before: Publication, after: Publication): LibraryChange {
  const [old, now] = [before.versions(), after.versions()]
  return {
    changed: [...now.keys()].filter((slug) => old.get(slug) !== now.get(slug)),
    removed: [...old.keys()].filter((slug) => !now.has(slug)),
    problemsChanged: JSON.stringify(before.library.problems) !== JSON.stringify(after.library.problems),
  }
}
