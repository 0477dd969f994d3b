import {
  BOILERPLATE_LINES,
  BOILERPLATE_TAILS,
  BYLINE,
  CREDIT_LABEL,
  CREDIT_WORDS,
  MEDIA_LABEL,
} from '../lexicon/boilerplate.ts'
import type { Block, BlockKind } from '../model/article.ts'

export interface LaidOut {
  text: string
  blocks: Block[]
}

/** A heading is nothing but a short line: longer ones are paragraphs that lost their stop. */
const LONGEST_HEADING = 160
const LONGEST_CAPTION = 400
const LIST_ITEM = /^(?:[•◦▪*]|\p{N}{1,2}[.)]) (?=\S)/u

/**
 * Parts canonical text into blocks, leaves the page's boilerplate out, and sets the rest one blank line apart.
 * Dashes open dialogue in Polish, so a line that opens with one is a paragraph; list items open with a bullet or number.
 */
export function layOutBlocks(canonical: string): LaidOut {
  const parts = canonical
    .split(/\n{2,}/)
    .flatMap(splitLines)
    .map(cutTail)
    .filter(hasWords)
    .filter(isArticle)
  const blocks: Block[] = []
  let text = ''
  let lead = false
  parts.forEach((part, i) => {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += part
    let kind = kindOf(part)
    // a heading heads something; the last short line of an article is a signature or a fragment
    if (kind === 'heading' && i === parts.length - 1 && parts.length > 1) kind = 'paragraph'
    if (kind === 'paragraph' && !lead) {
      kind = 'lead'
      lead = true
    }
    const credit = kind === 'caption' ? findCredit(part) : -1
    blocks.push({
      kind,
      span: { start, end: text.length },
      ...(credit >= 0 && { credit: { start: start + credit, end: text.length } }),
    })
  })
  return { text, blocks }
}

/** Lines of one paragraph stay together, unless each is a turn of dialogue, a list item, or a sentence of its own. */
function splitLines(paragraph: string): string[] {
  const parts: string[] = []
  let part: string[] = []
  for (const line of paragraph.split('\n')) {
    if (line === '') continue
    const previous = part.at(-1)
    if (
      previous !== undefined &&
      (/^[-–—] /.test(line) || LIST_ITEM.test(line) || (/[.!?…”"»]$/.test(previous) && /^[\p{Lu}„"«]/u.test(line)))
    ) {
      parts.push(part.join('\n'))
      part = []
    }
    part.push(line)
  }
  if (part.length > 0) parts.push(part.join('\n'))
  return parts
}

function cutTail(part: string): string {
  let cut = part
  for (const tail of BOILERPLATE_TAILS) {
    const at = cut.search(tail)
    if (at > 0) cut = cut.slice(0, at)
  }
  return cut.trim()
}

const hasWords = (part: string): boolean => /[\p{L}\p{N}]/u.test(part)

function isArticle(part: string): boolean {
  return part.length > LONGEST_CAPTION || !(BYLINE.test(part) || BOILERPLATE_LINES.some((line) => line.test(part)))
}

function kindOf(part: string): BlockKind {
  if (LIST_ITEM.test(part)) return 'listItem'
  if (part.length <= LONGEST_CAPTION && (MEDIA_LABEL.test(part) || findCredit(part) >= 0)) return 'caption'
  const short = part.length <= LONGEST_HEADING && !part.includes('\n')
  if (short && /^[\p{Lu}\p{N}„"“”«‚']/u.test(part) && !/[.…:;,]["”»]?$/.test(part)) return 'heading'
  return 'paragraph'
}

/** Where the credit starts, or -1: ` / OLIVIER HOSLET / POOL / PAP`, `fot. Jan Kowalski`, `źródło: PAP`. */
function findCredit(part: string): number {
  const label = CREDIT_LABEL.exec(part)
  if (label) return label.index + (/^[\s(./]/.test(label[0]) ? 1 : 0)
  const slash = part.indexOf(' / ')
  const names = slash < 0 ? [] : part.slice(slash + 3).split(/ ?\/ ?/)
  return names.some((name) => CREDIT_WORDS.has(name.replace(/[.)]+$/, ''))) ? slash + 3 : -1
}
