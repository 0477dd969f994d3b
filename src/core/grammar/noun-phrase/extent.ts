import { GUARDS, MEDIA_ANAPHORS } from '../../lexicon/body-nouns.ts'
import { MONTHS } from '../../lexicon/calendar/months.ts'
import { ENDS_AS_OTHER_CASES } from '../../lexicon/case-endings.ts'
import { NUMBER_SIGN, ONE_LEMMA, PERCENT } from '../../lexicon/counted.ts'
import { BESIDE_VICTIMS } from '../../lexicon/court-sides.ts'
import { OBJECT_PRONOUNS } from '../../lexicon/function-words.ts'
import { LAND_ADJECTIVES } from '../../lexicon/land-adjectives.ts'
import { NUMBERED_NAMES } from '../../lexicon/members.ts'
import { type Case, EVERY_CASE, GENDERS, type Reading, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { PLACE_NOUNS, ROLE_LINK_ABBREVIATIONS, STOPLESS_TITLES, TITLE_ABBREVIATIONS } from '../../lexicon/name-words.ts'
import { LEADER_NOUNS } from '../../lexicon/person-nouns.ts'
import { WITH_OR_FROM } from '../../lexicon/prepositions.ts'
import { OF_THEM, POSSESSIVES } from '../../lexicon/pronouns.ts'
import { GENERIC_PERSONS, isOfOffice, NEWS_MEDIA } from '../../lexicon/roles.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import {
  closing,
  inCase,
  isParticiple,
  isSpeakerNoun,
  NOUN_POS,
  type NounPhrase,
  nameReadings,
  PLAIN_ADJECTIVE,
  readQuotedName,
} from '../nominal.ts'
import { isBranch } from './branches.ts'
import { isInitial, readCapitalised } from './capitals.ts'
import { goesOnWithDuties } from './duties.ts'
import { joinedAt } from './foreign-bodies.ts'
import { completes, type Growth, passes, type Reader, type Step, takes } from './growth.ts'
import { readJoined, readListedLetters } from './joined.ts'
import { isAddress, isBroadcaster, isOf, isOffice } from './kinds-of-tokens.ts'
import { isRadiosNumber } from './media-names.ts'
import { readBond, readParticiple, readPreposition } from './prepositions.ts'
import { hasVerbSoon, isBehindVerb } from './verbs-beside.ts'

/** What follows the head and belongs to it; fills in the name that a role introduces. Returns the last token. */
export function extend(
  tokens: readonly Token[],
  phrase: NounPhrase,
  end: number,
  wanted: Case,
  loose: boolean,
): number {
  const growth: Growth = { tokens, phrase, end, wanted, loose, last: phrase.last, isOfPerson: false }
  for (let i = phrase.last + 1; i < end; i++) {
    const step = readNext(growth, i)
    if (step === null || step === 'end') break
    i = step.to
    if (step.effect !== 'passes') growth.last = i
    if (step.effect === 'completes') break
  }
  return growth.last
}

function readNext(growth: Growth, at: number): Step {
  const token = growth.tokens[at]
  // `pielęgniarki go zatrzymały`: a pronoun, though by the dictionary a game as well
  if (OBJECT_PRONOUNS.has(token?.text ?? '') && growth.tokens[at + 1]?.text !== '.') return 'end'
  const readers = token?.kind !== 'word' ? BETWEEN_WORDS : isCapitalised(token) ? IN_CAPITALS : IN_SMALL_LETTERS
  for (const read of readers) {
    const step = read(growth, at)
    if (step) return step
  }
  return null
}

