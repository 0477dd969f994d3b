import { MONTHS } from '../lexicon/calendar/months.ts'
import { type Case, EVERY_CASE, GENDERS, type Reading, SINGULAR } from '../lexicon/morphology/readings.ts'
import {
  GROUPS,
  NAMED_NOUNS,
  ROLE_LINK_ABBREVIATIONS,
  STOPLESS_TITLES,
  TITLE_ABBREVIATIONS,
} from '../lexicon/name-words.ts'
import { MEDIA_TRADES, NEWS_MEDIA } from '../lexicon/roles.ts'
import {
  CANDIDATES,
  LEADER_NOUNS,
  MEDIA_ANAPHORS,
  ORGANIZATION_NOUNS,
  SEATED,
  SPECIALISTS,
} from '../lexicon/source-nouns.ts'
import { skipComplement } from './complement.ts'
import {
  ADJECTIVE_POS,
  closing,
  inCase,
  isParticiple,
  isPreposition,
  isSpeakerNoun,
  NOUN_POS,
  type NounPhrase,
  nameReadings,
  PLAIN_ADJECTIVE,
  readName,
  readQuotedName,
  startsNominal,
} from './nominal.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from './tokens.ts'

/** What follows the head and belongs to it; fills in the name that a role introduces. Returns the last token. */
export function extend(
  tokens: readonly Token[],
  phrase: NounPhrase,
  end: number,
  wanted: Case,
  loose: boolean,
): number {
  let last = phrase.last
  let innerPerson = false
  for (let i = last + 1; i < end; i++) {
    const token = tokens[i]
    if (!token) break
    const previous = tokens[i - 1]
    if (token.kind === 'open') {
      // `Jan Wrona (minister kultury)`: who he is, and no part of his name
      const close = phrase.name && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '') ? -1 : closing(tokens, i, end)
      if (close < 0 || isAddress(tokens[i + 1])) break
      i = close
      last = close
      continue
    }
    const quoted = token.kind === 'mark' ? readQuotedName(tokens, i, end) : null
    if (quoted) {
      // `lewicowy dziennik „Kurier”`, `brytyjski „Kurier”`: a paper's name is what stands in its marks
      if (!phrase.name && i === last + 1 && namesPaper(tokens[phrase.head])) phrase.name = quoted.name
      i = last = quoted.last
      continue
    }
    if (
      token.kind === 'number' &&
      inCase(readingsAt(tokens[i + 1]), 'gen', NOUN_POS).length > 0 &&
      // `19-latek 1 grudnia`: when, not who
      !MONTHS.has(tokens[i + 1]?.form.lower ?? '')
    )
      continue
    // `Ministerstwo Rodziny, Pracy i Polityki`
    if (token.kind === 'comma' && i === last + 1 && goesOnWithDuties(tokens, i, end, phrase)) continue
    if (token.kind !== 'word') break
    const isStopped = tokens[i + 1]?.text === '.'
    const title = token.text.toLowerCase()
    if (TITLE_ABBREVIATIONS.has(title) && (isStopped || STOPLESS_TITLES.has(title))) {
      if (isStopped) i++
      continue
    }
    if (ROLE_LINK_ABBREVIATIONS.has(token.text)) {
      if (tokens[i + 1]?.text === '.') i++
      last = i
      continue
    }
    const readings = readingsAt(token)
    if (isCapitalised(token)) {
      if (wanted === 'gen' && !phrase.name && opensClause(tokens, i, end, phrase)) break
      // `powiedział adwokat AFP`: to whom, unless his trade is the press
      if (phrase.kind === 'person' && NEWS_MEDIA.has(token.text) && !worksForMedia(tokens[phrase.head])) break
      const nominative = nameReadings(token, wanted)
      const genitive = nameReadings(token, 'gen')
      // `rzecznik premier Ewy Lis`: several Ewas would be a nominative, one is none
      const singular = nominative?.filter(({ number }) => number & SINGULAR) ?? null
      const names = isAcronym(token) || (nominative?.length && !singular?.length) ? null : singular
      const clearly = names?.some(({ genders }) => genders & (GENDERS.human | GENDERS.feminine)) ?? false
      // `burmistrz Lubinowa Adam Wrzos`: a place that the dictionary lacks, before a given name that it knows
      const place =
        names?.length === 0 &&
        i + 2 < end &&
        isCapitalised(tokens[i + 2]) &&
        (nameReadings(tokens[i + 1], wanted) ?? []).some(
          ({ genders, number }) => number & SINGULAR && genders & (GENDERS.human | GENDERS.feminine),
        )
      if (
        !place &&
        !(innerPerson && isCapitalised(previous)) &&
        !phrase.name &&
        names &&
        (phrase.kind !== 'thing' || (clearly && isCapitalised(tokens[i + 1]))) &&
        (clearly || (names.length === 0 && !innerPerson)) &&
        !(genitive !== null && genitive.length > 0 && !isCapitalised(tokens[i + 1]))
      ) {
        const lastName = readName(tokens, i, end, wanted)
        phrase.name = { first: i, last: lastName }
        // what bears a person's full name is a person: `radna Anna Lipiec`
        if (phrase.kind === 'thing') phrase.kind = 'person'
        if (phrase.kind === 'person') return lastName
        i = last = lastName
        continue
      }
      // `zakończył wpis Kazik`: a name in the nominative is no thing's
      if (phrase.kind === 'thing' && nominative?.length && genitive?.length === 0) break
      if (
        genitive ||
        isAcronym(token) ||
        inCase(readings, 'gen', NOUN_POS).length > 0 ||
        inCase(readings, 'gen', ADJECTIVE_POS).length > 0 ||
        (nominative && isCapitalised(previous)) ||
        readings.length === 0
      ) {
        last = i
        continue
      }
      // `serwis Business Insider`: what it is called, though the dictionary knows the word
      const isInName = isCapitalised(i === phrase.head + 1 ? tokens[i + 1] : previous)
      if (phrase.kind !== 'person' && isInName && isNamed(tokens[phrase.head])) {
        last = i
        continue
      }
      // `lider partii Wolność`: its name, whatever else the word may mean
      if (readingsAt(previous).some(({ lemma }) => GROUPS.has(lemma))) {
        last = i
        continue
      }
      // `minister Wrzos`, `rzecznik Mety`: a common noun in capitals is somebody's name; `Janowi` is to whom he said it
      if (readings.some(({ lemma, pos }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))) break
      if (phrase.kind === 'thing' || phrase.name || nominative !== null || i !== last + 1) break
      if (phrase.kind !== 'person') {
        // `Prokuratura Rejonowa w Lubinowie`
        last = i
        continue
      }
      phrase.name = { first: i, last: i }
      return i
    }
    // an address, or a word too new for the dictionary: `zwolennicy brexitu`
    if (readings.length === 0 && (token.text.includes('.') || (i === phrase.head + 1 && /[aiuy]$/u.test(token.text)))) {
      last = i
      continue
    }
    const genitive = inCase(readings, 'gen', NOUN_POS)
    // `stan dróg burmistrz ocenił`: a woman's office shows no case, and is nobody's unless her name says so
    if (phrase.kind === 'thing' && isUndeclined(genitive) && !isCapitalised(tokens[i + 1])) break
    if (
      genitive.length > 0 &&
      !readings.some(({ verb, pos }) => verb === 'past' || verb === 'present' || pos === 'prep' || pos === 'conj')
    ) {
      // several have no name in common: `przewodniczący związku pilotów Kay Kratky`
      const isOne =
        genitive.some(({ number }) => number & SINGULAR) || !LEADER_NOUNS.has(tokens[phrase.head]?.form.lower ?? '')
      if (isOne && isSpeakerNoun(genitive) === 'person') innerPerson = true
      last = i
      continue
    }
    const adjective = [...inCase(readings, 'gen', PLAIN_ADJECTIVE), ...inCase(readings, wanted, PLAIN_ADJECTIVE)]
    // `urzędnicy stanowi początkowo uznali`: a verb by its form as well, but another one follows
    const verbal = readings.some(({ verb }) => verb)
    const apart = verbal && !(i === phrase.head + 1 && hasVerbSoon(tokens, i + 1, end))
    if (adjective.length > 0 && !apart && !readings.some(({ pos }) => pos === 'pact')) {
      last = i
      continue
    }
    // a second trade of the same person: `prawnik i poseł Jan Nowak`, `prezydent elekt`
    const joined = token.text === 'i' || token.text === 'oraz' ? i + 1 : -1
    if (
      joined > 0 &&
      joined < end &&
      phrase.kind === 'person' &&
      !phrase.name &&
      startsNominal(tokens[joined], wanted) &&
      !isCapitalised(tokens[joined])
    ) {
      i = last = joined
      continue
    }
    // `Ministerstwo Przemysłu i Informatyki`, `rzeczniczka Instytutu Meteorologii i Gospodarki Wodnej`
    if (
      joined > 0 &&
      joined < end &&
      (phrase.kind === 'organization' || (phrase.name === null && isOfBody(tokens, phrase.head + 1, last))) &&
      last > phrase.head &&
      isCapitalised(tokens[joined]) &&
      isCapitalised(tokens[last]) &&
      inCase(readingsAt(tokens[joined]), 'gen', NOUN_POS).length > 0
    ) {
      i = last = joined
      continue
    }
    if (isPreposition(token)) {
      const linked = token.text === 'do' && tokens[i + 1]?.text === 'spraw'
      const origin =
        (token.text === 'z' || token.text === 'ze') &&
        (inCase(readingsAt(tokens[i + 1]), 'gen', new Set([...NOUN_POS, ...ADJECTIVE_POS])).length > 0 ||
          isAcronym(tokens[i + 1]))
      const place =
        loose &&
        i + 1 < end &&
        (token.text === 'w' || token.text === 'we' || token.text === 'od' || token.text === 'na') &&
        tokens[i + 1]?.kind === 'word' &&
        !(phrase.kind === 'thing')
      const attached = !phrase.name && isAttached(tokens, i, phrase.head)
      if (!linked && !(origin && (loose || !phrase.name)) && !place && !attached) break
      // `w środę` dates the clause, it does not tell one ministry from another
      if (place && !attached && !isCapitalised(tokens[i + 1])) break
      const until = skipComplement(tokens, i, end)
      if (until <= i) break
      i = last = until
      continue
    }
    if (
      inCase(readings, wanted, NOUN_POS).length > 0 &&
      phrase.kind === 'person' &&
      !readings.some(({ verb }) => verb) &&
      !isParticiple(readings) &&
      isSpeakerNoun(inCase(readings, wanted, NOUN_POS)) === 'person'
    ) {
      last = i
      continue
    }
    break
  }
  return last
}

