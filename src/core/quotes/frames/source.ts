import { apposedName } from '../../grammar/apposed-name.ts'
import { skipComplement } from '../../grammar/complement.ts'
import { finiteAt } from '../../grammar/cues.ts'
import {
  ADJECTIVE_POS,
  closing,
  inCase,
  isAdjective,
  isPreposition,
  NOUN_POS,
  type NounPhrase,
} from '../../grammar/nominal.ts'
import { isOffice } from '../../grammar/noun-phrase/kinds-of-tokens.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { JOINING, REFLEXIVE, RELATIVE_LEMMA } from '../../lexicon/function-words.ts'
import { humanReadings } from '../../lexicon/morphology/human-names.ts'
import { CASES, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { WITH_OR_FROM } from '../../lexicon/prepositions.ts'
import { POSSESSIVES } from '../../lexicon/pronouns.ts'
import { AMONG, SOURCE_JOINERS } from '../../lexicon/set-phrases.ts'
import { OF_THE_PRESS, PARTS } from '../../lexicon/speech-nouns.ts'
import { MANS_ADJECTIVAL } from '../../lexicon/surname-endings.ts'
import { isCapitalised, isWrittenAt, readingsAt, type Token } from '../../text/tokens.ts'
import { isOfSource, subjectStart, verbSoon } from './content-subject.ts'

/** Tokens that a clause or a participle about the source may have. */
const LONGEST_ASIDE = 24

/**
 * Where the source ends and the content begins. What tells more of the source is its own: `prawników zajmujących się
 * prawem`, `służb, na które powołuje się agencja,`. When nothing parts source from content, the last noun that may be a
 * nominative and agrees with the verb behind is the content's subject: `zdaniem ministra ceny energii spadną`.
 */
export function sourceEnd(tokens: readonly Token[], phrase: NounPhrase, end: number): number {
  const own = subjectStart(tokens, phrase, end)
  if (own !== null) return own
  const joined = joinedSource(tokens, phrase, end)
  if (joined) return sourceEnd(tokens, joined, end)
  const { head, name } = phrase
  const last = bracketEnd(tokens, affiliationEnd(tokens, phrase, end), end)
  // `byłego prezesa klubu, Jana Lisa, A`
  const aside = apposedName(tokens, phrase, end, 'gen')?.comma ?? asideEnd(tokens, last + 1, end)
  if (aside > last + 1) return aside
  const named = isOneOfNation(tokens, phrase) ? last + 1 : nameEnd(tokens, last + 1)
  const verb = verbSoon(tokens, named) ?? verbBehindComplement(tokens, last, end)
  if (!verb) return last + 1
  const office = name?.last === last && name.first - 1 > head ? name.first - 1 : null
  if (office !== null && holdsOffice(tokens[office], verb) && !hasSubjectBehind(tokens, last, verb)) return office
  const bearer = isOneOfNation(tokens, phrase) ? head : (name?.last ?? head)
  for (let i = last; i > bearer; i--) {
    // `szefa UKR Bryl kłamie`, `prezydenta Gdańska Bryl kłamie`: he, and not what he is called behind
    if ((named > last + 1 && isCapitalised(tokens[i])) || isOfSource(tokens, i)) continue
    if (!mayBeSubject(tokens[i], verb)) continue
    // `według gazety kanclerz Niemiec odejdzie`: with the office before it
    if (i - 1 === bearer || !holdsOffice(tokens[i - 1], verb)) return i
    return hasSubjectBehind(tokens, last, verb) ? last + 1 : i - 1
  }
  return last + 1
}

/** `zdaniem doradcy premier Wrzos trwa spór`, but not `zdaniem trenera kapitan Wrzos zagra`: a subject behind the verb. */
function hasSubjectBehind(tokens: readonly Token[], last: number, verb: { number: number }): boolean {
  let at = last + 1
  while (tokens[at]?.kind === 'word' && !finiteAt(tokens, at)) at++
  const next = tokens[at + 1]?.text === REFLEXIVE ? tokens[at + 2] : tokens[at + 1]
  return mayBeSubject(next, verb) && !isAdjective(next) && !isPreposition(next)
}

const mayBeSubject = (token: Token | undefined, verb: { number: number }): boolean =>
  inCase(readingsAt(token), 'nom', NOUN_POS).some(({ number }) => number & verb.number)

const holdsOffice = (token: Token | undefined, verb: { number: number }): boolean =>
  isOffice(token) && !isCapitalised(token) && mayBeSubject(token, verb)

/** `według Ministerstwa Energii ceny dla firm spadną`: the verb of a noun behind a name, and behind what goes with it. */
function verbBehindComplement(tokens: readonly Token[], last: number, end: number): { number: number } | null {
  if (isCapitalised(tokens[last]) || !isCapitalised(tokens[last - 1]) || !isPreposition(tokens[last + 1])) return null
  return verbSoon(tokens, skipComplement(tokens, last + 1, end, false) + 1)
}

/**
 * `zdaniem prezesów Lubexu oraz Wrzexu ceny wzrosną`, `według policji, a także prokuratury`: who says so with whom `phrase`
 * names.
 */
function joinedSource(tokens: readonly Token[], { last }: NounPhrase, end: number): NounPhrase | null {
  const from = joinerEnd(tokens, last + 1)
  if (from === null) return null
  const joined = readNounPhrase(tokens, POSSESSIVES.has(tokens[from]?.text ?? '') ? from + 1 : from, end, 'gen', true)
  return joined && (joined.kind !== 'thing' || joined.name) ? joined : null
}

/** Behind what joins another source, `oraz` or `, a także`; null where none is joined. */
function joinerEnd(tokens: readonly Token[], at: number): number | null {
  if (JOINING.has(tokens[at]?.text ?? '')) return at + 1
  if (tokens[at]?.kind !== 'comma') return null
  const joiner = SOURCE_JOINERS.find((words) => isWrittenAt(tokens, at + 1, words))
  return joiner ? at + 1 + joiner.length : null
}

/** `zdaniem opozycji burmistrz Jan Lis zabiegał`: behind a name in the nominative that follows the source. */
function nameEnd(tokens: readonly Token[], from: number): number {
  const { text = '' } = tokens[from] ?? {}
  const isNominative = humanReadings(text).some(({ cases, number }) => cases & CASES.nom && number & SINGULAR)
  // `premiera Węgier Zełenski kłamie`: a surname that the dictionary lacks
  const isUnknown = isCapitalised(tokens[from]) && readingsAt(tokens[from]).length === 0 && MANS_ADJECTIVAL.test(text)
  if (!isNominative && !isUnknown) return from
  return isCapitalised(tokens[from + 1]) ? from + 2 : from + 1
}

/** `zdaniem ekspertów Polak wygra`: several who bear no one's name, and one of a nation. */
const isOneOfNation = (tokens: readonly Token[], { head, name, agreement, last }: NounPhrase): boolean =>
  name !== null &&
  name.first === last &&
  name.first > head &&
  !(agreement.number & SINGULAR) &&
  humanReadings(tokens[last]?.text ?? '').some(({ cases, number }) => cases & CASES.nom && number & SINGULAR) &&
  !humanReadings(tokens[last]?.text ?? '').some(({ cases }) => cases & CASES.gen)

/** Tokens of a bracket that tells of the source: `Jana Lisa (PL)`. */
const BRACKET = 6

function bracketEnd(tokens: readonly Token[], last: number, end: number): number {
  const close = tokens[last + 1]?.kind === 'open' ? closing(tokens, last + 1, end) : -1
  return close > last && close - last <= BRACKET ? close : last
}

/**
 * `Jana Lisa z Politechniki Zatylskiej`, `strażaków z Lubinowa`: the last token of where somebody is from; of the phrase
 * when nothing tells.
 */
function affiliationEnd(tokens: readonly Token[], { name, last, kind }: NounPhrase, end: number): number {
  const from = tokens[last + 1]
  const isSomebody = name?.last === last || (kind !== 'thing' && !name)
  if (!isSomebody || !WITH_OR_FROM.has(from?.text ?? '')) return last
  const body = readNounPhrase(tokens, last + 2, end, 'gen', false)
  const isBody = body !== null && (body.kind === 'organization' || isCapitalised(tokens[body.first]))
  return isBody ? body.last : last
}

/** Behind what tells more of the source, an apposition, a participle's phrase or a relative clause; `from` when nothing does. */
export function asideEnd(tokens: readonly Token[], from: number, end: number): number {
  const apposition = appositionEnd(tokens, from, end) ?? memberEnd(tokens, from, end) ?? from
  return participleEnd(tokens, apposition, end) ?? relativeEnd(tokens, apposition, end) ?? apposition
}

/** `, prezesa firmy,`: a role with nothing but commas around it. */
function appositionEnd(tokens: readonly Token[], from: number, end: number): number | null {
  if (tokens[from]?.kind !== 'comma') return null
  const phrase = readNounPhrase(tokens, from + 1, end, 'gen', true)
  const role = phrase?.kind === 'person' && phrase.agreement.number & SINGULAR && phrase.name?.first !== phrase.first
  if (!role || isSubject(tokens, phrase, end)) return null
  // `, ekspertki zajmującej się energetyką,`
  const to = participleEnd(tokens, phrase.last + 1, end) ?? phrase.last + 1
  if (tokens[to]?.kind === 'comma') return to
  // `, wicemarszałka Senatu ocena może`: its comma left out before the subject of a verb
  const subject = readNounPhrase(tokens, to, end, 'nom', false)
  // `, prezydent Lidorii Jan Wrona ostrzegł`: the subject's own office
  const mayBeOwn = inCase(readingsAt(tokens[phrase.head]), 'nom', NOUN_POS).length > 0
  if (!subject || (mayBeOwn && subject.name?.first === subject.first)) return null
  return verbSoon(tokens, subject.last + 1) ? to : null
}

/** `„Kuriera”, minister Adam Lis kupił dom`: in the nominative, with its name, the phrase has a verb of its own. */
function isSubject(tokens: readonly Token[], { first }: NounPhrase, end: number): boolean {
  const subject = readNounPhrase(tokens, first, end, 'nom', false)
  return subject !== null && subject.name?.last === subject.last && verbSoon(tokens, subject.last + 1) !== null
}

/** `, w tym Jana Wrony,`, `, m.in. Jana Wrony z Instytutu Rzek,`: one of those whose opinion it is. */
function memberEnd(tokens: readonly Token[], from: number, end: number): number | null {
  if (tokens[from]?.kind !== 'comma') return null
  const words = AMONG.find((among) => among.every((word, i) => tokens[from + 1 + i]?.text.startsWith(word)))
  if (!words) return null
  const isStopped = tokens[from + 1 + words.length]?.text === '.'
  const phrase = readNounPhrase(tokens, from + 1 + words.length + (isStopped ? 1 : 0), end, 'gen', true)
  // `, w tym roku,`
  const last = phrase && phrase.kind !== 'thing' && affiliationEnd(tokens, phrase, end)
  return last && tokens[last + 1]?.kind === 'comma' ? last + 1 : null
}

/** `zajmujących się prawem umowy są`: up to the subject or the verb of the content, or to the comma that closes the phrase. */
function participleEnd(tokens: readonly Token[], from: number, end: number): number | null {
  const first = tokens[from]?.kind === 'comma' ? from + 1 : from
  const participles = readingsAt(tokens[first]).filter(({ pos }) => pos === 'pact' || pos === 'ppas')
  // `w opinii eksperta planowana podróż rozpocznie się`: with no comma it is of the source only in its case
  if (!participles.some(({ cases }) => first > from || cases & CASES.gen)) return null
  const closed = first > from
  for (let i = first + 1; i < Math.min(end, first + LONGEST_ASIDE); i++) {
    if (tokens[i]?.kind === 'comma') return i
    if (finiteAt(tokens, i)) return closed ? null : subjectBefore(tokens, first + 2, i)
  }
  return null
}

/** Where the subject right before a verb begins, `odszkodowania są`: a nominative that agrees; the verb where there is none. */
function subjectBefore(tokens: readonly Token[], from: number, verb: number): number {
  const number = finiteAt(tokens, verb)?.number ?? 0
  for (let at = from; at < verb; at++) {
    const phrase = readNounPhrase(tokens, at, verb, 'nom', false)
    if (phrase?.last === verb - 1 && phrase.agreement.number & number) return at
  }
  return verb
}

/** `, na które powołuje się agencja,`: to the comma behind the clause's verb; null where no relative clause begins at `from`. */
export function relativeEnd(tokens: readonly Token[], from: number, end: number): number | null {
  if (tokens[from]?.kind !== 'comma') return null
  const word = isPreposition(tokens[from + 1]) ? from + 2 : from + 1
  if (!readingsAt(tokens[word]).some(({ lemma }) => lemma === RELATIVE_LEMMA)) return null
  let verb = false
  for (let i = word + 1; i < Math.min(end, word + LONGEST_ASIDE); i++) {
    if (verb && tokens[i]?.kind === 'comma') return i
    if (finiteAt(tokens, i) || readingsAt(tokens[i]).some(({ pos }) => pos === 'verb')) verb = true
  }
  return null
}

/**
 * Behind the noun of what was told at `from`, with adjectives about it and how much of it: `najnowszych doniesień prasowych`,
 * `części doniesień`; null when it is none.
 */
export function readReport(tokens: readonly Token[], from: number, nouns: ReadonlySet<string>): number | null {
  let noun = isNoun(tokens[from], PARTS) ? from + 1 : from
  while (noun < from + 3 && isAdjective(tokens[noun]) && !isNoun(tokens[noun], nouns)) noun++
  if (!isNoun(tokens[noun], nouns)) return null
  let last = noun
  while (last < noun + 2 && isGenitiveAdjective(tokens[last + 1])) last++
  return last + 1
}

const isNoun = (token: Token | undefined, nouns: ReadonlySet<string>): boolean =>
  readingsAt(token).some(({ lemma, pos }) => NOUN_POS.has(pos) && nouns.has(lemma))

const isGenitiveAdjective = (token: Token | undefined): boolean =>
  readingsAt(token).length > 0 &&
  inCase(readingsAt(token), 'gen', ADJECTIVE_POS).length > 0 &&
  !readingsAt(token).some(
    ({ pos, lemma }) => (pos === 'subst' && !OF_THE_PRESS.has(lemma)) || pos === 'ppas' || pos === 'pact',
  )
