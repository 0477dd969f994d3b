import { cueAt } from '../grammar/cues.ts'
import { inCase, isPreposition, NOUN_POS, readQuotedName, startsNominal } from '../grammar/nominal.ts'
import { MEDIA_ANAPHORS, PLATFORM_ADJECTIVES } from '../lexicon/body-nouns.ts'
import { ADDED_ENDING, COMPANY_ENDING, PAPER_INSTRUMENTAL } from '../lexicon/case-endings.ts'
import { COORDINATORS } from '../lexicon/function-words.ts'
import { BELONGING_VERB, CALLED_AS_THEY_STAND, COMPANY_NOUNS, PAPERS } from '../lexicon/kinds-of-bodies.ts'
import { isGivenName } from '../lexicon/morphology/human-names.ts'
import { GENDERS, SINGULAR } from '../lexicon/morphology/readings.ts'
import { isCompanyWord, isPaperWord, PLACE_NOUNS } from '../lexicon/name-words.ts'
import { BEFORE_PLACES, TOWARDS, WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { AS_SAID_VERBS } from '../lexicon/reporting-verbs.ts'
import { MEDIA_LIKE_SURNAMES, NEWS_MEDIA } from '../lexicon/roles.ts'
import type { Passage } from '../text/passage.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { plainTitle } from './paper-titles.ts'
import type { Register, Voice } from './register.ts'

/** How far back, in tokens, a company or paper may have been named. */
const REACH = 250
const NEAR = 20

/**
 * Whom `firma`, `przewoźnik` or `gazeta` stands for: a body heard lately, or the name that the text before repeats most.
 * Papers are named in quotation marks or by the letters of their agency, companies by words that the dictionary lacks.
 *
 * @param words what the noun has with it, as lemmas: a `serwis społecznościowy` is no paper
 */
export function findBody(
  register: Register,
  noun: string,
  at: number,
  recent: readonly Voice[],
  words: readonly string[] = [],
): Voice | null {
  const { tokens } = register.passage
  const media = MEDIA_ANAPHORS.has(noun) && !words.some((word) => PLATFORM_ADJECTIVES.has(word))
  // `agencja` behind the `agencja Morska`
  const called = recent.find(({ kind, name }) => kind === 'organization' && name.startsWith(`${noun} `))
  if (called) return called
  const heard = recent.find(({ kind, name, roles }) => kind === 'organization' && roles.length === 0 && isProper(name))
  const printed = PAPERS.has(noun)
  const fits = (name: string): boolean => !(printed && NEWS_MEDIA.has(name))
  if (heard && media === isMedium(heard.name) && fits(heard.name))
    return (media ? publishedSince(register, heard, at) : null) ?? heard
  const counts = new Map<string, { count: number; name: string; last: number }>()
  // `Zatylski koncern`: an adjective that the dictionary lacks is none
  const isDescribed = isCapitalised(tokens[at - 1]) && tokens[at - 1]?.sentence === tokens[at]?.sentence
  for (let i = isDescribed ? at - 2 : at - 1; i >= Math.max(0, at - REACH); i--) {
    const found = media ? paperAt(register.passage, i, at) : companyAt(register, i)
    if (!found || !fits(found)) continue
    const key = keyOf(found)
    const known = counts.get(key)
    // what the sentence before was about is what the noun takes up
    const weight = at - i < NEAR ? 4 : 1
    if (!known) counts.set(key, { count: isOwner(tokens, i) ? 0 : weight, name: found, last: i })
    else {
      known.count++
      if (rank(found) < rank(known.name)) known.name = found
    }
  }
  const [best] = [...counts.values()].sort((a, b) => (media ? b.last - a.last : b.count - a.count || b.last - a.last))
  if (best)
    return register.namedVoice(
      media ? register.titles.canonical(best.name, best.last) : plainestForm(tokens, best.name),
      null,
    )
  // `Agencja` of an agency that is a name like any other: `Morsin`
  return media ? (heard ?? null) : null
}

/** `„Kurier Zatyla” dodał, że A. O sporze pisze też „Głos Portu”. Gazeta …`: the paper that has last told something, or been told, since. */
function publishedSince(register: Register, heard: Voice, at: number): Voice | null {
  const { passage, titles } = register
  const { tokens, partners } = passage
  const since = heard.mentions.at(-1)?.start ?? 0
  for (let i = at - 1; i >= Math.max(0, at - REACH) && (tokens[i]?.start ?? 0) > since; i--) {
    if (tokens[i]?.kind !== 'mark') continue
    const name = paperAt(passage, i, at)
    const close = partners.get(i) ?? -1
    if (name && name !== heard.name && (tells(tokens, close + 1, 1) || tells(tokens, i - 1, -1)))
      return register.namedVoice(titles.canonical(name, i), null)
  }
  return null
}

/** A verb of saying beside a paper's marks, or behind one word: `napisał też „Głos”`, `powiedział „Głosowi”`. */
const tells = (tokens: readonly Token[], at: number, way: 1 | -1): boolean =>
  cueAt(tokens, at, AS_SAID_VERBS) !== null ||
  (tokens[at]?.kind === 'word' && cueAt(tokens, at + way, AS_SAID_VERBS) !== null)

/** A name without its ending, by which its cases are one. */
const keyOf = (name: string): string => name.replace(/^\S+/u, (word) => word.replace(COMPANY_ENDING, '')).toLowerCase()

/** Of `Bryzaira` the `Bryzair` that the text has somewhere; of `Lubexem` what it has to be. */
function plainestForm(tokens: readonly Token[], name: string): string {
  if (rank(name) === 0 || name.includes(' ')) return name
  const key = keyOf(name)
  let best = name
  for (let i = 0; i < Math.min(tokens.length, LONGEST_SEARCH); i++) {
    const text = tokens[i]?.text ?? ''
    if (isCapitalised(tokens[i]) && rank(text) < rank(best) && keyOf(text) === key) best = text
  }
  return best === name ? best.replace(ADDED_ENDING, '') : best
}

/** Tokens among which another form of a name is looked for. */
const LONGEST_SEARCH = 5000

/** The form without an ending is the nominative; then `Meta` of `Mety` and `Metę`; of two words the first is declined. */
function rank(name: string): number {
  const [word = ''] = name.split(' ')
  return COMPANY_ENDING.test(word) ? (word.endsWith('a') ? 1 : 2) : 0
}

const isProper = (name: string): boolean => /^[\p{Lu}\p{N}]/u.test(name)
/** A title of several words, unless they are a company's: `Bryza Air`. */
function isMedium(name: string): boolean {
  const last = name.split(' ').at(-1) ?? ''
  return (
    NEWS_MEDIA.has(name) ||
    MEDIA_LIKE_SURNAMES.has(name) ||
    (/\s/.test(name) && (isPaperWord(last) || !isCompanyWord(last)))
  )
}

/** Words between what belongs to a company and its name: `należący do chińskiej grupy Bryza Motors`. */
const WORDS_OF_OWNER = 3

/** Whom something belongs to: what the text goes on with is rather the one that does. */
function isOwner(tokens: readonly Token[], name: number): boolean {
  let at = name - 1
  while (at >= name - WORDS_OF_OWNER && tokens[at]?.kind === 'word' && !isPreposition(tokens[at])) at--
  return tokens[at]?.text === TOWARDS && readingsAt(tokens[at - 1]).some(({ lemma }) => lemma === BELONGING_VERB)
}

function paperAt(passage: Passage, i: number, end: number): string | null {
  const { tokens } = passage
  if (tokens[i]?.kind === 'mark') {
    const quoted = readQuotedName(tokens, i, end)
    if (!quoted?.name || isSaid(tokens, quoted.first, quoted.last)) return null
    const { first, last } = quoted.name
    const [word] = tokens.slice(first, last + 1)
    // `w rozmowie z „Lanternem”`
    const isDeclined =
      first === last && WITH_OR_FROM.has(tokens[i - 1]?.form?.lower ?? '') && readingsAt(word).length === 0
    if (word && isDeclined) return word.text.replace(PAPER_INSTRUMENTAL, '')
    return plainTitle(passage, quoted.name)
  }
  return NEWS_MEDIA.has(tokens[i]?.text ?? '') ? (tokens[i]?.text ?? null) : stationAt(tokens, i)
}

/** `w Telewizji Fala`: a station's noun in capitals, and what it is called, which nobody declines. */
function stationAt(tokens: readonly Token[], i: number): string | null {
  const name = tokens[i + 1]
  if (!isCapitalised(tokens[i]) || !isCapitalised(name) || !startsNominal(name, 'nom')) return null
  const noun = readingsAt(tokens[i]).find(({ lemma, pos }) => pos === 'subst' && MEDIA_ANAPHORS.has(lemma))?.lemma
  return noun === undefined ? null : `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${name?.text}`
}

/** `„Izba wróci” – zaznacza agencja`: a sentence in marks is what it says, not what it is called. */
function isSaid(tokens: readonly Token[], open: number, close: number): boolean {
  if (tokens[close + 1]?.kind === 'dash') return true
  for (let i = open + 1; i < close; i++) if (tokens[i]?.form.finite && !isCapitalised(tokens[i])) return true
  return false
}

/** `z Gorzewa i Mierzwina`: of two places the first shows that they are. */
const isPlacing = (token: Token | undefined): boolean => isPreposition(token) && BEFORE_PLACES.has(token?.text ?? '')

function companyAt({ people, passage: { tokens } }: Register, i: number): string | null {
  const token = tokens[i]
  // `Bryza Air`, of words that the dictionary may have: what follows says that it is a company
  if (isCompanyWord(tokens[i + 1]?.text ?? '') && isCapitalised(token) && !isCapitalised(tokens[i - 1]))
    return `${token?.text} ${tokens[i + 1]?.text}`
  if (!token || !isCapitalised(token) || NEWS_MEDIA.has(token.text) || token.text.length < 3) return null
  const called = calledCompany(tokens, i)
  if (called) return called
  if (people.within(i, i) || isPartOfName(tokens, i - 1) || isCapitalised(tokens[i + 1])) return null
  if (isAcronym(token) ? token.text.length < 3 : readingsAt(token).length > 0) return null
  // `w Swindon`, `w dalekim Swindon` is where, not who
  const before = readingsAt(tokens[i - 1]).some(({ pos }) => pos === 'adj') ? tokens[i - 2] : tokens[i - 1]
  if (readingsAt(before).some(({ lemma }) => PLACE_NOUNS.has(lemma))) return null
  if (isPlacing(before) || (COORDINATORS.has(before?.text ?? '') && isPlacing(tokens[i - 3]))) return null
  return isWrittenSmall(tokens, i) ? null : token.text.replace(/['’]\p{L}+$/u, '')
}

/** A word in capitals before a name, unless it is of people with whom a sentence begins: `Szefowie Lubexu`. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const opens = tokens[at - 1]?.sentence !== tokens[at]?.sentence && rank(tokens[at + 1]?.text ?? '') > 0
  const isOfPeople = (tokens[at]?.form.readingsInLower ?? []).some(
    ({ lemma, pos, genders }) => pos === 'subst' && /^\p{Ll}/u.test(lemma) && genders & GENDERS.human,
  )
  return isCapitalised(tokens[at]) && !(opens && isOfPeople)
}

/** Words of a company's name: `grupa Ozora Polder Rover`. */
const LONGEST_NAME = 4

/** What the text has put behind a company's noun by then: all words in capitals, or one in whatever case (`Mety`). */
function calledCompany(tokens: readonly Token[], i: number): string | null {
  const name = wordsOfName(tokens, i)
  const isAlone = name === '' && !isPartOfName(tokens, i - 1) && !isCapitalised(tokens[i + 1])
  const word = isAlone ? (tokens[i]?.text ?? '') : name
  const key = word.includes(' ') ? word : keyOf(word)
  return (companiesCalled(tokens).get(key) ?? Number.POSITIVE_INFINITY) <= i ? word : null
}

/**
 * Names of several words that stand behind a company's noun, and keys of those of one word that stand there in the
 * nominative as a company's do, each with where it first does; found once for a text.
 */
function companiesCalled(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const known = companies.get(tokens)
  if (known) return known
  const found = new Map<string, number>()
  for (let at = 1; at < tokens.length; at++) {
    const nouns = readingsAt(tokens[at - 1]).filter(({ lemma, pos }) => pos === 'subst' && COMPANY_NOUNS.has(lemma))
    const name = nouns.length > 0 ? wordsOfName(tokens, at) : ''
    const isWord = name !== '' && !name.includes(' ') && nouns.some(({ lemma }) => CALLED_AS_THEY_STAND.has(lemma))
    // `firma Polaków`: whose it is
    const isCalledSo = isWord && inCase(readingsAt(tokens[at]), 'nom', NOUN_POS).some(({ number }) => number & SINGULAR)
    const key = isCalledSo ? keyOf(name) : name
    const isName = isCalledSo || name.includes(' ')
    if (isName && !found.has(key)) found.set(key, at)
    const apposed = apposedCompany(tokens, at)
    if (apposed && !found.has(apposed)) found.set(apposed, at)
  }
  companies.set(tokens, found)
  return found
}

/** Words between a company's noun and the comma behind it: `producent małych łodzi, Zatyl Polder Rover,`. */
const WORDS_OF_NOUN = 3

/** The name of several words from a token on, between the comma behind a company's noun and another. */
function apposedCompany(tokens: readonly Token[], at: number): string | null {
  if (tokens[at - 1]?.kind !== 'comma') return null
  const name = wordsOfName(tokens, at)
  const words = name.split(' ')
  if (words.length < 2 || tokens[at + words.length]?.kind !== 'comma' || isGivenName(words[0] ?? '')) return null
  for (let i = at - 2; i >= at - 2 - WORDS_OF_NOUN && tokens[i]?.kind === 'word' && !isCapitalised(tokens[i]); i--)
    if (readingsAt(tokens[i]).some(({ lemma, pos }) => pos === 'subst' && COMPANY_NOUNS.has(lemma))) return name
  return null
}

const companies = new WeakMap<readonly Token[], ReadonlyMap<string, number>>()

/** The words in capitals from a token on, if it is the first of them; of too many none. */
function wordsOfName(tokens: readonly Token[], i: number): string {
  const isPart = (at: number): boolean => isCapitalised(tokens[at]) && tokens[at]?.sentence === tokens[i]?.sentence
  if (isPart(i - 1)) return ''
  const words: string[] = []
  for (let at = i; at <= i + LONGEST_NAME && isPart(at); at++) words.push(tokens[at]?.text ?? '')
  return words.length > LONGEST_NAME ? '' : words.join(' ')
}

/** `Brexit` at the start of a heading, `brexitu` in its text: no name. */
function isWrittenSmall(tokens: readonly Token[], at: number): boolean {
  const stem = (tokens[at]?.text ?? '').replace(COMPANY_ENDING, '').toLowerCase()
  for (let i = Math.max(0, at - REACH); i < Math.min(tokens.length, at + REACH); i++) {
    const text = tokens[i]?.text ?? ''
    if (text === stem || (text.startsWith(stem) && text.replace(COMPANY_ENDING, '') === stem)) return true
  }
  return false
}
