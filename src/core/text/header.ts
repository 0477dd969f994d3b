import { isAlias, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { ArticleSource } from '../model/article.ts'
import { ParseError } from '../model/parse-error.ts'

export interface Header {
  title?: string
  /** EDTF: `2022-01`, `2022-01-12`; null where the source gives none. */
  published: string | null
  slug?: string
  source?: ArticleSource
  /** The source without its header. */
  body: string
}

const KEYS = ['title', 'date', 'source', 'url', 'author', 'slug'] as const
type Key = (typeof KEYS)[number]

/** ` date 2022-01 ` glued to the first words: whatever follows the date is the article's. */
const DATE_LINE = /^\ufeff?[^\S\n]*date[^\S\n]+(\d[\d-]*)(?=\s|$)[^\S\n]?/
const FRONT_MATTER = /^\ufeff?---[^\S\n]*\n/
const FRONT_MATTER_END = /^(?:---|\.\.\.)[^\S\n]*$/m
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Takes the header off: YAML front matter, a first line that starts with ` date YYYY[-MM[-DD]] `, or none.
 * Expects LF line ends. Throws a ParseError for front matter that is broken and for dates that never were.
 */
export function parseHeader(source: string): Header {
  const opening = FRONT_MATTER.exec(source)
  if (opening) return parseFrontMatter(source, opening[0].length)
  const dated = DATE_LINE.exec(source)
  if (!dated) return { published: null, body: source }
  const date = dated[1] ?? ''
  const column = dated[0].indexOf(date) + 1
  return { published: checkDate(date, 1, column), body: source.slice(dated[0].length) }
}

function parseFrontMatter(source: string, from: number): Header {
  const rest = source.slice(from)
  const end = FRONT_MATTER_END.exec(rest)
  if (!end) {
    // a paragraph after `---` that holds no key is an article that opens with a rule
    if (!/^\s*[\p{L}_]+\s*:/u.test(rest)) return { published: null, body: rest }
    throw new ParseError('The front matter is never closed.', {
      line: 1,
      remedy: 'Put a line of three hyphens (---) between the front matter and the text.',
    })
  }
  const lines = new LineCounter()
  const document = parseDocument(rest.slice(0, end.index), {
    lineCounter: lines,
    schema: 'failsafe',
    prettyErrors: false,
  })
  const place = (at: number) => {
    const { line, col } = lines.linePos(at)
    return { line: line + 1, column: col }
  }
  const [error] = document.errors
  if (error) {
    throw new ParseError(`The front matter is not valid YAML: ${error.message}`, {
      ...place(error.pos[0]),
      remedy: 'Write each line as `key: value`, and put a value that holds a colon or a quotation mark in quotes.',
    })
  }
  const body = rest.slice(end.index + end[0].length).replace(/^\n/, '')
  if (document.contents === null) return { published: null, body }
  if (!isMap(document.contents)) {
    throw new ParseError('The front matter is no list of keys and values.', {
      line: 2,
      remedy: `Write each line as \`key: value\`; the keys are ${KEYS.join(', ')}.`,
    })
  }
  const values: Partial<Record<Key, string>> = {}
  let published: string | null = null
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const at = place(isScalar(key) ? (key.range?.[0] ?? 0) : 0)
    const known = KEYS.find((k) => k === name)
    if (!known) {
      throw new ParseError(`The front matter has no key “${name}”.`, {
        ...at,
        remedy: `Did you mean “${nearest(name)}”? The keys are ${KEYS.join(', ')}.`,
      })
    }
    if (value !== null && (!isScalar(value) || isAlias(value))) {
      throw new ParseError(`“${name}” must be a single value.`, {
        ...at,
        remedy: `Write \`${name}: value\` on one line.`,
      })
    }
    const text = isScalar(value) && value.value !== null ? String(value.value).normalize('NFC').trim() : ''
    if (text === '') continue
    if (known === 'date')
      published = checkDate(text, at.line, isScalar(value) && value.range ? place(value.range[0]).column : 1)
    else if (known === 'slug') values.slug = checkSlug(text, at.line)
    else if (known === 'url') values.url = checkUrl(text, at.line)
    else values[known] = text.replace(/\s+/g, ' ')
  }
  const { title, slug, source: name, url, author } = values
  const from_ = { ...(name && { name }), ...(url && { url }), ...(author && { author }) }
  return {
    published,
    body,
    ...(title && { title }),
    ...(slug && { slug }),
    ...(Object.keys(from_).length > 0 && { source: from_ }),
  }
}

/** The address becomes a link in the reader, so that nothing but a web page's will do. */
function checkUrl(url: string, line: number): string {
  if (/^https?:\/\/[^\s/]+/i.test(url)) return url
  throw new ParseError(`“${url}” is no address of a web page.`, {
    line,
    remedy: 'Write it whole, beginning with https:// or http://.',
  })
}

function checkDate(date: string, line: number, column: number): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!match) {
    throw new ParseError(`“${date}” is no date.`, { line, column, remedy: 'Write it as YYYY, YYYY-MM or YYYY-MM-DD.' })
  }
  const [year, month, day] = [Number(match[1]), match[2] ? Number(match[2]) : null, match[3] ? Number(match[3]) : null]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = month === null ? 0 : month === 2 && !leap ? 28 : (MONTH_LENGTHS[month - 1] ?? 0)
  if ((month !== null && length === 0) || (day !== null && (day < 1 || day > length))) {
    throw new ParseError(`There is no such day as ${date}.`, {
      line,
      column,
      remedy: 'Correct the date, or leave out what is not known: YYYY-MM, YYYY.',
    })
  }
  return date
}

function checkSlug(slug: string, line: number): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return slug
  throw new ParseError(`“${slug}” cannot be part of an address.`, {
    line,
    remedy: 'Use lower-case letters a to z, digits and single hyphens.',
  })
}

function nearest(name: string): Key {
  const distances = KEYS.map((key) => editDistance(name.slice(0, 32).toLowerCase(), key))
  return KEYS[distances.indexOf(Math.min(...distances))] ?? 'title'
}

/** Levenshtein distance, row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
