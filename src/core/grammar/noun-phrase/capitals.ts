import { ORGANIZATION_NOUNS, SEATED } from '../../lexicon/body-nouns.ts'
import { ENDS_IN_A } from '../../lexicon/case-endings.ts'
import { CLUBS } from '../../lexicon/kinds-of-bodies.ts'
import { humanReadings } from '../../lexicon/morphology/human-names.ts'
import { CASES, EVERY_CASE, GENDERS, type Reading, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { GROUPS, NAMED_NOUNS, PLACE_NOUNS } from '../../lexicon/name-words.ts'
import { DEPUTIES, FORMS_OF_ADDRESS, isMediumsName, MEDIA_TRADES, NEWS_MEDIA } from '../../lexicon/roles.ts'
import { SURNAME, WOMANS_SURNAME } from '../../lexicon/surname-endings.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { foreignTitleEnd } from '../foreign-title.ts'
import { leadsToSurname, readName } from '../name-extent.ts'
import { isLandInCase, isSubjectBehindNoun, isSubjectInFrame } from '../next-in-nominative.ts'
import {
  ADJECTIVE_POS,
  inCase,
  isPreposition,
  NOUN_POS,
  type NounPhrase,
  nameReadings,
  PLAIN_ADJECTIVE,
  startsNominal,
} from '../nominal.ts'
import { isBehindFullName, isFullNameAt } from '../subject-behind-name.ts'
import { isUnknownSubject } from '../unknown-subject.ts'
import { isBranch } from './branches.ts'
import { districtEnd } from './districts.ts'
import { joinedAt } from './foreign-bodies.ts'
import { completes, type Growth, type Step, takes } from './growth.ts'
import { areJoinedOwners } from './joined.ts'
import { isOf, isOffice } from './kinds-of-tokens.ts'
import { isLandOf, isLandOfOffice, isPlaceOfHolder, isTownOfTwoWords } from './land-of-office.ts'
import { isBehindMedium, namesMedium, namesRadio } from './media-names.ts'
import { isManInGenitive, isOwnersName } from './name-in-genitive.ts'

/** A word in capitals behind a head: somebody's name, part of a body's, or the beginning of another clause. */
export function readCapitalised(growth: Growth, at: number): Step {
  const { tokens, phrase, end, wanted, last, isOfPerson } = growth
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (!token) return null
  if (namesRadio(tokens, at) || (wanted === 'gen' && isLandOf(tokens, at))) return takes(at)
  // `agencji Reuters`, `telewizji Polsat`: nobody declines it behind its noun
  if (wanted === 'gen' && phrase.kind !== 'person' && at === phrase.head + 1 && isMediumsName(token.text))
    return takes(at)
  if (wanted === 'gen' && isBehindMedium(tokens, phrase, at)) return 'end'
  if (wanted === 'gen' && !phrase.name && isPlaceOfHolder(tokens, at)) return takes(at)
  if (wanted === 'gen' && !phrase.name && opensClause(tokens, at, end, phrase)) return 'end'
  // `powiedział adwokat AFP`: to whom, unless his trade is the press
  if (phrase.kind === 'person' && NEWS_MEDIA.has(token.text) && !worksForMedia(tokens[phrase.head])) return 'end'
  if (wanted === 'gen' && opensContent(growth, at)) return 'end'
  // `dziennika Die Flut`, `tygodnika Der Spiegel`
  const title = isNamed(tokens[phrase.head]) && at === phrase.head + 1 ? foreignTitleEnd(tokens, at, end) : at
  if (wanted === 'gen' && title > at) return takes(title)
  if (beginsPlace(tokens, at, end)) return takes(at + 1)
  if (wanted === 'nom' && isBranch(tokens, at - 1, end, phrase.kind === 'person')) return takes(at)
  const district = districtEnd(tokens, at)
  if (district >= at && district < end) return takes(district)
  if (isNamedPlace(tokens, at) || isUnknownName(tokens, at)) return takes(at)
  if (wanted === 'gen' && (isSeat(tokens, phrase.head, at) || namesMedium(tokens, phrase, at))) return takes(at)
  if (isCapitalised(before) && isInitial(tokens, at)) return takes(at + 1)
  if (
    wanted === 'gen' &&
    phrase.kind !== 'person' &&
    at > phrase.head + 1 &&
    isCapitalised(before) &&
    isUnknownSubject(tokens, at)
  )
    return 'end'
  if (areJoinedOwners(growth, at)) return takes(at + 2)
  const readings = readingsAt(token)
  const nominative = nameReadings(token, wanted)
  const genitive = nameReadings(token, 'gen')
  // `zdaniem ekspertów „Głosu Portu” Iskra spadnie`: behind a title's marks a nominative opens the content
  if (wanted === 'gen' && before?.kind === 'mark' && !genitive?.length) return 'end'
  if (namesBearer(tokens, at, { end, wanted, phrase, isOfPerson, nominative, genitive })) {
    const lastName = readName(tokens, at, end, wanted)
    phrase.name = { first: at, last: lastName }
    // what bears a person's full name is a person: `radna Anna Lipiec`
    if (phrase.kind === 'thing') phrase.kind = 'person'
    return phrase.kind === 'person' ? completes(lastName) : takes(lastName)
  }
  // `zakończył wpis Kazik`: a name in the nominative is no thing's
  if (phrase.kind === 'thing' && nominative?.length && genitive?.length === 0) return 'end'
  const isWhose =
    genitive ||
    isAcronym(token) ||
    inCase(readings, 'gen', NOUN_POS).length > 0 ||
    inCase(readings, 'gen', ADJECTIVE_POS).length > 0 ||
    isLandOfOffice(tokens, at)
  if (isWhose || (nominative && isCapitalised(before)) || readings.length === 0) return takes(at)
  // `serwis Business Insider`: what it is called, though the dictionary knows the word
  const isInName = isCapitalised(at === phrase.head + 1 ? next : before)
  if (phrase.kind !== 'person' && isInName && isNamed(tokens[phrase.head])) return takes(at)
  // `lider partii Wolność`: its name, whatever else the word may mean
  if (readingsAt(before).some(({ lemma }) => GROUPS.has(lemma))) return takes(at)
  // `minister Wrzos`, `rzecznik Mety`: a common noun in capitals is somebody's name; `Janowi` is to whom he said it
  if (readings.some(({ lemma, pos }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))) return 'end'
  if (phrase.kind === 'thing' || phrase.name || nominative !== null || at !== last + 1) return 'end'
  // `Prokuratura Rejonowa w Lubinowie`
  if (phrase.kind !== 'person') return takes(at)
  phrase.name = { first: at, last: at }
  return completes(at)
}

/** The letter that a surname is cut down to, with its stop; not of `Lubex S.A.`. */
export const isInitial = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}$/u.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.text === '.' &&
  (tokens[at + 1]?.spaceAfter === true || !isCapitalised(tokens[at + 2]))

