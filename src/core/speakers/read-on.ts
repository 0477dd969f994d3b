import { isPreposition } from '../grammar/nominal.ts'
import { PLATFORMS } from '../lexicon/platforms.ts'
import { READING_VERBS } from '../lexicon/reporting-verbs.ts'
import { FINDINGS, PUBLISHED_TEXTS } from '../lexicon/speech-nouns.ts'
import { WRITING_VERBS } from '../lexicon/told-by-author.ts'
import type { Proposal } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import type { Token } from '../text/tokens.ts'
import type { Found, Hearing } from './hearing.ts'

/**
 * `„A” – czytamy w raporcie izby. „B” – czytamy dalej`: whose text was read last, in this paragraph or the one before, where no
 * other one has been named since.
 */
export function findReadOn({ register, heard }: Hearing, { cue, block }: Proposal, where: TokenRange): Found | null {
  const { tokens, sentenceTokens } = register.passage
  const last = heard.at(-1)
  if (!last || !cue || !READING_VERBS.has(cue.lemma) || last.block < block - 1) return null
  if (tokens.slice(where.from, where.to).some((token) => isPreposition(token))) return null
  const before = tokenRange(register.passage, { start: last.at, end: last.at + 1 }).from
  const isRead = tokens[before]?.form.reporting.some(
    ({ lemma, verb }) => READING_VERBS.has(lemma) || verb === 'impersonal',
  )
  if (!isRead) return null
  const from = sentenceTokens[tokens[before]?.sentence ?? 0]?.to ?? before
  const to = tokenRange(register.passage, cue.span).from
  if (tokens.slice(from, to).some((token) => !register.isSpoken(token.start) && isOfOtherText(token))) return null
  return { voice: last.voice, source: null, rule: 'same-paragraph', confidence: 0.7 }
}

/** `W stanowisku rady`, `napisał na Facebooku`. */
const isOfOtherText = ({ text, form }: Token): boolean =>
  PLATFORMS.test(text) ||
  WRITING_VERBS.has(form.finite?.lemma ?? '') ||
  form.readings.some(({ lemma }) => PUBLISHED_TEXTS.has(lemma) || FINDINGS.has(lemma))
