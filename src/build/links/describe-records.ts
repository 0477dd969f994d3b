import type { WrittenRecords } from './record-store.ts'

const MOST_NAMES = 5

/** What an editor should know of the records after a reading; nothing where all is as it should be. */
export function describeRecords({ written, behind, orphans }: WrittenRecords): string[] {
  const messages: string[] = []
  if (written.length > 0) {
    messages.push(`links: kept ${list(written)}. Commit ${written.length === 1 ? 'it' : 'them'} with the articles.`)
  }
  const [first] = behind
  if (first !== undefined) {
    const files = list(behind.map(({ file }) => file))
    messages.push(
      `links: ${files} cannot be written here (${first.reason}) and ${behind.length === 1 ? 'is' : 'are'} behind: links made from now on may not outlive the next edit. Run \`npm run build\` where the seeds can be written, and commit what it writes.`,
    )
  }
  if (orphans.length > 0) {
    messages.push(
      `links: ${list(orphans)} ${orphans.length === 1 ? 'belongs' : 'belong'} to no seed: pages at the old addresses say that the article was withdrawn. Rename a record with its seed; delete it where nothing shall answer there.`,
    )
  }
  return messages
}

function list(files: readonly string[]): string {
  const more = files.length - MOST_NAMES
  return files.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
