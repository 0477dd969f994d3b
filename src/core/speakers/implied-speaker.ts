import { finiteAt } from '../grammar/cues.ts'
import { isSpeakerNoun, type NounPhrase } from '../grammar/nominal.ts'
import { agree } from '../grammar/subject.ts'
import { ORGANIZATION_ANAPHORS } from '../lexicon/body-nouns.ts'
import { ADDITIVES, NEGATION, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts'
import { ANY_GENDER, GENDERS, SINGULAR } from '../lexicon/morphology/readings.ts'
import { NEGATED_VERBS, RECEIVING_VERBS } from '../lexicon/reporting-verbs.ts'
import { GOES_ON } from '../lexicon/told-by-author.ts'
import type { Agreement, Proposal } from '../model/proposal.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { findAsked } from './asked.ts'
import { findBody } from './bodies.ts'
import { findCitedBefore } from './cited-before.ts'
import type { Found, Heard, Hearing } from './hearing.ts'
import { answererOf, goesOnWithAnother, whenClause } from './interrupted.ts'
import { answeringBody, isObjectOf, openingBody, openingName, openingOneOf } from './opening-body.ts'
import { isPair } from './pair.ts'
import type { Person } from './person.ts'
import { isSomebodys } from './possessor.ts'
import { publisherIn } from './publisher.ts'
import type { Register, Voice } from './register.ts'
import { resolvePhrase } from './resolve-phrase.ts'
import { subjectOf } from './sentence-subject.ts'
import { findSubjects } from './subject-candidates.ts'

/** How far back, in sentences, a dropped subject may have been named by somebody who has not spoken. */
const SUBJECT_REACH = 3
/** Sentences over which it is looked for, with those of a quote between. */
const LONGEST_QUOTE = 12
/** Quotes back to which a dropped subject may reach. */
const LONG_MEMORY = 40

/** Direct speech with no cue of its own goes on with what its paragraph said last. */
export function findNeighbour(proposal: Proposal, heard: readonly Heard[]): Found | null {
  const last = heard.at(-1)
  if (!last || last.block !== proposal.block) return null
  return { voice: last.voice, source: null, rule: 'same-paragraph', confidence: 0.5 }
}

/** `Radna Lis nie kryje radości. – Wreszcie!`: whom the sentence before a dash tells of, by name, in its paragraph or before. */
export function findToldOf({ register, recent }: Hearing, { spans, block }: Proposal): Found | null {
  const { passage } = register
  const at = tokenRange(passage, spans[0] ?? { start: 0, end: 0 }).from
  const sentence = passage.tokens[at]?.sentence ?? 0
  const before = passage.sentenceTokens[sentence - 1]
  const opens = before && passage.tokens[before.from]
  if (!opens || opens.block < block - 1 || register.isSpoken(opens.start)) return null
  const to = Math.min(before.to, before.from + LONGEST_CLAUSE)
  const subject = subjectOf(register, { from: before.from, to }, { number: SINGULAR, genders: 0 })
  if (subject?.kind !== 'person') return null
  const { voice } = resolvePhrase(register, subject, { case: 'nom', agreement: subject.agreement }, recent)
  // `Trener nie krył radości. – Wreszcie!`: a role, where the article tells whose it is
  if (!subject.name && (!voice.person || isSilent(passage.tokens, before))) return null
  return { voice, source: null, rule: 'same-paragraph', confidence: 0.6 }
}

/** `Burmistrz dostał list`, `nie odbiera`: another's words may follow; who hides no joy (`nie krył radości`) speaks. */
const isSilent = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, Math.min(to, from + LONGEST_CLAUSE)).some((token, i) => {
    const lemma = finiteAt(tokens, from + i)?.lemma ?? ''
    return RECEIVING_VERBS.has(lemma) || (token.form.finite && isDenied(tokens, from + i) && !NEGATED_VERBS.has(lemma))
  })