/**
 * `zdaniem śledczych Jan Kowal ukradł`, `według prokuratury Anna K. ukradła`: a name in the nominative, and its verb. Where
 * it may be a genitive as well, it is one, unless it is behind people, who have no name in common, or its verb is a woman's.
 */
function opensClause(tokens: readonly Token[], at: number, end: number, { kind, agreement }: NounPhrase): boolean {
  const given = nameReadings(tokens[at], 'nom') ?? []
  const genders = given.reduce((sum, r) => (r.number & SINGULAR ? sum | r.genders : sum), 0)
  if ((genders & (GENDERS.human | GENDERS.feminine)) === 0 || isAcronym(tokens[at])) return false
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
  if (!isGenitive) return !/a$/u.test(initial ? '' : (tokens[last]?.text ?? '')) || finite !== null
  const isPeople = kind === 'person' && (agreement.number & SINGULAR) === 0
  return isPeople || (finite?.verb === 'past' && finite.genders === GENDERS.feminine)
}

/** Whether a body's own noun, in capitals, stands among the tokens before `last`. */
function isOfBody(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i < last; i++)
    if (isCapitalised(tokens[i]) && readingsAt(tokens[i]).some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma)))
      return true
  return false
}

/**
 * Whether a preposition tells more of the noun before it, wherever its verb stands: `rzecznik sądu w Lubinowie`, `specjalista
 * od mostów`, `kandydat na burmistrza`.
 */
