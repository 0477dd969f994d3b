import { isOneOfTwo } from '../grammar/between-names.ts'
import { finiteAt } from '../grammar/cues.ts'
import { opensNextName } from '../grammar/next-name.ts'
import { closing, isPreposition, NOUN_POS, type NounPhrase } from '../grammar/nominal.ts'
import { readLoneSurname } from '../grammar/noun-phrase/lone-surname.ts'
import { isDeclinedName } from '../grammar/noun-phrase/name-in-genitive.ts'
import { isOrderAt } from '../grammar/order.ts'
import { agree, findNominatives, parenthesisStart } from '../grammar/subject.ts'
import { ENDS_AS_WOMANS, ENDS_IN_DATIVE } from '../lexicon/case-endings.ts'
import { AS_WORD, COPULA, JOINING, QUESTION_WORDS, RELATIVE_LEMMA, SETS_OFF } from '../lexicon/function-words.ts'
import { CASES, GENDERS, type Reading, SINGULAR } from '../lexicon/morphology/readings.ts'
import { LEADER_NOUNS, OFFICIALS } from '../lexicon/person-nouns.ts'
import { SO_MUCH } from '../lexicon/pronouns.ts'
import { ADDRESSING_VERBS, REPROACHING_VERBS } from '../lexicon/reporting-verbs.ts'
import { WORKS } from '../lexicon/works.ts'
import type { Agreement } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { isDeclinedGiven } from './is-personal.ts'
import { lettersAt, namedByLetters } from './letters-as-subject.ts'
import { isOfOtherCase } from './letters-of-other-case.ts'
import { casesBefore, isOblique as showsCase } from './name-context.ts'
import type { Mention, Person } from './person.ts'
import { questionOfAsked } from './question-of-asked.ts'
import type { Register } from './register.ts'

/**
 * Who may be the subject of a verb among the tokens [from, to): noun phrases in the nominative, and the persons of the
 * article whose names may stand in it, also where the dictionary takes them for something else. In text order.
 */
export function findSubjects(
  register: Register,
  from: number,
  to: number,
  agreement: Agreement,
  loose: boolean,
): NounPhrase[] {
  const { tokens } = register.passage
  const inner = innerClauses(tokens, from, to)
  const isInner = (first: number): boolean =>
    isOfParticiple(tokens, first) || inner.some((clause) => first >= clause.from && first < clause.to)
  const named = register.people.between(from, to)
  const phrases = findNominatives(tokens, from, to, agreement, loose).filter(
    (phrase) =>
      !isRestOfName(tokens, phrase.first, named) &&
      !isOblique(tokens, phrase, agreement.number) &&
      !isObliqueName(tokens, phrase.first) &&
      !isDeclinedName(tokens, phrase) &&
      !(phrase.name && opensNextName(tokens, phrase.name.first, phrase.last + 1)) &&
      !isOfOtherCase(tokens, phrase) &&
      !isDeclinedGiven(tokens[phrase.first - 1], tokens[phrase.first], agreement) &&
      !isWomansInCase(tokens, phrase) &&
      !isOfAdjective(tokens, phrase) &&
      !isOrder(tokens, phrase) &&
      !isPredicate(tokens, phrase) &&
      tokens[phrase.last]?.form.lower !== SO_MUCH &&
      !isOneOfTwo(tokens, phrase) &&
      !isAttribute(tokens, phrase.first) &&
      !isJoinedVerb(tokens, phrase) &&
      !isInner(phrase.first),
  )
  const persons: NounPhrase[] = []
  const doubtful: NounPhrase[] = []
  for (const { person, first, last } of named) {
    if (phrases.some((phrase) => phrase.first <= first && last <= phrase.last)) continue
    const known: Agreement = { number: SINGULAR, genders: person.genders }
    if (!agree(agreement, known) || isInner(first)) continue
    if (isDeclinedGiven(tokens[first], tokens[first + 1], agreement)) continue
    const name: NounPhrase = { first, last, head: first, name: { first, last }, agreement: known, kind: 'person' }
    if (!isOwnForm(tokens, { first, last }, person) || isPreposition(tokens[first - 1])) continue
    if (isWomansInCase(tokens, name) || isOfAdjective(tokens, name) || opensNextName(tokens, first, last + 1)) continue
    const cases = casesBefore(tokens, first)
    if (cases === 0 || cases & CASES.nom) persons.push(name)
    else doubtful.push(name)
  }
  // `napisał w mediach społecznościowych Marco Wrona`: behind a verb that has no other subject it is one
  const others = phrases.filter(
    ({ kind, first, last }) => kind !== 'thing' && !doubtful.some((name) => name.first <= last && first <= name.last),
  )
  if (persons.length === 0 && others.length === 0) persons.push(...doubtful)
  const letters = persons.length === 0 && others.length === 0 ? lettersAt(tokens, from, to, loose) : -1
  if (letters >= 0 && !isInner(letters)) phrases.push(namedByLetters(letters))
  if (persons.length === 0) return phrases
  const apart = phrases.filter(({ first, last }) => !persons.some((name) => name.first <= last && first <= name.last))
  return [...apart, ...persons].sort((a, b) => a.first - b.first)
}

