import { CALENDAR_NOUNS, NO_HEADS } from '../lexicon/function-words.ts'
import { CASES, type Case, GENDERS, PLURAL, type Reading, SINGULAR } from '../lexicon/morphology/readings.ts'
import {
  FEMALE_NOUNS,
  FEMALE_SUFFIX,
  LEADER_NOUNS,
  NAME_PARTICLES,
  ORGANIZATION_NOUNS,
  ROLE_LINK_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/source-nouns.ts'
import type { Agreement } from '../model/proposal.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from './tokens.ts'

/** A noun phrase as token indices, all inclusive. */
export interface NounPhrase {
  first: number
  last: number
  /** The noun that agrees with the verb; the first word of a bare name. */
  head: number
  /** The part that is a proper name, if any, without titles. */
  name: { first: number; last: number } | null
  agreement: Agreement
  kind: 'person' | 'organization' | 'thing'
}

const NOUN_POS = new Set(['subst', 'depr', 'ger', 'num'])
const PLAIN_ADJECTIVE = new Set(['adj', 'adja', 'adjp'])
const ADJECTIVE_POS = new Set(['adj', 'ppas', 'pact', 'adja', 'adjp'])
/** Longest phrase read, in tokens: a hostile text must not make one of a million. */
const LONGEST = 40
const ANY: Agreement = { number: SINGULAR | PLURAL, genders: 15 }

export const isPreposition = (token: Token | undefined): boolean => readingsAt(token).some(({ pos }) => pos === 'prep')
const inCase = (readings: readonly Reading[], wanted: Case, pos: ReadonlySet<string>): Reading[] =>
  readings.filter((r) => pos.has(r.pos) && r.cases & CASES[wanted])
const isVerbOnly = (readings: readonly Reading[]): boolean =>
  readings.length > 0 && readings.every(({ verb }) => verb !== null)

/** A capitalised word that is, or may be, a name standing in `wanted`: the dictionary knows it so, or not at all. */
function nameReadings(token: Token | undefined, wanted: Case): Reading[] | null {
  if (!token || !isCapitalised(token)) return null
  const readings = readingsAt(token)
  const proper = readings.filter(({ lemma, pos }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))
  if (proper.length === 0) return readings.length === 0 || isAcronym(token) ? [] : null
  const fits = proper.filter(({ cases }) => cases & CASES[wanted])
  return fits.length > 0 ? fits : null
}

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
  i = skipTitles(tokens, i, end)
  // modifiers before the head
  let modifiers: Reading[] = []
  let head = -1
  for (; i < end; i++) {
    const token = tokens[i]
    if (token?.kind === 'number') continue
    if (token?.kind !== 'word') break
    const readings = readingsAt(token)
    if (readings.some(({ lemma }) => NO_HEADS.has(lemma))) break
    // `przewodnicząca rady` is an office, though by form a participle
    if (isOffice(token) && readings.some(({ cases }) => cases & CASES[wanted])) {
      head = i
      break
    }
    const nouns = inCase(readings, wanted, NOUN_POS)
    const proper = nameReadings(token, wanted)
    const adjectives = inCase(readings, wanted, ADJECTIVE_POS)
    const nextNominal = i + 1 < end && tokens[i + 1]?.kind === 'word' && startsNominal(tokens[i + 1], wanted)
    if (
      adjectives.length > 0 &&
      nextNominal &&
      (nouns.length === 0 ||
        adjectives.some((a) => a.lemma === nouns[0]?.lemma) ||
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
        break
      }
      continue
    }
    if (isVerbOnly(readings) && !proper) break
    if (nouns.length > 0 || proper || adjectives.length > 0) head = i
    break
  }
  if (head < 0) return null
  const phrase: NounPhrase = { first: from, last: head, head, name: null, agreement: ANY, kind: 'thing' }
  const headToken = tokens[head]
  const headNouns = [
    ...inCase(readingsAt(headToken), wanted, NOUN_POS),
    ...inCase(readingsAt(headToken), wanted, ADJECTIVE_POS),
  ]
  const headName = nameReadings(headToken, wanted)
  const common = headNouns.filter(({ lemma }) => !/^\p{Lu}/u.test(lemma))
  // a capitalised word that opens a sentence is a name only when the dictionary knows no common noun for it
  const bareName = headName !== null && (common.length === 0 || (headName.length > 0 && !opensSentence(tokens, head)))
  if (bareName) {
    const last = readName(tokens, head, end, wanted)
    phrase.name = { first: head, last }
    phrase.last = last
    phrase.kind = nameKind(tokens, head, last, headName)
    phrase.agreement = agreementOf(headName)
    // a given name that the dictionary takes for a plural (`Julie`) is one person's all the same
    if (last > head) phrase.agreement = { ...phrase.agreement, number: SINGULAR }
    if (phrase.kind === 'organization') phrase.last = extendName(tokens, last, end)
    return phrase
  }
  phrase.agreement = agreementOf(common.length > 0 ? common : headNouns.length > 0 ? headNouns : modifiers)
  phrase.kind = isOffice(headToken) ? 'person' : isSpeakerNoun(common)
  phrase.last = extend(tokens, phrase, end, wanted, loose)
  return phrase
}