const isDenied = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.form.lower === NEGATION

/** Tokens of a sentence in which its subject is looked for, so that one of a million costs no more than its length. */
const LONGEST_CLAUSE = 160

/** Where a subject is dropped: at the cue's offset, in its block. */
interface Implied {
  agreement: Agreement
  at: number
  block: number
  /** Of `jej zdaniem`, where a pronoun stands for it. */
  possessive: boolean
  /** Whom the speech itself speaks of, `pan Lis kłamie`: they do not say it. */
  spokenOf?: ReadonlySet<Person>
  /** The words before the cue are the article's own, so that its subject may be among them. */
  inOwnSentence: boolean
}

/**
 * A dropped subject: whoever agrees and was named or heard last, the nearest sentence first.
 */
export function findImplied(
  hearing: Hearing,
  { agreement, at, block, possessive, inOwnSentence, spokenOf = NOBODY }: Implied,
): Found | null {
  const { register, heard, recent } = hearing
  const { passage } = register
  const { tokens, sentenceTokens } = passage
  const cue = tokenRange(passage, { start: at, end: at + 1 }).from
  const sentence = tokens[cue]?.sentence ?? 0
  const rule = possessive ? 'pronoun' : 'dropped-subject'
  const speaking = heard
    .slice(-LONG_MEMORY)
    .findLast(({ voice, passing }) => !passing && !isSpokenOf(voice, spokenOf) && agree(agreement, voice.agreement))
  const opening = sentenceTokens[sentence]?.from ?? cue
  const isAsker = speaking !== undefined && speaking.at >= (tokens[opening]?.start ?? 0)
  const answer = { from: opening, cue, block, agreement }
  const interrupted = isAsker && answererOf(hearing, speaking.voice, answer)
  if (interrupted) return { voice: interrupted, source: null, rule, confidence: 0.75 }
  let body: NounPhrase | null = null
  const reach = paragraphBefore(passage, block)
  // what somebody says is passed over, however long
  let told = 0
  let passed = 0
  for (let s = sentence; s >= Math.max(0, sentence - LONGEST_QUOTE) && told <= SUBJECT_REACH; s--) {
    const range = sentenceTokens[s]
    const opens = range && tokens[range.from]
    // the paragraph before may have named whom this one goes on with
    if (!opens || opens.block < reach) break
    if (speaking && speaking.at >= opens.start) break
    if (s === sentence && !inOwnSentence) continue
    const word = tokens.slice(range.from, range.from + 3).find(({ kind }) => kind === 'word') ?? opens
    if (register.isSpoken(word.start)) continue
    told++
    const to = s === sentence ? cue : Math.min(range.to, range.from + LONGEST_CLAUSE)
    const from = Math.max(range.from, to - LONGEST_CLAUSE)
    const part = s === sentence ? behindSemicolon(tokens, from, to) : from
    const cited =
      possessive && s === sentence - 1 ? findCitedBefore(register, { from: part, to }, agreement, recent) : null
    if (cited) return { voice: cited, source: null, rule, confidence: 0.7 }
    const behind = { cue, isNext: passed === 0 }
    if (s < sentence) passed++
    const asking = s === sentence ? whenClause(tokens, from, to) : { from: part, to }
    const asked = asking && findAsked(register, asking, recent, behind)
    const isAnothers = asking && s === sentence && goesOnWithAnother(tokens, asking.to, cue, agreement)
    if (asked && !isAnothers && agree(agreement, asked.agreement))
      return { voice: asked, source: null, rule, confidence: 0.75 }
    const answers = s === sentence - 1 && opens.block === block && !possessive && speaking?.block !== block
    const answering =
      answers && !goesOn(tokens, cue)
        ? answeringBody(register, { from, to }, agreement, cue, speaking?.voice ?? null)
        : null
    if (answering && !isUnknownBody(register, answering, recent)) {
      const { voice } = resolvePhrase(register, answering, { case: 'nom', agreement }, recent)
      return { voice, source: null, rule, confidence: 0.8 }
    }
    // `Sztab burmistrza wydał komunikat, w którym informuje`
    const own = s === sentence ? openingBody(register, { from: part, to }, agreement) : null
    const found =
      subjectOf(register, { from: part, to }, agreement) ??
      (part > from ? (own ?? subjectOf(register, { from, to }, agreement)) : null)
    const subject = own && (!found || isObjectOf(tokens, own, found)) ? own : found
    const publisher =
      !subject && s === sentence - 1 && opens.block === block ? publisherIn(register, { from, to }, agreement) : null
    if (publisher) {
      const { voice } = resolvePhrase(register, publisher, { case: 'nom', agreement }, recent)
      return { voice, source: null, rule, confidence: 0.75 }
    }
    const oneOf =
      !subject && s < sentence && opens.block === block && speaking?.block !== block
        ? openingOneOf(register, { from, to }, agreement)
        : null
    if (oneOf) {
      const { voice } = resolvePhrase(register, oneOf, { case: 'nom', agreement }, recent)
      return { voice, source: null, rule, confidence: 0.7 }
    }
    if (!subject) {
      const somebody =
        openingBody(register, { from, to }, agreement) ??
        openingName(register, { from, to }, agreement) ??
        (s < sentence ? somebodyIn(register, { from, to }, agreement) : null)
      if (somebody && (s === sentence || !isFigure(tokens, somebody, agreement))) body ??= somebody
      continue
    }
    if (s < sentence && isFigure(tokens, subject, agreement)) continue
    // `Ona sama to potwierdziła`, `Obaj wyszli`: a pronoun is nobody's name
    const isPronoun = SUBJECT_PRONOUNS.has(tokens[subject.head]?.form.lower ?? '') || isPair(tokens, subject)
    if (!subject.name && isPronoun) continue
    // `firma`, where no company has been named, is whom to go on with for want of anybody else
    if (s < sentence && isUnknownBody(register, subject, recent)) {
      body ??= subject
      continue
    }
    const { voice } = resolvePhrase(register, subject, { case: 'nom', agreement }, recent)
    if (isSpokenOf(voice, spokenOf)) continue
    const isAsking = s === sentence && subject.first < (whenClause(tokens, from, to)?.to ?? from)
    const other = isAsking ? answererOf(hearing, voice, answer) : null
    if (other) return { voice: other, source: null, rule, confidence: 0.7 }
    return { voice, source: null, rule, confidence: s === sentence ? 0.9 : opens.block === block ? 0.8 : 0.65 }
  }
  // letters show no gender, so `jej zdaniem` is rather somebody's who does; so it is of who spoke in an earlier paragraph
  const shows = agreement.genders !== 0 && speaking?.voice.agreement.genders === ANY_GENDER
  if (body && (!speaking || (possessive && (shows || speaking.block !== block)))) {
    const { voice } = resolvePhrase(register, body, { case: 'nom', agreement }, recent)
    return { voice, source: null, rule, confidence: 0.6 }
  }
  if (!speaking) return onlyVoice(heard, agreement, rule) ?? onlyOneNamed(register, sentence, block, agreement)
  return { voice: speaking.voice, source: null, rule, confidence: speaking.block === block ? 0.94 : 0.82 }
}

