import { MEDIA_LABEL } from '../../lexicon/credits.ts'
import { ADDRESS, INTERVIEWED_BY, TALKED_WITH } from '../../lexicon/interviews.ts'
import { readingsOf } from '../../lexicon/morphology/readings.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { BlockKind } from '../../model/article.ts'
import { DASH } from '../dashes.ts'
import { findCredit } from './find-credit.ts'
import { matchesOf } from './matches-of.ts'
import { LIST_ITEM } from './split-lines.ts'

/** A heading is nothing but a short line: longer ones are paragraphs that lost their stop. */
const LONGEST_HEADING = 160
export const LONGEST_CAPTION = 400

/** What a block is by its own looks. */
export function kindOf(part: string): BlockKind {
  if (LIST_ITEM.test(part)) return 'listItem'
  if (part.length <= LONGEST_CAPTION && (MEDIA_LABEL.test(part) || findCredit(part) >= 0)) return 'caption'
  // `Awaria wodociągu\nw Lubinowie`: wrapped, where a verse has lines of its own
  const short = part.length <= LONGEST_HEADING && !/\n\P{Ll}/u.test(part)
  if (
    short &&
    /^[\p{Lu}\p{N}„"“”«‚']/u.test(part) &&
    !ENDS_NO_HEADING.test(part) &&
    !isInterviews(part) &&
    !tellsOn(part)
  )
    return 'heading'
  return 'paragraph'
}

/** A stop, or one in front of a stage direction: `Śpię dobrze. (śmiech)`. */
export const ENDS_NO_HEADING = /[.…:;,]["”»]?$|[.!?…] \([^)]*\)$/u
/** `J.W.: Boi się pan?`, `Z Olgą Wrzos rozmawia Adam Olszyniec`. */
const isInterviews = (part: string): boolean => /^\p{Lu}\.(?: ?\p{Lu}\.)?:/u.test(part) || INTERVIEWED_BY.test(part)

/** `— Jan Mostowy (@jan_mostowy) 5 lutego 2018`, with which a post ends, in its own paragraph or in the next. */
const SIGNATURE = /(?:^|\s)[—–-]\s+\p{Lu}[^()\n]{0,60}\(@\w{1,40}\)\s+[^\n]{0,20}\b20\d\d\b/u
const LONGEST_SIGNATURE = 140

/** Whether a short block is what somebody posted, and heads nothing. */
export const isPost = (part: string, next: string): boolean =>
  SIGNATURE.test(part) || SIGNATURE.exec(next.slice(0, LONGEST_SIGNATURE))?.index === 0

const ATTRIBUTION = /^[—–-]\s+(\p{Ll}+)/u

/** `Zakończyliśmy działania⏎— dodał strażak.`: whether the line behind says who said it, so that it heads nothing. */
export function isAttributed(next: string): boolean {
  const [, word = ''] = ATTRIBUTION.exec(next) ?? []
  return attributes(word)
}

const LEAD_IN = /((?:\p{L}+ ){0,2}\p{L}+):$/u
const LONGEST_LEAD_IN = 60

/** `Radny zapytał:⏎Kto za to zapłaci?`: whether the line before brings speech in. */
export function isIntroduced(previous: string): boolean {
  if (!previous.endsWith(':')) return false
  const [, words = ''] = LEAD_IN.exec(previous.slice(-LONGEST_LEAD_IN)) ?? []
  return words.split(' ').some(attributes)
}

const attributes = (word: string): boolean =>
  readingsOf(word).some(({ verb, lemma }) => (verb === 'past' || verb === 'present') && DIRECT_VERBS.has(lemma))

/** Questions with a dashed answer each, by which lines show that they are an interview's. */
const FEWEST_ANSWERED = 3
const TURN = new RegExp(`^${DASH} `)
/** `- Nie wiem - odpowiada wójt` */
const TOLD = new RegExp(`${DASH}\\s+(\\p{Ll}+)`, 'gu')

/** Whether behind a dash stands who says what is said in `text`. */
export const isTold = (text: string): boolean => matchesOf(text, TOLD).some(([, word = '']) => attributes(word))

/** `– zdradza. Na pytanie`: behind who says it another sentence. */
const TOLD_BEFORE = new RegExp(`${DASH}\\s+(\\p{Ll}+)[^.?!\n]{0,60}\\.\\s+\\P{Ll}`, 'gu')

/** Whether a line tells who says what, and then goes on, as no heading does. */
const tellsOn = (part: string): boolean => matchesOf(part, TOLD_BEFORE).some(([, word = '']) => attributes(word))

/**
 * Whether one of these lines asks somebody in person, or one before says so, or several are each answered behind a
 * dash: in an interview, a line that asks is no heading.
 */
export function isInterview(lines: readonly string[]): boolean {
  const first = lines.findIndex(asks)
  if (lines.some((line, i) => (i < first ? TALKED_WITH.test(line) : asks(line) && ADDRESS.test(line)))) return true
  const answered = lines.filter((line, i) => asks(line) && TURN.test(lines[i + 1] ?? '') && !TURN.test(line))
  return answered.length >= FEWEST_ANSWERED && !lines.some((line) => TURN.test(line) && isTold(line))
}
export const asks = (line: string): boolean => line.endsWith('?')
