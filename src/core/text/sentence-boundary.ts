import { COUNTING_ABBREVIATIONS, MAYBE_LAST_ABBREVIATIONS, NEVER_LAST_ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import { ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { analyze } from '../lexicon/morphology/dictionary.ts'
import { FEMALE_SUFFIX } from '../lexicon/person-nouns.ts'
import { ENDS_IN_PLATFORM } from '../lexicon/platforms.ts'
import { DIRECT_VERBS } from '../lexicon/reporting-verbs.ts'
import { KIN } from '../lexicon/roles.ts'
import {
  COUNTED_BEHIND,
  ENDS_IN_DECADE,
  ENDS_IN_ORDINAL,
  HOUR,
  NUMBERED,
  QUARTER,
  REST,
  SAID_IN_YEAR,
  SUM,
  TAKES_ORDINAL,
  TITLED_IN_MARKS,
} from '../lexicon/sentence-ends.ts'
import { classAt, LETTER, LOWER, MARK, SPACE, skipClass } from './characters.ts'
import { DASH, DASHES } from './dashes.ts'

/** What a sentence may open with, behind a dash, a bracket or a quotation mark. */
const OPENING = new RegExp(
  String.raw`^(?:(?:${DASH}|•)\s+|${DASH}(?=\p{Lu}))?(?:[([](?:\.{3}|…)[)\]]\s*)?(?:,,|[(„"“”«»‚'‘’[])*(\p{L}[\p{L}\p{M}]*|\p{N}|[@#])?`,
  'u',
)
const CLOSING_MARK = /[”"»’“«']/
/** In characters: what of the next sentence tells that it is one, */
const LOOK_AHEAD = 64
/** what may stand before a sentence's verb, and be about one year, */
const LONGEST_OPENING = 200
/**
 * and twice the longest sentence of a press corpus: rules read a sentence for each cue in it, so none may be endless.
 */
export const LONGEST_SENTENCE = 2000
/** A body's letters. */
const LETTERS = /^\p{Lu}{2,}$/u

/** A full stop behind an abbreviation that may be a sentence's last word, with what stands around it. */
interface Stop {
  text: string
  /** Where its sentence begins. */
  from: number
  /** Where it is. */
  at: number
  /** The abbreviation, in lower case, without its stop. */
  abbreviation: string
  /** What follows, and the first word of it. */
  next: string
  word: string
}

/**
 * Whether a sentence ends with the stops and marks of [stop, after), behind which a space stands.
 *
 * @param from where the sentence begins
 */
export function isBoundary(text: string, from: number, stop: number, after: number): boolean {
  if (classAt(text, skipClass(text, after, after + LOOK_AHEAD, SPACE)) & LOWER) return false
  const terminator = text.slice(stop, after)
  const next = text.slice(after, after + LOOK_AHEAD).trimStart()
  const opening = OPENING.exec(next)
  const word = opening?.[1] ?? ''
  if (word === '' || /^\p{Ll}/u.test(word)) return false
  // `(...)` marks what was left out: it stands inside a sentence or alone before the next one
  if (terminator.startsWith('.') && stop > from && '(['.includes(text.charAt(stop - 1))) return false
  if (isInTitle(text, from, stop)) return false
  if (!terminator.startsWith('.') || terminator.startsWith('..')) return true

  const before = lettersBefore(text, from, stop)
  // a closing mark after the stop settles it: no abbreviation is quoted with its stop and then goes on in capitals
  if (CLOSING_MARK.test(terminator)) return true
  if (before === '')
    return !isListNumber(text, from, stop) && !isInDecade(text, from, stop) && !isOrdinal(text, from, stop, word)
  // `dostała się do ASP. „Przyszłam”`: letters, and no aspirant
  if (LETTERS.test(text.slice(stop - before.length, stop)) && /^\p{Lu}\p{Ll}/u.test(word)) return true
  // `zeznał Jan S. Sąd uznał`: a letter that stands for a surname, and no title
  if (NEVER_LAST_ABBREVIATIONS.has(before) && !endsName(text, from, stop)) return false
  // `do godz. 9`, `w IV kw. 2023 r.`
  if ((before === HOUR || before === QUARTER) && /^\p{N}/u.test(word)) return false
  if (!MAYBE_LAST_ABBREVIATIONS.has(before) && !/^\p{L}(\.\p{L})*$/u.test(before)) return true
  return endsWithAbbreviation({ text, from, at: stop, abbreviation: before, next, word }, opening?.[0] === word)
}

/** @param isBare no mark or dash stands before the word that follows */
function endsWithAbbreviation(stop: Stop, isBare: boolean): boolean {
  const { text, from, at, next, word } = stop
  const isInitial = /\p{Lu}$/u.test(text.slice(at - 1, at))
  if (isInitial && ENDS_IN_PLATFORM.test(openingOf(stop))) return true
  // `Ekonomista Jan S. Mróz powiedział`: behind a name that has done nothing yet a surname, though it is a common word
  if (isInitial && endsName(text, from, at)) return isCommonWord(word) && !opensWithName(stop)
  if (GOES_ON.some((goesOn) => goesOn(stop))) return false
  // an initial belongs to the name behind it; a unit ends the sentence unless a proper name goes on with it
  return !isInitial && (!isBare || couldOpenSentence(word, next))
}

const DASH_FIRST = new RegExp(`^${DASH} `, 'u')
const FIGURE_FIRST = new RegExp(String.raw`^${DASH} \p{N}`, 'u')
const SPACED_DASHES = new RegExp(` ${DASH} `, 'gu')
const CLAUSE_END = new RegExp(String.raw` ${DASH} |[.!?] \p{Lu}`, 'u')

/** What shows that a sentence goes on behind an abbreviation; the cheapest to ask first. */
const GOES_ON: readonly ((stop: Stop) => boolean)[] = [
  // `uchyli – z dniem 29 marca 2019 r. – ustawę`: the dash closes what another has opened
  (stop) => DASH_FIRST.test(stop.next) && isBetweenDashes(stop),
  // `zaś w 2014 r. – 889 tys. osób`: the dash stands for the verb
  ({ next }) => FIGURE_FIRST.test(next) && !hasVerb(next.replace(DASH_FIRST, '').split(CLAUSE_END)[0] ?? ''),
  // `„wyniosła w 2016 r. 5,9 mld funtów”`: a figure goes on with what the marks have opened
  (stop) => /^\p{N}/u.test(stop.word) && isInMarks(stop),
  // `według urzędu w 2016 r. 6555 osób dostało paszport`: what has no verb yet is not over
  (stop) => /^\p{N}/u.test(stop.word) && !hasVerb(openingOf(stop)),
  // `wyda do 2030 r. 45 mld zł`: nor does a figure without a verb begin one
  ({ word, next }) => /^\p{N}/u.test(word) && !hasVerb(next.split(CLAUSE_END)[0] ?? '') && !isFigureTold(next),
  // `orzekł w 2018 r. Sąd Najwyższy.`: a verb of saying right before when that was, and whose subject has none of its own
  (stop) => wasSaidThen(stop) && isSubjectAlone(stop),
  // `„po 1989 r. Rada założyła”`: nor is what marks have opened
  (stop) => isInMarks(stop) && !hasVerb(behindLastMark(stop.text, stop.from, stop.at)),
  // `4 mld 592 tys. 19 zł`: one sum
  ({ abbreviation, next }) => COUNTING_ABBREVIATIONS.has(abbreviation) && (SUM.test(next) || REST.test(next)),
  ({ abbreviation, word }) => COUNTING_ABBREVIATIONS.has(abbreviation) && areCounted(word),
]

/** A verb of saying, and right behind it when that was. */
const wasSaidThen = (stop: Stop): boolean =>
  analyze(SAID_IN_YEAR.exec(openingOf(stop))?.[1] ?? '').some(
    ({ lemma, tags }) => DIRECT_VERBS.has(lemma) && /^verb:(?:fin|praet)/.test(tags),
  )

/** Two words or more up to the full stop, with no verb among them, that begin with a noun or an unknown name. */
function isSubjectAlone({ word, next }: Stop): boolean {
  const sentence = /^[^.!?:]*(?=[.])/u.exec(next)?.[0] ?? ''
  const readings = analyze(word.toLowerCase())
  const opens = /^\p{Lu}/u.test(word) && readings.every(({ tags }) => /^(?:subst|adj)/.test(tags))
  return opens && / \p{L}/u.test(sentence) && !hasVerb(sentence)
}

/**
 * `45 mld zł to mało`, `9 maja – dzień pamięci`, `12 osób rannych.`: what stands without a verb and is a sentence all
 * the same.
 */
const isFigureTold = (next: string): boolean =>
  new RegExp(String.raw`^[^.!?]* (?:to|${DASH}) |^\p{N}+[.:]`, 'u').test(next)

/** The sentence so far, or its end. */
const openingOf = ({ text, from, at }: Stop): string => text.slice(Math.max(from, at - LONGEST_OPENING), at)
const countedOf = ({ text, from, at }: Stop): string => text.slice(Math.max(from, at - LONGEST_SENTENCE), at)

/** An odd number of spaced dashes so far, and none that the sentence opens with. */
const isBetweenDashes = (stop: Stop): boolean =>
  !DASHES.includes(stop.text.charAt(stop.from)) && (countedOf(stop).match(SPACED_DASHES)?.length ?? 0) % 2 === 1

/** An odd number of quotation marks so far. */
const isInMarks = (stop: Stop): boolean => (countedOf(stop).match(/[„"“”«»]/gu)?.length ?? 0) % 2 === 1

/** `w programie „Money. To się liczy”`: marks that a noun of their own stands before, with no verb in them so far. */
const isInTitle = (text: string, from: number, stop: number): boolean =>
  TITLED_IN_MARKS.test(text.slice(Math.max(from, stop - LONGEST_OPENING), stop)) &&
  !hasVerb(behindLastMark(text, from, stop))

const behindLastMark = (text: string, from: number, stop: number): string =>
  /[^„"“”«»]*$/u.exec(text.slice(Math.max(from, stop - LONGEST_OPENING), stop))?.[0] ?? ''

const hasVerb = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).some((word) =>
    analyze(word.toLowerCase()).some(({ tags }) => /^verb:(?:fin|praet|imps|bedzie|winien)/.test(tags)),
  )

/** `60 proc. Polaków`, `20 tys. Lidorek`: people of a country, in the genitive and in no nominative. */
function areCounted(word: string): boolean {
  const names = analyze(word).filter(({ lemma, tags }) => /^\p{Lu}/u.test(lemma) && tags.startsWith('subst:pl'))
  return names.length > 0 && names.every(({ tags }) => /:gen:(?:m1|f)/u.test(tags) && !/:nom/u.test(tags))
}

/** In characters: longer than any abbreviation. */
const LOOK_BACK = 24

/** The letters and full stops right before `stop`, in lower case, as far as `from` at most. */
export function lettersBefore(text: string, from: number, stop: number): string {
  const first = Math.max(from, stop - LOOK_BACK)
  let start = stop
  while (start > first && (text.charAt(start - 1) === '.' || classAt(text, start - 1) & (LETTER | MARK))) start--
  return text.slice(start, stop).toLowerCase()
}

/** `mówi, że w latach 80. Wrzos odszedł`: an ordinal of years, in a clause that has no verb yet. */
function isInDecade(text: string, from: number, stop: number): boolean {
  const opening = text.slice(Math.max(from, stop - LONGEST_OPENING), stop)
  if (!ENDS_IN_DECADE.test(opening)) return false
  return !hasVerb(opening.replace(ENDS_IN_DECADE, '').split(',').at(-1) ?? '')
}

/** `1. Pierwszy`: the number is all there is of the sentence so far. */
function isListNumber(text: string, from: number, stop: number): boolean {
  return stop - from <= 3 && /^\p{N}+$/u.test(text.slice(from, stop))
}

/**
 * `żołnierze z 16. Dywizji`: what is known by its number, in a case that opens no sentence, or behind a word that none
 * ends with; not `Jest ich 16. Dywizja wróciła`.
 */
function isOrdinal(text: string, from: number, stop: number, word: string): boolean {
  const nouns = analyze(word.toLowerCase()).filter(({ lemma }) => NUMBERED.has(lemma))
  const [, before = ''] = ENDS_IN_ORDINAL.exec(text.slice(Math.max(from, stop - LONGEST_OPENING), stop)) ?? []
  const isNominative = nouns.some(({ tags }) => /:sg:(?:[^:]*\.)?nom/.test(tags))
  if (nouns.length === 0 || before === '' || COUNTED_BEHIND.test(before)) return false
  if (!isNominative || TAKES_ORDINAL.test(before)) return true
  return analyze(before.toLowerCase()).some(({ tags }) => /(?:^|\+)comp/.test(tags))
}

/** `Adama W.`: a surname cut down to its letter, behind a given name. */
function endsName(text: string, from: number, stop: number): boolean {
  return /\p{Lu}\p{Ll}[\p{L}\p{M}]+ \p{Lu}$/u.test(text.slice(Math.max(from, stop - LOOK_BACK), stop))
}

/** A man's or a woman's name in the nominative, of which no verb has been told, before what nobody is but may be called. */
function opensWithName(stop: Stop): boolean {
  const opening = openingOf(stop)
  const word = /(\p{L}+) \p{Lu}$/u.exec(opening)?.[1] ?? ''
  const given = analyze(word)
  return (
    given.some(({ lemma }) => lemma === word) &&
    given.every(({ lemma, tags }) => lemma === word || !tags.startsWith('subst:sg')) &&
    !hasVerb(opening) &&
    analyze(stop.word.toLowerCase()).every(({ tags }) => /^(?:subst|adj)/.test(tags)) &&
    !isSomebody(stop.word.toLowerCase()) &&
    hasVerb(/^\p{L}+ \p{L}+/u.exec(stop.next)?.[0].replace(stop.word, '') ?? '')
  )
}

/** `sędzia`, `matka`, `policja`: who tells of somebody else. */
const isSomebody = (word: string): boolean =>
  FEMALE_SUFFIX.test(word) ||
  analyze(word).some(({ lemma, tags }) => /:m1/.test(tags) || KIN.has(lemma) || ORGANIZATION_NOUNS.has(lemma))

/** The dictionary knows it in lower case and for no name. */
function isCommonWord(word: string): boolean {
  return analyze(word.toLowerCase()).length > 0 && analyze(word).every(({ lemma }) => !/^\p{Lu}/u.test(lemma))
}

/**
 * A word in capitals that the dictionary knows in lower case is capitalised for opening a sentence; not so a name
 * before another: `Ewa Lis`.
 *
 * @param next the text from the word on
 */
function couldOpenSentence(word: string, next: string): boolean {
  if (/^\p{N}/u.test(word)) return true
  const isName = /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(next) && analyze(word).some(({ lemma }) => lemma === word)
  return analyze(word.toLowerCase()).length > 0 && !isName
}
