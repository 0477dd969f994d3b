import { isPersonal, speaksInPerson } from '../../grammar/in-person.ts'
import { MAY_IT, PREDICATIVE } from '../../lexicon/pronouns.ts'
import { WORKS_AND_SHOWS } from '../../lexicon/works.ts'
import type { Proposal } from '../../model/proposal.ts'
import { Echoes } from '../../text/echo.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'
import { tokenRange } from '../../text/token-range.ts'
import { readingsAt } from '../../text/tokens.ts'

/**
 * Drops what a heading only seems to quote: if it does not say who speaks, it stands when the body repeats it, when it is
 * a clause in marks and the heading holds nothing else, or when it is a sentence of its own.
 */
export function dropSilentHeadings(passage: Passage, proposals: readonly Proposal[]): Proposal[] {
  const isHeading = ({ evidence }: Proposal): boolean => evidence.some(({ rule }) => rule === 'heading-quote')
  const echoes = new Echoes(
    passage,
    proposals.filter((proposal) => !isHeading(proposal)),
  )
  return proposals.filter(
    (proposal) =>
      !isHeading(proposal) ||
      proposal.hint.place !== 'none' ||
      isWhole(passage, proposal) ||
      isSentence(passage, proposal) ||
      echoes.echoOf(proposal) !== null,
  )
}

/** `"Nie oddamy mostu"`: all that the heading says. */
function isWhole({ blocks, blockTokens, partners, tokens }: Passage, { block }: Proposal): boolean {
  const { from, to } = blockTokens[block] ?? { from: 0, to: 0 }
  const close = blocks[block]?.kind === 'heading' ? partners.get(from) : undefined
  return close === to - 1 && tokens.slice(from, to).some((token) => readingsAt(token).some(({ verb }) => verb !== null))
}

/** Words of a sentence in person; fewer may be a title: `„Kochaj mnie”`; */
const SHORTEST_SENTENCE = 4
/** and of any, where the heading tells of nothing that has a title. */
const SHORTEST_CLAUSE = 2

/**
 * `Lubex zebrał 12 mln zł. „Chcemy zatrudnić stu ludzi”`, `Szkoła do zamknięcia. „To skandal”`: marks that hold a sentence
 * of their own, with a verb, in a heading of nothing that has a title.
 */
function isSentence(passage: Passage, { spans: [span], block }: Proposal): boolean {
  if (!span) return false
  const { tokens, partners, blocks, blockTokens } = passage
  const content = tokenRange(passage, span)
  const open = content.from - 1
  const close = partners.get(open) ?? -1
  const [sentence, next] = [tokens[open]?.sentence, tokens[close + 1]]
  const opens = tokens[open - 1]?.sentence !== sentence || tokens[open - 1]?.kind === 'colon'
  const isAlone = opens && (next?.kind === 'stop' || next?.sentence !== sentence)
  if (close < content.to || !isAlone) return false
  const length = content.to - content.from
  if (length >= SHORTEST_SENTENCE && isPersonal(passage, content)) return true
  // what only looks like a heading that lost its line may be anything's
  if (blocks[block]?.kind !== 'heading') return false
  const { from, to } = blockTokens[block] ?? content
  const isOfWork = tokens
    .slice(from, to)
    .some((token) => readingsAt(token).some(({ lemma, pos }) => pos === 'subst' && WORKS_AND_SHOWS.has(lemma)))
  return length >= SHORTEST_CLAUSE && !isOfWork && isClause(passage, content)
}

/**
 * Someone in person, a verb, which a noun may look like in a title of two words, or `to` before what something is; not
 * `Niech żyje chleb`.
 */
function isClause(passage: Passage, range: TokenRange): boolean {
  const { tokens } = passage
  if (tokens[range.from]?.form.lower === PREDICATIVE || speaksInPerson(passage, range)) return true
  if (tokens[range.from]?.form.lower === MAY_IT) return false
  const isShort = range.to - range.from === SHORTEST_CLAUSE
  return tokens
    .slice(range.from, range.to)
    .some((token) => token.form.finite && !(isShort && readingsAt(token).some(({ verb }) => verb === null)))
}
