import type { Article } from '../../core/model/article.ts'
import type { FoundVoice, NamesPiece, VoicesPiece } from '../../core/model/search.ts'
import { PostingsWriter } from '../../core/search/postings.ts'
import { findSearchWords } from '../../core/search/search-words.ts'
import { stem } from '../../core/search/stem.ts'
import type { SpeakerRecord } from '../describe-speakers.ts'

/** Both some 5 kB compressed. */
const PIECE_NUMBERS = 6000
const PIECE_VOICES = 100
/** So many who share a name are found by it alone, the most quoted. */
const NAMESAKES = 100

/** What everybody said, in pieces by `Speaker.id`. */
export function cutVoices(articles: readonly Article[], speakers: readonly SpeakerRecord[]): VoicesPiece[] {
  const writers = new Map(speakers.map(({ id }) => [id, new PostingsWriter()]))
  articles.forEach(({ quotes }, number) => {
    quotes.forEach(({ speaker, kind }, place) => {
      if (speaker !== null) writers.get(speaker)?.addQuote(number, place, kind)
    })
  })
  const voices = speakers
    .map(({ id, name }) => ({ id, name, at: writers.get(id)?.postings ?? [] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return cut(voices, PIECE_NUMBERS, ({ at }) => at.length + 20).map((part) => ({ version: 1, voices: part }))
}

/** Everybody by the words of their names and of what else they are called, in pieces. */
export function cutNames(speakers: readonly SpeakerRecord[]): NamesPiece[] {
  const bearers = new Map<string, SpeakerRecord[]>()
  for (const speaker of speakers) {
    const words = [speaker.name, ...speaker.aliases].flatMap(findSearchWords)
    for (const name of new Set(words.map(({ key }) => stem(key)))) {
      const known = bearers.get(name)
      if (known === undefined) bearers.set(name, [speaker])
      else known.push(speaker)
    }
  }
  const names = [...bearers]
    .map(([name, voices]) => ({ name, voices: pickLoudest(voices) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return cut(names, PIECE_VOICES, ({ voices }) => voices.length).map(writeNames)
}

const pickLoudest = (voices: readonly SpeakerRecord[]): SpeakerRecord[] =>
  voices.toSorted((a, b) => b.quotes.length - a.quotes.length).slice(0, NAMESAKES)

function writeNames(part: readonly { name: string; voices: SpeakerRecord[] }[]): NamesPiece {
  const places = new Map<SpeakerRecord, number>()
  const placeOf = (voice: SpeakerRecord): number => {
    const place = places.get(voice) ?? places.size
    places.set(voice, place)
    return place
  }
  const names = part.map(({ name, voices }): NamesPiece['names'][number] => [name, ...voices.map(placeOf)])
  return { version: 1, names, voices: [...places.keys()].map(describeVoice) }
}

function describeVoice({ id, name, kind, roles, quotes }: SpeakerRecord): FoundVoice {
  return { id, name, kind, quotes: quotes.length, role: roles[0] ?? null }
}

/** Parts of a list, each as long as it may weigh; one that weighs more stands alone. */
function cut<T>(values: readonly T[], most: number, weigh: (value: T) => number): T[][] {
  const parts: T[][] = []
  let weight = Number.POSITIVE_INFINITY
  for (const value of values) {
    const own = weigh(value)
    if (weight + own > most) {
      parts.push([])
      weight = 0
    }
    weight += own
    parts.at(-1)?.push(value)
  }
  return parts
}
