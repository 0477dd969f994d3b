import { JOINING } from '../lexicon/function-words.ts'
import { CASES, GENDERS, readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import { STOPLESS_TITLES, TITLE_ABBREVIATIONS } from '../lexicon/name-words.ts'
import { PRIEST } from '../lexicon/offices.ts'
import { FEMALE_NOUNS, LEADER_NOUNS, PASSERS_BY } from '../lexicon/person-nouns.ts'
import { isOfOffice, mainNoun } from '../lexicon/roles.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'

/** What somebody is called instead of, or beside, a name: `szef NATO`. */
export interface Role {
  text: string
  head: string
  /** Lemmas of what goes with the head, what stands behind it first. */
  rest: string[]
  /** Of these, how many stand before it: one in `czeski minister finansów`. */
  before?: number
  /** What somebody is as well, whose words are among these: the second of `prezes banku i przewodniczący rady`. */
  second?: Role
}

/** @param cases those in which its noun may stand, as a bit set: `architekta` is a woman's in the nominative alone */
export function roleOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  noun: number,
  cases: number = CASES.nom,
): Role {
  const head = noun < last && isPriestAs(tokens, noun) ? noun + 1 : noun
  const before: string[] = []
  const behind: string[] = []
  let text = ''
  for (let i = first; i <= last; i++) {
    const token = tokens[i]
    if (!token) continue
    text +=
      (token.spaceBefore && text !== '' ? ' ' : '') + (isPartOfTitle(tokens, i, head) ? token.form.lower : token.text)
    if (i !== head && token.kind === 'word') (i < head ? before : behind).push(lemmaOf(token))
  }
  const opens = tokens[first]
  // `burmistrz, Jan Lis`, `burmistrz – Jan Lis`
  text = text.replace(/[,\s–—-]+$/u, '')
  const lower =
    opens && readingsOf(opens.text.toLowerCase()).length > 0 && !isAcronym(opens)
      ? text.charAt(0).toLowerCase() + text.slice(1)
      : text
  const rest = [...behind, ...before]
  const role: Role = { text: lower, head: headLemma(tokens[head], cases), rest, before: before.length }
  const other = secondOf(tokens, first, last, head, cases)
  if (other < 0) return role
  // `prezes i właściciel Lubexu`: what stands behind both is of either
  const second =
    other > head
      ? roleOf(tokens, other, last, other, cases)
      : { ...role, head: headLemma(tokens[other], cases), rest: behind, before: 0 }
  return { ...role, second }
}

/** Where a second office is joined to the one at `head`, in its case and number, before it or behind; -1 where none is. */
function secondOf(tokens: readonly Token[], first: number, last: number, head: number, stands: number): number {
  for (let i = first; i < last; i++) {
    if (!JOINING.has(tokens[i]?.text ?? '') || i === head) continue
    const at = i < head ? i - 1 : i + 1
    if (at >= first && (i > head || i === head - 1) && shareCase(tokens[at], tokens[head], stands)) return at
  }
  return -1
}

/** Whether a token is an office in the case of another, of one person. */
function shareCase(token: Token | undefined, other: Token | undefined, stands: number): boolean {
  const offices = readingsAt(token).filter(({ pos, lemma }) => pos === 'subst' && LEADER_NOUNS.has(lemma))
  return readingsAt(other).some((noun) =>
    offices.some((one) => (one.cases & noun.cases & stands) !== 0 && (one.number & noun.number & SINGULAR) !== 0),
  )
}

/** `ksiądz biskup`: a priest by what tells more of him, in the same case, as `ks. bp` is. */
function isPriestAs(tokens: readonly Token[], at: number): boolean {
  const priests = readingsAt(tokens[at]).filter(({ lemma }) => lemma === PRIEST)
  const isSmall = !isCapitalised(tokens[at + 1])
  return readingsAt(tokens[at + 1]).some(
    ({ lemma, cases, number }) =>
      isSmall &&
      mainNoun(lemma) === mainNoun(PRIEST) &&
      priests.some((priest) => (priest.cases & cases) !== 0 && (priest.number & number) !== 0),
  )
}

/** `Dyrektor Generalny`: an office's adjective, in capitals only because its noun is. */
const isPartOfTitle = (tokens: readonly Token[], at: number, head: number): boolean =>
  at === head + 1 &&
  isCapitalised(tokens[head]) &&
  readingsAt(tokens[at]).some(({ pos, lemma, cases }) => pos === 'adj' && cases & CASES.nom && isOfOffice(lemma))

function headLemma(token: Token | undefined, stands: number): string {
  const nouns = readingsAt(token).filter(({ pos }) => pos === 'subst' || pos === 'adj' || pos === 'num')
  // `Starosta przyznał`: a surname as well, but who bears it is no office
  const common = nouns.filter(({ lemma }) => !/^\p{Lu}/u.test(lemma))
  const readings = common.length > 0 ? common : nouns
  const ofPerson = (some: typeof readings) =>
    some.find(({ genders, pos }) => pos === 'subst' && genders & GENDERS.human) ??
    some.find(({ lemma }) => FEMALE_NOUNS.has(lemma) || PASSERS_BY.has(lemma))
  // `sąsiadka` is no `sąsiadek` in the genitive
  const person = ofPerson(readings.filter(({ cases }) => cases & stands)) ?? ofPerson(readings)
  return person?.lemma ?? readings[0]?.lemma ?? token?.text ?? ''
}

function lemmaOf(token: Token): string {
  const [reading] = readingsAt(token).filter(({ pos }) => pos === 'subst' || pos === 'adj')
  return reading?.lemma ?? token.text
}

/** Where titles cut short begin that stand right before a name: `st. bryg. Jan Lis`; the name itself where none do. */
export function beginningOfTitles(tokens: readonly Token[], name: number): number {
  let first = name
  for (;;) {
    const isStopped = tokens[first - 1]?.text === '.'
    const title = isStopped ? first - 2 : first - 1
    const known = isStopped ? TITLE_ABBREVIATIONS : STOPLESS_TITLES
    if (tokens[title]?.sentence !== tokens[name]?.sentence || !known.has(tokens[title]?.form.lower ?? '')) return first
    first = title
  }
}
