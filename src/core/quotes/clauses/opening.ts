import { cueAt, finiteAt } from '../../grammar/cues.ts'
import { isPreposition, NOUN_POS } from '../../grammar/nominal.ts'
import {
  COMPLEMENTIZERS,
  CONJUNCTION_PARTS,
  DOUBTFUL_QUESTION_WORDS,
  MISTYPED_COMPLEMENTIZER,
  QUESTION_LEMMAS,
  QUESTION_WORDS,
  RELATIVE_LEMMA,
  THAT_LEMMAS,
  WHEN_AND_WHERE,
  WISH_CONJUNCTION,
} from '../../lexicon/function-words.ts'
import { CASES, type Reading } from '../../lexicon/morphology/readings.ts'
import { ABOUT, TAKES_SHORT_FORM } from '../../lexicon/prepositions.ts'
import { WHAT_KIND_LEMMA } from '../../lexicon/pronouns.ts'
import { ASKING_VERBS, CLAUSE_VERBS } from '../../lexicon/reporting-verbs.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

export type Opening = 'that' | 'wish' | 'question'

/** What the word at `at` opens behind its comma: a that-clause, a wish or an indirect question. */
export function openingAt(tokens: readonly Token[], at: number): Opening | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || tokens[at - 1]?.sentence !== token.sentence) return null
  if (tokens[at - 1]?.kind !== 'comma') return lacksComma(tokens, at) ? 'that' : isAsked(tokens, at) ? 'question' : null
  if (COMPLEMENTIZERS.has(token.text) || token.text === MISTYPED_COMPLEMENTIZER) {
    const next = readingsAt(tokens[at + 1])
    const preposition =
      token.text === MISTYPED_COMPLEMENTIZER &&
      !TAKES_SHORT_FORM.test(tokens[at + 1]?.text ?? '') &&
      !next.some(
        ({ pos, cases, verb }) =>
          verb !== null ||
          (pos !== 'ger' && cases & CASES.nom && !(cases & (CASES.gen | CASES.inst))) ||
          pos === 'adv' ||
          pos === 'prep',
      )
    return preposition ? null : 'that'
  }
  if (WISH_CONJUNCTION.test(token.text)) return 'wish'
  const asks = isSureQuestion(tokens, at) || isDoubtfulQuestion(tokens, at)
  return asks || (isPreposition(token) && isQuestionPronoun(tokens[at + 1])) ? 'question' : null
}

/** Words between a cue and its clause where no comma parts them. */
const UNPARTED = 4

/** `mówi że`, `dodał jednak w radiu że`: the comma that a hurried writer leaves out. */
function lacksComma(tokens: readonly Token[], at: number): boolean {
  if (!COMPLEMENTIZERS.has(tokens[at]?.text ?? '') || CONJUNCTION_PARTS.has(tokens[at - 1]?.form?.lower ?? ''))
    return false
  for (let i = at - 1; i >= at - 1 - UNPARTED; i--) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.sentence !== tokens[at]?.sentence) return false
    if (cueAt(tokens, i, CLAUSE_VERBS)) return true
    if (token.form.finite) return false
  }
  return false
}

/** `Dopytywany czy wróci, odparł`, `zapytał kiedy wróci`: right behind who asked or was asked, with its comma left out. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const asks =
    isSureQuestion(tokens, at) ||
    WHEN_AND_WHERE.has(tokens[at]?.text ?? '') ||
    (isDoubtfulQuestion(tokens, at) && finiteAt(tokens, at + 1) !== null)
  const isOfAsked = readingsAt(tokens[at - 1]).some(({ pos, lemma }) => pos === 'ppas' && ASKING_VERBS.has(lemma))
  return asks && (isOfAsked || cueAt(tokens, at - 1, ASKING_VERBS) !== null)
}

/** It can be nothing but a question: `czy`, `dlaczego`, `po co`, `w jaki sposób`. */
export function isSureQuestion(tokens: readonly Token[], at: number): boolean {
  return QUESTION_WORDS.has(tokens[at]?.text ?? '')
}

export const isDoubtfulQuestion = (tokens: readonly Token[], at: number): boolean =>
  DOUBTFUL_QUESTION_WORDS.has(tokens[at]?.text ?? '') || isQuestionPronoun(tokens[at])

const isQuestionPronoun = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma, verb }) => verb === null && QUESTION_LEMMAS.has(lemma))

/**
 * Whether the pronoun of a clause that starts at `at` only tells more of the noun before its comma: `o trio, które gra`,
 * `mówi Anna Lipka, która przyjechała`. Not `zapytał radnego, która droga`, nor `który most`, which name what is asked for.
 */
export function isRelative(tokens: readonly Token[], comma: number, at: number): boolean {
  const pronoun = isPreposition(tokens[at]) ? at + 1 : at
  const own = readingsAt(tokens[pronoun]).filter(({ lemma, verb }) => verb === null && RELATIVE_LEMMAS.has(lemma))
  const agrees = (index: number, inCase: boolean): boolean =>
    readingsAt(tokens[index]).some(
      ({ pos, number, genders, cases }) =>
        NOUN_POS.has(pos) &&
        own.some(
          (r) => (r.number & number) !== 0 && (r.genders & genders) !== 0 && (!inCase || (r.cases & cases) !== 0),
        ),
    )
  // `odpowiedział na pytanie, jakie będą koszty`
  const asksWhat =
    own.some(({ lemma }) => lemma === WHAT_KIND_LEMMA) &&
    finiteAt(tokens, pronoun + 1) !== null &&
    asksOfNoun(tokens, pronoun, own)
  // `o tekst „Kuriera”, który napisał`: a title in marks, whatever its gender
  const isBehindTitle = tokens[comma - 1]?.kind === 'mark'
  const isOfNoun = isBehindTitle || agrees(comma - 1, false) || isBehindTopic(tokens, comma, own)
  return own.length > 0 && !asksWhat && isOfNoun && !agrees(pronoun + 1, true)
}

/** Tokens of what somebody is asked about. */
const TOPIC_REACH = 16

/** `pytany o rzecznika praw dziecka, który zwleka`: what is asked about has been told, so that the clause tells more of it. */
function isBehindTopic(tokens: readonly Token[], comma: number, own: readonly Reading[]): boolean {
  if (!own.some(({ lemma }) => lemma === RELATIVE_LEMMA)) return false
  for (let i = comma - 2; i > comma - TOPIC_REACH; i--) {
    const token = tokens[i]
    if (token?.kind === 'comma' || token?.sentence !== tokens[comma]?.sentence) return false
    if (token?.form.lower !== ABOUT) continue
    return readingsAt(tokens[i + 1]).every(({ lemma }) => !THAT_LEMMAS.has(lemma))
  }
  return false
}

/** Tokens from `jakie` to the noun behind its verb. */
const ASKED_REACH = 16

/** `jakie będą koszty`, `jakie są`: a noun behind the verb, or nothing, is what is asked of; `jakie zachodzą w nas` tells more. */
function asksOfNoun(tokens: readonly Token[], pronoun: number, own: readonly Reading[]): boolean {
  let i = pronoun + 2
  for (; i < pronoun + ASKED_REACH && tokens[i]?.kind === 'word'; i++) {
    const isAskedOf = readingsAt(tokens[i]).some(
      ({ pos, number, genders, cases }) =>
        NOUN_POS.has(pos) && own.some((r) => r.number & number && r.genders & genders && r.cases & cases),
    )
    if (isAskedOf) return true
  }
  return i === pronoun + 2
}

const RELATIVE_LEMMAS: ReadonlySet<string> = new Set([RELATIVE_LEMMA, WHAT_KIND_LEMMA])