/** `przez radną Wrzos o koszty`: a woman's undeclined surname stands in the case of what she is called before it. */
export function isWomansInCase(tokens: readonly Token[], { first, last, name }: NounPhrase): boolean {
  if (name?.first !== first || first !== last || ENDS_AS_WOMANS.test(tokens[first]?.text ?? '')) return false
  const nouns = readingsAt(tokens[first - 1]).filter(({ lemma }) => LEADER_NOUNS.has(lemma) || OFFICIALS.has(lemma))
  return nouns.length > 0 && nouns.every(({ cases, genders }) => !(cases & CASES.nom) && genders === GENDERS.feminine)
}

/** `w programie Wirtualnej Polski`: the adjective before a name of one word shows in which case both stand. */
export const isOfAdjective = (tokens: readonly Token[], { first }: NounPhrase): boolean => {
  const adjectives = readingsAt(tokens[first - 1])
  if (!isCapitalised(tokens[first]) || !isCapitalised(tokens[first - 1]) || adjectives.length === 0) return false
  return adjectives.every(
    ({ pos, cases, genders }) =>
      pos === 'adj' &&
      !(cases & CASES.nom) &&
      readingsAt(tokens[first]).some((noun) => noun.pos === 'subst' && noun.cases & cases && noun.genders & genders),
  )
}

/** `„Kurierowi Lubińskiemu” powiedział`: a title in marks in another case, by its words or by those it is listed with. */
export function isOblique(tokens: readonly Token[], { first, name }: NounPhrase, number: number): boolean {
  if (tokens[first]?.kind !== 'mark' || !name) return false
  for (let open = first; open >= 0; open = listedBefore(tokens, open))
    if (isOfWork(tokens, open) || showsOtherCase(tokens, open, number)) return true
  return false
}

/** `gwiazdy serialu „Ulica Słoneczna”`: what a work is called. */
const isOfWork = (tokens: readonly Token[], open: number): boolean =>
  tokens[open - 1]?.sentence === tokens[open]?.sentence &&
  readingsAt(tokens[open - 1]).some(({ pos, lemma }) => pos === 'subst' && WORKS.has(lemma))

/** Tokens of a title and of what parts it from the next one. */
const LONGEST_TITLE = 10

/** Of `„Falę”, „Wesele” i „Port”` where the title before the one that opens at `open` does; -1 where none is listed. */
function listedBefore(tokens: readonly Token[], open: number): number {
  const joint = tokens[open - 1]
  if (tokens[open - 2]?.kind !== 'mark' || !(joint?.kind === 'comma' || JOINING.has(joint?.text ?? ''))) return -1
  for (let i = open - 3; i > open - LONGEST_TITLE; i--) if (tokens[i]?.kind === 'mark') return i
  return -1
}

