import { ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { EMPHASES, MEASURES } from '../lexicon/counted.ts'
import { NAMES_LIKE_NOUNS } from '../lexicon/given-names.ts'
import { LANDS_LIKE_PEOPLE } from '../lexicon/land-adjectives.ts'
import { type Case, GENDERS, type Reading, SINGULAR } from '../lexicon/morphology/readings.ts'
import { INDEFINITE } from '../lexicon/person-nouns.ts'
import { FORMS_OF_ADDRESS } from '../lexicon/roles.ts'
import { MANS_SURNAME } from '../lexicon/surname-endings.ts'
import type { Agreement } from '../model/proposal.ts'
import { isDash } from '../text/dashes.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { readName } from './name-extent.ts'
import {
  ADJECTIVE_POS,
  ANY,
  agreementOf,
  inCase,
  isNameLikeVerb,
  isSpeakerNoun,
  NOUN_POS,
  type NounPhrase,
  nameReadings,
  readQuotedName,
} from './nominal.ts'
import { isClubName } from './noun-phrase/club-names.ts'
import { extend, extendName } from './noun-phrase/extent.ts'
import { joinedAt } from './noun-phrase/foreign-bodies.ts'
import { findHead, type Head } from './noun-phrase/head.ts'
import { isOffice, opensSentence } from './noun-phrase/kinds-of-tokens.ts'
import { isLoneSurnameInGenitive, readLoneSurname } from './noun-phrase/lone-surname.ts'
import { nameKind } from './noun-phrase/name-kind.ts'
import { isNamedByVerb } from './noun-phrase/named-by-verb.ts'
import { readShare, skipApproximators } from './noun-phrase/shares.ts'
import { skipParticles, skipTitles } from './noun-phrase/titles.ts'

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
  const quoted = readQuotedName(tokens, from, end)
  if (quoted) return quoted
  if (isRestOfNumber(tokens, from)) return null
  // `ponad połowa radnych`
  const measured = skipApproximators(tokens, from, end)
  if (measured > from) {
    const phrase = readNounPhrase(tokens, measured, limit, wanted, loose)
    // `aż 70 proc. Polaków`
    return phrase && (EMPHASES.has(tokens[from]?.form.lower ?? '') ? phrase : { ...phrase, first: from })
  }
  const share = readShare({
    tokens,
    from,
    end,
    wanted,
    read: (at, ofCase) => readNounPhrase(tokens, at, end, ofCase, false),
  })
  if (share) return share
  const titled = skipTitles(tokens, from, end)
  const start = skipParticles(tokens, titled, end)
  const head = findHead(tokens, start, end, wanted)
  if (!head) return null
  const place = { tokens, first: from, end, wanted, head }
  const phrase = describeName(place) ?? describeNoun(place, loose)
  return phrase?.name?.first === start ? { ...phrase, name: { ...phrase.name, first: titled } } : phrase
}

/** `w latach 2015-18 szef`, `po 11:00 szef`: the years before him are none of his, nor is the hour. */
function isRestOfNumber(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 1]
  const isJoined = joint?.kind === 'colon' || isDash(joint?.text ?? '')
  return isJoined && tokens[at]?.kind === 'number' && tokens[at - 2]?.kind === 'number'
}

/** A head that was found, and where. */
interface Place {
  tokens: readonly Token[]
  first: number
  end: number
  wanted: Case
  head: Head
}

/** Of a bare name, how far it reaches and whose it is; null where the head is a noun. */
function describeName({ tokens, first, end, wanted, head: { at } }: Place): NounPhrase | null {
  const token = tokens[at]
  const surname = loneSurname(tokens, at, wanted)
  if (surname) return { first, last: at, head: at, name: { first: at, last: at }, agreement: surname, kind: 'person' }
  if (wanted === 'nom' && LANDS_LIKE_PEOPLE.has(token?.text ?? '')) return land(tokens, first, at)
  const isNamed = wanted === 'nom' && isNamedByVerb(tokens, at)
  const readings = nameReadings(token, wanted) ?? (isNamed || isNameLikeVerb(tokens, at) ? [] : null)
  // `CEO Lubexu`
  if (readings === null || (isAcronym(token) && isOffice(token))) return null
  const common = commonNouns(nounReadings(token, wanted))
  if (common.some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma))) return null
  // a capitalised word that opens a sentence is a name only when the dictionary knows no common noun for it
  const isKnown = isNamed || (readings.length > 0 && (!opensSentence(tokens, at) || opensFullName(tokens, at, end)))
  if (common.some(({ pos }) => NOUN_POS.has(pos)) && !isKnown) return null
  const last = readName(tokens, at, end, wanted)
  const kind = isNamed ? 'person' : nameKind(tokens, at, last, readings)
  // letters take whatever gender their reader has in mind
  const agreement = isAcronym(token) ? ANY : agreementOf(readings)
  return {
    first,
    last: kind === 'organization' ? extendName(tokens, last, end, wanted) : last,
    head: at,
    name: { first: at, last },
    // a given name that the dictionary takes for a plural (`Julie`) is one person's all the same
    agreement: last > at ? { ...agreement, number: SINGULAR } : agreement,
    kind,
  }
}

