import { isPreposition } from '../grammar/nominal.ts'
import { isRegnal } from '../grammar/regnal.ts'
import { isGivenName } from '../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, SINGULAR } from '../lexicon/morphology/readings.ts'
import { DEPARTED } from '../lexicon/offices.ts'
import { TEXT_NOUNS } from '../lexicon/speech-nouns.ts'
import type { Passage } from '../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { isSameName, wordToNominative } from './names.ts'
import type { Person } from './person.ts'
import type { Register } from './register.ts'

/** A pope or king whom the article calls so, where his name stands. */
interface Crowned {
  /** In the nominative, with his numeral. */
  words: readonly string[]
  genders: number
  at: number
}

/**
 * `Papież powiedział, że… Tłum czekał na papieża Franciszka`: whom the article calls by the noun and one given name,
 * before it or behind, if it calls only one so; popes and kings have no other name.
 */
export function findCrowned({ people, passage }: Register, noun: string): Person | null {
  // `Poseł Król odszedł. Król powiedział`
  if (people.find([noun.charAt(0).toUpperCase() + noun.slice(1)])) return null
  const [first, ...others] = crownedIn(passage, noun)
  if (!first) return null
  const { words, genders, at } = first
  const isSame = (other: Crowned): boolean =>
    isSameName(other.words[0] ?? '', words[0] ?? '') && other.words[1] === words[1]
  if (!others.every(isSame)) return null
  return people.find(words) ?? people.introduce(words.join(' '), genders, { first: at, last: at + words.length - 1 })
}

/** Asked for every bare `papież` of an article. */
const known = new WeakMap<Passage, Map<string, readonly Crowned[]>>()

function crownedIn(passage: Passage, noun: string): readonly Crowned[] {
  const byNoun = known.get(passage) ?? new Map<string, readonly Crowned[]>()
  known.set(passage, byNoun)
  const found = byNoun.get(noun) ?? readCrowned(passage, noun)
  byNoun.set(noun, found)
  return found
}

/** Each in the nominative; of two given names, or with a surname, people have a rule of their own. */
function readCrowned({ tokens }: Passage, noun: string): Crowned[] {
  return tokens.flatMap((token, i) => {
    const nouns = readingsAt(token).filter(
      ({ lemma, pos, number }) => lemma === noun && pos === 'subst' && number & SINGULAR,
    )
    const at = i + 1
    const [given, next] = tokens.slice(at, at + 2)
    if (isSomethingsOf(tokens, i)) return []
    if (nouns.length === 0 || !given || !isCapitalised(given) || !isGivenName(given.text)) return []
    const numeral = next && isRegnal(next) ? [next.text] : []
    if (given.sentence !== token.sentence || (numeral.length === 0 && isCapitalised(next))) return []
    const cases = nouns.reduce((sum, reading) => sum | reading.cases, 0)
    const genders = nouns.some((reading) => reading.genders & GENDERS.human) ? GENDERS.human : GENDERS.feminine
    return [{ words: [wordToNominative(given.text, NO_FORMS, cases, genders, true), ...numeral], genders, at }]
  })
}

/**
 * `w szkole papieża Jana`, `następca papieža Leona`, `miecz króla Kazimierza`: whose something is tells of nobody who
 * speaks today, but for his words and what he does.
 */
function isSomethingsOf(tokens: readonly Token[], at: number): boolean {
  const [before, noun] = [tokens[at - 1], tokens[at]]
  if (before?.sentence !== noun?.sentence || isPreposition(before)) return false
  const readings = readingsAt(before)
  if (readings.some(({ lemma }) => DEPARTED.has(lemma))) return true
  const isGenitive = readingsAt(noun).some(({ cases }) => cases & CASES.gen)
  if (!isGenitive || readings.some(({ lemma, pos }) => pos === 'ger' || TEXT_NOUNS.has(lemma))) return false
  // `im. papieża Jana`
  return before?.kind === 'stop' || readings.some(({ pos }) => pos === 'subst')
}

const NO_FORMS: ReadonlySet<string> = new Set()