/** Whether the words in marks that open at `open` show another case than the nominative. */
function showsOtherCase(tokens: readonly Token[], open: number, number: number): boolean {
  let close = open + 1
  while (close < open + LONGEST_TITLE && tokens[close]?.kind !== 'mark') close++
  const words = tokens.slice(open + 1, close)
  // `dodaje „FAZ”`: letters, and no `faza`
  if (words.length === 1 && isAcronym(words[0])) return false
  const nominal = words
    .map((token) => readingsAt(token).filter(({ pos }) => NOUN_POS.has(pos) || pos === 'adj'))
    .filter((readings) => readings.length > 0)
  // `Der Bote`: one word that may stand in the nominative is enough, foreign ones look like any case
  // `z działu „Gazety Górskiej” pisze`: a nominative of several, but of a verb in the singular
  const mayBeSubject = (r: Reading): boolean =>
    (r.cases & CASES.nom) !== 0 && (number === 0 || (r.number & number) !== 0)
  if (nominal.length > 0) return !nominal.some((readings) => readings.some(mayBeSubject))
  return ENDS_IN_DATIVE.test(words.at(-1)?.text ?? '')
}

/** `Janowi`, which may be several adjectives too; what opens a sentence is in capitals anyway. */
const isObliqueName = (tokens: readonly Token[], at: number): boolean =>
  showsCase(tokens[at]) &&
  tokens[at - 1]?.kind === 'word' &&
  tokens[at - 1]?.sentence === tokens[at]?.sentence &&
  !readLoneSurname(tokens, at)

/** `Rozmówca jest bardziej wylewny`, `był mniej rozmowny`: what the subject is like, in an adjective behind its copula. */
function isPredicate(tokens: readonly Token[], { first, last, head, name }: NounPhrase): boolean {
  if (name || head !== last || !isAdjectival(tokens[head])) return false
  if (!tokens.slice(first, head).every((token) => readingsAt(token).some(({ pos }) => pos === 'adv'))) return false
  let verb = first - 1
  while (verb > first - DEGREES && readingsAt(tokens[verb]).some(({ pos }) => pos === 'adv')) verb--
  // `że to niemożliwe`, `kara powinna być wyższa`
  if (tokens[verb]?.form.lower === SETS_OFF) return true
  return finiteAt(tokens, verb)?.lemma === COPULA || tokens[verb]?.form.lower === COPULA
}

/** `wyrozumiały`, which by its form is a verb as well, as none can be behind a copula. */
function isAdjectival(token: Token | undefined): boolean {
  const readings = readingsAt(token)
  return readings.some(({ pos }) => pos === 'adj') && readings.every(({ pos, verb }) => pos === 'adj' || verb !== null)
}

/** Tokens between a copula and its adjective: `jest dużo bardziej wylewny`. */
const DEGREES = 4

/** `o. Jan Bryl OFM`: the order that he belongs to. */
const isOrder = (tokens: readonly Token[], { first, last }: NounPhrase): boolean =>
  first === last && isOrderAt(tokens, first)

/** `pyta i dodaje`, `odpowiada i para się tym`: joined to a verb is another, though it may be a noun by its form. */
function isJoinedVerb(tokens: readonly Token[], { first, last, kind }: NounPhrase): boolean {
  if (first !== last || tokens[first]?.form.finite == null) return false
  const next = tokens[last + 1]
  if (JOINING.has(next?.text ?? '') && tokens[last + 2]?.form.finite != null) return true
  return kind === 'thing' && JOINING.has(tokens[first - 1]?.text ?? '')
}

/** `mężczyzna mieszkający w Lubinowie`: a participle right behind the noun that it goes with. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const participles = readingsAt(tokens[at]).filter(({ pos, cases }) => pos === 'pact' && cases & CASES.nom)
  const nouns = readingsAt(tokens[at - 1]).filter(({ pos, cases }) => pos === 'subst' && cases & CASES.nom)
  return participles.some((one) => nouns.some((noun) => one.number & noun.number && one.genders & noun.genders))
}

/**
 * Clauses that close within [from, to) and have subjects of their own: who is named in `, która mieszka w Wólce, `, in
 * `, czy odejdzie Lis, ` or in ` – jak podaje Kurier – ` is not who speaks behind it.
 */
