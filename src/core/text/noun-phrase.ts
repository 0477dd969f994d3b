import { ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { MONTH_GENITIVES } from '../lexicon/calendar/months.ts'
import { COORDINATORS, COPULA, IMPERSONALS, NO_HEADS } from '../lexicon/function-words.ts'
import { NAMES_LIKE_NOUNS } from '../lexicon/given-names.ts'
import { CASES, type Case, EVERY_CASE, GENDERS, type Reading, SINGULAR } from '../lexicon/morphology/readings.ts'
import { isCompanyWord, STOPLESS_TITLES, TITLE_ABBREVIATIONS } from '../lexicon/name-words.ts'
import { GRADES, INDEFINITE, LEADER_NOUNS, SUBSTANTIVES } from '../lexicon/person-nouns.ts'
import { MEASURES } from '../lexicon/share-words.ts'
import { skipComplement } from './complement.ts'
import {
  ADJECTIVE_POS,
  ANY,
  agreementOf,
  inCase,
  isNameLikeVerb,
  isParticiple,
  isPreposition,
  isSpeakerNoun,
  isVerbOnly,
  NOUN_POS,
  type NounPhrase,
  nameReadings,
  readName,
  readQuotedName,
  startsNominal,
} from './nominal.ts'
import { extend, extendName } from './noun-phrase/extent.ts'
import { nameKind } from './noun-phrase/name-kind.ts'
import { readShare, skipApproximators } from './noun-phrase/shares.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from './tokens.ts'

/** Longest phrase read, in tokens: a hostile text must not make one of a million. */
const LONGEST = 40

/**
 * Reads one noun phrase whose head stands in `wanted`, from token `from` on and not past `limit` (exclusive); null when
 * none starts there. `loose` also takes prepositional modifiers: right before a verb, wrong in a row of adjuncts.
 */
export function readNounPhrase(
  tokens: readonly Token[],
  from: number,
  limit: number,
  wanted: Case,
  loose: boolean,
): NounPhrase | null {
  const end = Math.min(limit, from + LONGEST, tokens.length)
  let i = from
  const quoted = readQuotedName(tokens, i, end)
  if (quoted) return quoted
  // `w latach 2015-18 szef`: the years before him are none of his
  // nor is the hour in `po 11:00 szef`
  const goesOn = tokens[i - 1]?.kind === 'dash' || tokens[i - 1]?.kind === 'colon'
  if (tokens[i]?.kind === 'number' && goesOn && tokens[i - 2]?.kind === 'number') return null
  // `ponad połowa radnych`
  const measured = skipApproximators(tokens, i, end)
  if (measured > i) {
    const phrase = readNounPhrase(tokens, measured, limit, wanted, loose)
    return phrase && { ...phrase, first: from }
  }
  const share = readShare({
    tokens,
    from: i,
    end,
    wanted,
    read: (at, ofCase) => readNounPhrase(tokens, at, end, ofCase, false),
  })
  if (share) return share
  i = skipTitles(tokens, i, end)
  // modifiers before the head
  let modifiers: Reading[] = []
  let head = -1
  let governs = false
  for (; i < end; i++) {
    const token = tokens[i]
    if (token?.kind === 'number') continue
    if (token?.kind !== 'word') break
    // `powiedziała 16 maja Ewa Lis`: when, though `maja` is a nominative as well
    if (wanted === 'nom' && MONTH_GENITIVES.has(token.text)) return null
    const readings = readingsAt(token)
    if (isUnknownAdjective(tokens, i, end, wanted)) continue
    // `wysoki rangą dyplomata`
    if (modifiers.length > 0 && GRADES.has(token.text)) continue
    if (readings.some(({ lemma }) => NO_HEADS.has(lemma)) || IMPERSONALS.has(token.text)) break
    // `przewodnicząca rady` is an office, though by form a participle
    if (isOffice(token) && (readings.length === 0 || readings.some(({ cases }) => cases & CASES[wanted]))) {
      head = i
      break
    }
    // `powiedział wczoraj Wrzos`: when, though the dictionary has it as a noun that nobody declines
    // `mówi nieskładnie`: how, though some may be so as well
    const isBare = !startsNominal(tokens[i + 1], wanted)
    if (
      readings.some(({ pos }) => pos === 'adv') &&
      readings.every(({ pos, cases }) => pos === 'adv' || cases === EVERY_CASE || (pos === 'adj' && isBare))
    )
      break
    const nouns = inCase(readings, wanted, NOUN_POS)
    const proper = nameReadings(token, wanted)
    const adjectives = inCase(readings, wanted, ADJECTIVE_POS)
    const next = tokens[GRADES.has(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1]
    const nextNominal =
      i + 1 < end && next?.kind === 'word' && startsNominal(next, wanted) && shareNumber(adjectives, next, wanted)
    // `zdaniem śledczych Jan Kowal`: people, though by form an adjective
    // but not the `Biały Dom`
    const isPeople =
      nouns.some(({ genders }) => genders & GENDERS.human) &&
      isCapitalised(tokens[i + 1]) &&
      !isCompanyWord(tokens[i + 1]?.text ?? '')
    if (
      adjectives.length > 0 &&
      nextNominal &&
      !isPeople &&
      !nouns.some(({ lemma }) => lemma === DATA) &&
      (nouns.length === 0 ||
        adjectives.some((a) => a.lemma === nouns[0]?.lemma) ||
        isBodyNoun(tokens[i + 1], wanted) ||
        isCompanyWord(tokens[i + 1]?.text ?? '') ||
        tokens[i + 1]?.text === tokens[i + 1]?.text.toLowerCase())
    ) {
      modifiers = adjectives
      continue
    }
    const quantifier = nouns.some(({ pos }) => pos === 'num')
    if (quantifier && i + 1 < end) {
      modifiers = nouns
      // a numeral over five governs the genitive, `jeden` takes `z`: either is the head itself
      const next = readingsAt(tokens[i + 1])
      const counted = inCase(next, 'gen', NOUN_POS).length > 0 || inCase(next, 'gen', ADJECTIVE_POS).length > 0
      if (counted || !startsNominal(tokens[i + 1], wanted)) {
        head = i
        governs = counted
        break
      }
      continue
    }
    // `była też posłanka`: a verb, though some are called so
    if (!nextNominal && readings.some(({ lemma, verb }) => lemma === COPULA && verb !== null)) break
    if (isVerbOnly(readings) && !proper) {
      if (wanted === 'nom' && isNameLikeVerb(tokens, i)) head = i
      break
    }
    // `dziennikowi jeden`: an adjective that does not go with its noun is another case
    if (adjectives.length > 0 && nouns.length === 0 && !proper && startsNoun(tokens[i + 1], wanted)) break
    if (nouns.length > 0 || proper || adjectives.length > 0) head = i
    break
  }
  if (head >= 0 && COORDINATORS.has(tokens[head]?.text ?? '')) return null
  if (head >= 0 && opensSentence(tokens, head) && COORDINATORS.has(tokens[head]?.form.lower ?? '')) return null
  if (head < 0) return null
  const substantive = SUBSTANTIVES.has(tokens[head]?.form.lower ?? '') || isOffice(tokens[head])
  const isData = readingsAt(tokens[head]).some(({ lemma, pos }) => lemma === DATA && pos === 'subst')
  if (isParticiple(readingsAt(tokens[head])) && !substantive && !isData) return null
  if (isOfNounBehind(tokens, head, end, wanted)) return null
  const phrase: NounPhrase = { first: from, last: head, head, name: null, agreement: ANY, kind: 'thing' }
  const headToken = tokens[head]
  const headNouns = [
    ...inCase(readingsAt(headToken), wanted, NOUN_POS),
    ...inCase(readingsAt(headToken), wanted, ADJECTIVE_POS),
  ]
  const headName = nameReadings(headToken, wanted) ?? (isNameLikeVerb(tokens, head) ? [] : null)
  const common = headNouns.filter(({ lemma }) => !/^\p{Lu}/u.test(lemma))
  // a capitalised word that opens a sentence is a name only when the dictionary knows no common noun for it
  const bareName =
    headName !== null &&
    // `CEO Lubexu`
    !(isAcronym(headToken) && isOffice(headToken)) &&
    !common.some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma)) &&
    (common.length === 0 || (headName.length > 0 && (!opensSentence(tokens, head) || opensFullName(tokens, head, end))))
  if (bareName) {
    const last = readName(tokens, head, end, wanted)
    phrase.name = { first: head, last }
    phrase.last = last
    phrase.kind = nameKind(tokens, head, last, headName)
    // letters take whatever gender their reader has in mind
    phrase.agreement = isAcronym(headToken) ? ANY : agreementOf(headName)
    // a given name that the dictionary takes for a plural (`Julie`) is one person's all the same
    if (last > head) phrase.agreement = { ...phrase.agreement, number: SINGULAR }
    if (phrase.kind === 'organization') phrase.last = extendName(tokens, last, end)
    return phrase
  }
  phrase.agreement = agreementOf(common.length > 0 ? common : headNouns.length > 0 ? headNouns : modifiers)
  phrase.kind = isOffice(headToken) || isOneOfWomen(common) ? 'person' : isSpeakerNoun(common)
  // `Pałac Zimowy`, in capitals: an institution
  if (
    phrase.kind === 'thing' &&
    isCapitalised(headToken) &&
    (!opensSentence(tokens, head) || isCapitalised(tokens[head + 1]))
  )
    phrase.kind = 'organization'
  // `wielu rybaków uważa`, `pięć gmin poinformowało`: the verb is a neuter singular
  if (governs) phrase.agreement = ANY
  // `kilka kwestii` say nothing, `wielu rybaków` do
  const counted = governs ? inCase(readingsAt(tokens[head + 1]), 'gen', SUBSTANTIVE_POS) : []
  if (counted.length > 0) phrase.kind = isSpeakerNoun(counted)
  // `kilka dni temu`
  if (governs && readingsAt(tokens[head + 1]).some(({ lemma }) => MEASURES.has(lemma))) phrase.kind = 'thing'
  phrase.last = extend(tokens, phrase, end, wanted, loose)
  // `burmistrz Ewa Lis` is a woman though her office is masculine, and the verb agrees with her; a feminine office
  // (`prawniczka Sidney Powell`) tells more than a foreign name
  if (phrase.name && phrase.kind === 'person' && phrase.agreement.genders & GENDERS.human) {
    const given = nameReadings(tokens[phrase.name.first], wanted) ?? []
    phrase.agreement = { ...phrase.agreement, genders: agreementOf(given).genders }
  }
  return phrase
}

