import type { Library } from '../core/model/library.ts'

export interface LibraryChange {
  changed: string[]
  removed: string[]
  problemsChanged: boolean
}

/** What an edit did, as slugs. An article has changed when its address has, which holds its version. */
export function compareLibraries(before: Library, after: Library): LibraryChange {
  const old = new Map(before.articles.map(({ slug, asset }) => [slug, asset]))
  const now = new Set(after.articles.map(({ slug }) => slug))
  return {
    changed: after.articles.filter(({ slug, asset }) => old.get(slug) !== asset).map(({ slug }) => slug),
    removed: before.articles.map(({ slug }) => slug).filter((slug) => !now.has(slug)),
    problemsChanged: JSON.stringify(before.problems) !== JSON.stringify(after.problems),
  }
}
