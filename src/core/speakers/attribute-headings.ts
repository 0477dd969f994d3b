import { skipComplement } from '../grammar/complement.ts'
import { finiteAt } from '../grammar/cues.ts'
import { speaksInPerson } from '../grammar/in-person.ts'
import { ADJECTIVE_POS, inCase, isPreposition } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { agree } from '../grammar/subject.ts'
import { BEFALLEN } from '../lexicon/court-sides.ts'
import { SINGULAR_SELF } from '../lexicon/function-words.ts'
import { CASES, type Reading, SINGULAR } from '../lexicon/morphology/readings.ts'
import { ABOUT } from '../lexicon/prepositions.ts'
import { STANDING_FOR_SOMEBODY } from '../lexicon/pronouns.ts'
import { HEADLINED_WORDS } from '../lexicon/speech-nouns.ts'
import { ENOUGH, PROTESTING_ADJECTIVES, PROTESTING_VERBS } from '../lexicon/taking-sides.ts'
import { type Agreement, NO_AGREEMENT, type Proposal } from '../model/proposal.ts'
import { Echoes } from '../text/echo.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { findBeside } from './beside-in-heading.ts'
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
 * Until somebody has been heard, a bare role may be whom a heading above it names before a colon: `Wrona: A`.
 *
 * @returns null where no heading does, or its label is of letters alone, which tell nobody
 */
export function findAnnounced(register: Register, proposals: readonly Proposal[]): Announced | null {
  const title = proposals.find((proposal) => isHeading(register.passage, proposal) && proposal.hint.place === 'label')
  const voice = title && findInHeading(register, title)?.voice
  return voice && (voice.person !== null || /\p{Ll}/u.test(voice.name)) ? { voice, block: title.block } : null
}

/** Whom a heading names, and its block. */
interface Announced {
  voice: Voice
  block: number
}

/**
 * Of a heading that does not say who speaks: whom it is an interview with, the people who protest in it, or the only one
 * heard; a sentence beside others of the heading is theirs only where somebody speaks there in person.
 */
function findUnnamed(register: Register, heading: Proposal, voices: ReadonlySet<Voice>): Found | null {
  const asked = findTalkedWith(register, heading.block)
  if (asked) return { voice: asked, source: null, rule: 'echo', confidence: LABELLED }
  const { passage } = register
  const words = heading.spans[0] && tokenRange(passage, heading.spans[0])
  if (!words || isWhole(passage, heading, words)) return findOnly(voices)
  const told =
    findTeller(register, heading, words) ??
    findOwner(register, heading, words) ??
    findBeside(register, heading.block, words, voices)
  if (told) return told
  if (!speaksInPerson(passage, words)) return null
  const self = agreementOfSelf(passage, words)
  const several = self.number === 0 ? findPeople(register, heading, words) : null
  return several ?? (isTellingOf(register, heading, words, voices) ? null : findOnly(voices, self))
}

/**
 * `Lis zatrzymany. „Groził mi nożem”`, `Lis wraca. „Bardzo go potrzebujemy”`: whoever is heard below befell something that others
 * speak of, or a pronoun in the words stands for him; of `Kos w finale. „Jestem dumna”` neither.
 */
function isTellingOf(
  { people, passage }: Register,
  { block }: Proposal,
  words: TokenRange,
  voices: ReadonlySet<Voice>,
): boolean {
  const { tokens, blockTokens } = passage
  const { from, to } = blockTokens[block] ?? words
  const heard = new Set([...voices].map(({ person }) => person))
  const genders = tokens
    .slice(words.from, words.to)
    .reduce((sum, { form }) => sum | (STANDING_FOR_SOMEBODY.get(form.lower) ?? 0), 0)
  return people.between(from, to).some(({ first, last, person }) => {
    if (!heard.has(person) || tokens[first]?.sentence === tokens[words.from]?.sentence) return false
    const befell = readingsAt(tokens[last + 1]).some(({ lemma, cases }) => cases & CASES.nom && BEFALLEN.has(lemma))
    return befell || (person.genders & genders) !== 0
  })
}

/** `"Nie oddamy mostu"`: all that the heading says. */
function isWhole({ blockTokens }: Passage, { block }: Proposal, words: TokenRange): boolean {
  const { from, to } = blockTokens[block] ?? words
  return words.from - from <= 1 && to - words.to <= 2
}

/** What a sentence shows of the one who speaks in it: `Nie czułem się pijany` is a man. */
function agreementOfSelf({ tokens }: Passage, { from, to }: TokenRange): Agreement {
  const isOne = ({ verb, person, number }: Reading): boolean => verb !== null && person === 1 && number === SINGULAR
  for (const token of tokens.slice(from, to)) {
    const readings = readingsAt(token)
    if (SINGULAR_SELF.has(token.form.lower)) return { number: SINGULAR, genders: 0 }
    if (readings.length === 0 || !readings.every(isOne)) continue
    const genders = readings.reduce((sum, { verb, genders }) => (verb === 'past' ? sum | genders : sum), 0)
    return { number: SINGULAR, genders }
  }
  return NO_AGREEMENT
}

