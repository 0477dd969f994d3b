import { decodeText } from './decode-text.ts'
import type { Incoming, Refusal } from './incoming.ts'
import { readMarkdown } from './read-markdown.ts'
import { readPlain } from './read-plain.ts'

export type Format = 'a web page' | 'Markdown' | 'plain text'

const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|div|p|h1|meta|table)\b/i
/** What browsers call a page in a single file. */
const ARCHIVE = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?(?:MIME-Version:|Content-Type: multipart\/related)/i
/** Headings and links of Markdown, in what has no name to tell it by. */
const MARKDOWN = /^#{1,3} \S|\[[^\]\n]+\]\(https?:/m

/**
 * A file's bytes → the article in it, whether a saved page, Markdown or plain text.
 *
 * @param file its name, which with its content tells what it is; `-` for what was pasted
 */
export async function readIncoming(
  file: string,
  bytes: Uint8Array,
): Promise<(Incoming & { format: Format }) | Refusal> {
  const decoded = decodeText(file, bytes)
  if ('message' in decoded) return decoded
  if (ARCHIVE.test(decoded.text.slice(0, 4096)))
    return {
      message: 'This is a web archive (MHTML): a page packed with its pictures.',
      remedy: 'Save the page once more, as “Webpage, HTML only”.',
    }
  const format = formatOf(file, decoded.text)
  const read = await readAs(format, decoded.text)
  if ('message' in read) return read
  if (!/[\p{L}\p{N}]/u.test(read.body))
    return {
      message: 'There is no text of an article in it.',
      remedy: 'Save the page again, or paste its text: npm run add -- -',
    }
  const { encoding, from } = decoded
  const notes = encoding === 'UTF-8' ? [] : [`Converted to UTF-8 from ${encoding}, as told by ${from}.`]
  return { ...read, format, notes: [...notes, ...read.notes] }
}

function formatOf(file: string, text: string): Format {
  if (/\.x?html?$/i.test(file) || PAGE.test(text.slice(0, 4096).replace(/^\ufeff/, ''))) return 'a web page'
  if (/\.(?:md|markdown)$/i.test(file)) return 'Markdown'
  return file === '-' && MARKDOWN.test(text) ? 'Markdown' : 'plain text'
}

async function readAs(format: Format, text: string): Promise<Incoming | Refusal> {
  if (format === 'plain text') return readPlain(text)
  if (format === 'Markdown') return readMarkdown(text)
  // a DOM takes most of a second to load
  const { readHtml } = await import('./read-html.ts')
  return readHtml(text)
}
