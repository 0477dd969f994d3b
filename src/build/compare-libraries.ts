import type { Library, LibraryEntry } from '../core/model/library.ts'

export interface LibraryChange {
  changed: string[]
  removed: string[]
  problemsChanged: boolean
}

/** What an edit did, as slugs. An article has changed when its addresses have, which hold its version. */
export function compareLibraries(before: Library, after: Library): LibraryChange {
  const versionOf = ({ asset, links }: LibraryEntry) => `${asset} ${links}`
  const old = new Map(before.articles.map((entry) => [entry.slug, versionOf(entry)]))
  const now = new Set(after.articles.map(({ slug }) => slug))
  return {
    changed: after.articles.filter((entry) => old.get(entry.slug) !== versionOf(entry)).map(({ slug }) => slug),
    removed: before.articles.map(({ slug }) => slug).filter((slug) => !now.has(slug)),
    problemsChanged: JSON.stringify(before.problems) !== JSON.stringify(after.problems),
  }
}
