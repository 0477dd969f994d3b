import { JOINING } from '../lexicon/function-words.ts'
import { isGivenName } from '../lexicon/morphology/human-names.ts'
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
  /** The other of two that are one person's: `wicepremier` of `wicepremier i minister zdrowia`. */
  joined?: Role
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
  const joined = joinedRole(tokens, first, last, head, cases)
  const before: string[] = []
  const behind: string[] = []
  let text = ''
  for (let i = first; i <= last; i++) {
    const token = tokens[i]
    if (!token) continue
    text +=
      (token.spaceBefore && text !== '' ? ' ' : '') + (isPartOfTitle(tokens, i, head) ? token.form.lower : token.text)
    const isOthers = joined && joined.from <= i && i <= joined.to
    if (i !== head && token.kind === 'word' && !isOthers) (i < head ? before : behind).push(lemmaOf(token))
  }
  const opens = tokens[first]
  // `burmistrz, Jan Lis`, `burmistrz – Jan Lis`
  text = text.replace(/[,\s–—-]+$/u, '')
  const lower =
    opens && readingsOf(opens.text.toLowerCase()).length > 0 && !isAcronym(opens)
      ? text.charAt(0).toLowerCase() + text.slice(1)
      : text
  const rest = [...behind, ...before]
  const role = { text: lower, head: headLemma(tokens[head], cases), rest, before: before.length }
  return joined ? { ...role, joined: roleOf(tokens, joined.first, joined.last, joined.noun, cases) } : role
}

/** Where a role is that is joined with another, and with the word that joins them. */
interface Joined {
  first: number
  last: number
  noun: number
  from: number
  to: number
}

/** What stands before the first word that joins, if the role's noun stands behind it; or behind it. */
function joinedRole(
  tokens: readonly Token[],
  first: number,
  last: number,
  head: number,
  cases: number,
): Joined | undefined {
  for (let i = first + 1; i < last; i++) {
    if (!JOINING.has(tokens[i]?.text ?? '')) continue
    const found = i < head ? { first, last: i - 1, from: first, to: i } : { first: i + 1, last, from: i, to: last }
    const noun = tokens.slice(found.first, found.last + 1).findIndex((token) => isOffice(token, cases))
    return noun < 0 || holdsName(tokens, found.first, found.last) ? undefined : { ...found, noun: found.first + noun }
  }
  return undefined
}

/** `Jan Lis, wójt Karwi i prezes Iskry Adam Kos`: of another. */
const holdsName = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token, i) => isGivenName(token.text) && isCapitalised(tokens[from + i + 1]))

const isOffice = (token: Token, cases: number): boolean =>
  readingsAt(token).some(
    ({ pos, lemma, cases: own, number }) =>
      pos === 'subst' && LEADER_NOUNS.has(lemma) && own & cases && number & SINGULAR,
  )

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
  // `MAP`, of a ministry: no maps
  if (isAcronym(token) && /^\p{Ll}/u.test(reading?.lemma ?? '')) return token.text
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
