import { cueAt, finiteAt } from '../../grammar/cues.ts'
import { closing, type NounPhrase } from '../../grammar/nominal.ts'
import { isOf } from '../../grammar/noun-phrase/kinds-of-tokens.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import {
  AGENT_PREPOSITION,
  COMPLEMENTIZERS,
  FIRST_PERSON,
  NEGATION,
  QUESTION_LEMMAS,
} from '../../lexicon/function-words.ts'
import { humanReadings } from '../../lexicon/morphology/human-names.ts'
import { CASES, EVERY_CASE, GENDERS, PLURAL, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { LOCATIVE_PREPOSITION } from '../../lexicon/prepositions.ts'
import { POSSESSIVES, SOURCE_PRONOUNS } from '../../lexicon/pronouns.ts'
import { DATA_LEMMA, OWNED_REPORT_NOUNS } from '../../lexicon/report-nouns.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import { AMONG_LETTERS, AMONG_OTHERS } from '../../lexicon/set-phrases.ts'
import {
  GOSPEL,
  MUTE_SOURCES,
  OPINION_FRAMES,
  OPINION_LOCATIVES,
  OPINION_NOUN,
  REPORT_FRAMES,
  TEXT_FRAMES,
} from '../../lexicon/source-frames.ts'
import { FACTS_BEHIND, INQUIRIES, NO_WORDS_BEHIND, REPORT_NOUNS } from '../../lexicon/speech-nouns.ts'
import { type Agreement, NO_AGREEMENT, type Proposal, type SourceHint } from '../../model/proposal.ts'
import { type Passage, rangeSpan, sentenceRange, type TokenRange } from '../../text/passage.ts'
import { isCapitalised, isPhraseAt, isWrittenAt, readingsAt, type Token } from '../../text/tokens.ts'
import { citedBehind, hasVerb } from '../frames/cited-text.ts'
import { quoteInFrame } from '../frames/frame-quote.ts'
import { passesOn } from '../frames/passed-on.ts'
import { asideEnd, readReport, sourceEnd } from '../frames/source.ts'

interface Frame extends TokenRange {
  hint: SourceHint
  confidence: number
  /** Where its content stands, if not anywhere in its sentence. */
  within?: TokenRange
}

/** What any frame starts with: few words, so that most tokens are passed by. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...[...OPINION_FRAMES, ...REPORT_FRAMES].map(([first]) => first ?? ''),
  ...POSSESSIVES.keys(),
  LOCATIVE_PREPOSITION,
])

/** `Według X A`, `zdaniem X A`, `w ocenie X A`, `jej zdaniem A`, `według relacji X A`, `A była według niego B`. */
export function findAccordingTo(passage: Passage): Proposal[] {
  const { tokens } = passage
  const proposals: Proposal[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!OPENINGS.has(tokens[at]?.form.lower ?? '') || isOfTitle(tokens[at - 1])) continue
    const sentence = sentenceRange(passage, at)
    const frame =
      readPossessed(tokens, at) ??
      readReported(passage, at, sentence) ??
      readSource(passage, at, sentence) ??
      readText(passage, at, sentence)
    // `sugerując, według „Kuriera”, że A`: who passes on what another cue says
    if (
      !frame ||
      isPassedOn(tokens, frame) ||
      passesOn(tokens, frame) ||
      isHearsay(tokens, frame) ||
      isInTitle(passage, at, sentence) ||
      asksWhat(passage, at, sentence)
    )
      continue
    const within = frame.within ?? sentence
    const found = quoteInFrame(passage, frame, within, 'according-to', frame.hint, frame.confidence)
    if (found) proposals.push(found)
  }
  return proposals
}

/** `Ewangelia według Jana`: a title. */
const isOfTitle = (token: Token | undefined): boolean => readingsAt(token).some(({ lemma }) => lemma === GOSPEL)

/** `serial „Świat według Nowaków”`: in marks that hold no verb. */
function isInTitle({ tokens, partners }: Passage, at: number, { from }: TokenRange): boolean {
  for (let open = at - 1; open >= from; open--) {
    const close = partners.get(open) ?? -1
    if (close > at) return open < at - 1 && !hasVerb(tokens, open, close)
  }
  return false
}

/** `Co jej zdaniem zawiodło?`: a question of the paper's, behind its `co` or `kto`, which nobody else has answered yet. */
function asksWhat({ tokens }: Passage, at: number, { from, to }: TokenRange): boolean {
  const isAsked = readingsAt(tokens[from]).some(({ lemma, verb }) => verb === null && QUESTION_LEMMAS.has(lemma))
  return isAsked && at === from + 1 && tokens[to - 1]?.text === '?'
}

const isPassedOn = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens[from - 1]?.kind === 'comma' && tokens[to]?.kind === 'comma' && COMPLEMENTIZERS.has(tokens[to + 1]?.text ?? '')

/** Tokens from the dash of an attribution to what tells from whom it is known. */
const LEAD_IN = 8

