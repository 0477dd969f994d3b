import { cueAt } from '../grammar/cues.ts'
import { fullNameEnd } from '../grammar/full-name.ts'
import { ANY, type NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { ADDRESS } from '../lexicon/interviews.ts'
import { DIRECT_VERBS } from '../lexicon/reporting-verbs.ts'
import { NO_AGREEMENT, type Proposal } from '../model/proposal.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import type { Found, Hearing } from './hearing.ts'
import { resolveMention } from './resolve-mention.ts'

/** Paragraphs that one turn below a heading may have. */
const LONGEST_TURN = 12
/** How sure it is that below nobody but a name speech in dashes is its own. */
const HEADLINED = 0.85

/**
 * `Jan Wrona, trener Iskry⏎– A⏎– B`, `Jan Wrona (GKS Zatyl)⏎– A`: whom the heading above names and nothing else, where
 * paragraphs that open with a dash are all that stands between.
 */
export function findHeadlined(hearing: Hearing, { block }: Proposal): Found | null {
  const { passage } = hearing.register
  let above = block
  while (above > Math.max(0, block - LONGEST_TURN) && opensWithDash(passage, above)) above--
  const heading = passage.blockTokens[above]
  if (above === block || passage.blocks[above]?.kind !== 'heading' || !heading) return null
  const name = nameAlone(passage.tokens, heading)
  if (!name || !speaksOfSelf(passage, above + 1)) return null
  const phrase: NounPhrase = { ...name, head: name.first, name, agreement: ANY, kind: 'person' }
  const found = resolveMention(hearing, phrase, { case: 'nom', agreement: NO_AGREEMENT })
  return found && { ...found, confidence: HEADLINED }
}

/**
 * Whether a verb of the turns below a heading stands in the first person: `– Wygraliśmy`, and not `– Był wspaniałym człowiekiem`,
 * nor where one of them tells who says it.
 */
function speaksOfSelf(passage: Passage, from: number): boolean {
  let isSelf = false
  for (let block = from; block < from + LONGEST_TURN && opensWithDash(passage, block); block++) {
    const range = passage.blockTokens[block] ?? { from: 0, to: 0 }
    for (let i = range.from + 1; i < range.to; i++) {
      if (passage.tokens[i]?.kind === 'dash' && cueAt(passage.tokens, i + 1, DIRECT_VERBS)) return false
      const readings = readingsAt(passage.tokens[i])
      isSelf ||= readings.length > 0 && readings.every(({ verb, person }) => verb !== null && person === 1)
    }
  }
  return isSelf
}

/**
 * `Lis: Zabrakło sił⏎– A – powiedział Adam Lis.⏎– B`: who is the only one heard, and whose words the title says that it is,
 * in the paragraphs behind his own that open with a dash and tell of nobody else.
 */
export function findOfTitle({ register, heard }: Hearing, { block, spans }: Proposal): Found | null {
  const { passage, people } = register
  const last = heard.at(-1)
  const person = last?.voice.person
  if (!last || !person || last.block !== block - 1 || heard.some(({ voice }) => voice !== last.voice)) return null
  if (!opensWithDash(passage, block) || !opensWithDash(passage, block - 1)) return null
  const title = passage.blockTokens[0]
  const colon = title && passage.tokens.slice(0, title.to).findIndex(({ kind }) => kind === 'colon')
  if (!colon || passage.blocks[0]?.kind !== 'heading' || people.within(0, colon - 1)?.person !== person) return null
  const isTold = people.between(...rangeOf(passage, block)).some((mention) => mention.person === person)
  return isTold || asks(passage, block) || spans.length > 1
    ? null
    : { voice: last.voice, source: null, rule: 'same-paragraph', confidence: 0.7 }
}

/** `– A – mówi Jan Lis.⏎– Czy był pan zmęczony?`: whom the paragraph before has speak is asked here, by another. */
export const isAskedNext = ({ register: { passage } }: Hearing, { block }: Proposal): boolean =>
  opensWithDash(passage, block - 1) && opensWithDash(passage, block) && asks(passage, block)

/** Whether a paragraph addresses somebody and ends in a question. */
function asks({ blocks, text }: Passage, block: number): boolean {
  const { start, end } = blocks[block]?.span ?? { start: 0, end: 0 }
  const words = text.slice(start, end)
  return words.trim().endsWith('?') && ADDRESS.test(words)
}

const rangeOf = ({ blockTokens }: Passage, block: number): [number, number] => [
  blockTokens[block]?.from ?? 0,
  blockTokens[block]?.to ?? 0,
]

const opensWithDash = ({ blocks, blockTokens, tokens }: Passage, block: number): boolean =>
  blocks[block]?.kind !== 'heading' && tokens[blockTokens[block]?.from ?? 0]?.kind === 'dash'

/** The name that a heading begins with, and has nothing behind but what its bearer is. */
function nameAlone(tokens: readonly Token[], { from, to }: TokenRange): { first: number; last: number } | null {
  const known = fullNameEnd(tokens, from, to)
  if (known === to) return { first: from, last: known - 1 }
  let end = from
  while (end < to && isCapitalised(tokens[end]) && !isAcronym(tokens[end])) end++
  const isBracketed =
    tokens[end]?.kind === 'open' && tokens[end + 1]?.kind === 'word' && tokens[to - 1]?.kind === 'close'
  if (end < from + 2 || !(isBracketed || isRole(tokens, end, to))) return null
  return { first: from, last: end - 1 }
}

/** `, trener Iskry Zatyl` */
const isRole = (tokens: readonly Token[], comma: number, to: number): boolean =>
  tokens[comma]?.kind === 'comma' && readNounPhrase(tokens, comma + 1, to, 'nom', false)?.kind === 'person'
