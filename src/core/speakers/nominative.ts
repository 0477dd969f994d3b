import { ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import {
  CASES,
  type Case,
  GENDERS,
  PLURAL,
  type Reading,
  readingsOf,
  SINGULAR,
} from '../lexicon/morphology/readings.ts'
import { SURNAMES_LIKE_NOUNS } from '../lexicon/name-words.ts'
import { INDEFINITE, LEADER_NOUNS } from '../lexicon/person-nouns.ts'
import { FORMS_OF_ADDRESS, NATIONALS } from '../lexicon/roles.ts'
import { isRegnal, isSpeakerNoun, type NounPhrase } from '../text/nominal.ts'
import { skipApproximators } from '../text/noun-phrase/shares.ts'
import type { Passage } from '../text/passage.ts'
import { isAcronym, isCapitalised, readingsAt } from '../text/tokens.ts'
import { toNominative } from './names.ts'
import { isOfOffice } from './role-in-nominative.ts'
import { beginningOfTitles } from './roles.ts'
import type { Titles } from './titles.ts'

/** Endings of nominative forms; those that the dictionary confirms are right, so the list may be generous. */
const ENDINGS = [
  '',
  'a',
  'o',
  'e',
  'y',
  'i',
  'owie',
  'ie',
  'cy',
  'dzy',
  'rzy',
  'ści',
  'li',
  'ni',
  'si',
  'zi',
  'ej',
  'stwo',
  'ni',
  'wi',
  'mi',
  'pi',
  'bi',
  'ci',
  'le',
  'ce',
  'rze',
]

/**
 * A phrase as a speaker's name. In the nominative it stays as it stands, but for the capital of a sentence's first word;
 * in the genitive its head and what agrees with it are put into the nominative, the rest stays.
 */
export function nominativePhrase(passage: Passage, titles: Titles, whole: NounPhrase, wanted: Case): string {
  const { tokens } = passage
  const phrase = withoutTitles(tokens, whole)
  // `zdaniem 12 proc. badanych`: figures have no case
  if (tokens[skipApproximators(tokens, phrase.first, phrase.head)]?.kind === 'number')
    return surface(passage, phrase.first, phrase.last, (i) => tokens[i]?.text ?? '').replace(/^\p{Lu}/u, toLower)
  const quoted = phrase.name && tokens[phrase.name.first - 1]?.kind === 'mark'
  if (quoted && phrase.name) return titles.canonical(titleInNominative(passage, phrase.name, wanted), phrase.first)
  if (phrase.name && phrase.name.first === phrase.first && phrase.name.last === phrase.last) {
    const words: string[] = []
    for (let i = phrase.first; i <= phrase.last; i++) if (tokens[i]?.kind === 'word') words.push(tokens[i]?.text ?? '')
    if (wanted === 'nom') return surface(passage, phrase.first, phrase.last, (i) => tokens[i]?.text ?? '')
    return words.length > 1 || !isAcronym(tokens[phrase.first])
      ? words.length === 1
        ? bareName(words[0] ?? '')
        : toNominative(words, new Set(words), isRegnal(tokens[phrase.last]) ? CASES[wanted] : 0)
      : words.join(' ')
  }
  const oblique = CASES[wanted]
  const plural = wanted !== 'nom' && isPlural(tokens, phrase, oblique)
  const agreeing = lastAgreeing(tokens, phrase, oblique)
  const nouns = readingsAt(tokens[phrase.head]).filter(({ pos, cases }) => pos === 'subst' && cases & oblique)
  // `Komendy`: the body, and not who may be called so
  const bodies = nouns.filter(({ lemma }) => ORGANIZATION_NOUNS.has(lemma))
  const genders = (bodies.length > 0 ? bodies : nouns).reduce((sum, r) => sum | r.genders, 0)
  const wantedGenders = genders & GENDERS.human ? GENDERS.human : genders
  return surface(passage, phrase.first, phrase.last, (i) => {
    const token = tokens[i]
    const text = token?.text ?? ''
    const opening =
      i === phrase.first &&
      isCapitalised(token) &&
      !isAcronym(token) &&
      isKnownInLower(text) &&
      !NATIONALS.has(text) &&
      !(phrase.first === phrase.last && SURNAMES_LIKE_NOUNS.has(text)) &&
      !((phrase.first === phrase.last || isCapitalised(tokens[i + 1])) && isProperElsewhere(passage, i)) &&
      !(phrase.name && i >= phrase.name.first && i <= phrase.name.last)
    const lowered = opening && !isProperPhrase(passage, phrase) ? text.toLowerCase() : text
    if (wanted === 'nom' || i > agreeing) return lowered
    const nominative = inflect(lowered, oblique, plural, wantedGenders, i !== phrase.head) ?? lowered
    // the dictionary's lemma is small: `Zarządu Portu` is the `Zarząd Portu`
    return /^\p{Lu}/u.test(lowered) ? nominative.charAt(0).toUpperCase() + nominative.slice(1) : nominative
  })
}

/** Of `„Kroniki Miejskiej”` the `Kronika Miejska`; words that the dictionary lacks stay as they stand. */
function titleInNominative(passage: Passage, { first, last }: { first: number; last: number }, wanted: Case): string {
  const { tokens } = passage
  const oblique = CASES[wanted]
  const isNoun = (i: number, cases: number): boolean =>
    readingsAt(tokens[i]).some((r) => r.pos === 'subst' && r.cases & cases && r.number & SINGULAR)
  // `Naszego Dziennika`
  const isAdjective = readingsAt(tokens[first]).some(({ pos, cases }) => pos === 'adj' && cases & oblique)
  const head = first < last && isAdjective && isNoun(first + 1, oblique) ? first + 1 : first
  const stays = wanted === 'nom' || !isNoun(head, oblique) || isNoun(head, CASES.nom)
  const agreeing = lastAgreeing(tokens, { head, last, name: null }, oblique)
  const nouns = readingsAt(tokens[head]).filter(({ pos, cases }) => pos === 'subst' && cases & oblique)
  const genders = nouns.reduce((sum, r) => sum | r.genders, 0)
  return surface(passage, first, last, (i) => {
    const text = tokens[i]?.text ?? ''
    if (stays || i > agreeing || tokens[i]?.kind !== 'word') return text
    const nominative = inflect(text, oblique, false, genders, i !== head) ?? text
    return isCapitalised(tokens[i]) ? nominative.charAt(0).toUpperCase() + nominative.slice(1) : nominative
  })
}

/** Of `abp Wolski`, of `14-letnia Zofia` and of `pani Irena` the name. */
function withoutTitles(tokens: Passage['tokens'], phrase: NounPhrase): NounPhrase {
  const { name, first } = phrase
  if (name === null || first === name.first) return phrase
  const isRightBefore = first + 1 === name.first
  const isAged = isRightBefore && AGED.test(tokens[first]?.text ?? '')
  const isAddressed = isRightBefore && FORMS_OF_ADDRESS.has(readingsAt(tokens[first])[0]?.lemma ?? '')
  return isAged || isAddressed || beginningOfTitles(tokens, name.first) === first
    ? { ...phrase, first: name.first }
    : phrase
}

const AGED = /^\d+-letni/u

const toLower = (letter: string): string => letter.toLowerCase()

/** `Airbus rośnie`, where `koncern Airbus` stands as well: a name, though the dictionary knows a noun. */
function isProperElsewhere({ tokens }: Passage, at: number): boolean {
  const text = tokens[at]?.text
  // an institute is one, in capitals as well
  if (readingsAt(tokens[at]).some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma))) return false
  for (let i = Math.max(1, at - ELSEWHERE); i < Math.min(tokens.length, at + ELSEWHERE); i++) {
    const before = tokens[i - 1]
    const isInside = before?.kind === 'word' && before.sentence === tokens[i]?.sentence && !isCapitalised(before)
    if (tokens[i]?.text === text && isInside) return true
  }
  return false
}