/** `Pięciopunktowy tekst`: at a sentence's start a word that the dictionary lacks, formed as an adjective, before a noun. */
const isUnknownAdjective = (tokens: readonly Token[], i: number, end: number, wanted: Case): boolean =>
  i + 1 < end &&
  opensSentence(tokens, i) &&
  readingsAt(tokens[i]).length === 0 &&
  /(?:ow|n|t|sk|ck)[yae]$|(?:ow|n|sc|cc)i$/u.test(tokens[i]?.text ?? '') &&
  startsNoun(tokens[i + 1], wanted) &&
  /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '')

/** A noun, though by form a participle or an adjective. */
const DATA = 'dane'
const SUBSTANTIVE_POS: ReadonlySet<string> = new Set(['subst'])

const startsNoun = (token: Token | undefined, wanted: Case): boolean =>
  inCase(readingsAt(token), wanted, NOUN_POS).some(({ lemma }) => /^\p{Ll}/u.test(lemma))

/** A plural adjective goes with no singular. */
function shareNumber(adjectives: readonly Reading[], next: Token | undefined, wanted: Case): boolean {
  const nouns = readingsAt(next).filter(
    ({ pos, cases }) => cases & CASES[wanted] && (pos === 'subst' || ADJECTIVE_POS.has(pos)),
  )
  return nouns.length === 0 || adjectives.some(({ number }) => nouns.some((noun) => (noun.number & number) !== 0))
}