function isAttached(tokens: readonly Token[], at: number, head: number): boolean {
  const isOf = (token: Token | undefined, nouns: ReadonlySet<string>): boolean =>
    readingsAt(token).some(({ lemma, pos }) => pos === 'subst' && nouns.has(lemma.toLowerCase()))
  switch (tokens[at]?.text) {
    case 'w':
    case 'we': {
      // `Sądu Okręgowego`, `policji powiatowej`
      let noun = at - 1
      while (noun > head && !readingsAt(tokens[noun]).some(({ pos }) => pos === 'subst')) noun--
      return isCapitalised(tokens[at + 1]) && isOf(tokens[noun], SEATED)
    }
    case 'od':
      return at === head + 1 && isOf(tokens[head], SPECIALISTS)
    case 'na':
      return at === head + 1 && isOf(tokens[head], CANDIDATES)
    default:
      return false
  }
}

const isUndeclined = (readings: readonly Reading[]): boolean =>
  readings.length > 0 && readings.every(({ cases }) => cases === EVERY_CASE)

const isNamed = (head: Token | undefined): boolean => readingsAt(head).some(({ lemma }) => NAMED_NOUNS.has(lemma))

/** What ministries and committees are for, in a list: `rodziny, pracy i polityki społecznej`. */
const LISTED_DUTIES: ReadonlySet<string> = new Set(
  'minister ministra wiceminister ministerstwo resort komisja departament wydział instytut izba'.split(' '),
)
/** Tokens in which such a list comes to its last part. */
const DUTIES_REACH = 6