/** As far as a text is about one thing, in tokens. */
const ELSEWHERE = 1000

/** Of `Premier-elekt` the first word. */
const isKnownInLower = (text: string): boolean =>
  readingsOf(text.toLowerCase()).length > 0 || readingsOf(text.toLowerCase().replace(/-\p{Ll}+$/u, '')).length > 0

/** `Ministerstwo Przemysłu`, `Sąd Najwyższy`: a body's own name keeps its capital; the others follow in capitals. */
function isProperPhrase({ tokens }: Passage, { first, last, head }: NounPhrase): boolean {
  const lower = tokens[first]?.text.toLowerCase() ?? ''
  const nouns = readingsOf(lower).filter(({ pos }) => pos === 'subst')
  // `Szef Rady Portu`; of the `Biały Dom` the first is an adjective
  const isAdjective = readingsOf(lower).some(({ pos }) => pos === 'adj') && !nouns.some(isNounOfPeople)
  const isOffice = head === first && !isAdjective && nouns.length > 0 && isSpeakerNoun(nouns) === 'person'
  return (
    !isOffice &&
    !nouns.some(({ lemma }) => CALLED.has(lemma)) &&
    last > first &&
    isCapitalised(tokens[first]) &&
    isCapitalised(tokens[first + 1]) &&
    !isAcronym(tokens[first + 1]) &&
    tokens[first + 1]?.kind === 'word'
  )
}

