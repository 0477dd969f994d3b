import type { NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { ENDS_AS_OTHER_CASES } from '../lexicon/case-endings.ts'
import { OURS } from '../lexicon/pronouns.ts'
import { FORMS_OF_ADDRESS, mainNoun, SPORTSMAN } from '../lexicon/roles.ts'
import { MOODS } from '../lexicon/taking-sides.ts'
import { rangeSpan } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { withoutLetters } from './letters-behind.ts'
import { isRankedName } from './lone-name.ts'
import { isSameName } from './names.ts'
import { findNicknamed } from './nicknamed.ts'
import { nominativePhrase } from './nominative.ts'
import type { Register, Voice } from './register.ts'
import { gendersOf, type Resolution, type Wanted } from './resolution.ts'
import { resolvePerson } from './resolve-person.ts'
import { resolveNational, resolveRole } from './resolve-role.ts'

/** `według Kuzia`: the `Kuź` who has been heard. */
function nameAlike(
  { passage: { tokens } }: Register,
  { name, first, last }: NounPhrase,
  { case: stands }: Wanted,
  recent: readonly Voice[],
): Voice | null {
  if (name?.first !== first || first !== last) return null
  const word = tokens[first]?.text ?? ''
  const isAlike = ({ name: full, kind, person }: Voice): boolean => {
    if (person !== null) return false
    if (LONE.test(full)) return stands !== 'nom' && isSameName(full, word)
    // `Abraham` of the `Knut Abraham` heard before, who is nobody that the dictionary knows
    const [, surname] = (kind === 'person' && FULL.exec(full)) || []
    return surname !== undefined && (stands === 'nom' ? surname === word : isSameName(surname, word))
  }
  return recent.find(isAlike) ?? null
}
const LONE = /^\p{Lu}\p{Ll}+$/u
const FULL = /^\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}+)$/u

/** `prezes Bryzaira`: a name in the genitive that the dictionary lacks is what somebody is the head of. */
function isHeadOfBody({ people, passage: { tokens } }: Register, { name, head, last, kind }: NounPhrase): boolean {
  if (kind !== 'person' || name === null || name.first !== head + 1 || name.last !== last || name.first !== last)
    return false
  // `rzeczniczka Mey` speaks for somebody
  if (people.within(last, last) || isRankedName(tokens[head], tokens[last]?.text ?? '')) return false
  return readingsAt(tokens[last]).length === 0 && ENDS_AS_OTHER_CASES.test(tokens[last]?.text ?? '')
}

/** Of `pani prokurator` the office, which she is known by; null where nobody is spoken of so. */
function withoutAddress(
  tokens: readonly Token[],
  { first, last, head, name }: NounPhrase,
  wanted: Wanted,
): NounPhrase | null {
  if (name || head === last || !readingsAt(tokens[head]).some(({ lemma }) => FORMS_OF_ADDRESS.has(lemma))) return null
  const office = readNounPhrase(tokens, head + 1, last + 1, wanted.case, true)
  if (office?.last !== last || office.kind !== 'person') return null
  return { ...office, first: first === head ? office.first : first }
}

/**
 * Of `wzruszony burmistrz` the office, of `nasza tenisistka` the trade: whose she is the press tells of none but its own; of
 * `rozgoryczona pani Beata` whatever she is called.
 */
function withoutMood(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const { name, head } = phrase
  if (name?.first === head + 1 && FORMS_OF_ADDRESS.has(tokens[head]?.form.lower ?? ''))
    return { ...phrase, first: head }
  let { first } = phrase
  const isMood = (at: number): boolean => readingsAt(tokens[at]).some(({ lemma }) => MOODS.has(lemma))
  const isOurs = readingsAt(tokens[phrase.head]).some(({ lemma }) => mainNoun(lemma) === SPORTSMAN)
  if (isOurs && first < phrase.head && readingsAt(tokens[first]).some(({ lemma }) => lemma === OURS)) first++
  while (first < phrase.head && phrase.kind === 'person' && isMood(first)) first++
  return { ...phrase, first }
}

/** `nasza tenisistka` where two have been named: either may be the other land's. */
const isOneOfOurs = (tokens: readonly Token[], { first, head }: NounPhrase, { confidence }: Resolution): boolean =>
  first < head && confidence < ONLY_ONE && readingsAt(tokens[first]).some(({ lemma }) => lemma === OURS)

/** Confidence of a noun that only one person may be meant by. */
const ONLY_ONE = 0.7

/** The voice that a noun phrase means; `recent` are the voices heard last, latest first. */
export function resolvePhrase(
  register: Register,
  whole: NounPhrase,
  wanted: Wanted,
  recent: readonly Voice[],
): Resolution {
  const { tokens } = register.passage
  const { letters, phrase } = withoutLetters(tokens, withoutMood(tokens, whole))
  const span = rangeSpan(register.passage, { from: phrase.first, to: phrase.last + 1 })
  const office = withoutAddress(tokens, phrase, wanted)
  const found =
    resolvePerson(register, phrase, wanted) ??
    resolveNational(register, phrase, wanted, recent) ??
    (phrase.name && !isHeadOfBody(register, phrase) ? null : resolveRole(register, phrase, wanted, recent)) ??
    (office && resolveRole(register, office, wanted, recent))
  const isUnsure = found !== null && isOneOfOurs(tokens, whole, found)
  if (found && !isUnsure) return { ...found, voice: register.seen(found.voice, span) }
  const nicknamed = findNicknamed(register, phrase, gendersOf(phrase, wanted))
  if (nicknamed) return { voice: register.seen(register.personVoice(nicknamed), span), by: 'name', confidence: 0.8 }
  const alike = nameAlike(register, phrase, wanted, recent)
  if (alike) return { voice: register.seen(alike, span), by: 'name', confidence: 0.9 }
  const named = phrase.name !== null
  const said = isUnsure ? whole : phrase
  const voice = register.namedVoice(nominativePhrase(register.passage, register.titles, said, wanted.case), said)
  if (letters && voice.kind === 'organization') register.abbreviate(voice, letters)
  return { voice: register.seen(voice, span), by: named ? 'name' : 'role', confidence: named ? 0.93 : 0.87 }
}