/** `– A – miała powiedzieć według agencji`: in an attribution, whoever passes on what its subject said. */
function isHearsay(tokens: readonly Token[], { from }: TokenRange): boolean {
  let said = false
  for (let i = from - 1; i > from - LEAD_IN; i--) {
    const kind = tokens[i]?.kind
    if (kind === 'dash') return said
    if (kind !== 'word' || tokens[i]?.sentence !== tokens[from]?.sentence) return false
    said ||= cueAt(tokens, i, DIRECT_VERBS) !== null
  }
  return false
}

/** `jego zdaniem`, `w jej ocenie`, `według niego`: somebody known by now. */
function readPossessed(tokens: readonly Token[], at: number): Frame | null {
  const implied = (to: number, agreement: Agreement): Frame => ({
    from: at,
    to,
    hint: { place: 'implied', where: null, agreement },
    confidence: 0.85,
  })
  const own = possessive(tokens[at])
  if (own && tokens[at + 1]?.text === OPINION_NOUN) return implied(at + 2, own)
  const inner = possessive(tokens[at + 1])
  if (inner && tokens[at]?.form.lower === LOCATIVE_PREPOSITION && OPINION_LOCATIVES.has(tokens[at + 2]?.text ?? ''))
    return implied(at + 3, inner)
  const frame = frameAt(tokens, at, OPINION_FRAMES)
  const pronoun = frame === 1 ? SOURCE_PRONOUNS.get(tokens[at + 1]?.text ?? '') : undefined
  return pronoun ? implied(at + 2, pronoun) : null
}

/** `według relacji X`, `według jego słów`, `zgodnie z zapowiedzią X`, `według doniesień`: what was told, and whose it is. */
function readReported(passage: Passage, at: number, sentence: TokenRange): Frame | null {
  const { tokens } = passage
  const length = frameAt(tokens, at, REPORT_FRAMES)
  if (length === 0) return null
  const whose = possessive(tokens[at + length])
  const told = readReport(tokens, at + length + (whose ? 1 : 0), OWNED_REPORT_NOUNS)
  const from = told === null ? null : skipExamples(tokens, teller(tokens, told) ?? told)
  if (from === null || from > sentence.to || isOurs(tokens[at + length])) return null
  if (NO_WORDS_BEHIND.get(tokens[at]?.form.lower ?? '')?.has(lemmaBefore(tokens, from))) return null
  if (whose) return { from: at, to: from, hint: { place: 'implied', where: null, agreement: whose }, confidence: 0.85 }
  const governed = tokens[from - 1]?.text === AGENT_PREPOSITION ? 'acc' : 'gen'
  const phrase = readNounPhrase(tokens, from, sentence.to, governed, true)
  const speaks = phrase && (phrase.kind !== 'thing' || phrase.name) && !isSubject(tokens, phrase)
  const given = speaks ? null : findGiven(tokens, from, sentence.to)
  // `według prognoz`, whose nobody says
  if (!speaks && !given && readReport(tokens, at + length, REPORT_NOUNS) === null) return null
  // `zgodnie z ustaleniami`, whose nobody says: what was agreed, and not found out
  if (!speaks && !given && FACTS_BEHIND.get(tokens[at]?.form.lower ?? '')?.has(lemmaBefore(tokens, from))) return null
  if (given) {
    const hint: SourceHint = { place: 'genitive', where: rangeSpan(passage, given), agreement: NO_AGREEMENT }
    return { from: at, to: given.to, hint, confidence: 0.8 }
  }
  // `według ustaleń śledztwa oskarżony kłamie`: what they were found in
  const isFound = phrase?.head === from && isOf(tokens[from], INQUIRIES)
  const to =
    phrase && (speaks || isFound) ? sourceEnd(tokens, phrase, sentence.to) : asideEnd(tokens, from, sentence.to)
  const where = rangeSpan(passage, { from, to })
  return {
    from: at,
    to,
    hint: { place: speaks ? 'genitive' : 'impersonal', where, agreement: NO_AGREEMENT },
    confidence: speaks ? 0.85 : 0.75,
  }
}

/** `według naszych informacji`: the paper's own; `informacji podanych nam przez szpital` are the hospital's. */
const isOurs = (token: Token | undefined): boolean => FIRST_PERSON.has(token?.form.lower ?? '')

const lemmaBefore = (tokens: readonly Token[], at: number): string => readingsAt(tokens[at - 1])[0]?.lemma ?? ''

/** `według relacji Kazik śpiewał`, `według doniesień Jan Lis śpiewa`: a nominative right before a verb is the content's own. */
function isSubject(tokens: readonly Token[], { first, last, name }: NounPhrase): boolean {
  const readings = readingsAt(tokens[first])
  let end = last
  while (name?.first === first && isCapitalised(tokens[end + 1])) end++
  const verb = tokens[end + 1]?.form.lower === NEGATION ? end + 2 : end + 1
  if (!finiteAt(tokens, verb) || readings.length === 0) return false
  if (first !== end) return name?.first === first && isMansNominative(tokens[first])
  // `polityk jest`: a man, though `polityk` may be of several policies; `premier` a woman's in any case
  const man = readings.some(({ cases, genders }) => cases & CASES.nom && genders & GENDERS.human)
  const genitive = readings.filter(({ cases }) => cases & CASES.gen && !(man && cases === EVERY_CASE))
  return (
    readings.some(({ cases }) => cases & CASES.nom) &&
    (genitive.length === 0 ||
      (man && genitive.every(({ genders, number }) => !(genders & GENDERS.human) && number === PLURAL)))
  )
}

