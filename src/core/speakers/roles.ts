import { GENDERS, readingsOf } from '../lexicon/morphology/readings.ts'
import { FEMALE_NOUNS } from '../lexicon/source-nouns.ts'
import { isSpeakerNoun } from '../text/nominal.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'

/** What somebody is called instead of, or beside, a name: `szef NATO`. */
export interface Role {
  text: string
  head: string
  /** Lemmas of what goes with the head. */
  rest: string[]
}

/** Roles of one person: more than any article gives, so that a list of ten thousand is not compared pair by pair. */
const MOST_ROLES = 64

/** Adds a role that says more than those held: `szef` beside `szef NATO` does not. */
export function addRole(roles: Role[], role: Role): void {
  if (roles.length < MOST_ROLES && !roles.some(({ text }) => text === role.text || text.startsWith(`${role.text} `)))
    roles.push(role)
}

export function roleOf(tokens: readonly Token[], first: number, last: number, head: number): Role {
  const parts: string[] = []
  let text = ''
  for (let i = first; i <= last; i++) {
    const token = tokens[i]
    if (!token) continue
    text += (token.spaceBefore && text !== '' ? ' ' : '') + token.text
    if (i !== head && token.kind === 'word') parts.push(lemmaOf(token))
  }
  const opens = tokens[first]
  const lower =
    opens && readingsOf(opens.text.toLowerCase()).length > 0 && !isAcronym(opens)
      ? text.charAt(0).toLowerCase() + text.slice(1)
      : text
  return { text: lower, head: headLemma(tokens[head]), rest: parts }
}

function headLemma(token: Token | undefined): string {
  const readings = readingsAt(token).filter(({ pos }) => pos === 'subst' || pos === 'adj' || pos === 'num')
  const person =
    readings.find(({ genders, pos }) => pos === 'subst' && genders & GENDERS.human) ??
    readings.find(({ lemma }) => FEMALE_NOUNS.has(lemma))
  return person?.lemma ?? readings[0]?.lemma ?? token?.text ?? ''
}

function lemmaOf(token: Token): string {
  const [reading] = readingsAt(token).filter(({ pos }) => pos === 'subst' || pos === 'adj')
  return reading?.lemma ?? token.text
}

export function roleBefore(tokens: readonly Token[], name: number): Role | null {
  for (let i = name - 1; i >= Math.max(0, name - 9); i--) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[name]?.sentence) return null
    if (token.kind === 'stop' && tokens[i - 1]?.kind === 'word') continue
    if (token.kind !== 'word') return null
    const readings = readingsAt(token)
    if (readings.length > 0 && readings.every(({ verb, pos }) => verb !== null || pos === 'conj' || pos === 'comp'))
      return null
    if (isCapitalised(token) && readingsOf(token.text.toLowerCase()).length === 0) continue
    const nominative = readings.filter(
      ({ pos, cases, lemma }) => pos === 'subst' && cases & 1 && !/^\p{Lu}/u.test(lemma),
    )
    if (nominative.length > 0 && isSpeakerNoun(nominative) === 'person' && !readings.some(({ verb }) => verb))
      return roleOf(tokens, i, name - 1, i)
  }
  return null
}
