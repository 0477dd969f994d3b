import { RELATIVE_LEMMA } from '../lexicon/function-words.ts'
import { CASES, GENDERS, SINGULAR } from '../lexicon/morphology/readings.ts'
import { ADDRESSING_VERBS } from '../lexicon/reporting-verbs.ts'
import { NAMED_NOUNS } from '../lexicon/source-nouns.ts'
import type { Agreement } from '../model/proposal.ts'
import { isPreposition, NOUN_POS, type NounPhrase } from '../text/nominal.ts'
import { agree, findNominatives } from '../text/subject.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { casesBefore } from './name-context.ts'
import type { Register } from './register.ts'

/** How far behind its verb a subject may stand, in tokens. */
const REACH = 80

/**
 * Who may be the subject of a verb among the tokens [from, to): noun phrases in the nominative, and the persons of the
 * article whose names may stand in it, also where the dictionary takes them for something else. In text order.
 */
export function findSubjects(
  register: Register,
  from: number,
  to: number,
  agreement: Agreement,
  loose: boolean,
): NounPhrase[] {
  const { tokens } = register.passage
  const phrases = findNominatives(tokens, from, to, agreement, loose).filter(
    (phrase) => !isOblique(tokens, phrase) && !isOfNoun(tokens, phrase),
  )
  const persons: NounPhrase[] = []
  for (const { person, first, last } of register.people.between(from, to)) {
    if (phrases.some((phrase) => phrase.first <= first && last <= phrase.last)) continue
    const known: Agreement = { number: SINGULAR, genders: person.genders }
    if (!agree(agreement, known) || !mayBeNominative(tokens, first, last, person.surname)) continue
    persons.push({ first, last, head: first, name: { first, last }, agreement: known, kind: 'person' })
  }
  if (persons.length === 0) return phrases
  const apart = phrases.filter(({ first, last }) => !persons.some((name) => name.first <= last && first <= name.last))
  return [...apart, ...persons].sort((a, b) => a.first - b.first)
}

/** `„Kurierowi Lubińskiemu” powiedział`: a title in marks whose words show another case. */
function isOblique(tokens: readonly Token[], { first, name }: NounPhrase): boolean {
  if (tokens[first]?.kind !== 'mark' || !name) return false
  const readings = readingsAt(tokens[name.first])
  const nominal = readings.filter(({ pos }) => NOUN_POS.has(pos) || pos === 'adj')
  if (nominal.length > 0) return nominal.every(({ cases }) => (cases & CASES.nom) === 0)
  return readings.length === 0 && /owi$/u.test(tokens[name.last]?.text ?? '')
}

/** `powiedział portalowi Kurierek`: the name of a noun that is no subject itself. */
function isOfNoun(tokens: readonly Token[], { first, name }: NounPhrase): boolean {
  if (name?.first !== first) return false
  const nouns = readingsAt(tokens[first - 1]).filter(({ pos, lemma }) => pos === 'subst' && NAMED_NOUNS.has(lemma))
  return nouns.length > 0 && nouns.every(({ cases }) => (cases & CASES.nom) === 0)
}

function mayBeNominative(tokens: readonly Token[], first: number, last: number, surname: string): boolean {
  if (isPreposition(tokens[first - 1])) return false
  const cases = casesBefore(tokens, first)
  if (cases !== 0 && (cases & CASES.nom) === 0) return false
  return (
    tokens[last]?.text === surname || tokens[last]?.text === '.' || tokens[last]?.text.endsWith(`-${surname}`) === true
  )
}

/** Where the clause behind a verb ends, as far as its subject goes: before `, który`. */
export function clauseEndBehind(tokens: readonly Token[], verb: number, to: number): number {
  const end = Math.min(to, verb + REACH)
  for (let i = verb + 1; i < end; i++) {
    if (tokens[i]?.kind !== 'comma') continue
    for (const k of [i + 1, i + 2])
      if (k < end && readingsAt(tokens[k]).some(({ lemma }) => lemma === RELATIVE_LEMMA)) return i
  }
  return end
}

/** `wezwał rząd, by`: of verbs that address somebody, what may be an accusative is their object. */
export function withoutObjects(
  tokens: readonly Token[],
  lemma: string | undefined,
  phrases: readonly NounPhrase[],
): readonly NounPhrase[] {
  if (!lemma || !ADDRESSING_VERBS.has(lemma)) return phrases
  return phrases.filter(({ head, kind }) => {
    const nouns = readingsAt(tokens[head]).filter(({ pos }) => NOUN_POS.has(pos))
    return kind === 'person' || !nouns.some((r) => r.cases & CASES.acc && !(r.genders & GENDERS.human))
  })
}