function innerClauses(tokens: readonly Token[], from: number, to: number): TokenRange[] {
  const clauses: TokenRange[] = questionOfAsked(tokens, from, to)
  const opening = tokens[to - 1]?.kind === 'dash' ? parenthesisStart(tokens, to - 1, from) : -1
  if (opening > from) clauses.push({ from: opening, to })
  // `pytany, co powie tym, | którzy protestują, powiedział`: the clause with which it begins, too
  for (let i = tokens[from - 1]?.kind === 'comma' ? from : from + 1; i < to; i++) {
    const before = tokens[i - 1]?.kind
    if (before === 'open') {
      const close = closing(tokens, i - 1, to)
      if (close > i) clauses.push({ from: i, to: close })
      continue
    }
    if ((before === 'dash' || before === 'comma') && tokens[i]?.form.lower === AS_WORD) {
      const from = i
      while (i < to && tokens[i]?.kind !== before) i++
      if (i < to) clauses.push({ from, to: i })
      continue
    }
    if (before !== 'comma') continue
    const word = isPreposition(tokens[i]) ? i + 1 : i
    const isQuestion = QUESTION_WORDS.has(tokens[i]?.form.lower ?? '')
    if (!isQuestion && !readingsAt(tokens[word]).some(({ lemma }) => lemma === RELATIVE_LEMMA)) continue
    let verb = word + 1
    while (verb < to && !finiteAt(tokens, verb)) verb++
    let close = verb + 1
    while (close < to && tokens[close]?.kind !== 'comma') close++
    if (close >= to) break
    clauses.push({ from: i, to: close })
    i = close - 1
  }
  return clauses
}

/** How far behind its participle an object may start, in tokens. */
const PARTICIPIAL = 8

/** `związki, reprezentujące pracowników, zapowiadają`, `Mówiąc o KPR dodał`: a participle's, behind a comma or first. */
function isOfParticiple(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i > Math.max(0, first - PARTICIPIAL); i--) {
    if (tokens[i]?.kind === 'comma' || tokens[i]?.sentence !== tokens[first]?.sentence) return false
    const readings = readingsAt(tokens[i])
    const isAdverbial = readings.some(({ verb }) => verb === 'participle')
    if (isAdverbial && tokens[i - 1]?.sentence !== tokens[i]?.sentence) return true
    if (tokens[i - 1]?.kind === 'comma' && (isAdverbial || readings.some(({ pos }) => pos === 'pact'))) return true
  }
  return false
}

/** `oskarżany przez Annę Lis`: of a name whose given name shows another case the surname, which may be a nominative. */
export const isRestOfName = (tokens: readonly Token[], at: number, named: readonly Mention[]): boolean =>
  named.some(({ first, last }) => first < at && at <= last && showsCase(tokens[first]))

/**
 * Whether a name stands in the form that the article's nominative has: of `Roberta J.` the given name tells, and of
 * `Krystynie Behl`, whose surname nobody declines.
 */
function isOwnForm(tokens: readonly Token[], { first, last }: Mention, { name, surname }: Person): boolean {
  const isGivenOwn = name.startsWith(`${tokens[first]?.text} `)
  if (tokens[last]?.text === '.') return isGivenOwn
  if (first < last && !isGivenOwn && showsCase(tokens[first])) return false
  return tokens[last]?.text === surname || tokens[last]?.text.endsWith(`-${surname}`) === true
}

/** `wezwał rząd, by`: of verbs that address or reproach somebody, what may be whom is no subject. */
export function withoutObjects(
  tokens: readonly Token[],
  lemma: string | undefined,
  phrases: readonly NounPhrase[],
): readonly NounPhrase[] {
  if (lemma && REPROACHING_VERBS.has(lemma)) return phrases.filter(({ head }) => !isAcronym(tokens[head]))
  if (!lemma || !ADDRESSING_VERBS.has(lemma)) return phrases
  // `pyta „Kurier”`: a paper asks where nobody else is named who does
  const asksItself = phrases.every(({ kind }) => kind !== 'person')
  return phrases.filter(({ first, head, kind }) => {
    if (asksItself && tokens[first]?.kind === 'mark') return true
    const nouns = readingsAt(tokens[head]).filter(({ pos }) => NOUN_POS.has(pos))
    return kind === 'person' || !nouns.some((r) => r.cases & CASES.acc && !(r.genders & GENDERS.human))
  })
}
