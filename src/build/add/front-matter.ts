import { parse } from 'yaml'
import { type Facts, factOf, type Incoming, joinFacts, type Refusal } from './incoming.ts'
import { stampDay } from './stamp-day.ts'

const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]*?)^(?:---|\.\.\.)[^\S\n]*(?:\n|$)/m
/** What other programs call our facts. Keys that nobody here knows (`layout`, `tags`) are passed over. */
const KEYS: Readonly<Record<keyof Facts, readonly string[]>> = {
  title: ['title', 'tytul', 'tytuł'],
  date: ['date', 'published', 'data'],
  source: ['source', 'site', 'publisher', 'zrodlo', 'źródło'],
  author: ['author', 'authors', 'autor'],
  url: ['url', 'link', 'canonical', 'canonical_url'],
}

/**
 * Takes front matter off a text, ours or another program's.
 *
 * @param text with LF line ends
 */
export function takeFrontMatter(text: string): Incoming | Refusal {
  const match = FRONT_MATTER.exec(text)
  // a rule above an article is no front matter
  if (!match || match.index > 0 || !/^[^\S\n]*[\p{L}_]+[^\S\n]*:/mu.test(match[1] ?? ''))
    return { facts: {}, body: text, notes: [] }
  let values: unknown
  try {
    values = parse(match[1] ?? '', { schema: 'failsafe' })
  } catch (error) {
    const line = (error as { linePos?: [{ line: number }] }).linePos?.[0].line ?? 1
    return {
      line: line + 1,
      message: `The front matter is not valid YAML: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
      remedy: 'Write each line as `key: value`, and put a value that holds a colon or a quotation mark in quotes.',
    }
  }
  const known = new Map(
    Object.entries(typeof values === 'object' && values !== null ? values : {}).map(([key, value]) => [
      key.toLowerCase(),
      [value]
        .flat()
        .filter((one) => typeof one === 'string')
        .join(', '),
    ]),
  )
  const notes: string[] = []
  const facts = (Object.keys(KEYS) as (keyof Facts)[]).map((name): Facts => {
    const said = KEYS[name].map((key) => known.get(key)).find((value) => value)
    const value = said && readValue(name, said)
    const fact = factOf(value, 'the front matter')
    if (said && !fact)
      notes.push(`The front matter’s “${said}” is no ${name === 'url' ? 'address' : name}: it was passed over.`)
    return fact ? { [name]: fact } : {}
  })
  const slug = known.get('slug') ?? ''
  return {
    facts: joinFacts(...facts),
    body: text.slice(match[0].length),
    notes,
    ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && { slug }),
  }
}

function readValue(name: keyof Facts, said: string): string | null {
  if (name === 'date') return stampDay(said)
  return name !== 'url' || /^https?:\/\/[^\s/]/i.test(said) ? said : null
}
