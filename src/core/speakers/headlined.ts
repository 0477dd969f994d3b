import { fullNameEnd } from '../grammar/full-name.ts'
import { ANY, type NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { NO_AGREEMENT, type Proposal } from '../model/proposal.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { isAcronym, isCapitalised, type Token } from '../text/tokens.ts'
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
  if (!name) return null
  const phrase: NounPhrase = { ...name, head: name.first, name, agreement: ANY, kind: 'person' }
  const found = resolveMention(hearing, phrase, { case: 'nom', agreement: NO_AGREEMENT })
  return found && { ...found, confidence: HEADLINED }
}

const opensWithDash = ({ blocks, blockTokens, tokens }: Passage, block: number): boolean =>
  blocks[block]?.kind !== 'heading' && tokens[blockTokens[block]?.from ?? 0]?.kind === 'dash'

/** The name that a heading begins with, and has nothing behind but what its bearer is. */
function nameAlone(tokens: readonly Token[], { from, to }: TokenRange): { first: number; last: number } | null {
  const known = fullNameEnd(tokens, from, to)
  if (known === to) return { first: from, last: known - 1 }
  let end = from
  while (end < to && isCapitalised(tokens[end]) && !isAcronym(tokens[end])) end++
  const isBracketed = tokens[end]?.kind === 'open' && tokens[to - 1]?.kind === 'close'
  if (end < from + 2 || !(isBracketed || isRole(tokens, end, to))) return null
  return { first: from, last: end - 1 }
}

/** `, trener Iskry Zatyl` */
const isRole = (tokens: readonly Token[], comma: number, to: number): boolean =>
  tokens[comma]?.kind === 'comma' && readNounPhrase(tokens, comma + 1, to, 'nom', false)?.kind === 'person'