/** `radna gminy Nowa Sól`, `fundacji Zielony Brzeg`: a name of two words behind its noun, which nobody declines. */
function beginsPlace(tokens: readonly Token[], at: number, end: number): boolean {
  const name = tokens[at + 1]
  if (at + 1 >= end || !isCapitalised(name) || isAcronym(name)) return false
  if (!readingsAt(tokens[at - 1]).some(({ lemma }) => PLACE_NOUNS.has(lemma) || GROUPS.has(lemma))) return false
  if (inCase(readingsAt(tokens[at]), 'nom', ADJECTIVE_POS).length === 0) return false
  return inCase(readingsAt(name), 'nom', NOUN_POS).every(
    ({ lemma, genders }) => /^\p{Ll}/u.test(lemma) || !(genders & GENDERS.human),
  )
}

/** `wójt gminy Lubin`, `rada osiedla Zalesie`: a place in the nominative right behind its noun, and nobody's name. */
function isNamedPlace(tokens: readonly Token[], at: number): boolean {
  const names = readingsAt(tokens[at]).filter(({ pos, lemma }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))
  return (
    !isAcronym(tokens[at]) &&
    readingsAt(tokens[at - 1]).some(({ lemma, cases }) => PLACE_NOUNS.has(lemma) && cases & CASES.gen) &&
    names.some(({ cases }) => cases & CASES.nom) &&
    names.every(({ genders }) => !(genders & GENDERS.human))
  )
}

/** `elektrowni Zalesie`, `Portu Lotniczego Zalesie`: the place that a body is called after, unless a verb makes it a subject. */
function isSeat(tokens: readonly Token[], head: number, at: number): boolean {
  if (!isOf(tokens[head], SEATED) || tokens[at + 1]?.kind !== 'word' || tokens[at + 1]?.form.finite) return false
  const names = readingsAt(tokens[at]).filter(({ pos, lemma }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))
  return (
    names.some(({ cases }) => cases & CASES.nom) &&
    names.every(({ cases, genders }) => !(cases & CASES.gen) && !(genders & GENDERS.human))
  )
}

