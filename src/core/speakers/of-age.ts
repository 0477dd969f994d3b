import { finiteAt } from '../grammar/cues.ts'
import { isAdjective, isParticiple, isSpeakerNoun } from '../grammar/nominal.ts'
import { COPULA } from '../lexicon/function-words.ts'
import { CASES, SINGULAR } from '../lexicon/morphology/readings.ts'
import { DEALS_WITH_PEOPLE, OFFICIALS } from '../lexicon/person-nouns.ts'
import { AGED, OF_AGE } from '../lexicon/roles.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { sentenceBefore, subjectBefore } from './lone-subject.ts'
import type { Person } from './person.ts'
import type { Register } from './register.ts'
import type { Role } from './roles.ts'

/**
 * `Anna Bryl wraca. 27-latka z Zatyla dodaje`: whom alone the sentence before tells of, in its paragraph. Not who deals
 * with people by trade, nor where somebody else of that gender stands beside: `Anna Bryl potrąciła pieszą`.
 */
export function findByAge(register: Register, role: Role, at: number, genders: number): Person | null {
  const person = OF_AGE.has(role.head) ? subjectBefore(register, at) : null
  const before = sentenceBefore(register, at)
  if (!person || !before || (person.genders & genders) === 0) return null
  const { tokens } = register.passage
  const isHere = person.mentions.some(({ first }) => first < at && tokens[first]?.block === tokens[at]?.block)
  const isOfficial = person.roles.some(({ head }) => OFFICIALS.has(head) || DEALS_WITH_PEOPLE.has(head))
  return isHere && !isOfficial && !holdsAnother(tokens, before, genders) ? person : null
}

/** Whether somebody of a gender stands in a sentence in another case than its subject's: `kierowcy`, `rannego`. */
function holdsAnother(tokens: readonly Token[], { from, to }: TokenRange, genders: number): boolean {
  const isOfSubject = tokens.slice(from, to).some((_, i) => finiteAt(tokens, from + i)?.lemma === COPULA)
  // `Anna Bryl jest tenisistką`: what she is herself
  const oblique = CASES.gen | CASES.dat | CASES.acc | CASES.loc | (isOfSubject ? 0 : CASES.inst)
  for (let i = from; i < to; i++) {
    if (AGED.test(tokens[i]?.text ?? '')) return true
    const fitting = readingsAt(tokens[i]).filter(
      (one) => one.cases & oblique && one.number & SINGULAR && one.genders & genders,
    )
    const nouns = fitting.filter(({ pos }) => pos === 'subst')
    if (nouns.length > 0 && tokens[i]?.form.isCapitalised === false && isSpeakerNoun(nouns) === 'person') return true
    const isOwnNoun = fitting.length > 0 && nouns.length === 0 && (isAdjective(tokens[i]) || isParticiple(fitting))
    const beside = tokens.slice(Math.max(from, i - 1), Math.min(to, i + 3))
    if (isOwnNoun && !beside.some(isNoun)) return true
  }
  return false
}

const isNoun = (token: Token): boolean => readingsAt(token).some(({ pos }) => pos === 'subst')
