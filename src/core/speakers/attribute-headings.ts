import { ADJECTIVE_POS, inCase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { agree } from '../grammar/subject.ts'
import { SINGULAR } from '../lexicon/morphology/readings.ts'
import type { Proposal } from '../model/proposal.ts'
import { Echoes } from '../text/echo.ts'
import type { Passage } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { readingsAt } from '../text/tokens.ts'
import type { Found, Hearing } from './hearing.ts'
import { findTalkedWith } from './interviewee.ts'
import { findNamed } from './named-speaker.ts'
import type { Register, Voice } from './register.ts'
import { resolvePhrase } from './resolve-phrase.ts'

/** How sure it is that a heading has the speaker of what it repeats, */
const ECHOED = 0.9
/** and what is left of a quote's confidence when only its heading names who says it. */
const LABELLED = 0.9
/** A heading in marks that repeats nothing: the only one who speaks below it. */
const ONLY = 0.5

/**
 * Gives headings that quote their speakers, once it is known who says what below them: a heading mostly repeats what
 * the text quotes.
 *
 * @param found who says each quote of the text; headings are added, and a quote whose speaker only its heading names
 *   changes
 */
export function attributeHeadings(
  register: Register,
  proposals: readonly Proposal[],
  found: Map<Proposal, Found | null>,
): void {
  const { passage } = register
  const text = proposals.filter((proposal) => !isHeading(passage, proposal))
  const echoes = new Echoes(passage, text)
  const voices = new Set(text.flatMap((proposal) => found.get(proposal)?.voice ?? []))
  for (const heading of proposals) {
    if (!isHeading(passage, heading)) continue
    const echo = echoes.echoOf(heading)
    const echoed = echo ? (found.get(echo) ?? null) : null
    // `Rybacy apelują: A` is none of one man's words
    const said = echoed && agree(heading.hint.agreement, echoed.voice.agreement) ? echoed : null
    const named = findInHeading(register, heading)
    if (echo && said && named && isNamedByHeadingAlone(passage, heading, named, said)) {
      found.set(heading, named)
      found.set(echo, { ...said, voice: named.voice, confidence: said.confidence * LABELLED })
    } else if (said && !(named && isPaper(passage, heading))) {
      found.set(heading, { voice: said.voice, source: null, rule: 'echo', confidence: ECHOED })
    } else found.set(heading, named ?? (heading.hint.place === 'none' ? findUnnamed(register, heading, voices) : null))
  }
}

export const isHeading = ({ blocks }: Passage, { block }: Proposal): boolean => blocks[block]?.kind === 'heading'

/** `Lipski: A` above `napisał przewodniczący`: the heading names whom the text does not. */
function isNamedByHeadingAlone(passage: Passage, { hint }: Proposal, named: Found, { voice }: Found): boolean {
  if (hint.place !== 'label' || named.source === null) return false
  const label = passage.text.slice(named.source.start, named.source.end)
  return label !== '' && isCalled(named.voice, label) && !voice.person && /^\p{Ll}/u.test(voice.name)
}

/** The text says who it was more fully than a label of letters (`KE: …`), but a paper in marks is named outright. */
function isPaper(passage: Passage, { hint, block }: Proposal): boolean {
  return hint.place === 'label' && passage.tokens[passage.blockTokens[block]?.from ?? 0]?.kind === 'mark'
}

/**
 * Until somebody has been heard, a bare role may be whom the heading names before a colon: `Wrona: A`.
 *
 * @returns null where no heading does, or its label is of letters alone, which tell nobody
 */
export function findAnnounced(register: Register, proposals: readonly Proposal[]): Voice | null {
  const title = proposals.find((proposal) => isHeading(register.passage, proposal) && proposal.hint.place === 'label')
  const voice = title && findInHeading(register, title)?.voice
  return voice && (voice.person !== null || /\p{Ll}/u.test(voice.name)) ? voice : null
}

/** Of a heading that does not say who speaks: whom it is an interview with, the only one heard, or the people it tells of. */
function findUnnamed(register: Register, heading: Proposal, voices: ReadonlySet<Voice>): Found | null {
  const asked = findTalkedWith(register, heading.block)
  if (asked) return { voice: asked, source: null, rule: 'echo', confidence: LABELLED }
  return findPeople(register, heading) ?? findOnly(voices)
}

/** `Rodzice protestują. „Zamkną nam szkołę”`: several people, with whom a sentence of the heading begins. */
function findPeople(register: Register, { block, spans: [span] }: Proposal): Found | null {
  const { passage } = register
  const { tokens, blockTokens } = passage
  const said = span && tokens[tokenRange(passage, span).from]?.sentence
  const { from, to } = blockTokens[block] ?? { from: 0, to: 0 }
  for (let i = from; i < to; i++) {
    const opens = i === from || tokens[i - 1]?.sentence !== tokens[i]?.sentence
    if (!opens || tokens[i]?.sentence === said) continue
    const phrase = readNounPhrase(tokens, i, to, 'nom', false)
    if (phrase?.kind !== 'person' || phrase.name || phrase.agreement.number & SINGULAR) continue
    // `Rodzice oburzeni decyzją`: what they are now is none of what they are called
    const isPredicate = inCase(readingsAt(tokens[phrase.head + 1]), 'nom', ADJECTIVE_POS).length > 0
    const people = isPredicate ? { ...phrase, last: phrase.head } : phrase
    const { voice } = resolvePhrase(register, people, { case: 'nom', agreement: phrase.agreement }, [])
    return { voice, source: null, rule: 'echo', confidence: ONLY }
  }
  return null
}

/** Whom a heading in marks means where it names nobody: the only one who speaks below it. */
function findOnly(voices: ReadonlySet<Voice>): Found | null {
  const [voice, ...others] = voices
  return voice?.kind === 'person' && others.length === 0
    ? { voice, source: null, rule: 'echo', confidence: ONLY }
    : null
}

/** By the full name, or a surname and no more. */
const isCalled = ({ person, kind, name }: Voice, label: string): boolean =>
  person ? person.name.endsWith(label) : kind === 'person' && name === label

/** Whom a heading itself names: it has nothing before it that it could go on with. */
function findInHeading(register: Register, heading: Proposal): Found | null {
  const { where } = heading.hint
  const hearing: Hearing = { register, heard: [], recent: [] }
  const named = where && findNamed(hearing, heading, tokenRange(register.passage, where))
  return named === 'nobody' ? null : named
}
