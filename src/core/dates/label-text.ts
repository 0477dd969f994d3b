import { MAYBE_LAST_ABBREVIATIONS, WITHOUT_STOP } from '../lexicon/abbreviations.ts'
import type { Span } from '../model/article.ts'

const LONGEST = 90

/** Prepositions and conjunctions mostly: they would promise what was cut away. */
const SHORT_WORDS_AT_END = /(?:[^\p{L}\p{N}%]+\p{L}{0,2}){1,4}$/u

/** What may close each; writers mix `„` with `"`. */
const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['„', '”“"'],
  ['“', '”"'],
  ['«', '»'],
  ['"', '"'],
])
const MARKS = /[()[\]„“”«»"]/gu

/**
 * The words of a span as a label: on one line, at most 90 characters long, without marks at its ends and without
 * brackets and quotation marks that lost their other half. Cut where it is longer, around `at`.
 */
export function writeLabel(text: string, { start, end: last }: Span, at: number): string {
  // the stop of a sentence may be that of its last word, too
  const end = text[last] === '.' ? last + 1 : last
  // marks at its ends and white space may make it shorter, but not by much
  const words = end - start <= 2 * LONGEST ? tidy(text.slice(start, end)) : null
  return words !== null && words.length <= LONGEST ? words : cut(text, { start, end }, at)
}

/** White space that is more than one space. */
const LOOSE_SPACE = /\s\s|[^\S ]/u
const BEFORE_WORDS = /^[^\p{L}\p{N}„“«"([#@]+/u
const ENDS_WORDS = /[\p{L}\p{N}%”»“")\]]/u

function tidy(words: string): string {
  const whole = withoutHalves(LOOSE_SPACE.test(words) ? words.replace(/\s+/g, ' ') : words)
  let end = whole.length
  // from its end on: an expression anchored there would be tried at every letter
  while (end > 0 && !isEnd(whole, end)) end -= 1
  return whole.slice(0, end).replace(BEFORE_WORDS, '')
}

/** Words may end here: behind a letter, a figure, a closing mark, and behind the stop of an abbreviation. */
const isEnd = (words: string, at: number): boolean =>
  ENDS_WORDS.test(words.slice(at - 1, at)) || isLowSurrogate(words, at - 1) || isAbbreviatedAt(words, at)

/** Longer than any of them, so that the expression is tried at a few letters. */
const ABBREVIATION = 12

function isAbbreviatedAt(words: string, at: number): boolean {
  if (words[at - 1] !== '.') return false
  const [, word = ''] = /(?:^|[^\p{L}.])([\p{L}.]+)\.$/u.exec(words.slice(Math.max(0, at - ABBREVIATION), at)) ?? []
  return MAYBE_LAST_ABBREVIATIONS.has(word) && !WITHOUT_STOP.has(word)
}

/** Of an astral letter, whose halves are no letters. */
const isLowSurrogate = (words: string, at: number): boolean => (words.charCodeAt(at) & 0xfc00) === 0xdc00

/** Drops each bracket or quotation mark that has no other half. */
function withoutHalves(words: string): string {
  if (words.search(MARKS) < 0) return words
  const open: { at: number; closedBy: string }[] = []
  const lone = new Set<number>()
  for (const { 0: mark, index } of words.matchAll(MARKS)) {
    const half = open.findLastIndex(({ closedBy }) => closedBy.includes(mark))
    const closedBy = CLOSED_BY.get(mark)
    if (half >= 0) for (const { at } of open.splice(half).slice(1)) lone.add(at)
    else if (closedBy === undefined) lone.add(index)
    else open.push({ at: index, closedBy })
  }
  for (const { at } of open) lone.add(at)
  if (lone.size === 0) return words
  return words.replace(MARKS, (mark, index: number) => (lone.has(index) ? '' : mark)).replace(/ {2,}/g, ' ')
}

/** At word boundaries: from the beginning where the date is near it, else the words around the date. */
function cut(text: string, { start, end }: Span, at: number): string {
  const head = text.slice(start, Math.min(end, start + LONGEST)).trimEnd()
  if (at - start <= LONGEST * 0.8) return `${tidy(endAtWord(head))}…`
  const until = Math.min(end, at + LONGEST * 0.3)
  const around = text.slice(Math.max(start, until - LONGEST), until)
  const inner = around.slice(around.search(/\s/u) + 1)
  return until < end ? `…${tidy(endAtWord(inner))}…` : `…${tidy(inner)}`
}

/** The last word may be cut in two. */
function endAtWord(words: string): string {
  const whole = words.slice(0, words.search(/\s\S*$/u)) || words
  return whole.replace(SHORT_WORDS_AT_END, '')
}
