import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { isPreposition } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { MONTHS } from '../../lexicon/calendar/months.ts'
import { CALENDAR_NOUNS, ORIGIN_PREPOSITION, YEAR_WORDS } from '../../lexicon/function-words.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { WITH_OR_FROM } from '../../lexicon/prepositions.ts'
import { FROM_WORDS, IN_WORDS } from '../../lexicon/report-nouns.ts'
import { PUBLISHING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { OCCASIONS_OF_SPEECH, PUBLISHED_TEXTS, QUESTION_NOUN, TEXT_NOUNS } from '../../lexicon/speech-nouns.ts'
import { REACTING_VERBS } from '../../lexicon/told-by-author.ts'
import { NO_AGREEMENT } from '../../model/proposal.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'
import { isCapitalised, isWrittenAt, readingsAt, type Token } from '../../text/tokens.ts'
import { byAnyVerb } from './introducing-verb.ts'
import { type Introduction, introduce } from './introduction.ts'

/** Whether a text before a colon is the one that is quoted: `wpis`, `słowa Jana Lisa`. */
export const isQuotedText = (tokens: readonly Token[], at: number, colon: number): boolean =>
  readingsAt(tokens[at]).some(({ lemma }) => TEXT_NOUNS.has(lemma)) && !isWhereFrom(tokens, at, colon)

/** Whose a text is that introduces the words in marks at `open`: who reacts to it, owns it or has made it public. */
export function byTextNoun(passage: Passage, lead: TokenRange, noun: number, open: number): Introduction {
  const { tokens, partners } = passage
  // `X odpowiedział na pytanie Y: „Kiedy?”`: who asks
  const isAsked = isQuestion(tokens[noun]) && asks(tokens, partners.get(open) ?? open)
  const reaction = isAsked ? null : reactionTo(tokens, lead.from, noun)
  if (reaction) return introduce(passage, lead, 'before', reaction)
  // who makes a letter public need not have written it: `Urząd opublikował list Jana Lisa: „…”`
  const owner = isWorded(tokens, noun) ? null : ownerOf(tokens, noun, lead.to)
  if (owner) return introduce(passage, owner, 'genitive', null)
  return publisherOf(passage, lead, noun) ?? introduce(passage, lead, 'none', null)
}

/** Or `zaczęła wpis od słów`. */
const isWorded = (tokens: readonly Token[], noun: number): boolean =>
  IN_WORDS.has(tokens[noun]?.form.lower ?? '') || isWrittenAt(tokens, noun - 1, FROM_WORDS)

/** `Ministerstwo wydało komunikat: „…”`, `X zamieścił na portalu wpis:`: whoever made it public. */
export function publisherOf(passage: Passage, lead: TokenRange, noun: number): Introduction | null {
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
    return introduce(passage, lead, 'before', verb)
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
  return introduce(passage, lead, 'implied', participle, NO_AGREEMENT)
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

const isQuestion = (token: Token | undefined): boolean => readingsAt(token).some(({ lemma }) => lemma === QUESTION_NOUN)

const asks = (tokens: readonly Token[], close: number): boolean => /^\?/u.test(tokens[close - 1]?.text ?? '')
