import { isAlias, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { ArticleSource } from '../model/article.ts'
import { ParseError } from '../model/parse-error.ts'
import { checked, faultOfDate, faultOfSlug, nearestName } from './header-values.ts'

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
  return { published: checked(date, faultOfDate(date), { line: 1, column }), body: source.slice(dated[0].length) }
}

function parseFrontMatter(source: string, from: number): Header {
  const rest = source.slice(from)
  const end = FRONT_MATTER_END.exec(rest)
  if (end) {
    const body = rest.slice(end.index + end[0].length).replace(/^\n/, '')
    return { ...readFrontMatter(rest.slice(0, end.index)), body }
  }
  // a paragraph after `---` that holds no key is an article that opens with a rule
  if (!/^\s*[\p{L}_]+\s*:/u.test(rest)) return { published: null, body: rest }
  throw new ParseError('The front matter is never closed.', {
    line: 1,
    remedy: 'Put a line of three hyphens (---) between the front matter and the text.',
  })
}

/** A place in the file, which the front matter's first line of hyphens stands above. */
interface Place {
  line: number
  column: number
}

function readFrontMatter(yaml: string): Omit<Header, 'body'> {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'failsafe', prettyErrors: false })
  const placeOf = (at: number): Place => {
    const { line, col } = lines.linePos(at)
    return { line: line + 1, column: col }
  }
  const [error] = document.errors
  if (error) {
    throw new ParseError(`The front matter is not valid YAML: ${error.message}`, {
      ...placeOf(error.pos[0]),
      remedy: 'Write each line as `key: value`, and put a value that holds a colon or a quotation mark in quotes.',
    })
  }
  if (document.contents === null) return { published: null }
  if (!isMap(document.contents)) {
    throw new ParseError('The front matter is no list of keys and values.', {
      line: 2,
      remedy: `Write each line as \`key: value\`; the keys are ${KEYS.join(', ')}.`,
    })
  }
  const values: Partial<Record<Key, string>> = {}
  for (const { key, value } of document.contents.items) {
    const place = placeOf(isScalar(key) ? (key.range?.[0] ?? 0) : 0)
    const known = knownKey(isScalar(key) ? String(key.value) : '', place)
    const text = textOf(value, known, place)
    if (text === '') continue
    const column = known === 'date' && isScalar(value) && value.range ? placeOf(value.range[0]).column : 1
    values[known] = checkValue(known, text, { line: place.line, column })
  }
  const { title, slug, date = null, source: name, url, author } = values
  const source = { ...(name && { name }), ...(url && { url }), ...(author && { author }) }
  return {
    published: date,
    ...(title && { title }),
    ...(slug && { slug }),
    ...(Object.keys(source).length > 0 && { source }),
  }
}

function knownKey(name: string, place: Place): Key {
  const known = KEYS.find((key) => key === name)
  if (known) return known
  throw new ParseError(`The front matter has no key “${name}”.`, {
    ...place,
    remedy: `Did you mean “${nearestName(name, KEYS)}”? The keys are ${KEYS.join(', ')}.`,
  })
}

function textOf(value: unknown, key: Key, place: Place): string {
  if (value !== null && (!isScalar(value) || isAlias(value))) {
    throw new ParseError(`“${key}” must be a single value.`, {
      ...place,
      remedy: `Write \`${key}: value\` on one line.`,
    })
  }
  return isScalar(value) && value.value !== null ? String(value.value).normalize('NFC').trim() : ''
}

function checkValue(key: Key, text: string, { line, column }: Place): string {
  switch (key) {
    case 'date':
      return checked(text, faultOfDate(text), { line, column })
    case 'slug':
      return checked(text, faultOfSlug(text), { line })
    case 'url':
      return checkUrl(text, line)
    default:
      return text.replace(/\s+/g, ' ')
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
