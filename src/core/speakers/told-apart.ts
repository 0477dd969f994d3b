import { finiteAt } from '../grammar/cues.ts'
import { isPreposition, type NounPhrase } from '../grammar/nominal.ts'
import { COORDINATORS, DEMONSTRATIVE_LEMMA } from '../lexicon/function-words.ts'
import { BROADCASTS, HOSTESS, HOSTS, INTERVIEWERS, LEADING_VERBS } from '../lexicon/interviews.ts'
import { CASES, PLURAL } from '../lexicon/morphology/readings.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { ASKED_PRONOUNS, POSSESSIVE_TOO, TOLD_PRONOUNS } from '../lexicon/pronouns.ts'
import { ADDRESSING_VERBS, ASKING_VERBS, DIRECT_VERBS } from '../lexicon/reporting-verbs.ts'
import { ACCUSATIONS, WORDS_ANSWERED } from '../lexicon/speech-nouns.ts'
import { ACCUSING_VERBS, REACTING_VERBS, SECONDING_VERBS } from '../lexicon/told-by-author.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { isOblique } from './name-context.ts'
import { namedInWords } from './named-in-words.ts'
import type { Mention, Person } from './person.ts'
import type { Register, Voice } from './register.ts'
import type { Wanted } from './resolution.ts'

/** How far from a subject its clause is read, in tokens. */
const REACH = 8

const ASKING_OR_LEADING: ReadonlySet<string> = new Set([...ASKING_VERBS, ...LEADING_VERBS])

/**
 * Whom a role in the nominative does not mean, by the clause that it is the subject of: `Odpowiedział mu prezes klubu` is not
 * whom the pronoun stands for, `Na te słowa zareagował prezes klubu` not whoever has spoken last; nor by the words that it is
 * told to have said, which name others.
 */
export function toldApart(
  register: Register,
  phrase: NounPhrase,
  { case: wanted }: Wanted,
  [last]: readonly Voice[],
): (person: Person) => boolean {
  const { passage } = register
  if (wanted !== 'nom' || phrase.agreement.number === PLURAL) return () => false
  const isSpokenOf = namedInWords(register, phrase.first)
  const genders = hearersOf(passage.tokens, phrase)
  const answered = last && answersWords(passage, phrase, last) ? last.person : null
  const asker = askerAt(passage.tokens, phrase)
  const asks = (person: Person): boolean => asker !== null && !mayAsk(passage.tokens, asker, person, phrase.first)
  return (person) =>
    person === answered ||
    asks(person) ||
    isSpokenOf(person) ||
    isOnly(person.genders, genders) ||
    isGovernedBeside(passage.tokens, phrase, person)
}

/** `W rozmowie z Janem Wroną prezes powiedział`: whom a preposition of its own clause governs is no subject, nor who is told. */
function isGovernedBeside(tokens: readonly Token[], phrase: NounPhrase, { mentions }: Person): boolean {
  const { from, to } = clauseOf(tokens, phrase)
  return mentions.some(({ first }) => {
    if (first < from || first >= to || !isOblique(tokens[first])) return false
    // `na profilu Jana Wrony wójt napisał`: he himself
    return isPreposition(tokens[first - 1]) || readingsAt(tokens[first]).every(({ cases }) => !(cases & CASES.gen))
  })
}

/**
 * `– Dlaczego? – dopytywał dziennikarz`, `zauważył prowadzący`: of the press and asking, or of the programme, so that he is
 * nobody who answers there; the noun, or null.
 */
function askerAt(tokens: readonly Token[], { first, head, last }: NounPhrase): string | null {
  const noun = readingsAt(tokens[head]).find(({ lemma, cases }) => cases & CASES.nom && INTERVIEWERS.has(lemma))
  const asks = [first - 1, last + 1].some((at) => ASKING_VERBS.has(finiteAt(tokens, at)?.lemma ?? ''))
  const isHost = HOSTS.has(noun?.lemma ?? '') || (noun?.lemma === HOSTESS && isOfProgramme(tokens[last]))
  return noun && (asks || isHost) ? noun.lemma : null
}

/** `gospodyni programu`; one of a house is anybody. */
const isOfProgramme = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma, cases }) => cases & CASES.gen && BROADCASTS.has(lemma))

/** `Program prowadzi Jan Lis`, `Jan Lis zapytał wójta`, `Jan Lis z „Kuriera”`: who may well be who asks behind it. */
function mayAsk(tokens: readonly Token[], asker: string, { mentions, roles }: Person, at: number): boolean {
  if (roles.some(({ head }) => INTERVIEWERS.has(head))) return true
  return mentions.some((mention) => {
    if (mention.first > at) return false
    const isOfPaper =
      WITH_OR_FROM.has(tokens[mention.last + 1]?.text ?? '') && tokens[mention.last + 2]?.kind === 'mark'
    return isOfPaper || isSubjectOf(tokens, mention, HOSTS.has(asker) ? ASKING_OR_LEADING : ASKING_VERBS)
  })
}

