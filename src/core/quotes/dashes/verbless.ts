import { NOUN_POS } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { CASES, GENDERS, type Reading } from '../../lexicon/morphology/readings.ts'
import { TOWARDS } from '../../lexicon/prepositions.ts'
import { NO_AGREEMENT, type SourceHint } from '../../model/proposal.ts'
import { type Passage, rangeSpan } from '../../text/passage.ts'
import { isCapitalised, readingsAt } from '../../text/tokens.ts'

/**
 * `– Wracamy – trener Lipiec do dziennikarzy.`: who speaks, and to which people, with no verb, from token `from` to the
 * sentence's end; null for anything else, as is who goes somewhere: `– Wracamy – trener do domu.`
 */
export function readVerbless(passage: Passage, from: number, to: number): SourceHint | null {
  const { tokens } = passage
  const end = tokens[to - 1]?.kind === 'stop' ? to - 1 : to
  const subject = readNounPhrase(tokens, from, end, 'nom', false)
  let towards = (subject?.last ?? end) + 1
  // `trener Lipiec`, whose name is a month
  while (isCapitalised(tokens[towards])) towards++
  if (subject?.kind !== 'person' || tokens[towards]?.text !== TOWARDS) return null
  const hearer = readNounPhrase(tokens, towards + 1, end, 'gen', false)
  if (hearer?.last !== end - 1 || isCapitalised(tokens[hearer.head])) return null
  if (!readingsAt(tokens[hearer.head]).some(isOfPeople)) return null
  const where = rangeSpan(passage, { from, to: towards })
  return { place: 'after', where, agreement: NO_AGREEMENT }
}

const isOfPeople = ({ pos, cases, genders }: Reading): boolean =>
  NOUN_POS.has(pos) && (cases & CASES.gen) !== 0 && (genders & GENDERS.human) !== 0