/** `Niemcy zapowiadają`: a body, whatever its verb agrees with. */
const land = (tokens: readonly Token[], first: number, at: number): NounPhrase => ({
  first,
  last: at,
  head: at,
  name: { first: at, last: at },
  agreement: agreementOf(nounReadings(tokens[at], 'nom')),
  kind: 'organization',
})

function loneSurname(tokens: readonly Token[], at: number, wanted: Case): Agreement | null {
  if (wanted === 'nom') return readLoneSurname(tokens, at)
  return wanted === 'gen' && isLoneSurnameInGenitive(tokens, at) ? ANY : null
}

/** Of a noun, with all that belongs to it, the name that it introduces too. */
function describeNoun({ tokens, first, end, wanted, head }: Place, loose: boolean): NounPhrase {
  const { at, modifiers, governs } = head
  const nouns = nounReadings(tokens[at], wanted)
  const common = commonNouns(nouns)
  const phrase: NounPhrase = {
    first,
    last: at,
    head: at,
    name: null,
    // `wielu rybaków uważa`, `pięć gmin poinformowało`: the verb is a neuter singular
    agreement: governs
      ? ANY
      : agreementOf(withoutNumber([common, nouns].find(({ length }) => length > 0) ?? modifiers)),
    kind: (governs ? kindOfCounted(tokens[at + 1]) : null) ?? kindOfNoun(tokens, at, common),
  }
  phrase.last = extend(tokens, phrase, end, wanted, loose)
  return { ...phrase, agreement: agreementWithName(tokens, phrase, wanted) }
}

const nounReadings = (token: Token | undefined, wanted: Case): Reading[] =>
  [NOUN_POS, ADJECTIVE_POS].flatMap((pos) => inCase(readingsAt(token), wanted, pos))

/** Of `jeden z radnych`, a number in every case and a plural as well, what it is as an adjective: one of them. */
const withoutNumber = (readings: readonly Reading[]): readonly Reading[] =>
  readings.some(({ pos }) => ADJECTIVE_POS.has(pos)) ? readings.filter(({ pos }) => pos !== 'num') : readings

const commonNouns = (nouns: readonly Reading[]): Reading[] => nouns.filter(({ lemma }) => !/^\p{Lu}/u.test(lemma))

function kindOfNoun(tokens: readonly Token[], at: number, common: readonly Reading[]): NounPhrase['kind'] {
  // `Center for Ports`: no player
  if (joinedAt(tokens, at + 1) > at + 1) return 'organization'
  if (isClubName(tokens, at)) return 'organization'
  if (isOffice(tokens[at]) || isOneOfWomen(common)) return 'person'
  const kind = isSpeakerNoun(common)
  // `Pałac Zimowy`, in capitals: an institution
  const isProper = isCapitalised(tokens[at]) && (!opensSentence(tokens, at) || isCapitalised(tokens[at + 1]))
  return kind === 'thing' && isProper ? 'organization' : kind
}

/** `kilka kwestii` say nothing, `wielu rybaków` do; null where the dictionary does not know what is counted. */
function kindOfCounted(token: Token | undefined): NounPhrase['kind'] | null {
  // `kilka dni temu`
  if (readingsAt(token).some(({ lemma }) => MEASURES.has(lemma))) return 'thing'
  const counted = inCase(readingsAt(token), 'gen', SUBSTANTIVE_POS)
  return counted.length > 0 ? isSpeakerNoun(counted) : null
}

const SUBSTANTIVE_POS: ReadonlySet<string> = new Set(['subst'])

/**
 * `burmistrz Ewa Lis` is a woman though her office is masculine, and the verb agrees with her, and so may `burmistrz Bryl`
 * be; a feminine office (`prawniczka Sidney Powell`) tells more than a foreign name.
 */
function agreementWithName(tokens: readonly Token[], phrase: NounPhrase, wanted: Case): Agreement {
  const { name, kind, agreement, head } = phrase
  if (!name || kind !== 'person' || !(agreement.genders & GENDERS.human)) return agreement
  // a `pan` is no woman
  if (readingsAt(tokens[head]).some(({ lemma }) => FORMS_OF_ADDRESS.has(lemma))) return agreement
  const { genders } = agreementOf(nameReadings(tokens[name.first], wanted) ?? [])
  const isWomansToo = name.first === name.last && !MANS_SURNAME.test(tokens[name.first]?.text ?? '')
  return { ...agreement, genders: isWomansToo ? genders | GENDERS.feminine : genders }
}

/** `jedna z radnych`, `dodaje następna`. */
const isOneOfWomen = (common: readonly Reading[]): boolean =>
  common.some(
    ({ lemma, pos, genders, number }) =>
      pos === 'adj' && INDEFINITE.has(lemma) && genders === GENDERS.feminine && number === SINGULAR,
  )

/** `Ewa Lipska`, `Daniel Myśliwiec`: a given name before a surname, though either may be a common noun. */
const opensFullName = (tokens: readonly Token[], at: number, end: number): boolean =>
  NAMES_LIKE_NOUNS.has(tokens[at]?.text ?? '') &&
  at + 1 < end &&
  isCapitalised(tokens[at + 1]) &&
  !isAcronym(tokens[at + 1])
