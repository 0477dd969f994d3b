import type { Speaker } from '../model/article.ts'
import type { Passage } from '../text/passage.ts'
import { correctQuotes } from './correct-quotes.ts'
import { correctSpeakers } from './correct-speakers.ts'
import type { Draft, NamelessQuotes } from './draft.ts'
import type { People } from './people.ts'
import type { Placed } from './read-yaml.ts'
import type { CorrectionValues } from './schema.ts'
import { type DraftVoice, lastOf, Voices } from './voices.ts'

export interface Corrected extends NamelessQuotes {
  speakers: Speaker[]
}

/** What is known of an article beside its own words. */
export interface Knowledge {
  corrections: Placed<CorrectionValues> | null
  people: People | null
  /** EDTF; null where it is not known. */
  published: string | null
}

/**
 * Quotes and speakers as recognition found them → as an editor wants them: those in `speakers.yaml` bear their own name
 * and id, and then what the article's corrections say comes about.
 *
 * @throws ParseError for a correction that fits nothing any more, or several places
 */
export function correctAttribution(
  passage: Passage,
  { quotes, outer, speakers }: Corrected,
  { corrections, people, published }: Knowledge,
): Corrected {
  if (!corrections && !people) return { quotes, outer, speakers }
  const voices = new Voices(speakers, people, published)
  const byId = new Map(voices.all.map((voice) => [voice.id, voice]))
  const recognised = quotes.map(({ speaker, ...quote }): Draft => {
    return { ...quote, voice: speaker === null ? null : (byId.get(speaker) ?? null), outer: null }
  })
  recognised.forEach((draft, i) => {
    const around = outer[i] ?? null
    draft.outer = around === null ? null : (recognised[around] ?? null)
  })
  const speaking = new Set(recognised.map(({ voice }) => voice))
  voices.identify()
  const offices = voices.identifyOffices()
  for (const draft of recognised) if (draft.voice && offices.has(draft.voice)) tellHolder(draft)
  if (corrections) correctSpeakers(voices, corrections)
  const drafts = corrections ? correctQuotes(passage, recognised, voices, corrections) : recognised
  voices.identify()
  const ids = voices.settle()
  const idOf = (voice: DraftVoice | null): string | null => (voice && ids.get(lastOf(voice))) ?? null
  const left = new Set(drafts.map(({ voice }) => voice && lastOf(voice)))
  const lost = new Set([...speaking].flatMap((voice) => (voice && !left.has(lastOf(voice)) ? lastOf(voice) : [])))
  const known = new Set(speakers.map(({ id }) => byId.get(id)))
  const isThere = (voice: DraftVoice): boolean => left.has(voice) || (known.has(voice) && !lost.has(voice))
  const places = new Map(drafts.map((draft, i) => [draft, i]))
  return {
    quotes: drafts.map(({ voice, outer: _, ...quote }) => ({ ...quote, speaker: idOf(voice) })),
    outer: drafts.map((draft) => (draft.outer && places.get(draft.outer)) ?? null),
    speakers: [...ids].flatMap(([voice, id]) => (isThere(voice) ? describe(voice, id) : [])),
  }
}

/** An office says who speaks, and the editor's list who held it. */
function tellHolder(draft: Draft): void {
  draft.evidence = [...draft.evidence, { rule: 'office-holder', span: null }]
}

function describe({ name, kind, roles, aliases, mentions, wikidata }: DraftVoice, id: string): Speaker {
  const others = [...aliases].filter((alias) => alias !== name)
  return { id, name, kind, roles, aliases: others, mentions, ...(wikidata !== null && { wikidata }) }
}