/** `„Było mi lekko”. Aktorka o rozwodzie`: who, with no verb, tells of something in another sentence of the heading. */
function findTeller(register: Register, { block }: Proposal, words: TokenRange): Found | null {
  const { tokens, blockTokens } = register.passage
  const { from, to } = blockTokens[block] ?? words
  for (let i = from; i < to; i++) {
    if (tokens[i]?.sentence === tokens[words.from]?.sentence || tokens[i - 1]?.sentence === tokens[i]?.sentence)
      continue
    const phrase = readNounPhrase(tokens, i, to, 'nom', false)
    const about = (phrase?.last ?? to) + 1
    if (phrase?.kind !== 'person' || !(phrase.agreement.number & SINGULAR) || tokens[about]?.text !== ABOUT) continue
    const behind = skipComplement(tokens, about, to) + 1
    const isLast = behind >= to || tokens[behind]?.kind === 'stop' || tokens[behind]?.sentence !== tokens[i]?.sentence
    if (behind === about + 1 || !isLast) continue
    const { voice } = resolvePhrase(register, phrase, { case: 'nom', agreement: phrase.agreement }, [])
    return { voice, source: null, rule: 'echo', confidence: ONLY }
  }
  return null
}

/** `Gorzkie słowa Ewy Bryl. „Zawodzili mnie”`: whose words they are by another sentence of the heading, which opens with that. */
function findOwner(register: Register, { block }: Proposal, words: TokenRange): Found | null {
  const { tokens, blockTokens } = register.passage
  const { from, to } = blockTokens[block] ?? words
  for (let i = from; i < to; i++) {
    const { sentence } = tokens[i] ?? {}
    if (sentence === tokens[words.from]?.sentence || tokens[i - 1]?.sentence === sentence) continue
    let noun = i
    while (isAdjective(tokens[noun])) noun++
    if (!readingsAt(tokens[noun]).some(({ lemma, cases }) => cases & CASES.nom && HEADLINED_WORDS.has(lemma))) continue
    const [named] = register.people.between(noun + 1, noun + 2)
    const owner = readNounPhrase(tokens, noun + 1, to, 'gen', false)
    const behind = tokens[(named?.last ?? owner?.last ?? to) + 1]
    const isWhole = behind?.kind === 'stop' || behind?.sentence !== sentence || isPreposition(behind)
    if (isWhole && named)
      return { voice: register.personVoice(named.person), source: null, rule: 'echo', confidence: ONLY }
    if (!owner || owner.kind === 'thing' || !isWhole) continue
    const { voice } = resolvePhrase(register, owner, { case: 'gen', agreement: owner.agreement }, [])
    return { voice, source: null, rule: 'echo', confidence: ONLY }
  }
  return null
}

const isAdjective = (token: Token | undefined): boolean =>
  inCase(readingsAt(token), 'nom', ADJECTIVE_POS).length > 0 && readingsAt(token).every(({ pos }) => pos !== 'subst')

/** `Rodzice protestują. „Zamkną nam szkołę”`: several people, with whom a sentence of the heading begins that tells of protest. */
function findPeople(register: Register, { block }: Proposal, words: TokenRange): Found | null {
  const { passage } = register
  const { tokens, blockTokens } = passage
  const said = tokens[words.from]?.sentence
  const { from, to } = blockTokens[block] ?? words
  for (let i = from; i < to; i++) {
    const opens = i === from || tokens[i - 1]?.sentence !== tokens[i]?.sentence
    if (!opens || tokens[i]?.sentence === said) continue
    const phrase = readNounPhrase(tokens, i, to, 'nom', false)
    if (phrase?.kind !== 'person' || phrase.name || phrase.agreement.number & SINGULAR) continue
    if (!tellsOfProtest(tokens, phrase.head + 1, to)) continue
    // `Rodzice oburzeni decyzją`: what they are now is none of what they are called
    const isPredicate = inCase(readingsAt(tokens[phrase.head + 1]), 'nom', ADJECTIVE_POS).length > 0
    const people = isPredicate ? { ...phrase, last: phrase.head } : phrase
    const { voice } = resolvePhrase(register, people, { case: 'nom', agreement: phrase.agreement }, [])
    return { voice, source: null, rule: 'echo', confidence: ONLY }
  }
  return null
}

/** Whether those whom a heading's sentence begins with protest or fear something there: `boją się`, `mają dość`, `oburzeni`. */
function tellsOfProtest(tokens: readonly Token[], from: number, to: number): boolean {
  const sentence = tokens[from - 1]?.sentence
  return tokens
    .slice(from, to)
    .some(
      (token, i) =>
        token.sentence === sentence &&
        (PROTESTING_VERBS.has(finiteAt(tokens, from + i)?.lemma ?? '') ||
          ENOUGH.has(token.form.lower) ||
          readingsAt(token).some(({ lemma, cases }) => cases & CASES.nom && PROTESTING_ADJECTIVES.has(lemma))),
    )
}

/** Whom a heading in marks means where it names nobody: the only one who speaks below it, if he may speak so of himself. */
function findOnly(voices: ReadonlySet<Voice>, self: Agreement = NO_AGREEMENT): Found | null {
  const [voice, ...others] = voices
  return voice?.kind === 'person' && others.length === 0 && agree(self, voice.agreement)
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