/** `Dodał`, `Podkreśla też`: who has spoken before. */
const goesOn = (tokens: Passage['tokens'], cue: number): boolean =>
  GOES_ON.has(finiteAt(tokens, cue)?.lemma ?? '') ||
  tokens.slice(cue - 1, cue + 2).some(({ text }) => ADDITIVES.has(text))

const NOBODY: ReadonlySet<Person> = new Set()
const isSpokenOf = ({ person }: Voice, others: ReadonlySet<Person>): boolean => person !== null && others.has(person)

/** The paragraph before one, past a heading between the two. */
const paragraphBefore = ({ blocks }: Passage, block: number): number =>
  blocks[block - 1]?.kind === 'heading' ? block - 2 : block - 1

/** `Wyniosło 48 proc. Podkreślił`: nobody whom a verb in the singular goes on with, unless it is a neuter. */
const isFigure = (tokens: readonly Token[], { first, name }: NounPhrase, { number, genders }: Agreement): boolean =>
  tokens[first]?.kind === 'number' && name === null && number === SINGULAR && !(genders & GENDERS.neuter)

/** `podkreśla Mirosław… mówiła wtedy`: a surname that looks like a man's name, where nobody else has been heard. */
function onlyVoice(heard: readonly Heard[], { number }: Agreement, rule: Found['rule']): Found | null {
  const [voice, ...others] = new Set(heard.map(({ voice }) => voice))
  const isLone = voice?.kind === 'person' && voice.person === null && /^\p{Lu}\p{Ll}+$/u.test(voice.name)
  if (!voice || others.length > 0 || !isLone || number !== SINGULAR) return null
  return { voice, source: null, rule, confidence: 0.5 }
}

