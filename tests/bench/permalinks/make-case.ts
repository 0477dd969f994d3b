import type { Quote, Span } from '../../../src/core/model/article.ts'
import { compareNames } from '../../../src/core/permalinks/speaker-keys.ts'
import type { Sense } from './edit.ts'
import type { Kind } from './kinds.ts'
import type { Random } from './random.ts'
import { bodyOf, type Draft, extentOf, follow, quotesAt, readDraft } from './revision.ts'

/** One link and one later revision of its article, with what the edit itself says of both. */
export interface Case {
  kind: string
  before: Draft
  after: Draft
  quote: Quote
  truth: Truth
  sense: Sense
}

/** `lost`: the words stand there, but the parser finds no quote in them, or does not hear who is named. */
export type Truth = { is: 'living'; quotes: Quote[] } | { is: 'deleted' } | { is: 'lost' }

/** With less than this of it left a quote was taken out rather than edited. */
const LEAST_LEFT = 0.35

/** Null where the quote gives no occasion for it. */
export function makeCase(kind: Kind, draft: Draft, target: Quote, random: Random): Case | null {
  let [now, quote, place]: [Draft, Quote, Span | null] = [draft, target, extentOf(target)]
  let quotes: Quote[] = [target]
  /** What is left of the words themselves, whatever else the parser read as one quote with them. */
  let own: Span | null = extentOf(target)
  let [sense, deleted, speaker]: [Sense, boolean, string | undefined] = ['kept', false, undefined]
  for (const [i, edit] of kind.edits.entries()) {
    const edited = edit(now, quote, random)
    if (!edited || !place) return null
    const next = readDraft(bodyOf(edited.pieces, now.body))
    place = follow(place, edited.pieces)
    own = own && follow(own, edited.pieces)
    deleted ||= edited.deleted === true
    speaker = edited.speaker ?? speaker
    if (edited.sense !== 'kept') sense = edited.sense
    const there: Quote[] = place && !deleted ? quotesAt(next, place) : [quote]
    const [found] = there
    quotes = there
    // where the parser read what was put in as one quote with it, an edit of that quote may take all of it but a few
    // words
    if (!deleted && (!own || lengthOf(own) < LEAST_LEFT * lengthOf(extentOf(target)))) return null
    const last = i === kind.edits.length - 1
    // offsets mean nothing in a text that is read otherwise, nor can a quote be edited that isn't found
    if (!last && (!found || next.article.text !== next.body)) return null
    if (!last && found) place = deleted ? place : extentOf(found)
    now = next
    quote = found ?? quote
    if (last && !found && !deleted) {
      return kind.reversed
        ? null
        : { kind: kind.name, before: draft, after: now, quote: target, truth: { is: 'lost' }, sense }
    }
  }
  if (kind.reversed) {
    // where the edited text ran several quotes into one, none of them is the one
    if (
      quotes.length > 1 ||
      extentOf(quote).end - extentOf(quote).start > 2 * (extentOf(target).end - extentOf(target).start) + 40
    )
      return null
    return { kind: kind.name, before: now, after: draft, quote, truth: { is: 'living', quotes: [target] }, sense }
  }
  const heard = speaker === undefined || namedIn(now, quote, speaker)
  const truth: Truth = deleted ? { is: 'deleted' } : heard ? { is: 'living', quotes } : { is: 'lost' }
  return { kind: kind.name, before: draft, after: now, quote: target, truth, sense }
}

const lengthOf = ({ start, end }: Span): number => end - start

function namedIn({ article }: Draft, quote: Quote, name: string): boolean {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  return speaker !== undefined && compareNames(speaker.name, name) === 'same'
}
