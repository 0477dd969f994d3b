import { isSpeakerNoun, type NounPhrase } from '../grammar/nominal.ts'
import { ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import {
  ADJECTIVE_NOMINATIVE,
  ENDS_AS_PLACE_IN_GENITIVE,
  ENDS_AS_WOMANS_GENITIVE,
  ENDS_IN_K,
  GRADED,
  GRADED_NOMINATIVE,
  NOMINATIVE_ENDINGS,
  PLACE_IN_GENITIVE,
  SOFTENED_K,
} from '../lexicon/case-endings.ts'
import { ALL_OF_THEM } from '../lexicon/counted.ts'
import {
  ANY_MASCULINE,
  CASES,
  GENDERS,
  PLURAL,
  type Reading,
  readingsOf,
  SINGULAR,
} from '../lexicon/morphology/readings.ts'
import { INDEFINITE, LEADER_NOUNS } from '../lexicon/person-nouns.ts'
import { isOfOffice } from '../lexicon/roles.ts'
import type { Passage } from '../text/passage.ts'
import { isCapitalised, readingsAt } from '../text/tokens.ts'

/** The nominative of a genitive form: its lemma in the singular; in the plural, a form that the dictionary knows. */
export function inflect(
  word: string,
  oblique: number,
  plural: boolean,
  genders: number,
  modifies: boolean,
): string | null {
  if (word === ALL_OF_THEM.genitive) return genders & GENDERS.human ? ALL_OF_THEM.men : ALL_OF_THEM.others
  const readings = readingsOf(word).filter(
    ({ pos, cases }) => /^(?:subst|adj|num|ppas|pact|ger)$/.test(pos) && cases & oblique,
  )
  // of `pewnego`, beside a noun, `pewien`: nobody is said to be certain
  const reading =
    (modifies
      ? (readings.find(({ lemma }) => INDEFINITE.has(lemma)) ?? readings.find(({ pos }) => pos !== 'subst'))
      : undefined) ??
    // `Niemców`: several people rather than a place
    (plural && /^\p{Lu}/u.test(word) ? readings.find((own) => own.genders & genders) : undefined) ??
    readings[0]
  if (reading && !plural && INDEFINITE.has(reading.lemma) && genders & ANY_MASCULINE) return reading.lemma
  if (!reading) return modifies && !plural ? unknownInNominative(word, genders) : null
  if (!plural && reading.pos === 'subst') return reading.lemma
  // `Naszego`: a man's is the lemma; that of `najwyższego` is of another degree
  const isGraded = GRADED.test(word) && !GRADED_NOMINATIVE.test(reading.lemma)
  if (!plural && !isGraded && readingsOf(reading.lemma).some((r) => isWanted(r, reading, plural, genders)))
    return reading.lemma
  // `Polacy` rather than `Polakowie`
  const softened = reading.lemma.replace(ENDS_IN_K, SOFTENED_K)
  if (plural && readingsOf(softened).some((r) => isWanted(r, reading, plural, genders))) return softened
  for (const stem of reading.pos === 'subst' ? [reading.lemma, word] : [word])
    for (let cut = 0; cut <= Math.min(4, stem.length - 2); cut++) {
      const base = stem.slice(0, stem.length - cut)
      for (const ending of NOMINATIVE_ENDINGS) {
        const candidate = base + ending
        if (readingsOf(candidate).some((r) => isWanted(r, reading, plural, genders))) return candidate
      }
    }
  return null
}

/** `Lidorskiej`: an adjective that the dictionary lacks, by its ending and the gender of its noun. */
function unknownInNominative(word: string, genders: number): string | null {
  if (readingsOf(word).length > 0) return null
  const stem = PLACE_IN_GENITIVE.exec(word)?.[1]
  if (stem === undefined) return null
  return (
    stem +
    (ENDS_AS_WOMANS_GENITIVE.test(word)
      ? ADJECTIVE_NOMINATIVE.woman
      : genders & GENDERS.neuter
        ? ADJECTIVE_NOMINATIVE.neuter
        : ADJECTIVE_NOMINATIVE.man)
  )
}

function isWanted(r: Reading, of: Reading, plural: boolean, genders: number): boolean {
  if (r.lemma !== of.lemma || r.pos !== of.pos || !(r.cases & CASES.nom) || !(r.number & (plural ? PLURAL : SINGULAR)))
    return false
  // of the two plurals of men, `świadkowie` and the depreciative one, only the first agrees as human
  return of.pos === 'subst'
    ? r.genders === of.genders || (r.genders & GENDERS.human) === (of.genders & GENDERS.human)
    : (r.genders & genders) !== 0
}

/**
 * The last word behind the head that agrees with it: `doniesień prasowych`, `Sądu Najwyższego`, `Naczelnej Izby Lekarskiej`,
 * but not `ministra obrony narodowej`, nor `części radnych`, which is one.
 */
export function lastAgreeing(
  tokens: Passage['tokens'],
  { head, last, name }: Pick<NounPhrase, 'head' | 'last' | 'name'>,
  oblique: number,
  number: number = SINGULAR | PLURAL,
): number {
  const own = readingsAt(tokens[head])
    .filter((reading) => reading.cases & oblique && reading.number & number)
    .map((reading) => ({ ...reading, number: reading.number & number }))
  const agreesWith = (noun: Reading, { pos, cases, number, genders }: Reading): boolean =>
    pos === 'adj' &&
    (cases & oblique & noun.cases) !== 0 &&
    (number & noun.number) !== 0 &&
    (genders & noun.genders) !== 0
  // `Naczelnej`, which may be a noun, of an `Izby`
  const next = readingsAt(tokens[head + 1]).filter(({ pos, cases }) => pos === 'subst' && cases & oblique)
  const isModifier =
    head < last &&
    name?.first !== head + 1 &&
    isCapitalised(tokens[head]) &&
    isCapitalised(tokens[head + 1]) &&
    next.some((noun) => own.some((adjective) => agreesWith(noun, adjective)))
  const nouns = isModifier ? next : own
  let at = isModifier ? head + 1 : head
  for (let i = at + 1; i <= last && i !== name?.first; i++) {
    const readings = readingsAt(tokens[i])
    if (isCapitalised(tokens[i]) !== isCapitalised(tokens[at])) break
    const isUnknown = readings.length === 0 && ENDS_AS_PLACE_IN_GENITIVE.test(tokens[i]?.text ?? '')
    if (!isUnknown && !readings.some((adjective) => nouns.some((noun) => agreesWith(noun, adjective)))) break
    // `sympatyków radykalnych ugrupowań`: the adjective of what follows, but of `Komendy Miejskiej Policji` the head's own
    const isHeads = readings.some(({ lemma }) => isOfOffice(lemma)) && tellsOffices(own)
    if (
      !isHeads &&
      i < last &&
      readingsAt(tokens[i + 1]).some(({ pos, cases }) => pos === 'subst' && cases & CASES.gen)
    )
      break
    at = i
  }
  return at
}

/** `komendy`, `rzecznika`: one office or body of several that an adjective tells apart. */
const tellsOffices = (nouns: readonly Reading[]): boolean =>
  nouns.some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma) || LEADER_NOUNS.has(lemma)) ||
  isSpeakerNoun(nouns) === 'person'

/** The words of a phrase as `wordAt` has them, with their spaces. */
export function surface({ tokens }: Passage, first: number, last: number, wordAt: (i: number) => string): string {
  let text = ''
  for (let i = first; i <= last; i++) text += (i > first && tokens[i]?.spaceBefore ? ' ' : '') + wordAt(i)
  return text
}
