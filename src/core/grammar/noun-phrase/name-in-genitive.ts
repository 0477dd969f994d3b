import { DECLINED_AS_ADJECTIVE } from '../../lexicon/case-endings.ts'
import { humanReadings } from '../../lexicon/morphology/human-names.ts'
import { ANY_MASCULINE, CASES, GENDERS, type Reading, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { DEPUTIES, KIN, mainNoun } from '../../lexicon/roles.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import type { NounPhrase } from '../nominal.ts'
import { skipParticles } from './titles.ts'

/** `Jana`: a woman may be called so, but so is Jan in the genitive. */
export const mayBeMansGenitive = (given: Token | undefined): boolean =>
  humanReadings(given?.text ?? '').some(isMansGenitive)

/** `obrońca Jana Nowaka`: whose surname can be nothing but a man's genitive, though a woman may be called Jana. */
export function isManInGenitive(tokens: readonly Token[], name: number): boolean {
  if (!mayBeMansGenitive(tokens[name]) || !isCapitalised(tokens[name + 1])) return false
  if (tokens[name]?.sentence !== tokens[name + 1]?.sentence) return false
  if (isLetter(tokens, name + 1) && isNoWomansVerb(tokens[name - 1])) return true
  const names = humanReadings(tokens[name + 1]?.text ?? '')
  // `Wrony` is nobody's nominative, though it is an adjective's
  const known = names.length > 0 ? names : readingsAt(tokens[name + 1])
  const surname = known.filter(({ number }) => number & SINGULAR)
  return surname.some(isMansGenitive) && surname.every(({ cases }) => !(cases & CASES.nom))
}

/** `zatrzymała Jana Nowaka`, `zatrzymała Shahida Kashariego`: a name that its own form shows to be no nominative. */
export function isDeclinedName(tokens: readonly Token[], { first, name }: NounPhrase): boolean {
  if (isManInGenitive(tokens, first)) return true
  const last = name?.first === first ? tokens[name.last] : undefined
  return last !== undefined && readingsAt(last).length === 0 && DECLINED_AS_ADJECTIVE.test(last.text)
}

/**
 * `sąsiadka Anny Nowak`, `sąsiadka Anny van Dalen`: a woman's given name that is no nominative but of several Annas,
 * before what may be her surname.
 */
export function isWomanInGenitive(tokens: readonly Token[], name: number): boolean {
  const surname = skipParticles(tokens, name + 1, tokens.length)
  if (!isCapitalised(tokens[surname]) || tokens[name]?.sentence !== tokens[surname]?.sentence) return false
  const given = humanReadings(tokens[name]?.text ?? '').filter(({ number }) => number & SINGULAR)
  return (
    given.some(({ cases, genders }) => cases & CASES.gen && genders & GENDERS.feminine) &&
    given.every(({ cases }) => !(cases & CASES.nom))
  )
}

/**
 * `obrońca Jana N.`, `żona Jana Piątka`: a man in the genitive is whose counsel, wife or neighbour the noun before means,
 * though a woman may be called Jana, and his surname's form may be a noun's nominative as well.
 */
export function isOwnersName(tokens: readonly Token[], noun: number, name: number): boolean {
  const surname = tokens[name + 1]
  if (!mayBeMansGenitive(tokens[name]) || !isCapitalised(surname) || tokens[name]?.sentence !== surname?.sentence)
    return false
  const isHis = isLetter(tokens, name + 1) || readingsAt(surname).some(isSurnameInGenitive)
  return isHis && readingsAt(tokens[noun]).some(({ lemma }) => isSomebodys(lemma))
}

/** `Piątka`, of `Piątek`: who is called so is a man, whatever the noun is. */
const isSurnameInGenitive = ({ pos, cases, genders, number }: Reading): boolean =>
  pos === 'subst' && (cases & CASES.gen) !== 0 && (genders & ANY_MASCULINE) !== 0 && number === SINGULAR

/** `N.` */
const isLetter = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '.'

/** `uniewinnił Adriana P.`, `zatrzymano Adriana P.`: a verb whose subject no one woman is has him for its object. */
function isNoWomansVerb(token: Token | undefined): boolean {
  const verb = token?.form.finite
  if (verb?.verb === 'impersonal') return true
  return verb?.verb === 'past' && !(verb.number & SINGULAR && verb.genders & GENDERS.feminine)
}

const isSomebodys = (noun: string): boolean => KIN.has(noun) || DEPUTIES.has(mainNoun(noun))

const isMansGenitive = ({ cases, genders, number }: Reading): boolean =>
  (cases & CASES.gen) !== 0 && (genders & GENDERS.human) !== 0 && (number & SINGULAR) !== 0
