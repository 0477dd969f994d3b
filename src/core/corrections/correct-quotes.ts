import type { Evidence, EvidenceRule, QuoteKind, Span } from '../model/article.ts'
import type { Passage } from '../text/passage.ts'
import type { Draft } from './draft.ts'
import { failNoQuote, findQuote } from './find-quote.ts'
import { type Entry, locate, type NamedPlace } from './locate.ts'
import { type Placed as PlacedQuote, placeQuotes } from './place-quotes.ts'
import { blockAt, shapeOf, spansOf } from './quote-shape.ts'
import type { Placed } from './read-yaml.ts'
import type { CorrectionValues } from './schema.ts'
import { type DraftVoice, NOBODY, type Voices } from './voices.ts'
import { WordIndex } from './word-index.ts'

/** What argues for a speaker, and no longer does when an editor names another. */
const OF_SPEAKERS: ReadonlySet<EvidenceRule> = new Set([
  'subject',
  'role',
  'office-holder',
  'dropped-subject',
  'pronoun',
  'same-paragraph',
  'echo',
  'impersonal',
])
const CORRECTED: Evidence = { rule: 'corrected', span: null }

/**
 * Quotes that are none go, those that were missed come, the others change, as an editor says.
 *
 * @param drafts in text order; those that change are changed
 * @returns all that are left, in text order
 * @throws ParseError for a correction that fits nothing any more, or several places
 */
export function correctQuotes(
  passage: Passage,
  drafts: readonly Draft[],
  voices: Voices,
  corrections: Placed<CorrectionValues>,
): Draft[] {
  const { quotes = [], 'not-quotes': others = [], 'missed-quotes': missed = [] } = corrections.values
  const index = new WordIndex(passage.text)
  const blockOf = (offset: number): number => blockAt(passage.blocks, offset)
  const entryOf = (...path: (string | number)[]): Entry => ({ placed: corrections, path })
  const find = (place: NamedPlace, entry: Entry): Draft | null => findQuote(drafts, index, place, entry, blockOf)
  const locateSpans = (place: NamedPlace, entry: Entry): Span[] =>
    spansOf(passage, index, locate(index, place, entry, blockOf))

  // every entry is looked up among what was recognised, before the first one is applied
  const dropped = new Set(
    others.map((place, i) => {
      const entry = entryOf('not-quotes', i)
      // words that are no quote any more are as the editor wants them, as long as they are there
      return find(place, entry) ?? (locate(index, place, entry, blockOf) && null)
    }),
  )
  const mended = quotes.map((values, i) => {
    const draft = find(values, entryOf('quotes', i)) ?? failNoQuote(index, values, entryOf('quotes', i), blockOf)
    return { values, draft, entry: entryOf('quotes', i) }
  })
  const placed: PlacedQuote[] = []
  for (const { values, draft, entry } of mended) {
    const bounds = values.bounds === undefined ? null : { words: values.bounds, ...afterOf(values) }
    const at = { ...entry, path: [...entry.path, 'bounds'] }
    const spans = bounds === null ? draft.spans : locateSpans(bounds, at)
    const kind = values.kind ?? (bounds === null ? draft.kind : keptKind(passage, spans, draft.kind))
    if (values.kind !== undefined || bounds !== null) reshape(passage, draft, spans, kind, entry)
    if (values.speaker !== undefined) giveTo(draft, speakerOf(voices, values.speaker, entry))
    confirm(draft)
    if (bounds !== null) placed.push({ draft, entry })
  }
  const kept = drafts.filter((draft) => !dropped.has(draft))
  for (const draft of kept) {
    while (draft.outer && dropped.has(draft.outer)) draft.outer = draft.outer.outer
  }
  missed.forEach((values, i) => {
    const entry = entryOf('missed-quotes', i)
    const voice = speakerOf(voices, values.speaker, entry)
    const spans = locateSpans(values, entry)
    const same = kept.find((draft) => isSame(draft.spans, spans))
    const draft: Draft = same ?? createDraft(spans, voice)
    reshape(passage, draft, spans, values.kind, entry)
    if (same) giveTo(draft, voice)
    else kept.push(draft)
    confirm(draft)
    placed.push({ draft, entry })
  })
  return placed.length === 0 ? kept : placeQuotes(kept, placed)
}

const afterOf = ({ after }: { after?: string }): { after?: string } => (after === undefined ? {} : { after })

function createDraft(spans: Span[], voice: DraftVoice | null): Draft {
  return {
    kind: 'direct',
    spans,
    verbatim: [],
    voice,
    cue: null,
    source: null,
    confidence: 1,
    evidence: [],
    outer: null,
  }
}

function reshape(passage: Passage, draft: Draft, spans: Span[], kind: QuoteKind | undefined, entry: Entry): void {
  const shape =
    shapeOf(passage, spans, kind) ??
    entry.placed.fail(
      [...entry.path, 'kind'],
      'Nothing of these words stands in quotation marks.',
      'Write `kind: reported` for a paraphrase, or `kind: direct` for words given as they were said.',
    )
  Object.assign(draft, shape)
}

/** A quote with new bounds is what it was, unless the words in quotation marks are outside them now. */
const keptKind = (passage: Passage, spans: Span[], kind: QuoteKind): QuoteKind =>
  shapeOf(passage, spans, kind) === null ? 'reported' : kind

function giveTo(draft: Draft, voice: DraftVoice | null): void {
  if (draft.voice === voice) return
  draft.voice = voice
  draft.source = null
  draft.evidence = draft.evidence.filter(({ rule }) => !OF_SPEAKERS.has(rule))
}

function confirm(draft: Draft): void {
  draft.confidence = 1
  if (!draft.evidence.some(({ rule }) => rule === 'corrected')) draft.evidence = [...draft.evidence, CORRECTED]
}

function speakerOf(voices: Voices, name: string, { placed, path }: Entry): DraftVoice | null {
  return name === NOBODY ? null : voices.refer(name, { placed, path: [...path, 'speaker'] })
}

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  return a[0]?.start === b[0]?.start && a.at(-1)?.end === b.at(-1)?.end
}