function goesOnWithDuties(tokens: readonly Token[], comma: number, end: number, { head }: NounPhrase): boolean {
  const before = tokens[comma - 1]
  const isDuty = (token: Token | undefined): boolean =>
    isCapitalised(token) === isCapitalised(before) &&
    [...inCase(readingsAt(token), 'gen', NOUN_POS), ...inCase(readingsAt(token), 'gen', ADJECTIVE_POS)].length > 0
  if (comma - 1 <= head || !isDuty(before) || !isDuty(tokens[comma + 1])) return false
  if (!readingsAt(tokens[head]).some(({ lemma }) => LISTED_DUTIES.has(lemma))) return false
  for (let i = comma + 2; i < Math.min(end, comma + DUTIES_REACH); i++) {
    if (JOINING.has(tokens[i]?.text ?? '')) return isDuty(tokens[i + 1])
    if (tokens[i]?.kind !== 'comma' && !isDuty(tokens[i])) return false
  }
  return false
}

const JOINING: ReadonlySet<string> = new Set(['i', 'oraz'])

/** Words between a subject and its verb: `urzędnicy stanowi wczoraj już uznali`. */
const VERB_REACH = 3

function hasVerbSoon(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + VERB_REACH); i++) {
    if (tokens[i]?.kind !== 'word') return false
    if (tokens[i]?.form.finite) return i <= end
  }
  return false
}

/** By a noun for papers, or by an adjective alone. */
function namesPaper(head: Token | undefined): boolean {
  const readings = readingsAt(head)
  return (
    readings.some(({ lemma }) => MEDIA_ANAPHORS.has(lemma)) ||
    (readings.length > 0 && readings.every(({ pos }) => pos === 'adj'))
  )
}

const worksForMedia = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma }) => MEDIA_TRADES.has(lemma))

/** `urząd (urzad.example)`: where it is to be found, and no part of what it is called. */
const isAddress = (token: Token | undefined): boolean => /\p{L}\.\p{Ll}/u.test(token?.text ?? '')

/** `MSZ Rosji`, `Reuters (Londyn)`: what follows a body's own name, in the genitive and known as a name. */
export function extendName(tokens: readonly Token[], from: number, end: number): number {
  let last = from
  for (let i = from + 1; i < end; i++) {
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