/**
 * `Policja zatrzymała Jana Nowaka. Powiedział, że`: the only one of that gender whom the sentence before names, where a verb
 * has him for its object; `ulica Jana Nowaka` and `zabójstwo Jana Nowaka` tell of something else.
 */
function onlyOneNamed(register: Register, sentence: number, block: number, agreement: Agreement): Found | null {
  const { people, passage, isSpoken } = register
  const { tokens } = passage
  const before = passage.sentenceTokens[sentence - 1]
  if (!before || tokens[before.from]?.block !== block) return null
  if (agreement.number !== SINGULAR || agreement.genders === 0) return null
  const named = people
    .between(before.from, Math.min(before.to, before.from + LONGEST_CLAUSE))
    .filter(({ first, person }) => person.genders & agreement.genders && !isSpoken(tokens[first]?.start ?? 0))
  const [one, ...others] = new Set(named.map(({ person }) => person))
  const [mention] = named
  if (!one || !mention || others.length > 0 || !isObject(tokens, mention.first)) return null
  return { voice: register.personVoice(one), source: null, rule: 'dropped-subject', confidence: 0.55 }
}

/** A verb stands right before the name, or before what its bearer is: `zatrzymała posła Jana Nowaka`. */
function isObject(tokens: Passage['tokens'], name: number): boolean {
  let i = name - 1
  while (isSpeakerNoun(readingsAt(tokens[i])) === 'person' && !isSomebodys(tokens, i)) i--
  return finiteAt(tokens, i) !== null
}

/** `Jest petycja, której autorka żąda zmian`: the last person by role of any clause, where nobody else will do. */
function somebodyIn(register: Register, { from, to }: TokenRange, agreement: Agreement): NounPhrase | null {
  if (agreement.number !== SINGULAR || agreement.genders === 0) return null
  return findSubjects(register, from, to, agreement, true).findLast(({ kind }) => kind === 'person') ?? null
}

/** `Wrona wygrał; sztab wydał komunikat, w którym informuje`: the last of a sentence's parts, each with its own subject. */
function behindSemicolon(tokens: Passage['tokens'], from: number, to: number): number {
  for (let i = to - 1; i >= Math.max(from, to - LONGEST_CLAUSE); i--) if (tokens[i]?.kind === 'semicolon') return i + 1
  return from
}

/** `firma`, `linia lotnicza`, though no company has been named that it might be. */
function isUnknownBody(register: Register, { kind, name, head, first }: NounPhrase, recent: readonly Voice[]): boolean {
  if (kind !== 'organization' || name) return false
  const nouns = readingsAt(register.passage.tokens[head])
  const noun = nouns.find(({ lemma }) => ORGANIZATION_ANAPHORS.has(lemma))?.lemma
  return noun !== undefined && !findBody(register, noun, first, recent)
}
