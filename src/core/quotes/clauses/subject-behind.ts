import { skipComplement } from '../../grammar/complement.ts'
import type { CueVerb } from '../../grammar/cues.ts'
import { fullNameEnd } from '../../grammar/full-name.ts'
import { isPreposition, type NounPhrase } from '../../grammar/nominal.ts'
import { isToldMedium } from '../../grammar/noun-phrase/kinds-of-tokens.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { agree } from '../../grammar/subject.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { POSSESSIVES } from '../../lexicon/pronouns.ts'
import { NEWS_MEDIA } from '../../lexicon/roles.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'

/** Phrases of when, where and to whom that may stand between a verb and its subject. */
const MOST_ADJUNCTS = 5

/** Who speaks behind the verb: `powiedział | we wtorek | dziennikarzom | minister Jan Lis`; null where nobody does. */
export function subjectBehind(tokens: readonly Token[], verb: CueVerb, end: number): NounPhrase | null {
  // `poinformowało jego biuro`
  let at = POSSESSIVES.has(tokens[verb.at + 1]?.text ?? '') ? verb.at + 2 : verb.at + 1
  for (let adjuncts = 0; at < end && adjuncts <= MOST_ADJUNCTS; adjuncts++) {
    at = toldMediumEnd(tokens, at, verb, end)
    const phrase = readNounPhrase(tokens, at, end, 'nom', true)
    const isSubject = phrase && phrase.kind !== 'thing' && agree(verb.agreement, phrase.agreement)
    if (isSubject && !isHearer(tokens, phrase, verb, end)) return phrase
    const next = isSubject ? phrase.last + 1 : adjunctEnd(tokens, at, end)
    if (next === at) return null
    at = next
  }
  return null
}

/** `powiedział PAP minister Jan Lis`, `„Kurierowi” Jan Lis`: who has the subject right behind is to whom it was said. */
function isHearer(tokens: readonly Token[], { first, last }: NounPhrase, verb: CueVerb, end: number): boolean {
  const isLetters = first === last && isAcronym(tokens[first])
  if (!isLetters && tokens[first]?.kind !== 'mark') return false
  const next = readNounPhrase(tokens, last + 1, end, 'nom', true)
  return next !== null && next.kind !== 'thing' && agree(verb.agreement, next.agreement)
}

/** Words of a medium's name. */
const LONGEST_MEDIUM = 3

/**
 * Behind a medium that was told, before somebody's office and full name: `poinformował ISBnews prezes Jan Lis`,
 * `agencję Interfax rzecznik Jan Lis`, `PAP Biznes dyrektor Jan Lis`; else `at`.
 */
function toldMediumEnd(tokens: readonly Token[], at: number, verb: CueVerb, end: number): number {
  const isNoun = isToldMedium(tokens[at])
  const from = isNoun ? at + 1 : at
  const isMedium = isNoun || NEWS_MEDIA.has(tokens[from]?.text ?? '') || readingsAt(tokens[from]).length === 0
  let behind = from
  while (behind < Math.min(end, from + LONGEST_MEDIUM) && isCapitalised(tokens[behind])) behind++
  if (!isMedium || behind === from || isCapitalised(tokens[behind])) return at
  const phrase = readNounPhrase(tokens, behind, end, 'nom', true)
  const isSpeaker = phrase?.kind === 'person' && phrase.first === behind && agree(verb.agreement, phrase.agreement)
  const name = phrase?.name?.first ?? behind
  return isSpeaker && name > behind && fullNameEnd(tokens, name, end) > name ? behind : at
}

/**
 * Behind the adverb, the preposition's complement or the word in the dative at `at`: `wczoraj`, `w piątek`, `radnym`;
 * else `at`.
 */
export function adjunctEnd(tokens: readonly Token[], at: number, end: number): number {
  if (isPreposition(tokens[at])) {
    const last = skipComplement(tokens, at, end)
    return last > at ? last + 1 : at
  }
  const readings = readingsAt(tokens[at])
  if (readings.some(({ pos }) => pos === 'adv' || pos === 'qub')) return at + 1
  // `dziennikarzom`; who has a nominative as well may speak
  const isDative = readings.some(({ cases }) => cases & CASES.dat) && !readings.some(({ cases }) => cases & CASES.nom)
  return isDative ? at + 1 : at
}
