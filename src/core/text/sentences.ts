import { MAYBE_LAST_ABBREVIATIONS, NEVER_LAST_ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import { analyze } from '../lexicon/morphology/dictionary.ts'
import type { Block, Span } from '../model/article.ts'

export interface Sentence {
  /** With its closing stop and quotation mark, without the space around it. */
  span: Span
  /** Index into the blocks. */
  block: number
}

/** A run of stops, the marks that close with it, and the space that must follow. */
const TERMINATOR = /[.!?…]+[)\]”"»’]*(?=\s|$)/g
/** What a sentence may open with, behind a dash, a bracket or a quotation mark. */
const OPENING = /^(?:[-–—−•]\s+)?(?:[([](?:\.{3}|…)[)\]]\s*)?[(„"“”«»‚'’[]*(\p{L}[\p{L}\p{M}]*|\p{N}|[@#])?/u
const LOOK_AHEAD = 64
const LOOK_BACK = 24

/** The sentences of each block, in order. Headings and captions may hold several, and one without a stop. */
export function findSentences(text: string, blocks: readonly Pick<Block, 'span'>[]): Sentence[] {
  return blocks.flatMap(({ span }, block) => sentencesOf(text, span).map((sentence) => ({ span: sentence, block })))
}

function sentencesOf(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(TERMINATOR)) {
    const stop = start + match.index
    const after = stop + match[0].length
    if (after >= end || !isBoundary(text, from, stop, match[0], after)) continue
    sentences.push({ start: from, end: after })
    from = after + leadingSpace(text, after)
  }
  if (from < end) sentences.push({ start: from, end })
  return sentences
}

function leadingSpace(text: string, at: number): number {
  let n = 0
  while (at + n < text.length && /\s/.test(text.charAt(at + n))) n++
  return n
}

function isBoundary(text: string, from: number, stop: number, terminator: string, after: number): boolean {
  const next = text.slice(after, after + LOOK_AHEAD).trimStart()
  const opening = OPENING.exec(next)
  const word = opening?.[1] ?? ''
  if (word === '' || /^\p{Ll}/u.test(word)) return false
  // `(...)` marks what was left out: it stands inside a sentence or alone before the next one
  if (terminator.startsWith('.') && /[([]$/.test(text.slice(Math.max(from, stop - 1), stop))) return false
  if (!terminator.startsWith('.') || terminator.startsWith('..')) return true

  const before = /[\p{L}\p{M}.]*$/u.exec(text.slice(Math.max(from, stop - LOOK_BACK), stop))?.[0].toLowerCase() ?? ''
  // a closing mark after the stop settles it: no abbreviation is quoted with its stop and then goes on in capitals
  if (/[”"»’]/.test(terminator)) return true
  if (before === '') return !isListNumber(text, from, stop)
  if (NEVER_LAST_ABBREVIATIONS.has(before)) return false
  if (MAYBE_LAST_ABBREVIATIONS.has(before) || /^\p{L}(\.\p{L})*$/u.test(before)) {
    const initial = /\p{Lu}$/u.test(text.slice(stop - 1, stop))
    if (initial && endsName(text, from, stop)) return isCommonWord(word)
    // an initial belongs to the name behind it; a unit ends the sentence unless a proper name goes on with it
    return !initial && (opening?.[0] !== word || couldOpenSentence(word))
  }
  return true
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

/** A word in capitals that the dictionary knows in lower case is capitalised for opening a sentence. */
function couldOpenSentence(word: string): boolean {
  return /^\p{N}/u.test(word) || analyze(word.toLowerCase()).length > 0
}
