import type { TimelineSpeaker } from '../../../src/build/describe-timeline.ts'
import { type Article, TIMELINE_KINDS } from '../../../src/core/model/article.ts'
import { randomNumbers } from '../../bench/texts.ts'
import { type Told, writeTimeline } from './timeline-fixture.ts'

export interface LibraryShape {
  articles: number
  /** Of each article. */
  entries: number
  /** How many people are heard, a few of them often. */
  speakers: number
  /** The first year, and the last. */
  from: number
  to: number
  /** How much more the late years hold than the early ones: 1 for an even spread, infinity for the last day alone. */
  recent: number
}

const SYLLABLES = 'ba cie do gło kar la mie na po rze sta szy to wi za że cja nie ów ych'.split(' ')

/** A library as large as one likes, the same in every run: words of a dozen letters, labels as long as real ones. */
export function writeManyArticles({ articles, entries, speakers, from, to, recent }: LibraryShape): Article[] {
  const random = randomNumbers(articles)
  const below = (limit: number) => Math.floor(random() * limit)
  const word = () => Array.from({ length: 2 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join('')
  const words = (count: number) => Array.from({ length: count }, word)
  const two = (value: number) => String(value).padStart(2, '0')
  const people = Array.from({ length: speakers }, (_, index): TimelineSpeaker => {
    const names = words(2)
    const name = names.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ')
    return { id: `${names.join('-')}-${index}`, name, kind: 'person' }
  })
  const dayOf = () => {
    const age = recent === Number.POSITIVE_INFINITY ? 0 : random() ** recent
    // a year or a month in the text begins on its first day
    return `${to - Math.floor(age * (to - from + 1))}-${two(1 + below(12))}-${two(random() < 0.3 ? 1 : 1 + below(28))}`
  }
  const tell = (): Told => {
    const kind = TIMELINE_KINDS[below(3)] ?? 'happened'
    const speaker = people[Math.floor(random() ** 2 * speakers)]
    const day = recent === Number.POSITIVE_INFINITY ? `${to}-01-01` : dayOf()
    return { day, kind, by: kind === 'said' && speaker ? [speaker] : [], label: words(6).join(' ') }
  }
  return Array.from({ length: articles }, (_, index) => {
    const title = words(7)
    return writeTimeline(
      `${title.slice(0, 5).join('-')}-${index}`,
      Array.from({ length: entries }, tell),
      title.join(' '),
    )
  })
}