/**
 * `mieszkaniec wsi Bryń`, `trener klubu Lubar`: what a place or a group is called right behind its noun, a lone name that the
 * dictionary lacks; not `prezes klubu Lubarski`, nor `trener klubu Tymon Lubar`, `Ruud van Lubar`.
 */
function isUnknownName(tokens: readonly Token[], at: number): boolean {
  const { text = '' } = tokens[at] ?? {}
  if (isAcronym(tokens[at]) || readingsAt(tokens[at]).length > 0 || SURNAME.test(text)) return false
  if (isCapitalised(tokens[at + 1]) || leadsToSurname(tokens, at + 1)) return false
  return readingsAt(tokens[at - 1]).some(
    ({ pos, lemma, cases, number }) =>
      pos === 'subst' && cases & CASES.gen && number & SINGULAR && (PLACE_NOUNS.has(lemma) || GROUPS.has(lemma)),
  )
}

/** `Fogo Unii Lubinów`: a team's noun, in capitals and in the genitive. */
const isTeam = (token: Token | undefined): boolean =>
  isCapitalised(token) &&
  inCase(readingsAt(token), 'gen', NOUN_POS).some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma) || CLUBS.has(lemma))

interface Capitals extends Pick<Growth, 'end' | 'wanted' | 'phrase' | 'isOfPerson'> {
  nominative: Reading[] | null
  genitive: Reading[] | null
}

/** Whether the name of whoever the phrase means begins at `at`: `burmistrz Ewa Bryl`, and not `rzecznik Ewy Bryl`. */
function namesBearer(
  tokens: readonly Token[],
  at: number,
  { end, wanted, phrase, isOfPerson, nominative, genitive }: Capitals,
): boolean {
  // `rzecznik premier Ewy Lis`: several Ewas would be a nominative, one is none
  const singular = nominative?.filter(({ number }) => number & SINGULAR) ?? null
  const names = isAcronym(tokens[at]) || (nominative?.length && !singular?.length) ? null : singular
  if (phrase.name || !names || (isOfPerson && isCapitalised(tokens[at - 1]))) return false
  // `Komendy Wojewódzkiej Policji`: a surname as well
  if (phrase.kind === 'organization' && inCase(readingsAt(tokens[at]), wanted, PLAIN_ADJECTIVE).length > 0) return false
  const isHuman = names.some(({ genders }) => genders & (GENDERS.human | GENDERS.feminine))
  // `burmistrz Lubinowa Adam Wrzos`: a place that the dictionary lacks, before a given name that it knows
  const isPlace =
    names.length === 0 &&
    at + 2 < end &&
    isCapitalised(tokens[at + 2]) &&
    (nameReadings(tokens[at + 1], wanted) ?? []).some(
      ({ genders, number }) => number & SINGULAR && genders & (GENDERS.human | GENDERS.feminine),
    )
  // `napastnik Fogo Unii Lubinów`: of a club, whose noun stands in the genitive
  const isClub = names.length === 0 && ((at + 1 < end && isTeam(tokens[at + 1])) || isTeam(tokens[at - 1]))
  // `szefowa Centre for Ports`, `partner Wrzos&Bryl`
  const isJoined = joinedAt(tokens, at + 1) > at + 1
  if (isPlace || isClub || isJoined || isLandOfOffice(tokens, at) || isTownOfTwoWords(tokens, at)) return false
  const isFollowed =
    (wanted === 'gen' && leadsToSurname(tokens, at + 1)) ||
    (isCapitalised(tokens[at + 1]) && !(wanted === 'gen' && isSubjectInFrame(tokens, phrase.first, at + 1)))
  // `obrońca Jana Nowaka`, `ojciec oskarżonego Roberta J.`: whose he is, though a woman may be called Jana or Roberta
  if (wanted === 'nom' && isManInGenitive(tokens, at)) return false
  if (isOwnersName(tokens, phrase.head, at) || (isInitial(tokens, at + 1) && isOfPerson && genitive?.length))
    return false
  if (phrase.kind === 'thing' && (!(isHuman && isFollowed) || isObject(tokens[phrase.head]))) return false
  if (!isHuman && (names.length > 0 || isOfPerson)) return false
  // `pani Iwona`, though of men of another name it would be a genitive; not `pani Iwona z parteru`
  const isLast = !isPreposition(tokens[at + 1])
  const isAddressed = at === phrase.head + 1 && isOf(tokens[phrase.head], FORMS_OF_ADDRESS) && isLast
  if (isAddressed && names.some(({ genders }) => genders & phrase.agreement.genders)) return true
  return !genitive?.length || isFollowed || (wanted === 'gen' && !isOfPerson && isHeld(tokens, phrase.head, at))
}