const isOffice = (token: Token | undefined): boolean =>
  token !== undefined && LEADER_NOUNS.has(token.text.toLowerCase())

function skipTitles(tokens: readonly Token[], from: number, end: number): number {
  let i = from
  while (i + 1 < end && TITLE_ABBREVIATIONS.has(tokens[i]?.text.toLowerCase() ?? '')) {
    if (tokens[i + 1]?.text === '.') i += 2
    else if (tokens[i]?.text.toLowerCase() === 'dr') i += 1
    else break
  }
  return i
}

function startsNominal(token: Token | undefined, wanted: Case): boolean {
  const readings = readingsAt(token)
  return (
    inCase(readings, wanted, NOUN_POS).length > 0 ||
    inCase(readings, wanted, ADJECTIVE_POS).length > 0 ||
    nameReadings(token, wanted) !== null
  )
}

const opensSentence = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || tokens[i - 1]?.sentence !== tokens[i]?.sentence

/** „Financial Times”: a name of up to six words in marks. */
function readQuotedName(tokens: readonly Token[], from: number, end: number): NounPhrase | null {
  if (tokens[from]?.kind !== 'mark' || !isCapitalised(tokens[from + 1])) return null
  for (let i = from + 2; i < Math.min(end, from + 8); i++) {
    if (tokens[i]?.kind === 'mark') {
      return {
        first: from,
        last: i,
        head: from + 1,
        name: { first: from + 1, last: i - 1 },
        agreement: ANY,
        kind: 'organization',
      }
    }
    if (tokens[i]?.kind !== 'word') return null
  }
  return null
}

/** The last token of the name that starts at `from`: capitalised words, initials, particles. */
function readName(tokens: readonly Token[], from: number, end: number, wanted: Case): number {
  let last = from
  let i = from
  while (i < Math.min(end, from + 8)) {
    const token = tokens[i]
    if (!token) break
    if (token.kind === 'word' && isCapitalised(token)) {
      // an acronym after a name belongs to whatever comes next; a common noun in capitals is no surname
      if (
        i > from &&
        nameReadings(token, wanted) === null &&
        inCase(readingsAt(token), wanted, NOUN_POS).length === 0 &&
        !isSurnameLike(token, wanted)
      )
        break
      if (i > from && isAcronym(token) !== isAcronym(tokens[from])) break
      last = i
      i++
      if (token.text.length <= 2 && tokens[i]?.text === '.' && isCapitalised(tokens[i + 1])) i++
      else if (token.text.length === 1 && tokens[i]?.text === '.') last = i++
    } else if (
      i > from &&
      token.kind === 'word' &&
      (NAME_PARTICLES.has(token.text) || /^\p{Ll}{1,3}[-’']\p{Lu}/u.test(token.text)) &&
      (isCapitalised(tokens[i + 1]) || token.text.length > 3)
    ) {
      if (token.text.length > 3) last = i
      i++
    } else break
  }
  return last
}

const isSurnameLike = (token: Token, wanted: Case): boolean =>
  inCase(readingsAt(token), wanted, ADJECTIVE_POS).length > 0

function nameKind(
  tokens: readonly Token[],
  first: number,
  last: number,
  readings: readonly Reading[],
): NounPhrase['kind'] {
  if (isAcronym(tokens[first]) && (tokens[first]?.text.length ?? 0) > 1) return 'organization'
  const human = readings.some(
    ({ genders, lemma }) =>
      genders & GENDERS.human ||
      (genders & GENDERS.feminine && last > first && !ORGANIZATION_NOUNS.has(lemma.toLowerCase())),
  )
  if (human) return 'person'
  return readings.length === 0 && last > first ? 'person' : 'organization'
}

/** What nouns of one form stand for, as far as speaking goes. */
export function isSpeakerNoun(nouns: readonly Reading[]): NounPhrase['kind'] {
  if (nouns.some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma))) return 'organization'
  const person = nouns.some(
    ({ lemma, genders, number, pos }) =>
      pos === 'num' ||
      genders & GENDERS.human ||
      FEMALE_NOUNS.has(lemma) ||
      (genders & GENDERS.feminine && number & SINGULAR && FEMALE_SUFFIX.test(lemma)),
  )
  return person ? 'person' : 'thing'
}