/** `Jan`, which is no genitive. */
function isMansNominative(token: Token | undefined): boolean {
  const given = humanReadings(token?.text ?? '').filter(({ number }) => number & SINGULAR)
  return given.some(({ genders }) => genders & GENDERS.human) && given.every(({ cases }) => !(cases & CASES.gen))
}

/** Behind `przekazanej mediom przez`: whoever gave out what was told. */
function teller(tokens: readonly Token[], from: number): number | null {
  if (!readingsAt(tokens[from]).some(({ pos }) => pos === 'ppas')) return null
  for (let i = from + 1; i < from + 5; i++) {
    if (tokens[i]?.kind !== 'word') return null
    if (tokens[i]?.text === AGENT_PREPOSITION) return i + 1
  }
  return null
}

/** Tokens that what was told is about may have: `informacji o programie „Czysta Wieś”, udostępnionych przez urząd`. */
const ABOUT = 14

/** Who gave out what was told, by a participle between commas. */
function findGiven(tokens: readonly Token[], from: number, end: number): TokenRange | null {
  for (let i = from; i < Math.min(end, from + ABOUT); i++) {
    if (finiteAt(tokens, i)) return null
    const by = tokens[i]?.kind === 'comma' ? teller(tokens, i + 1) : null
    if (by === null) continue
    const phrase = readNounPhrase(tokens, by, end, 'acc', true)
    if (!phrase || (phrase.kind === 'thing' && !phrase.name)) return null
    let to = phrase.last + 1
    if (tokens[to]?.kind === 'open') to = closing(tokens, to, end) + 1
    return tokens[to]?.kind === 'comma' ? { from: by, to } : null
  }
  return null
}

/** Behind `m.in.`. */
function skipExamples(tokens: readonly Token[], from: number): number {
  if (isWrittenAt(tokens, from, AMONG_OTHERS)) return from + 2
  return AMONG_LETTERS.every((word, i) => tokens[from + i * 2]?.text === word) ? from + 4 : from
}

/** `zdaniem X`, `według jej prawników`: a source in the genitive that can speak. */
function readSource(passage: Passage, at: number, sentence: TokenRange): Frame | null {
  const { tokens } = passage
  const length = frameAt(tokens, at, OPINION_FRAMES)
  if (length === 0) return null
  const from = at + length + (possessive(tokens[at + length]) ? 1 : 0)
  const phrase = readNounPhrase(tokens, from, sentence.to, 'gen', true)
  if (!phrase) return null
  const head = readingsAt(tokens[phrase.head])
  // of whomever data are, they say nothing
  if (head.some(({ lemma }) => lemma === DATA_LEMMA)) return null
  const isMute = !phrase.name && (phrase.kind === 'thing' || head.some(({ lemma }) => MUTE_SOURCES.has(lemma)))
  if (isMute) return cited(passage, at, from, phrase, sentence)
  const to = sourceEnd(tokens, phrase, sentence.to)
  return {
    from: at,
    to,
    hint: { place: 'genitive', where: rangeSpan(passage, { from, to }), agreement: NO_AGREEMENT },
    confidence: 0.88,
  }
}

/** `zgodnie z regulaminem „A”`: a text, as `według regulaminu` has it. */
function readText(passage: Passage, at: number, sentence: TokenRange): Frame | null {
  const { tokens } = passage
  const from = at + frameAt(tokens, at, TEXT_FRAMES)
  const phrase = from === at ? null : readNounPhrase(tokens, from, sentence.to, 'inst', true)
  return phrase && !phrase.name && phrase.kind === 'thing' ? cited(passage, at, from, phrase, sentence) : null
}

/** A text that is cited, and nobody who speaks: what is read out of it, and nothing that stands before. */
function cited(passage: Passage, at: number, from: number, text: NounPhrase, { to: end }: TokenRange): Frame | null {
  const found = citedBehind(passage, text, end)
  return (
    found && {
      from: at,
      to: found.to,
      hint: { place: 'impersonal', where: rangeSpan(passage, { from, to: found.to }), agreement: NO_AGREEMENT },
      confidence: 0.85,
      within: { from: at, to: found.end },
    }
  )
}

const possessive = (token: Token | undefined): Agreement | undefined => POSSESSIVES.get(token?.form?.lower ?? '')

/** How many words the frame at `at` has, 0 when there is none. */
function frameAt(tokens: readonly Token[], at: number, frames: readonly (readonly string[])[]): number {
  const frame = frames.find((words) => isPhraseAt(tokens, at, words))
  return frame?.length ?? 0
}