/** `Jan Wrona (minister kultury)`, `strażak (na zdjęciu)`: who he is, and no part of his name; `Partia Pracy (PP)` is. */
function readBracket({ tokens, phrase, end }: Growth, at: number): Step {
  if (tokens[at]?.kind !== 'open') return null
  const close = closing(tokens, at, end)
  // `ekspert (od mostów) Jan Wrona`
  if (/^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') && (phrase.name || !isCapitalised(tokens[close + 1]))) return 'end'
  return close < 0 || isAddress(tokens[at + 1]) ? 'end' : takes(close)
}

/** `lewicowy dziennik „Kurier”`, `brytyjski „Kurier”`: a paper's name is what stands in its marks. */
function readMarks({ tokens, phrase, end, last }: Growth, at: number): Step {
  const quoted = tokens[at]?.kind === 'mark' ? readQuotedName(tokens, at, end) : null
  if (!quoted) return null
  // `powiedziała 17-latka „Kurierowi”`: whom she told, since she is nobody's
  if (isOf(tokens[phrase.head], GENERIC_PERSONS)) return 'end'
  if (phrase.name || at > last + 1 || !namesPaper(tokens[phrase.head])) return takes(quoted.last)
  phrase.name = quoted.name
  // `według włoskiego „Ponte” premier Lidorii milczy`: what follows is none of its name
  return completes(quoted.last)
}

/** `klub 12 posłów`; of `19-latek 1 grudnia` the date is when, not who. */
function readNumber({ tokens }: Growth, at: number): Step {
  const next = tokens[at + 1]
  if (isNumberOfName(tokens, at) || isRadiosNumber(tokens, at)) return takes(at)
  if (tokens[at]?.kind !== 'number' || MONTHS.has(next?.form.lower ?? '')) return null
  // `według policji 74 proc. kierowców jeździ za szybko`: how many of others
  if (PERCENT.has(next?.form.lower ?? '')) return 'end'
  return inCase(readingsAt(next), 'gen', NOUN_POS).length > 0 ? passes(at) : null
}

/** `poseł Polski 2050` */
const isNumberOfName = (tokens: readonly Token[], at: number): boolean =>
  readingsAt(tokens[at - 1]).some(({ lemma }) => NUMBERED_NAMES.get(lemma) === tokens[at]?.text)

/** `Ministerstwo Rodziny, Pracy i Polityki`, `posłowie KLP, LPP i PKL`. */
function readListComma(growth: Growth, at: number): Step {
  const { tokens, phrase, end, last } = growth
  if (tokens[at]?.kind !== 'comma') return null
  const isList = at === last + 1 && goesOnWithDuties(tokens, at, end, phrase)
  return isList ? passes(at) : readListedLetters(growth, at)
}

/** `dyrektor prof. Wrona`, `minister ds. rodziny`; the letters of `PKO BP` are no bishop, the `N.` of `Jana N.` no science. */
function readAbbreviation({ tokens }: Growth, at: number): Step {
  const text = tokens[at]?.text ?? ''
  const isStopped = tokens[at + 1]?.text === '.'
  const title = text.toLowerCase()
  const isLetter = isAcronym(tokens[at]) || (isCapitalised(tokens[at - 1]) && isInitial(tokens, at))
  if (!isLetter && TITLE_ABBREVIATIONS.has(title) && (isStopped || STOPLESS_TITLES.has(title)))
    return passes(isStopped ? at + 1 : at)
  if (!ROLE_LINK_ABBREVIATIONS.has(text)) return null
  return takes(isStopped ? at + 1 : at)
}

/** An address, or a word too new for the dictionary: `zwolennicy brexitu`. */
function readUnknown({ tokens, phrase }: Growth, at: number): Step {
  const { text = '' } = tokens[at] ?? {}
  if (readingsAt(tokens[at]).length > 0) return null
  return text.includes('.') || (at === phrase.head + 1 && ENDS_AS_OTHER_CASES.test(text)) ? takes(at) : null
}

/** `szefowa Centre for Ports`, `kancelaria Wrzos&Bryl`: what a foreign name, or a company's, is joined by. */
function readJoinerInName({ tokens, phrase, end, last }: Growth, at: number): Step {
  const joined = at === last + 1 && !phrase.name ? joinedAt(tokens, at) : at
  return joined > at && joined < end ? takes(joined) : null
}

/** `rzecznik klubu`: whose or of what. */
function readGenitive(growth: Growth, at: number): Step {
  const { tokens, phrase, end } = growth
  const readings = readingsAt(tokens[at])
  const genitive = inCase(readings, 'gen', NOUN_POS)
  // `stan dróg burmistrz ocenił`: a woman's office shows no case, and is nobody's unless her name says so
  if (phrase.kind === 'thing' && isUndeclined(genitive) && !isCapitalised(tokens[at + 1])) return 'end'
  // `według gazety premier May w maju odejdzie`: nor has a paper one; `premier` may be of several nights, too
  if (
    isOf(tokens[phrase.head], MEDIA_ANAPHORS) &&
    isOffice(tokens[at]) &&
    genitive.some(({ cases }) => cases === EVERY_CASE)
  )
    return 'end'
  if (genitive.length === 0) return null
  // `ostrzega policja kierowców`: whom, not whose
  if (at === phrase.head + 1 && isOf(tokens[phrase.head], GUARDS) && areAddressed(genitive)) return 'end'
  // `rada osiedla zażądała`: a verb by its form as well, but another one follows
  // `mieszkaniec osiedla na Pomorzu`: a place, though one may be settled as well
  const isPlace = genitive.some(({ lemma }) => PLACE_NOUNS.has(lemma))
  const isVerb = !isPlace && readings.some(({ verb }) => verb === 'past' || verb === 'present')
  const hasVerb = at === phrase.head + 1 && (hasVerbSoon(tokens, at + 1, end) || isBehindVerb(tokens, phrase.first))
  if (isVerb && !hasVerb) return null
  if (readings.some(({ pos }) => pos === 'prep' || pos === 'conj')) return null
  // several have no name in common: `przewodniczący związku pilotów Kay Kratky`
  const isOne =
    genitive.some(({ number }) => number & SINGULAR) || !LEADER_NOUNS.has(tokens[phrase.head]?.form.lower ?? '')
  if (isOne && isSpeakerNoun(genitive) === 'person') growth.isOfPerson = true
  return takes(at)
}

/** Men in the plural, whose genitive is their accusative too. */
const areAddressed = (genitive: readonly Reading[]): boolean =>
  genitive.every(({ number, genders }) => !(number & SINGULAR) && genders & GENDERS.human)

/** `matka zamordowanego`, `ojciec potrąconego chłopca`: whom it happened to, beside the noun or for it. */
function readVictim({ tokens, phrase, end }: Growth, at: number): Step {
  if (at !== phrase.head + 1 || !isOf(tokens[phrase.head], BESIDE_VICTIMS)) return null
  if (inCase(readingsAt(tokens[at]), 'gen', PASSIVE_POS).length === 0) return null
  const isBesideNoun = at + 1 < end && inCase(readingsAt(tokens[at + 1]), 'gen', NOUN_POS).length > 0
  return isBesideNoun ? passes(at) : takes(at)
}

const PASSIVE_POS: ReadonlySet<string> = new Set(['ppas'])

/** `obrońca jednego z nich`, `matka jednej z nich`. */
function readOneOfThem({ tokens, end }: Growth, at: number): Step {
  const isOne = [NOUN_POS, PLAIN_ADJECTIVE]
    .flatMap((pos) => inCase(readingsAt(tokens[at]), 'gen', pos))
    .some(({ lemma }) => lemma === ONE_LEMMA)
  const isOfThem = WITH_OR_FROM.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === OF_THEM
  return isOne && isOfThem && at + 2 < end ? takes(at + 2) : null
}

/** `urząd morski`. */
function readAdjective({ tokens, phrase, end, wanted }: Growth, at: number): Step {
  const readings = readingsAt(tokens[at])
  const own = inNumber(tokens[phrase.head], wanted, inCase(readings, wanted, PLAIN_ADJECTIVE))
  const fits = [...inCase(readings, 'gen', PLAIN_ADJECTIVE), ...own]
  if (fits.length === 0 || readings.some(({ pos }) => pos === 'pact')) return null
  // `urzędnicy stanowi początkowo uznali`: a verb by its form as well, but another one follows
  const isVerb = readings.some(({ verb }) => verb) && !(at === phrase.head + 1 && hasVerbSoon(tokens, at + 1, end))
  return isVerb ? null : takes(at)
}

/** Those that are of as many as the head: of `analitycy obecny` none. */
function inNumber(head: Token | undefined, wanted: Case, readings: readonly Reading[]): readonly Reading[] {
  const nouns = inCase(readingsAt(head), wanted, NOUN_POS)
  return readings.filter(({ number }) => nouns.length === 0 || nouns.some((noun) => noun.number & number))
}

/** `szef jego gabinetu`: whose it is that he is the head of. */
function readPossessive({ tokens, end }: Growth, at: number): Step {
  const isWhose = POSSESSIVES.has(tokens[at]?.text ?? '') && at + 1 < end
  return isWhose && inCase(readingsAt(tokens[at + 1]), 'gen', NOUN_POS).length > 0 ? passes(at) : null
}

/** `Dyrektor Generalny firmy`: an office's adjective in capitals, and nobody's name. */
function readTitleAdjective({ tokens, phrase, wanted }: Growth, at: number): Step {
  if (at !== phrase.head + 1 || !isCapitalised(tokens[phrase.head]) || !isOffice(tokens[phrase.head])) return null
  const adjectives = inCase(readingsAt(tokens[at]), wanted, PLAIN_ADJECTIVE)
  return adjectives.some(({ lemma }) => isOfOffice(lemma)) ? takes(at) : null
}

/** `szkoły nr 3`. */
const readNumbered: Reader = ({ tokens }, at) =>
  tokens[at]?.form.lower === NUMBER_SIGN && tokens[at + 1]?.kind === 'number' ? takes(at + 1) : null

/** `prezydent elekt`. */
function readApposed({ tokens, phrase, wanted }: Growth, at: number): Step {
  const readings = readingsAt(tokens[at])
  if (phrase.kind !== 'person' || readings.some(({ verb }) => verb) || isParticiple(readings)) return null
  const nouns = inNumber(tokens[phrase.head], wanted, inCase(readings, wanted, NOUN_POS))
  return isSpeakerNoun(nouns) === 'person' ? takes(at) : null
}

/** Read in this order: the first that knows what to do with a token decides. */
const BETWEEN_WORDS: readonly Reader[] = [readBracket, readMarks, readNumber, readListComma, readJoinerInName]
const IN_CAPITALS: readonly Reader[] = [readAbbreviation, readTitleAdjective, readCapitalised]
const IN_SMALL_LETTERS: readonly Reader[] = [
  readJoinerInName,
  readAbbreviation,
  readNumbered,
  readUnknown,
  readBond,
  readPossessive,
  readParticiple,
  readVictim,
  readOneOfThem,
  readGenitive,
  readAdjective,
  readJoined,
  readPreposition,
  readApposed,
]

const isUndeclined = (readings: readonly Reading[]): boolean =>
  readings.length > 0 && readings.every(({ cases }) => cases === EVERY_CASE)

/** By a noun for papers, or by an adjective alone. */
function namesPaper(head: Token | undefined): boolean {
  const readings = readingsAt(head)
  return (
    readings.some(({ lemma }) => MEDIA_ANAPHORS.has(lemma)) ||
    // `niemiecki „Kurier”`: what is spoken there by the dictionary, too
    readings.some(({ pos, lemma }) => pos === 'adj' && LAND_ADJECTIVES.has(lemma)) ||
    (readings.length > 0 && readings.every(({ pos }) => pos === 'adj'))
  )
}

const CHANNEL = /^\d{1,2}$/

/** `TVN 24 podał`, `podaje Polsat News 2.`, but not `podaje TVN 24 maja`: what follows a channel's number is none of its noun. */
function hasChannel(tokens: readonly Token[], at: number, end: number): boolean {
  if (at + 1 >= end || !CHANNEL.test(tokens[at + 1]?.text ?? '')) return false
  if (!isBroadcaster(tokens[at]) && !NEWS_MEDIA.has(tokens[at]?.text ?? '')) return false
  const next = tokens[at + 2]
  return next?.kind !== 'word' || next.form.finite !== null
}

/** `MSZ Rosji`, `Reuters (Londyn)`: what follows a body's own name, in the genitive and known as a name. */
export function extendName(tokens: readonly Token[], from: number, end: number, wanted: Case): number {
  let last = from
  if (wanted === 'nom' && isBranch(tokens, from, end)) return from + 1
  // `TVP3 Lubinów`, `TOK FM`
  if (from + 1 < end && isBroadcaster(tokens[from]) && isCapitalised(tokens[from + 1])) last = from + 1
  if (hasChannel(tokens, last, end)) return last + 1
  for (let i = last + 1; i < end; i++) {
    const close = tokens[i]?.kind === 'open' && !isAddress(tokens[i + 1]) ? closing(tokens, i, end) : -1
    if (
      close < 0 &&
      !(isCapitalised(tokens[i]) && nameReadings(tokens[i], 'gen')?.length && !nameReadings(tokens[i], 'nom'))
    )
      break
    i = last = Math.max(i, close)
  }
  return last
}
