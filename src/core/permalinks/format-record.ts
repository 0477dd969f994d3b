import type { LinkRecord, RecordedArticle, RecordedRevision } from '../model/link-record.ts'

/**
 * The record as its file holds it: each quote on lines of its own, in the order of ids, and a comma behind each, so that
 * an entry more or less touches no other's lines. Ends in a newline.
 */
export function formatRecord({ slugs, article, quotes }: LinkRecord): string {
  const entries = Object.entries(quotes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([id, { revisions, joined }]) =>
        `  ${JSON.stringify(id)}: {\n${joined === undefined ? '' : `    "joined": ${JSON.stringify(joined)},\n`}    "revisions": [\n${revisions.map(formatRevision).join(',\n')}\n    ]\n  },\n\n`,
    )
  const names = [...slugs].sort().map((slug) => `  ${JSON.stringify(slug)}: null,\n\n`)
  const last = article === undefined ? '' : formatArticle(article)
  return `{\n"slugs": {\n\n${names.join('')}"": null},\n${last}"quotes": {\n\n${entries.join('')}"": null},\n"version": 1\n}\n`
}

/** Each of what an editor may change on a line apart from the others. */
function formatArticle({ slug, title, published }: RecordedArticle): string {
  const lines = Object.entries({ slug, title, published }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  return `"article": {\n\n${lines.join(',\n\n')}\n\n},\n`
}

function formatRevision(revision: RecordedRevision): string {
  const { after, aliases, before, denied, published, speaker, words } = revision
  const lines = Object.entries({
    ...(aliases && { aliases: [...aliases].sort() }),
    published,
    speaker: speaker && { id: speaker.id, name: speaker.name },
    ...(denied && { denied }),
    words,
    before,
    after,
  }).map(([key, value]) => `        ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  return `      {\n${lines.join(',\n')}\n      }`
}