/** What is called so is what follows: `serwis Business Insider`, `koncern Unilever`. */
const CALLED: ReadonlySet<string> = new Set(
  'serwis portal koncern firma spółka tygodnik stacja rząd ugrupowanie'.split(' '),
)

/** `przewodniczący`, `deputowani`: people by their office, or several of them, though by form an adjective. */
const isNounOfPeople = ({ lemma, number, genders }: Reading): boolean =>
  LEADER_NOUNS.has(lemma) || (number === PLURAL && (genders & GENDERS.human) !== 0)

function surface({ tokens }: Passage, first: number, last: number, wordAt: (i: number) => string): string {
  let text = ''
  for (let i = first; i <= last; i++) text += (i > first && tokens[i]?.spaceBefore ? ' ' : '') + wordAt(i)
  return text
}

/** A single name in the genitive: the dictionary's lemma. */
function bareName(word: string): string {
  const [reading] = readingsOf(word).filter(
    ({ lemma, pos, cases }) => pos === 'subst' && /^\p{Lu}/u.test(lemma) && cases & CASES.gen,
  )
  if (readingsOf(word).some(({ lemma, pos, cases }) => pos === 'subst' && /^\p{Lu}/u.test(lemma) && cases & CASES.nom))
    return word
  return reading?.lemma ?? word
}

/**
 * The last word behind the head that agrees with it: `doniesień prasowych`, `Sądu Najwyższego`, `Naczelnej Izby Lekarskiej`,
 * but not `ministra obrony narodowej`.
 */
function lastAgreeing(
  tokens: Passage['tokens'],
  { head, last, name }: Pick<NounPhrase, 'head' | 'last' | 'name'>,
  oblique: number,
): number {
  const own = readingsAt(tokens[head]).filter(({ cases }) => cases & oblique)
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
    if (!readings.some((adjective) => nouns.some((noun) => agreesWith(noun, adjective)))) break
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

function isPlural(tokens: Passage['tokens'], phrase: NounPhrase, oblique: number): boolean {
  const nouns = readingsAt(tokens[phrase.head]).filter(
    ({ pos, cases }) => (pos === 'subst' || pos === 'num' || pos === 'ger') && cases & oblique,
  )
  return nouns.length > 0 && nouns.every(({ number }) => number === PLURAL)
}

/** The nominative of a genitive form: its lemma in the singular; in the plural, a form that the dictionary knows. */
function inflect(word: string, oblique: number, plural: boolean, genders: number, modifies: boolean): string | null {
  if (word === 'wszystkich') return genders & GENDERS.human ? 'wszyscy' : 'wszystkie'
  const readings = readingsOf(word).filter(
    ({ pos, cases }) => /^(?:subst|adj|num|ppas|pact|ger)$/.test(pos) && cases & oblique,
  )
  // of `pewnego`, beside a noun, `pewien`: nobody is said to be certain
  const reading =
    (modifies
      ? (readings.find(({ lemma }) => INDEFINITE.has(lemma)) ?? readings.find(({ pos }) => pos !== 'subst'))
      : undefined) ?? readings[0]
  if (reading && !plural && INDEFINITE.has(reading.lemma) && genders & 3) return reading.lemma
  if (!reading) return null
  if (!plural && reading.pos === 'subst') return reading.lemma
  // `Naszego`: a man's is the lemma
  if (!plural && readingsOf(reading.lemma).some((r) => isWanted(r, reading, plural, genders))) return reading.lemma
  for (const stem of reading.pos === 'subst' ? [reading.lemma, word] : [word])
    for (let cut = 0; cut <= Math.min(4, stem.length - 2); cut++) {
      const base = stem.slice(0, stem.length - cut)
      for (const ending of ENDINGS) {
        const candidate = base + ending
        if (readingsOf(candidate).some((r) => isWanted(r, reading, plural, genders))) return candidate
      }
    }
  return null
}

function isWanted(r: Reading, of: Reading, plural: boolean, genders: number): boolean {
  if (r.lemma !== of.lemma || r.pos !== of.pos || !(r.cases & CASES.nom) || !(r.number & (plural ? PLURAL : SINGULAR)))
    return false
  // of the two plurals of men, `świadkowie` and the depreciative one, only the first agrees as human
  return of.pos === 'subst'
    ? r.genders === of.genders || (r.genders & GENDERS.human) === (of.genders & GENDERS.human)
    : (r.genders & genders) !== 0
}