function agreementOf(readings: readonly Reading[]): Agreement {
  if (readings.length === 0) return ANY
  return readings.reduce<Agreement>(
    (sum, r) => ({ number: sum.number | (r.number || 3), genders: sum.genders | (r.genders || 15) }),
    { number: 0, genders: 0 },
  )
}

/** What follows the head and belongs to it; fills in the name that a role introduces. Returns the last token. */
function extend(tokens: readonly Token[], phrase: NounPhrase, end: number, wanted: Case, loose: boolean): number {
  let last = phrase.last
  let innerPerson = false
  for (let i = last + 1; i < end; i++) {
    const token = tokens[i]
    if (!token) break
    const previous = tokens[i - 1]
    if (token.kind === 'open') {
      const close = closing(tokens, i, end)
      if (close < 0) break
      i = close
      last = close
      continue
    }
    const quoted = token.kind === 'mark' ? readQuotedName(tokens, i, end) : null
    if (quoted) {
      i = last = quoted.last
      continue
    }
    if (token.kind === 'number' && inCase(readingsAt(tokens[i + 1]), 'gen', NOUN_POS).length > 0) continue
    if (token.kind !== 'word') break
    if (TITLE_ABBREVIATIONS.has(token.text.toLowerCase()) && tokens[i + 1]?.text === '.') {
      i++
      continue
    }
    if (ROLE_LINK_ABBREVIATIONS.has(token.text)) {
      if (tokens[i + 1]?.text === '.') i++
      last = i
      continue
    }
    const readings = readingsAt(token)
    if (isCapitalised(token)) {
      const nominative = nameReadings(token, wanted)
      const genitive = nameReadings(token, 'gen')
      const names = isAcronym(token) ? null : nominative
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
      break
    }
    if (readings.length === 0 && token.text.includes('.')) {
      last = i
      continue
    }
    const genitive = inCase(readings, 'gen', NOUN_POS)
    if (
      genitive.length > 0 &&
      !readings.some(({ verb, pos }) => verb === 'past' || verb === 'present' || pos === 'prep' || pos === 'conj')
    ) {
      if (isSpeakerNoun(genitive) === 'person') innerPerson = true
      last = i
      continue
    }
    const adjective = [...inCase(readings, 'gen', PLAIN_ADJECTIVE), ...inCase(readings, wanted, PLAIN_ADJECTIVE)]
    if (adjective.length > 0 && !readings.some(({ verb }) => verb)) {
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
    // `Ministerstwo Przemysłu i Informatyki`
    if (
      joined > 0 &&
      joined < end &&
      phrase.kind === 'organization' &&
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
        inCase(readingsAt(tokens[i + 1]), 'gen', new Set([...NOUN_POS, ...ADJECTIVE_POS])).length > 0
      const place =
        loose &&
        i + 1 < end &&
        (token.text === 'w' || token.text === 'we' || token.text === 'od' || token.text === 'na') &&
        tokens[i + 1]?.kind === 'word' &&
        !(phrase.kind === 'thing')
      if (!linked && !(origin && (loose || !phrase.name)) && !place) break
      // `w środę` dates the clause, it does not tell one ministry from another
      if (place && !isCapitalised(tokens[i + 1])) break
      const until = skipComplement(tokens, i, end)
      if (until <= i) break
      i = last = until
      continue
    }
    if (
      inCase(readings, wanted, NOUN_POS).length > 0 &&
      phrase.kind === 'person' &&
      !readings.some(({ verb }) => verb) &&
      isSpeakerNoun(inCase(readings, wanted, NOUN_POS)) === 'person'
    ) {
      last = i
      continue
    }
    break
  }
  return last
}

/** `MSZ Rosji`, `Reuters (Londyn)`: what follows a body's own name, in the genitive and known as a name. */
function extendName(tokens: readonly Token[], from: number, end: number): number {
  let last = from
  for (let i = from + 1; i < end; i++) {
    const close = tokens[i]?.kind === 'open' ? closing(tokens, i, end) : -1
    if (
      close < 0 &&
      !(isCapitalised(tokens[i]) && nameReadings(tokens[i], 'gen')?.length && !nameReadings(tokens[i], 'nom'))
    )
      break
    i = last = Math.max(i, close)
  }
  return last
}

function closing(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end, from + 10); i++) if (tokens[i]?.kind === 'close') return i
  return -1
}

