import { COUNTING_ABBREVIATIONS, MAYBE_LAST_ABBREVIATIONS, NEVER_LAST_ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import { analyze } from '../lexicon/morphology/dictionary.ts'
import { ENDS_IN_PLATFORM } from '../lexicon/platforms.ts'
import { HOUR, QUARTER, REST, SUM, TITLED_IN_MARKS } from '../lexicon/sentence-ends.ts'
import type { Block, Span } from '../model/article.ts'
import { classAt, LETTER, LOWER, MARK, NUMBER, SPACE, skipClass } from './characters.ts'
import { DASH, DASHES } from './dashes.ts'
import { isStop } from './token-scanner.ts'

export interface Sentence {
  /** With its closing stop and quotation mark, without the space around it. */
  span: Span
  /** Index into the blocks. */
  block: number
}

/** Marks that close with a sentence, behind its stops. */
const CLOSERS = `)]”"»’“«'`
/** What a sentence may open with, behind a dash, a bracket or a quotation mark. */
const OPENING = new RegExp(
  String.raw`^(?:(?:${DASH}|•)\s+|${DASH}(?=\p{Lu}))?(?:[([](?:\.{3}|…)[)\]]\s*)?(?:,,|[(„"“”«»‚'‘’[])*(\p{L}[\p{L}\p{M}]*|\p{N}|[@#])?`,
  'u',
)
const CLOSING_MARK = /[”"»’“«']/
const LOOK_AHEAD = 64
const LOOK_BACK = 24
/** Twice the longest sentence of a press corpus. Rules read a sentence for each cue in it, so that none may be endless. */
const LONGEST = 2000

/** The sentences of each block, in order. Headings and captions may hold several, and one without a stop. */
export function findSentences(text: string, blocks: readonly Pick<Block, 'span'>[]): Sentence[] {
  const sentences: Sentence[] = []
  blocks.forEach(({ span }, block) => {
    for (const sentence of sentencesOf(text, span)) sentences.push({ span: sentence, block })
  })
  return sentences
}

function sentencesOf(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = []
  let from = skipMarker(text, start, end)
  if (from > start) sentences.push({ start, end: from - 1 })
  for (let stop = start; stop < end; stop++) {
    if (!isStop(text.charCodeAt(stop))) continue
    let after = stop + 1
    while (after < end && isStop(text.charCodeAt(after))) after++
    while (after < end && CLOSERS.includes(text.charAt(after))) after++
    if (after >= end) break
    const ends = classAt(text, after) & SPACE ? isBoundary(text, from, stop, text.slice(stop, after), after) : false
    if (ends || opensSpeech(text, stop, after)) {
      addSentence(sentences, text, from, after)
      from = skipClass(text, after, end, SPACE)
    }
    stop = after - 1
  }
  addSentence(sentences, text, from, end)
  return sentences
}

/** `13:33 Most stoi`, `• Most stoi`: the clock time or bullet of a page's list is none of the words behind it. */
const LIST_MARKER = new RegExp(String.raw`(?:[•◦▪]|\p{N}{1,2}:\p{N}{2}) (?=(?:${DASH}|[„"“”«»])? ?\p{Lu})`, 'uy')

function skipMarker(text: string, start: number, end: number): number {
  LIST_MARKER.lastIndex = start
  return LIST_MARKER.test(text) && LIST_MARKER.lastIndex < end ? LIST_MARKER.lastIndex : start
}

const SPEECH = new RegExp(String.raw`^${DASH}\s+[„"“”«»]?\p{Lu}`, 'u')

/** `Ludzie krzyczeli.- Chcę wody – mówił`: the space before the dash of speech is missing, and no abbreviation ends there. */
const opensSpeech = (text: string, stop: number, after: number): boolean =>
  SPEECH.test(text.slice(after, after + LOOK_AHEAD)) &&
  /\p{Ll}{4}$/u.test(text.slice(Math.max(0, stop - LOOK_BACK), stop)) &&
  !NEVER_LAST_ABBREVIATIONS.has(lettersBefore(text, Math.max(0, stop - LOOK_BACK), stop))

/** Adds what stands in [from, until), in parts where it is too long for one. */
function addSentence(sentences: Span[], text: string, from: number, until: number): void {
  let start = from
  while (until - start > LONGEST) {
    const cut = findCut(text, start)
    if (cut >= until) break
    sentences.push({ start, end: cut })
    start = skipClass(text, cut, until, SPACE)
  }
  if (start < until) sentences.push({ start, end: until })
}

/** Where a sentence without a stop is cut: at a space, else behind a sign, else behind the word that is all there is. */
function findCut(text: string, from: number): number {
  const limit = from + LONGEST
  for (const isEdge of [isSpace, isSign])
    for (let at = limit; at > from + LONGEST / 2; at--) if (isEdge(text, at)) return at
  return skipClass(text, limit, text.length, LETTER | MARK | NUMBER)
}

const isSpace = (text: string, at: number): boolean => (classAt(text, at) & SPACE) !== 0
/** No half of a character stands at the edge. */
const isSign = (text: string, at: number): boolean =>
  (classAt(text, at) & (LETTER | MARK | NUMBER)) === 0 && !/[\ud800-\udfff]/.test(text.charAt(at))

/** A body's letters. */
const LETTERS = /^\p{Lu}{2,}$/u

const DASH_FIRST = new RegExp(`^${DASH} `, 'u')
const FIGURE_FIRST = new RegExp(String.raw`^${DASH} \p{N}`, 'u')
const SPACED_DASHES = new RegExp(` ${DASH} `, 'gu')
const CLAUSE_END = new RegExp(String.raw` ${DASH} |[.!?] \p{Lu}`, 'u')

function isBoundary(text: string, from: number, stop: number, terminator: string, after: number): boolean {
  if (classAt(text, skipClass(text, after, after + LOOK_AHEAD, SPACE)) & LOWER) return false
  const next = text.slice(after, after + LOOK_AHEAD).trimStart()
  const opening = OPENING.exec(next)
  const word = opening?.[1] ?? ''
  if (word === '' || /^\p{Ll}/u.test(word)) return false
  // `(...)` marks what was left out: it stands inside a sentence or alone before the next one
  if (terminator.startsWith('.') && stop > from && '(['.includes(text.charAt(stop - 1))) return false
  if (isInTitle(text, from, stop)) return false
  if (!terminator.startsWith('.') || terminator.startsWith('..')) return true

  const before = lettersBefore(text, Math.max(from, stop - LOOK_BACK), stop)
  // a closing mark after the stop settles it: no abbreviation is quoted with its stop and then goes on in capitals
  if (CLOSING_MARK.test(terminator)) return true
  if (before === '') return !isListNumber(text, from, stop)
  // `dostała się do ASP. „Przyszłam”`: letters, and no aspirant
  if (LETTERS.test(text.slice(stop - before.length, stop)) && /^\p{Lu}\p{Ll}/u.test(word)) return true
  if (NEVER_LAST_ABBREVIATIONS.has(before)) return false
  // `do godz. 9`, `w IV kw. 2023 r.`
  if ((before === HOUR || before === QUARTER) && /^\p{N}/u.test(word)) return false
  if (MAYBE_LAST_ABBREVIATIONS.has(before) || /^\p{L}(\.\p{L})*$/u.test(before)) {
    const initial = /\p{Lu}$/u.test(text.slice(stop - 1, stop))
    if (initial && ENDS_IN_PLATFORM.test(text.slice(Math.max(from, stop - LONGEST_OPENING), stop))) return true
    if (initial && endsName(text, from, stop)) return isCommonWord(word)
    // an initial belongs to the name behind it; a unit ends the sentence unless a proper name goes on with it
    // `uchyli – z dniem 29 marca 2019 r. – ustawę`: the dash closes what another has opened
    if (DASH_FIRST.test(next) && isBetweenDashes(text, from, stop)) return false
    // `zaś w 2014 r. – 889 tys. osób`: the dash stands for the verb
    if (FIGURE_FIRST.test(next) && !hasVerb(next.replace(DASH_FIRST, '').split(CLAUSE_END)[0] ?? '')) return false
    // `„wyniosła w 2016 r. 5,9 mld funtów”`: a figure goes on with what the marks have opened
    if (/^\p{N}/u.test(word) && isInMarks(text, from, stop)) return false
    // `według urzędu w 2016 r. 6555 osób dostało paszport`: what has no verb yet is not over
    if (/^\p{N}/u.test(word) && !hasVerb(text.slice(Math.max(from, stop - LONGEST_OPENING), stop))) return false
    // `„po 1989 r. Rada założyła”`: nor is what marks have opened
    if (isInMarks(text, from, stop) && !hasVerb(behindLastMark(text, from, stop))) return false
    // `4 mld 592 tys. 19 zł`: one sum
    if (COUNTING_ABBREVIATIONS.has(before) && (SUM.test(next) || REST.test(next))) return false
    if (COUNTING_ABBREVIATIONS.has(before) && areCounted(word)) return false
    return !initial && (opening?.[0] !== word || couldOpenSentence(word, next))
  }
  return true
}

/** An odd number of spaced dashes so far, and none that the sentence opens with. */
const isBetweenDashes = (text: string, from: number, stop: number): boolean =>
  !DASHES.includes(text.charAt(from)) &&
  (text.slice(Math.max(from, stop - LONGEST), stop).match(SPACED_DASHES)?.length ?? 0) % 2 === 1

/** An odd number of quotation marks so far. */
const isInMarks = (text: string, from: number, stop: number): boolean =>
  (text.slice(Math.max(from, stop - LONGEST), stop).match(/[„"“”«»]/gu)?.length ?? 0) % 2 === 1

/** `w programie „Money. To się liczy”`: marks that a noun of their own stands before, with no verb in them so far. */
const isInTitle = (text: string, from: number, stop: number): boolean =>
  TITLED_IN_MARKS.test(text.slice(Math.max(from, stop - LONGEST_OPENING), stop)) &&
  !hasVerb(behindLastMark(text, from, stop))

const behindLastMark = (text: string, from: number, stop: number): string =>
  /[^„"“”«»]*$/u.exec(text.slice(Math.max(from, stop - LONGEST_OPENING), stop))?.[0] ?? ''

/** In characters: what may stand before a sentence's verb, and be about one year. */
const LONGEST_OPENING = 200

const hasVerb = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).some((word) =>
    analyze(word.toLowerCase()).some(({ tags }) => /^verb:(?:fin|praet|imps|bedzie|winien)/.test(tags)),
  )

/** `60 proc. Polaków`, `20 tys. Lidorek`: people of a country, in the genitive and in no nominative. */
function areCounted(word: string): boolean {
  const names = analyze(word).filter(({ lemma, tags }) => /^\p{Lu}/u.test(lemma) && tags.startsWith('subst:pl'))
  return names.length > 0 && names.every(({ tags }) => /:gen:(?:m1|f)/u.test(tags) && !/:nom/u.test(tags))
}

/** The letters and full stops right before `stop`, in lower case. */
function lettersBefore(text: string, from: number, stop: number): string {
  let start = stop
  while (start > from && (text.charAt(start - 1) === '.' || classAt(text, start - 1) & (LETTER | MARK))) start--
  return text.slice(start, stop).toLowerCase()
}

/** `1. Pierwszy`: the number is all there is of the sentence so far. */
function isListNumber(text: string, from: number, stop: number): boolean {
  return stop - from <= 3 && /^\p{N}+$/u.test(text.slice(from, stop))
}

/** `Adama W.`: a surname cut down to its letter, behind a given name. */
function endsName(text: string, from: number, stop: number): boolean {
  return /\p{Lu}\p{Ll}[\p{L}\p{M}]+ \p{Lu}$/u.test(text.slice(Math.max(from, stop - LOOK_BACK), stop))
}

/** The dictionary knows it in lower case and for no name. */
function isCommonWord(word: string): boolean {
  return analyze(word.toLowerCase()).length > 0 && analyze(word).every(({ lemma }) => !/^\p{Lu}/u.test(lemma))
}

/**
 * A word in capitals that the dictionary knows in lower case is capitalised for opening a sentence; not so a name before
 * another: `Ewa Lis`.
 *
 * @param next the text from the word on
 */
function couldOpenSentence(word: string, next: string): boolean {
  if (/^\p{N}/u.test(word)) return true
  const isName = /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(next) && analyze(word).some(({ lemma }) => lemma === word)
  return analyze(word.toLowerCase()).length > 0 && !isName
}
