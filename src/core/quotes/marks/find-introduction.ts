import { cueAt, finiteAt } from '../../grammar/cues.ts'
import { isPersonal } from '../../grammar/in-person.ts'
import { isPredicative } from '../../grammar/nominal.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import { SHOUT_NOUNS } from '../../lexicon/speech-nouns.ts'
import { isTitle, type Passage, sentenceRange, type TokenRange } from '../../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { byTextNoun, isQuotedText, publisherOf } from './introducing-noun.ts'
import { byFinite, bySayingVerb, isNaming } from './introducing-verb.ts'
import { type Introduction, introduce } from './introduction.ts'
import { findPlacard } from './placard.ts'

/** Tokens that a sentence which neither calls nor asks must have more of. */
const SHORTEST_SENTENCE = 3

/** Words of who is named before a colon and nothing else: `Jan Bryl (48 l.), właściciel sklepu`. */
const LONGEST_LABEL = 8

/** Tokens before a colon among which is what introduces the words behind it. */
const LEAD_REACH = 30

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
  return colon ? beforeColon(passage, { from, to }, open) : rightBefore(passage, { from, to: open }, open)
}

/** `X powiedział „Nie”`, `okrzyk „Hańba”`: without a colon a bare verb or noun introduces only a sentence of its own. */
function rightBefore(passage: Passage, lead: TokenRange, open: number): Introduction | null {
  const { tokens, partners } = passage
  const last = open - 1
  if (last < lead.from || !isCapitalised(tokens[open + 1])) return null
  if (readingsAt(tokens[last]).some(({ lemma }) => SHOUT_NOUNS.has(lemma))) return publisherOf(passage, lead, last)
  const verb = cueAt(tokens, last, DIRECT_VERBS)
  const close = partners.get(open) ?? open
  if (!verb || (isTitle(tokens, open + 1, close) && !callsOrAsks(tokens, close))) return null
  return introduce(passage, lead, 'before', verb)
}

/** What stands nearest before a colon decides: a verb of saying, a text, any other verb; or nothing but who is named. */
function beforeColon(passage: Passage, lead: TokenRange, open: number): Introduction | null {
  const { tokens } = passage
  const { from, to } = lead
  for (let i = to - 1; i >= Math.max(from, to - LEAD_REACH); i--) {
    const verb = cueAt(tokens, i, DIRECT_VERBS)
    if (verb) return bySayingVerb(passage, lead, verb)
    if (isQuotedText(tokens, i, to)) return byTextNoun(passage, lead, i, open)
    const finite = finiteAt(tokens, i)
    if (finite) return isSentence(passage, open) ? byFinite(passage, lead, i, finite) : null
    if (isNaming(tokens[i])) return null
  }
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word' || kind === 'number')
  return words.length <= LONGEST_LABEL ? introduce(passage, lead, 'label', null) : null
}

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