/** `Program prowadzi od lat Jan Lis`: a name in the nominative, and one of these verbs in its clause, up to the next mark. */
function isSubjectOf(tokens: readonly Token[], { first, last }: Mention, verbs: ReadonlySet<string>): boolean {
  const isNominative = readingsAt(tokens[first]).some(({ cases }) => cases === 0 || cases & CASES.nom)
  if (!isNominative) return false
  const { from, to } = clauseOf(tokens, { first, last })
  return tokens.slice(from, to).some((_, i) => verbs.has(finiteAt(tokens, from + i)?.lemma ?? ''))
}

/** Somebody of one gender, for whom a pronoun of that gender may stand. */
const isOnly = (own: number, pronouns: number): boolean => (own & pronouns) !== 0 && (own & ~pronouns) === 0

/**
 * The genders of the pronoun that is the object of a phrase's own verb, right before it or right behind it: `odpowiedział mu
 * prezes`, `prezes mu odpowiedział`, `prezes poprosił go`.
 */
function hearersOf(tokens: readonly Token[], { first, last }: NounPhrase): number {
  // `mówi jej dyrektorka`: hers, as well as to her
  const before = tokens[first - 1]?.form.lower === POSSESSIVE_TOO ? 0 : hearerOf(tokens, first - 1, first - 2)
  return before | hearerOf(tokens, last + 1, last + 2) | hearerOf(tokens, last + 2, last + 1)
}

/** The genders of those for whom a pronoun stands whom a verb beside it has for a hearer; 0 of anything else. */
function hearerOf(tokens: readonly Token[], pronoun: number, verb: number): number {
  if (tokens[pronoun]?.sentence !== tokens[verb]?.sentence) return 0
  const form = tokens[pronoun]?.form.lower ?? ''
  const lemma = finiteAt(tokens, verb)?.lemma ?? ''
  const told = DIRECT_VERBS.has(lemma) || REACTING_VERBS.has(lemma) ? TOLD_PRONOUNS.get(form) : 0
  const asked = ADDRESSING_VERBS.has(lemma) || SECONDING_VERBS.has(lemma) ? ASKED_PRONOUNS.get(form) : 0
  return (told ?? 0) | (asked ?? 0)
}

/** The words around a phrase up to the next mark of any kind. */
function clauseOf(tokens: readonly Token[], { first, last }: Mention): TokenRange {
  const isOwn = (i: number): boolean =>
    tokens[i]?.kind === 'word' &&
    tokens[i]?.sentence === tokens[first]?.sentence &&
    !COORDINATORS.has(tokens[i]?.text ?? '')
  let [from, to] = [first, last + 1]
  while (from > 0 && first - from < REACH && isOwn(from - 1)) from--
  while (to - last <= REACH && isOwn(to)) to++
  return { from, to }
}

/** `Na te słowa odpowiada`, `Do tych zarzutów odniósł się`, of what the last one who spoke has said. */
function answersWords(passage: Passage, phrase: NounPhrase, last: Voice): boolean {
  const { tokens } = passage
  const { from, to } = clauseOf(tokens, phrase)
  if (!holdsVerb(tokens.slice(from, to), REACTING_VERBS)) return false
  for (let i = from; i + 1 < to; i++) {
    const points = readingsAt(tokens[i]).some(({ lemma }) => lemma === DEMONSTRATIVE_LEMMA)
    const words = points && readingsAt(tokens[i + 1]).find(({ lemma }) => WORDS_ANSWERED.has(lemma))
    if (words) return !ACCUSATIONS.has(words.lemma) || hasAccused(passage, phrase.first, last)
  }
  return false
}

/** Whether the sentence that named somebody last tells that he accuses; `przyznał, że zna sprawę` does not. */
function hasAccused({ tokens, sentenceTokens }: Passage, at: number, { person }: Voice): boolean {
  const named = person?.mentions.findLast(({ first }) => first < at)?.first ?? -1
  const range = sentenceTokens[tokens[named]?.sentence ?? -1]
  return holdsVerb(tokens.slice(range?.from ?? 0, range?.to ?? 0), ACCUSING_VERBS)
}

const holdsVerb = (tokens: readonly Token[], verbs: ReadonlySet<string>): boolean =>
  tokens.some((token) => readingsAt(token).some(({ lemma, verb }) => verb !== null && verbs.has(lemma)))