/** The last token of what the preposition at `at` governs; `at` itself when that is nothing we know. */
export function skipComplement(tokens: readonly Token[], at: number, end: number): number {
  const cases = readingsAt(tokens[at]).reduce((sum, r) => (r.pos === 'prep' ? sum | r.cases : sum), 0)
  let last = at
  let noun = false
  for (let i = at + 1; i < Math.min(end, at + 14); i++) {
    const token = tokens[i]
    if (!token) break
    if (
      token.kind === 'number' ||
      (token.kind === 'stop' &&
        tokens[i - 1]?.kind === 'number' &&
        token.text === '.' &&
        !token.spaceBefore &&
        tokens[i + 1]?.sentence === token.sentence)
    ) {
      last = i
      continue
    }
    if (token.kind === 'mark') {
      const quoted = readQuotedName(tokens, i, end)
      if (!quoted) break
      i = last = quoted.last
      continue
    }
    if (token.kind !== 'word') break
    const readings = readingsAt(token)
    if (readings.length === 0 || isAcronym(token)) {
      // an unknown name: the complement itself, or the surname behind a first name
      if (i > at + 1 && !isAcronym(token) && !(isCapitalised(tokens[i - 1]) && !isAcronym(tokens[i - 1]))) break
      last = i
      continue
    }
    const wanted = noun ? CASES.gen : i === at + 1 ? cases : cases | CASES.gen
    const nominal = (r: Reading): boolean =>
      NOUN_POS.has(r.pos) || ADJECTIVE_POS.has(r.pos) || r.pos.startsWith('ppron') || r.pos === 'siebie'
    // a man's nominative behind the governed noun is the clause's subject: `w czwartek minister`
    const subject =
      noun &&
      readings.some((r) => r.pos === 'subst' && r.cases & CASES.nom && r.genders & GENDERS.human) &&
      !readings.some((r) => r.cases & CASES.gen && r.genders & GENDERS.human)
    const agreeing = noun && readings.some((r) => PLAIN_ADJECTIVE.has(r.pos) && r.cases & cases)
    const fits = !subject && (agreeing || readings.some((r) => r.cases & wanted && r.pos !== 'prep' && nominal(r)))
    if (!fits) {
      if (readings.some(({ pos }) => pos === 'prep') && i > at + 1) {
        const inner = skipComplement(tokens, i, end)
        if (inner > i) {
          i = last = inner
          continue
        }
      }
      break
    }
    last = i
    if (readings.some(({ pos }) => pos === 'subst')) {
      // a day or a time governs nothing: what follows it is the clause's own
      if (readings.some(({ lemma }) => CALENDAR_NOUNS.has(lemma))) return last
      noun = true
    }
  }
  return last
}
