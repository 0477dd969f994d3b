import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { isPersonal } from '../../grammar/in-person.ts'
import { isPredicative, isPreposition } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { findNominatives } from '../../grammar/subject.ts'
import { MONTHS } from '../../lexicon/calendar/months.ts'
import {
  CALENDAR_NOUNS,
  COMPLEMENTIZERS,
  COPULA,
  NEGATION,
  ORIGIN_PREPOSITION,
  YEAR_WORDS,
} from '../../lexicon/function-words.ts'
import { CASES, type Reading } from '../../lexicon/morphology/readings.ts'
import { WITH_OR_FROM } from '../../lexicon/prepositions.ts'
import { FROM_WORDS, IN_WORDS } from '../../lexicon/report-nouns.ts'
import { DIRECT_VERBS, HEARING_WORDS_VERBS, PUBLISHING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { OUTSPOKEN_VERBS } from '../../lexicon/set-phrases.ts'
import {
  INSCRIPTION_NOUNS,
  OCCASIONS_OF_SPEECH,
  PUBLISHED_TEXTS,
  QUESTION_NOUN,
  SHOUT_NOUNS,
  TEXT_NOUNS,
  TITLED_NOUNS,
} from '../../lexicon/speech-nouns.ts'
import { FRANK, REACTING_VERBS } from '../../lexicon/told-by-author.ts'
import { NO_AGREEMENT, type SourceHint } from '../../model/proposal.ts'
import { isTitle, type Passage, rangeSpan, sentenceRange, type TokenRange } from '../../text/passage.ts'
import { isCapitalised, isWrittenAt, readingsAt, type Token } from '../../text/tokens.ts'
import { agentOf } from '../clauses/source-hint.ts'
import { findPlacard } from './placard.ts'

/** Tokens that a sentence which neither calls nor asks must have more of. */
const SHORTEST_SENTENCE = 3

/** Words of who is named before a colon and nothing else: `Jan Bryl (48 l.), właściciel sklepu`. */
const LONGEST_LABEL = 8

/** What introduces words in marks. */
export interface Introduction {
  verb: CueVerb | null
  hint: SourceHint
}

/** `Po chwili spoważniał: „Wiem, że…”`: behind a colon any verb may tell of somebody who speaks. */
function byAnyVerb(passage: Passage, lead: TokenRange, at: number, finite: Reading): Introduction | null {
  const { tokens } = passage
  for (let i = lead.from; i < at; i++) if (isNaming(tokens[i])) return null
  const where = rangeSpan(passage, lead)
  const agreement = { number: finite.number, genders: finite.verb === 'past' ? finite.genders : 0 }
  const isHeard = HEARING_WORDS_VERBS.has(finite.lemma)
  const teller = isHeard ? agentOf(passage, { at, lemma: finite.lemma }, lead.from, lead.to) : null
  if (teller) return { verb: null, hint: { place: 'genitive', where: rangeSpan(passage, teller), agreement } }
  if (finite.verb === 'impersonal' || isHeard || finite.person < 3)
    return { verb: null, hint: { place: 'impersonal', where, agreement } }
  return {
    verb: { at, lemma: finite.lemma, form: finite.verb ?? 'past', agreement },
    hint: { place: 'before', where, agreement },
  }
}

/** Or `zaczęła wpis od słów`. */
const isWorded = (tokens: readonly Token[], noun: number): boolean =>
  IN_WORDS.has(tokens[noun]?.form.lower ?? '') || isWrittenAt(tokens, noun - 1, FROM_WORDS)

/** `Ministerstwo wydało komunikat: „…”`, `X zamieścił na portalu wpis:`: whoever made it public. */
function publisherOf(passage: Passage, lead: TokenRange, noun: number): Introduction | null {
  for (let i = noun - 1; i >= lead.from; i--) {
    const participle = cueAt(passage.tokens, i, PUBLISHING_VERBS)
    if (participle?.form === 'participle') return byParticiple(passage, lead, participle)
    const finite = finiteAt(passage.tokens, i)
    if (!finite) continue
    // `skomentował wizytę słowami: „…”`
    const worded = isWorded(passage.tokens, noun)
    const form = finite.verb === 'present' && worded ? 'present' : 'past'
    if (!(worded || PUBLISHING_VERBS.has(finite.lemma)) || finite.verb !== form) return null
    const agreement = { number: finite.number, genders: form === 'past' ? finite.genders : 0 }
    const verb: CueVerb = { at: i, lemma: finite.lemma, form, agreement }
    return { verb, hint: { place: 'before', where: rangeSpan(passage, lead), agreement } }
  }
  return null
}

/** `X skomentował słowa Y: „…”`, `X odniósł się do wpisu Y: „…”`: whoever answers to what the noun tells. */
export function reactionTo(tokens: readonly Token[], from: number, noun: number): CueVerb | null {
  for (let i = noun - 1; i >= from; i--) {
    if (!finiteAt(tokens, i)) continue
    const verb = cueAt(tokens, i, REACTING_VERBS)
    return verb?.form === 'past' || verb?.form === 'present' ? verb : null
  }
  return null
}

/** `szli, wznosząc okrzyki: „…”`: the subject of the verb before the participle, if it has one. */
function byParticiple(passage: Passage, lead: TokenRange, participle: CueVerb): Introduction | null {
  for (let i = participle.at - 1; i >= lead.from; i--) {
    const finite = finiteAt(passage.tokens, i)
    // what stands behind the verb may be where they went: `szło ulicami Karwi`
    if (finite) return byAnyVerb(passage, { from: lead.from, to: i + 1 }, i, finite)
  }
  return { verb: participle, hint: { place: 'implied', where: rangeSpan(passage, lead), agreement: NO_AGREEMENT } }
}

/** `przypomniał słowa Jana Lisa: „A”`, `odpowiedź od prezesa Iskry, Jana Lisa:`: whose they are, right behind them. */
export function ownerOf(tokens: readonly Token[], noun: number, end: number): TokenRange | null {
  const from = tokens[noun + 1]?.form.lower === ORIGIN_PREPOSITION ? noun + 2 : noun + 1
  // `pismo do posłanki`: by form what stands behind the noun may be a genitive as well
  if (isPreposition(tokens[from])) return null
  const colon = beforeOccasion(tokens, from, end)
  const owner = readNounPhrase(tokens, from, colon, 'gen', false)
  if (!owner || owner.kind === 'thing') return null
  if (owner.last === colon - 1) return { from, to: colon }
  const comma = owner.last + 1
  const name = tokens[comma]?.kind === 'comma' ? readNounPhrase(tokens, comma + 1, colon, 'gen', false) : null
  return name?.name && name.last === colon - 1 ? { from: comma + 1, to: colon } : null
}

/** Of `słowa Jana Lisa z maja`, `słowa burmistrza z sesji` where whose they are ends: behind it stands when or where he said them. */
function beforeOccasion(tokens: readonly Token[], from: number, colon: number): number {
  for (let i = from + 1; i < colon - 1; i++) {
    if (!isPreposition(tokens[i])) continue
    const isOfWords = readingsAt(tokens[i + 1]).some(
      ({ lemma }) => OCCASIONS_OF_SPEECH.has(lemma) || PUBLISHED_TEXTS.has(lemma) || CALENDAR_NOUNS.has(lemma),
    )
    const day = tokens[i + 1]?.kind === 'number' ? i + 2 : i + 1
    const isWhen = MONTHS.has(tokens[day]?.form.lower ?? '') || YEAR_WORDS.has(tokens[day]?.form.lower ?? '')
    return isOfWords || isWhen || isCapitalised(tokens[i - 1]) ? i : colon
  }
  return colon
}

/**
 * `słowa Jana Lisa z artykułu`: a text that what is quoted is taken from; `z apelem` comes whoever makes one, and what
 * a sentence opens with, `Z wypowiedzi Jana Lisa: „A”`, is what is quoted, as is what somebody owns, `z listu ministra`.
 */
const isWhereFrom = (tokens: readonly Token[], noun: number, colon: number): boolean =>
  WITH_OR_FROM.has(tokens[noun - 1]?.form.lower ?? '') &&
  tokens[noun - 2]?.sentence === tokens[noun]?.sentence &&
  ownerOf(tokens, noun, colon) === null &&
  readingsAt(tokens[noun]).every(({ cases }) => (cases & CASES.gen) !== 0 && !(cases & CASES.inst))

/** `pod hasłem: „…”`: what is in the marks is called so. */
const isNaming = (token: Token | undefined): boolean => readingsAt(token).some(({ lemma }) => TITLED_NOUNS.has(lemma))

const isQuestion = (token: Token | undefined): boolean => readingsAt(token).some(({ lemma }) => lemma === QUESTION_NOUN)

const asks = (tokens: readonly Token[], close: number): boolean => /^\?/u.test(tokens[close - 1]?.text ?? '')

/** The words before a closing mark end with `?` or `!`. */
export const callsOrAsks = (tokens: readonly Token[], close: number): boolean =>
  /^[?!]/u.test(tokens[close - 1]?.text ?? '')

/** Words of a sentence on its own: they call, ask, or speak in the first person; or open with a capital and have a verb. */
function isSentence(passage: Passage, open: number): boolean {
  const { tokens, partners } = passage
  const close = partners.get(open) ?? open
  const range = { from: open + 1, to: close }
  if (callsOrAsks(tokens, close) || isPersonal(passage, range)) return true
  if (close - open <= SHORTEST_SENTENCE || !isCapitalised(tokens[open + 1])) return false
  for (let i = range.from; i < close; i++) if (finiteAt(tokens, i) || isPredicative(tokens[i])) return true
  return false
}

/** `nieśli transparent „Port jest nasz”`: more than what somebody is called, or a name. */
const isSlogan = ({ tokens, partners }: Passage, open: number): boolean =>
  isCapitalised(tokens[open + 1]) && !isTitle(tokens, open + 1, partners.get(open) ?? open)

const isOfWords = (token: Token): boolean =>
  readingsAt(token).some(({ lemma }) =>
    [TEXT_NOUNS, PUBLISHED_TEXTS, SHOUT_NOUNS, INSCRIPTION_NOUNS].some((nouns) => nouns.has(lemma)),
  )

/** Tokens between a verb of saying and its `że`. */
const REPORT_REACH = 6

/** `X wyznała, że najtrudniejszy był brak snu: „A”`: whose report it is, where its clause tells of nobody who speaks. */
function tellerOf(tokens: readonly Token[], { from, to }: TokenRange, at: number, finite: Reading): CueVerb | null {
  let comma = at - 1
  while (comma > from && !(tokens[comma]?.kind === 'comma' && COMPLEMENTIZERS.has(tokens[comma + 1]?.text ?? ''))) {
    if (finiteAt(tokens, comma)) return null
    comma--
  }
  for (let i = comma - 1; i >= Math.max(from, comma - REPORT_REACH); i--) {
    const cue = cueAt(tokens, i, DIRECT_VERBS)
    if (!cue && finiteAt(tokens, i)) return null
    if (!cue) continue
    const agreement = { number: finite.number, genders: finite.verb === 'past' ? finite.genders : 0 }
    // `…, że na murze był napis: „A”`
    if (tokens.slice(comma, to).some(isOfWords)) return null
    const subjects = findNominatives(tokens, comma + 2, to, agreement, false)
    const isOther = subjects.length > 0 && subjects.every(({ kind }) => kind !== 'person')
    const isSilent = isOther ? !isOutspoken(finite) : isLikeSomething(tokens, to, at, finite)
    return isSilent && (cue.form === 'past' || cue.form === 'present') ? cue : null
  }
  return null
}

/** `…, że partia przeprosiła: „A”`. */
const isOutspoken = ({ lemma, verb }: Reading): boolean => verb === 'past' && OUTSPOKEN_VERBS.has(lemma)

/**
 * `…, że mąż był chory: „A”`, `nie wiedział`, `przegra`: what somebody is, does not do or will do goes with no words of his,
 * but for `był szczery`.
 */
const isLikeSomething = (
  tokens: readonly Token[],
  to: number,
  verb: number,
  { lemma, verb: form }: Reading,
): boolean =>
  lemma === COPULA
    ? !tokens.slice(verb + 1, to).some((token) => readingsAt(token).some(({ lemma }) => FRANK.has(lemma)))
    : form === 'future' || tokens[verb - 1]?.form.lower === NEGATION

/** `X powiedział: "…"`, `X powiedział "…"`, `o treści: "…"`, `X: "…"`. */
export function findIntroduction(passage: Passage, open: number): Introduction | null {
  const { tokens } = passage
  const dash = tokens[open - 1]?.kind === 'dash' ? 1 : 0
  // what a dash opens in a paragraph of its own may go on behind the marks
  const apart = dash > 0 && tokens[open - 2]?.block !== tokens[open]?.block
  const colon = !apart && tokens[open - 1 - dash]?.kind === 'colon'
  const to = open - dash - (colon ? 1 : 0)
  // a colon may end the paragraph before
  const { from } = sentenceRange(passage, colon ? to : open)
  const borne = findPlacard(passage, from, to)
  if (borne && (!borne.isBare || isSlogan(passage, open))) return borne
  if (!colon) {
    if (open - 1 < from) return null
    const isShouted = readingsAt(tokens[open - 1]).some(({ lemma }) => SHOUT_NOUNS.has(lemma))
    if (isShouted && isCapitalised(tokens[open + 1])) return publisherOf(passage, { from, to: open }, open - 1)
    const verb = cueAt(tokens, open - 1, DIRECT_VERBS)
    const close = passage.partners.get(open) ?? open
    // a bare verb before marks introduces them only when they open a sentence of their own
    if (
      !verb ||
      !/^\p{Lu}/u.test(tokens[open + 1]?.text ?? '') ||
      (isTitle(tokens, open + 1, close) && !callsOrAsks(tokens, close))
    )
      return null
    return { verb, hint: { place: 'before', where: rangeSpan(passage, { from, to: open }), agreement: verb.agreement } }
  }
  for (let i = to - 1; i >= Math.max(from, to - 30); i--) {
    const verb = cueAt(tokens, i, DIRECT_VERBS)
    if (verb) {
      return {
        verb,
        hint: {
          place: verb.form === 'impersonal' ? 'impersonal' : verb.form === 'participle' ? 'implied' : 'before',
          where: rangeSpan(passage, { from, to }),
          agreement: verb.agreement,
        },
      }
    }
    if (readingsAt(tokens[i]).some(({ lemma }) => TEXT_NOUNS.has(lemma)) && !isWhereFrom(tokens, i, to)) {
      // `X odpowiedział na pytanie Y: „Kiedy?”`: who asks
      const isAsked = isQuestion(tokens[i]) && asks(tokens, passage.partners.get(open) ?? open)
      const reaction = isAsked ? null : reactionTo(tokens, from, i)
      if (reaction) {
        const where = rangeSpan(passage, { from, to })
        return { verb: reaction, hint: { place: 'before', where, agreement: reaction.agreement } }
      }
      // who makes a letter public need not have written it: `Urząd opublikował list Jana Lisa: „…”`
      const whose = isWorded(tokens, i) ? null : ownerOf(tokens, i, to)
      if (whose)
        return { verb: null, hint: { place: 'genitive', where: rangeSpan(passage, whose), agreement: NO_AGREEMENT } }
      const published = publisherOf(passage, { from, to }, i)
      if (published) return published
      return {
        verb: null,
        hint: { place: 'none', where: rangeSpan(passage, { from, to }), agreement: NO_AGREEMENT },
      }
    }
    const finite = finiteAt(tokens, i)
    if (finite) {
      if (!isSentence(passage, open)) return null
      const teller = tellerOf(tokens, { from, to }, i, finite)
      if (!teller) return byAnyVerb(passage, { from, to }, i, finite)
      const where = rangeSpan(passage, { from, to: teller.at + 1 })
      return { verb: teller, hint: { place: 'before', where, agreement: teller.agreement } }
    }
    if (isNaming(tokens[i])) return null
  }
  return tokens.slice(from, to).filter(({ kind }) => kind === 'word' || kind === 'number').length <= LONGEST_LABEL
    ? {
        verb: null,
        hint: { place: 'label', where: rangeSpan(passage, { from, to }), agreement: NO_AGREEMENT },
      }
    : null
}