const isOffice = (token: Token | undefined): boolean =>
  token !== undefined &&
  (LEADER_NOUNS.has(token.form.lower) ||
    // `przewodniczącego`, which the dictionary has as a participle as well
    readingsAt(token).some(({ pos, lemma }) => pos === 'subst' && LEADER_NOUNS.has(lemma)))

/** `dowodzący na miejscu strażak`, `zasiadający w radzie Jan Bryl`: of whom the noun or name behind its complement is. */
function isOfNounBehind(tokens: readonly Token[], at: number, end: number, wanted: Case): boolean {
  const present = readingsAt(tokens[at]).filter(({ pos }) => pos === 'pact')
  if (present.length === 0 || isOffice(tokens[at]) || !isPreposition(tokens[at + 1])) return false
  const behind = skipComplement(tokens, at + 1, end) + 1
  if (behind >= end || isAcronym(tokens[behind])) return false
  const nouns = inCase(readingsAt(tokens[behind]), wanted, SUBSTANTIVE_POS)
  return nouns.some((noun) => present.some((one) => one.genders & noun.genders && one.number & noun.number))
}

/** `Polska Izba`: a body's noun in capitals makes what stands before it an adjective, and no name. */
const isBodyNoun = (token: Token | undefined, wanted: Case): boolean =>
  isCapitalised(token) &&
  !isAcronym(token) &&
  inCase(readingsAt(token), wanted, NOUN_POS).some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma))

/** `jedna z radnych`, `dodaje następna`. */
const isOneOfWomen = (common: readonly Reading[]): boolean =>
  common.some(
    ({ lemma, pos, genders, number }) =>
      pos === 'adj' && INDEFINITE.has(lemma) && genders === GENDERS.feminine && number === SINGULAR,
  )

/** Behind titles that are cut short: `prof. dr hab. Ewa Lis`. */
export function skipTitles(tokens: readonly Token[], from: number, end: number): number {
  let i = from
  while (i + 1 < end && TITLE_ABBREVIATIONS.has(tokens[i]?.text.toLowerCase() ?? '')) {
    if (tokens[i + 1]?.text === '.') i += 2
    else if (STOPLESS_TITLES.has(tokens[i]?.text.toLowerCase() ?? '')) i += 1
    else break
  }
  return i
}

/** `Ewa Lipska`, `Daniel Myśliwiec`: a given name before a surname, though either may be a common noun. */
const opensFullName = (tokens: readonly Token[], at: number, end: number): boolean =>
  NAMES_LIKE_NOUNS.has(tokens[at]?.text ?? '') &&
  at + 1 < end &&
  isCapitalised(tokens[at + 1]) &&
  !isAcronym(tokens[at + 1])

/** Behind the dash or the mark that opens it as well. */
function opensSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (before?.sentence !== tokens[i]?.sentence) return true
  const opener = before?.kind === 'dash' || before?.kind === 'mark'
  return opener && tokens[i - 2]?.sentence !== before.sentence
}
