import { isPreposition } from '../../grammar/nominal.ts'
import { agree, clauseStart, findNominatives } from '../../grammar/subject.ts'
import { RELATIVE_LEMMA, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { SAYING_OFTEN } from '../../lexicon/told-by-author.ts'
import type { Agreement, Proposal } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan, verbatimSpans } from '../../text/passage.ts'
import { tokenRange } from '../../text/token-range.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

/** How far before its cue an aside may open, in tokens, and how long its words may be. */
const OPENING = 12
const LONGEST = 60

/**
 * `inner`, which lies in what `outer` says, as a report of its own, or null: it is one in an aside, which is the author's
 * (`X przekazał, że ludzie – sołtys mówi, że wszyscy – wyszli`), and ends with it; or one that `isRelayed`. What else
 * speakers tell of others is theirs.
 */
export function nestedReport(passage: Passage, outer: Proposal, inner: Proposal): Proposal | null {
  const { tokens } = passage
  const start = inner.spans[0]?.start
  if (!inner.cue || inner.hint.place !== 'before' || start === undefined) return null
  if (outer.kind === 'direct') return isRelayed(passage, outer, inner) ? { ...inner, within: outer } : null
  const from = tokenRange(passage, { start: outer.spans[0]?.start ?? 0, end: 0 }).from
  const to = tokenRange(passage, { start: outer.spans.at(-1)?.end ?? 0, end: 0 }).from
  const verb = tokenRange(passage, inner.cue.span).from
  let opens = verb - 1
  while (opens > Math.max(from, verb - OPENING) && !OPENS.has(tokens[opens]?.kind ?? 'word')) opens--
  if (opens <= from || !OPENS.has(tokens[opens]?.kind ?? 'word')) return null
  // `X powiedział, że rada – której plan nazwał „hańbą” – odejdzie`: a clause of what is said
  if (isRelative(tokens[isPreposition(tokens[opens + 1]) ? opens + 2 : opens + 1])) return null
  const closing = tokens[opens]?.kind === 'dash' ? 'dash' : 'close'
  const first = tokenRange(passage, { start, end: 0 }).from
  let last = first
  while (last < Math.min(to, first + LONGEST) && tokens[last]?.kind !== closing) last++
  const content = tokens[last]?.kind === closing ? contentRange(passage, first, last) : null
  if (!content) return null
  const verbatim = verbatimSpans(passage, content)
  const kind = verbatim.length > 0 ? 'mixed' : 'reported'
  return { ...inner, kind, spans: [rangeSpan(passage, content)], verbatim, within: outer }
}

/** What shows speech that stands in no marks. */
const UNMARKED: ReadonlySet<string> = new Set(['dash-attribution', 'dash-speech', 'interview-answer'])

/**
 * `– Żona mówi, że A – wspomina X`: a third person's report in speech without marks, by a subject that it names. What
 * stands in marks is X's to the letter.
 */
function isRelayed(passage: Passage, outer: Proposal, { hint, cue }: Proposal): boolean {
  // `mój ojciec mawiał, że`: a saying that the speaker has made his own
  if (!cue || SAYING_OFTEN.has(cue.lemma) || !hint.where || !outer.evidence.every(({ rule }) => UNMARKED.has(rule)))
    return false
  const verb = tokenRange(passage, cue.span).from
  const { tokens } = passage
  const [opening, ...rest] = outer.spans.map((span) => tokenRange(passage, span))
  if (!opening) return false
  const names = (from: number, to: number): boolean => {
    const subjects = findNominatives(tokens, from, to, hint.agreement, true)
    // `modele i one wskazują`: whom the pronoun stands for is not told
    if (SUBJECT_PRONOUNS.has(tokens[subjects.at(-1)?.last ?? -1]?.form.lower ?? '')) return false
    return subjects.some(({ kind }) => kind !== 'thing')
  }
  // `Inni – pisał X – twierdzą, że`: the attribution stands between subject and verb
  const parted = rest.some((part) => part.from === verb)
  if (parted) return names(opening.from, opening.to)
  const start = clauseStart(tokens, verb, Math.max(tokenRange(passage, hint.where).from, opening.from))
  return names(start, verb) || isRelativeSubject(tokens, start, hint.agreement)
}

/** `radni, którzy twierdzą, że A`: whom the pronoun stands for is named right before it; `plan, który chwalą radni` is no subject. */
const isRelativeSubject = (tokens: readonly Token[], at: number, verb: Agreement): boolean =>
  tokens[at - 1]?.kind === 'comma' &&
  readingsAt(tokens[at]).some(
    ({ lemma, cases, number, genders }) =>
      lemma === RELATIVE_LEMMA && cases & CASES.nom && agree(verb, { number, genders }),
  )

const isRelative = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma }) => lemma === RELATIVE_LEMMA)

const OPENS: ReadonlySet<string> = new Set(['dash', 'open'])
