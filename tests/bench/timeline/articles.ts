import type {
  Article,
  Block,
  Quote,
  Span,
  Speaker,
  TimelineEntry,
  TimelineKind,
} from '../../../src/core/model/article.ts'
import { randomNumbers } from '../texts.ts'
import { drawDate, drawDay } from './dates.ts'
import * as words from './words.ts'

/** As many as a newspaper quotes in some years. */
const SPEAKERS = 200
const ENTRIES_PER_ARTICLE = 10
/** One entry is the article's own date; of the others so many date something said. */
const SAID_SHARE = 0.6
/** Of what happened, so much lies as far back as anything, whatever the article is of. */
const LOOKING_BACK = 0.25
const DAY_MS = 86_400_000

type Person = Pick<Speaker, 'id' | 'name' | 'kind'>

/**
 * Invented articles whose timelines have `count` entries together, ten each. The same `count` and `seed` always give
 * the same. 200 speakers are heard in them, of whom the one at rank `r` is named as often as 1/r (Zipf).
 */
export function inventArticles(count: number, seed = 1): Article[] {
  const random = randomNumbers(seed)
  const drawSpeaker = zipf(inventSpeakers(), random)
  return Array.from({ length: Math.ceil(count / ENTRIES_PER_ARTICLE) }, (_, number) => {
    const left = count - number * ENTRIES_PER_ARTICLE
    return inventArticle(number, Math.min(left, ENTRIES_PER_ARTICLE), random, drawSpeaker)
  })
}

function inventSpeakers(): Person[] {
  const bodies = words.BODIES.map((name) => ({ id: slugOf(name), name, kind: 'organization' as const }))
  const people = words.SURNAMES.flatMap((surname, i) =>
    words.GIVEN_NAMES.slice(0, Math.ceil(SPEAKERS / words.SURNAMES.length)).map((_, j) => {
      const name = `${words.GIVEN_NAMES[(i * 7 + j) % words.GIVEN_NAMES.length]} ${surname}`
      return { id: slugOf(name), name, kind: 'person' as const }
    }),
  )
  // a body now and then, among the most quoted too
  const mixed = people.flatMap((person, i) => (i % 9 === 4 ? [person, ...bodies.splice(0, 1)] : [person]))
  return mixed.slice(0, SPEAKERS)
}

/** Draws the item at rank `r`, from 1, with a chance proportional to 1/r. */
function zipf<T>(items: readonly T[], random: () => number): () => T[] {
  let sum = 0
  const sums = items.map((_, i) => {
    sum += 1 / (i + 1)
    return sum
  })
  return () => {
    const at = random() * sum
    const drawn = items[sums.findIndex((upTo) => at < upTo)]
    return drawn === undefined ? [] : [drawn]
  }
}

function inventArticle(number: number, entries: number, random: () => number, drawSpeaker: () => Person[]): Article {
  const day = drawDay(random)
  const title = inventLabel(random() < 0.5 ? words.SAYINGS : words.DEEDS, random)
  const published = new Date(day).toISOString().slice(0, random() < 0.1 ? 7 : 10)
  const page = writePage(title)
  const own = { id: 'published', kind: 'published' as const, span: null, label: '', quotes: [] }
  const timeline: TimelineEntry[] = [{ ...own, ...drawDate(day, random, 'exact') }]
  const quotes: Quote[] = []
  const speakers = new Map<string, Person>()
  for (let place = 1; place < entries; place++) {
    const isSaid = random() < SAID_SHARE
    const voices = isSaid ? [...drawSpeaker(), ...(random() < 0.1 ? drawSpeaker() : [])] : []
    const entry = inventEntry(isSaid ? 'said' : 'happened', place, day, random)
    const { expression, clause } = page.add(entry.date ?? words.SOMETIME, entry.label)
    const heard = [...new Set(voices)]
    for (const speaker of heard) speakers.set(speaker.id, speaker)
    const said = heard.map(({ id }, i) => inventQuote(`${slugOf(entry.label).slice(0, 30)}-${place}x${i}`, id, clause))
    quotes.push(...said)
    timeline.push({ ...entry, span: expression, quotes: said.map(({ id }) => id) })
  }
  return {
    version: 1,
    slug: `${slugOf(title)}-${number}`,
    title,
    titleFrom: 'heading',
    lang: 'pl',
    published,
    ...page.finish(),
    quotes,
    speakers: [...speakers.values()].map((speaker) => ({ ...speaker, roles: [], aliases: [], mentions: [] })),
    timeline,
  }
}

/** A text that grows by a paragraph for each entry. */
function writePage(title: string) {
  let text = title
  const blocks: Block[] = [{ kind: 'heading', span: { start: 0, end: title.length } }]
  return {
    add(when: string, label: string): { expression: Span; clause: Span } {
      const start = text.length + 2
      text += `\n\n${when}: ${label}`
      blocks.push({ kind: 'paragraph', span: { start, end: text.length } })
      return {
        expression: { start, end: start + when.length },
        clause: { start: text.length - label.length, end: text.length },
      }
    },
    finish: () => ({ text, blocks }),
  }
}

function inventEntry(
  kind: Exclude<TimelineKind, 'published'>,
  place: number,
  published: number,
  random: () => number,
): Omit<TimelineEntry, 'span' | 'quotes'> {
  const label = inventLabel(kind === 'said' ? words.SAYINGS : words.DEEDS, random)
  // what is said is said in the days before; what happened may lie anywhere behind
  const before = kind === 'happened' && random() < LOOKING_BACK ? drawDay(random) : published
  const day = Math.min(before, published) - Math.floor(random() * 20) * DAY_MS
  const id = `${slugOf(label).split('-').slice(0, 6).join('-')}-${place}`
  return { id, kind, ...drawDate(day, random, kind === 'said' ? 'likely' : 'any'), label }
}

function inventQuote(id: string, speaker: string, span: Span): Quote {
  return {
    id,
    kind: 'reported',
    spans: [span],
    verbatim: [],
    speaker,
    cue: null,
    source: null,
    confidence: 1,
    evidence: [],
  }
}

/** 30 to 90 UTF-16 code units: who does what, where, and sometimes how. */
function inventLabel(doings: readonly string[], random: () => number): string {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? ''
  const place = pick(words.PLACE_BEGINNINGS) + pick(words.PLACE_MIDDLES) + pick(words.PLACE_ENDINGS)
  const label = `${pick(words.SUBJECTS)} ${pick(doings)} w ${place}${pick(words.CIRCUMSTANCES)}`
  return label.length > 90 ? `${label.slice(0, label.lastIndexOf(' ', 89))}…` : label.padEnd(30, '.')
}

function slugOf(name: string): string {
  const plain = name.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