/**
 * `zdaniem ministra Bryla`, `ministra zdrowia Bryla`: in the genitive an office and by surname who holds it; not `rzecznika
 * Bryla`, who speaks for him, nor `trenera Wisły`, nor `prezesa firmy Bryla`.
 */
function isHeld(tokens: readonly Token[], head: number, name: number): boolean {
  const word = tokens[name]?.text ?? ''
  if (!isOffice(tokens[head]) || isOf(tokens[head], DEPUTIES)) return false
  const before = tokens[name - 1]
  if (head + 1 < name && (isNamed(before) || isOf(before, GROUPS) || isOf(before, PLACE_NOUNS))) return false
  const surnames = humanReadings(word).filter(({ cases, number }) => number & SINGULAR && cases & CASES.gen)
  return surnames.some(({ genders }) => genders & GENDERS.human) || (surnames.length > 0 && WOMANS_SURNAME.test(word))
}

/**
 * `zdaniem śledczych Jan Kowal ukradł`, `według prokuratury Anna K. ukradła`: a name in the nominative, and its verb. Where
 * it may be a genitive as well, it is one, unless it is behind people, who have no name in common, or its verb is a woman's.
 */
function opensClause(tokens: readonly Token[], at: number, end: number, { kind, agreement }: NounPhrase): boolean {
  const given = nameReadings(tokens[at], 'nom') ?? []
  const genders = given.reduce((sum, r) => (r.number & SINGULAR ? sum | r.genders : sum), 0)
  if ((genders & (GENDERS.human | GENDERS.feminine)) === 0 || isAcronym(tokens[at])) return false
  // `gminy Karwia Jana Lisa Unia popełniła`
  if (isFullNameAt(tokens, at)) return false
  // `premiera Węgier Zełenski kłamie`: whose premier he is
  if (kind === 'person' && agreement.number & SINGULAR && isLandInCase(tokens[at])) return false
  let last = at
  while (
    last + 1 < end &&
    isCapitalised(tokens[last + 1]) &&
    startsNominal(tokens[last + 1], 'nom') &&
    !isAcronym(tokens[last + 1])
  )
    last++
  // `Jan K.`
  const initial = /^\p{Lu}$/u.test(tokens[last + 1]?.text ?? '') && tokens[last + 2]?.text === '.'
  const finite = tokens[initial ? last + 3 : last + 1]?.form.finite
  if (last === at && !initial) return false
  const isGenitive = (nameReadings(tokens[at], 'gen') ?? []).some(({ number }) => number & SINGULAR)
  if (!isGenitive) return !ENDS_IN_A.test(initial ? '' : (tokens[last]?.text ?? '')) || finite !== null
  const isPeople = kind === 'person' && (agreement.number & SINGULAR) === 0
  return isPeople || (finite?.verb === 'past' && finite.genders === GENDERS.feminine)
}

/** `szefa portu Bryl kłamie`: behind an office or a body in the genitive whoever the content is about; no `osiedla Górski`. */
function opensContent({ tokens, phrase }: Growth, at: number): boolean {
  if (isSubjectInFrame(tokens, phrase.first, at) || isBehindFullName(tokens, phrase.head + 1, at)) return true
  if (isOf(tokens[at - 1], PLACE_NOUNS)) return false
  return (
    phrase.kind !== 'thing' && !phrase.name && isSubjectBehindNoun(tokens, phrase.head, at, phrase.kind === 'person')
  )
}

/** `opowieść Ewa Lipiec`: a noun whose accusative is its nominative is no woman's, and nobody's office. */
function isObject(head: Token | undefined): boolean {
  const nouns = readingsAt(head).filter(({ pos }) => pos === 'subst')
  return nouns.length > 0 && nouns.every(({ cases }) => cases & CASES.nom && cases & CASES.acc && cases !== EVERY_CASE)
}

const isNamed = (head: Token | undefined): boolean => readingsAt(head).some(({ lemma }) => NAMED_NOUNS.has(lemma))

const worksForMedia = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma }) => MEDIA_TRADES.has(lemma))
