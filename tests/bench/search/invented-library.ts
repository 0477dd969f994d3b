import type { Article, Quote, QuoteKind, Span, Speaker } from '../../../src/core/model/article.ts'
import { articleOf, randomNumbers } from '../texts.ts'

/**
 * As the seeds have it: a quote of each second or third sentence, some seven voices in ten articles that are not
 * elsewhere.
 */
const QUOTES = 20
const LENGTH = 5000
const KINDS: readonly QuoteKind[] = ['direct', 'reported', 'direct', 'mixed', 'reported']
const SYLLABLES = 'ba cie do gło kar la mie na po rze sta szy to wi za że cja nie ów ych'.split(' ')
/** A library's words never end: so often one stands that few articles have. */
const RARE = 0.02

/**
 * A library as large as one likes, the same in each run: sentences of our own articles in an order of chance, words of
 * which some are rare, speakers a few of whom are heard often.
 */
export function inventLibrary(articles: number): Article[] {
  const random = randomNumbers(articles)
  const below = (limit: number) => Math.floor(random() * limit)
  const invent = () => Array.from({ length: 2 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join('')
  const rare = Array.from({ length: articles * 12 + 100 }, invent)
  const sentences = articleOf(400_000, random).match(/[^.!?\n]{20,400}[.!?]/g) ?? []
  const people = Array.from({ length: Math.ceil(articles * 0.7) + 5 }, (_, index): Speaker => {
    const [first, last] = [invent(), invent()].map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    const id = `osoba-${index}`
    return { id, name: `${first} ${last}`, kind: 'person', roles: ['radna powiatu'], aliases: [], mentions: [] }
  })
  const vary = (sentence: string) =>
    sentence.replace(/\p{Ll}{6,}/gu, (word) =>
      random() < RARE ? (rare[Math.floor(random() ** 3 * rare.length)] ?? word) : word,
    )

  return Array.from({ length: articles }, (_, index): Article => {
    let text = ''
    const spans: Span[] = []
    while (text.length < LENGTH) {
      const sentence = vary(sentences[below(sentences.length)] ?? '').trim()
      spans.push({ start: text.length, end: text.length + sentence.length })
      text += `${sentence} `
    }
    const speakers = [...new Set(Array.from({ length: 4 }, () => Math.floor(random() ** 2 * people.length)))].flatMap(
      (at) => people[at] ?? [],
    )
    const quotes = spans.slice(0, QUOTES).map(
      (span, at): Quote => ({
        id: `wypowiedz-numer-${at}-k3j4h`,
        kind: KINDS[at % KINDS.length] ?? 'direct',
        spans: [span],
        verbatim: [],
        speaker: speakers[at % speakers.length]?.id ?? null,
        cue: null,
        source: null,
        confidence: 0.8,
        evidence: [],
      }),
    )
    const slug = `artykul-${index}`
    const title = (sentences[below(sentences.length)] ?? '').trim().slice(0, 70)
    const published = `${2000 + (index % 25)}-0${1 + (index % 9)}-1${index % 9}`
    const blocks = [{ kind: 'lead', span: { start: 0, end: text.length } }] as const
    return {
      version: 1,
      slug,
      title,
      titleFrom: 'given',
      lang: 'pl',
      published,
      text,
      blocks: [...blocks],
      quotes,
      speakers,
      timeline: [],
    }
  })
}
