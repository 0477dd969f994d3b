import { JOINS_CLAUSES } from '../lexicon/sentence-ends.ts'
import type { Article, Block, Span } from '../model/article.ts'
import { DASH } from './dashes.ts'
import type { Sentence } from './sentences.ts'

const LONGEST = 80
const SHORTEST = 20
/** A spaced dash parts speech from its attribution: what precedes it is the claim. */
const ATTRIBUTION = new RegExp(`[,”"»]* ${DASH} `)
/** Where a sentence may be cut and still stand: before a conjunction, a comma's clause, a bracket. */
const CLAUSE_BOUNDARY = new RegExp(String.raw`,? \p{Ll}{1,4} |[,;:] | \(| ${DASH} `, 'gu')
const OPENER = new RegExp(`^(?:${DASH}|•) `)

/**
 * The article's title: what front matter gives; its first block when that is a heading; or the first clause of its
 * lead.
 */
export function resolveTitle(
  given: string | undefined,
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): Pick<Article, 'title' | 'titleFrom'> {
  if (given) return { title: given, titleFrom: 'given' }
  const [first] = blocks
  const heading = first?.kind === 'heading' ? trimMarks(text.slice(first.span.start, first.span.end)) : ''
  if (heading) return { title: heading, titleFrom: 'heading' }
  const lead = Math.max(
    0,
    blocks.findIndex(({ kind }) => kind === 'lead'),
  )
  const span: Span = sentences.find(({ block }) => block === lead)?.span ?? { start: 0, end: text.length }
  return { title: firstClause(text.slice(span.start, Math.min(span.end, span.start + 2000))), titleFrom: 'lead' }
}

/** The first clause of `sentence`, at most about 80 characters; an ellipsis says where no clause ends in time. */
function firstClause(sentence: string): string {
  const whole = sentence.replace(/\s+/g, ' ').replace(OPENER, '')
  const dash = whole.search(ATTRIBUTION)
  const claim = trimMarks(dash >= SHORTEST ? whole.slice(0, dash) : whole) || whole
  if (claim.length <= LONGEST) return claim
  let cut = 0
  for (const boundary of claim.matchAll(CLAUSE_BOUNDARY)) {
    if (boundary.index > LONGEST) break
    if (boundary.index >= SHORTEST && JOINS_CLAUSES.test(boundary[0])) cut = boundary.index
  }
  if (cut > 0) return trimMarks(claim.slice(0, cut))
  const space = claim.lastIndexOf(' ', LONGEST)
  return `${claim.slice(0, space > SHORTEST ? space : LONGEST).replace(/[\ud800-\udbff]$/, '')}…`
}

/**
 * Without the marks that surround it, a lone one at its beginning and its closing stop; a mark that has its partner
 * inside stays.
 */
function trimMarks(text: string): string {
  // the stop of „2019 r.” is not the sentence's
  const trimmed = text.trim().replace(/(?:(?<!\s\p{L})\.|[,;:])+$/u, '')
  const [, inside] = /^["„“”«](.*)$/s.exec(trimmed) ?? []
  if (inside === undefined || /["”“»].*\S.*["”“»„]/s.test(inside)) return trimmed
  const unmarked = inside.replace(/["”“»]$/, '')
  return (unmarked === inside && /["”“»]/.test(inside) ? trimmed : unmarked).trim()
}
