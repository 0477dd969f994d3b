import { finiteAt } from '../grammar/cues.ts'
import { ADJECTIVE_POS } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { AGENT_PREPOSITION, COPULA } from '../lexicon/function-words.ts'
import { CASES, PLURAL } from '../lexicon/morphology/readings.ts'
import { GIVEN_BY } from '../lexicon/prepositions.ts'
import { POSSESSIVES, PREDICATIVE, SUCH_LEMMA } from '../lexicon/pronouns.ts'
import { APPEARING_VERBS, HEARD_BY_US, RECEIVING_VERBS } from '../lexicon/reporting-verbs.ts'
import {
  ANSWER_NOUNS,
  ANYBODYS_WORDS,
  INSCRIPTION_NOUNS,
  PARTS,
  SHOUT_NOUNS,
  WORDS_NOUNS,
} from '../lexicon/speech-nouns.ts'
import { type Agreement, NO_AGREEMENT, type SourceHint } from '../model/proposal.ts'
import { type Passage, rangeSpan, sentenceRange, type TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { passesWordsOn } from './clauses/passed-words.ts'

/** Words between `to` and the noun: `była jej ulubiona`. */
const LONGEST_LEAD_IN = 4

/** What calls the words before it somebody's, or nobody's in particular. */
export interface CalledWords {
  hint: SourceHint
  whole: TokenRange
}

const NOBODYS: SourceHint = { place: 'none', where: null, agreement: NO_AGREEMENT }
/** Of some of many comments, whoever else has spoken in the paragraph. */
const READERS: SourceHint = { place: 'impersonal', where: null, agreement: NO_AGREEMENT }
/** Words between what the words are called and where they appear: `takie wpisy na profilu urzędu pojawiają się`. */
const APPEARING_REACH = 4

/** `„A” – takie wpisy pojawiają się na profilu urzędu`, `takie głosy słychać`: they are nobody's in particular. */
function areAnybodys(tokens: readonly Token[], from: number, to: number): boolean {
  const isSuch = readingsAt(tokens[from]).some(({ lemma, cases }) => lemma === SUCH_LEMMA && cases & CASES.nom)
  if (!isSuch || !readingsAt(tokens[from + 1]).some(({ lemma }) => ANYBODYS_WORDS.has(lemma))) return false
  return tokens
    .slice(from + 2, Math.min(to, from + 2 + APPEARING_REACH))
    .some((token) => readingsAt(token).some(({ lemma, verb }) => verb && APPEARING_VERBS.has(lemma)))
}

/**
 * `„A” – to słowa Jana Bryla`, `– A – to była jej ulubiona sentencja`: whose the words are called from token `from` on,
 * or null.
 */
export function readCalledWords(passage: Passage, from: number): CalledWords | null {
  const { tokens } = passage
  const { to } = sentenceRange(passage, from)
  const giver = giverOf(passage, from, to)
  if (giver) return { hint: giver, whole: { from, to } }
  // `– A – jego słowa cytuje „Kurier”`: the paper only passes them on
  const passedOn = passesWordsOn(tokens, from) ? possessiveIn(tokens, from, from + 1) : null
  if (passedOn) return { hint: { place: 'implied', where: null, agreement: passedOn }, whole: { from, to } }
  if (areAnybodys(tokens, from, to)) return { hint: NOBODYS, whole: { from, to } }
  if (tokens[from]?.text !== PREDICATIVE) return null
  const slogans = whoseSlogans(passage, from + 1, to)
  if (slogans) return { hint: slogans, whole: { from, to } }
  const noun = findNoun(tokens, from + 1)
  if (noun === null) return null
  const whole = { from, to }
  const owner = readNounPhrase(tokens, noun + 1, to, 'gen', false)
  if (owner && owner.kind !== 'thing') {
    const where = rangeSpan(passage, { from: owner.first, to: owner.last + 1 })
    return { hint: { place: 'genitive', where, agreement: NO_AGREEMENT }, whole }
  }
  const agreement = possessiveIn(tokens, from + 1, noun)
  return agreement && { hint: { place: 'implied', where: null, agreement }, whole }
}

/** Tokens up to the slogan: `jedno z wielu`. */
const SOME_OF = 5

/** `„A” – to dwa z napisów malowanych nocą przez uczniów`, `to hasło uczniów`, `to tylko niektóre z komentarzy`: whose, or nobody's who is named. */
function whoseSlogans(passage: Passage, from: number, to: number): SourceHint | null {
  const { tokens } = passage
  for (let i = from; i < Math.min(to, from + SOME_OF); i++) {
    const readings = readingsAt(tokens[i])
    const isComment = i > from && readings.some(({ lemma, number }) => ANYBODYS_WORDS.has(lemma) && number & PLURAL)
    if (
      isComment ||
      readings.some(({ lemma, pos }) => pos === 'subst' && (INSCRIPTION_NOUNS.has(lemma) || SHOUT_NOUNS.has(lemma)))
    ) {
      const agent = tokens.findIndex((token, at) => at > i && at < to && token.form.lower === AGENT_PREPOSITION)
      const [first, wanted] = agent < 0 ? [i + 1, 'gen' as const] : [agent + 1, 'acc' as const]
      const owner = readNounPhrase(tokens, first, to, wanted, true)
      // `to hasło kampanii`: what it is called
      if (owner?.kind === 'thing' && i === from) return null
      if (!owner || owner.kind === 'thing') return isComment ? READERS : NOBODYS
      const where = rangeSpan(passage, { from: owner.first, to: owner.last + 1 })
      return { place: 'genitive', where, agreement: NO_AGREEMENT }
    }
    const counts = readings.some(({ pos }) => pos === 'num' || pos === 'prep' || pos === 'adv' || pos === 'qub')
    if (!counts && !readings.some(({ pos, lemma }) => ADJECTIVE_POS.has(pos) || PARTS.has(lemma))) return null
  }
  return null
}

/** Words from what calls the words to `otrzymaliśmy`, and from there to whom it came from. */
const LONGEST_ANSWER = 8
const GIVER_REACH = 4

/** `„A” – to cała odpowiedź, jaką otrzymaliśmy od Jana Bryla`, `– taką informację dostaliśmy z urzędu`: who gave it. */
function giverOf(passage: Passage, from: number, to: number): SourceHint | null {
  const { tokens } = passage
  const isCalled =
    tokens[from]?.text === PREDICATIVE || readingsAt(tokens[from]).some(({ lemma }) => lemma === SUCH_LEMMA)
  if (!isCalled) return null
  let isAnswer = false
  for (let verb = from + 1; verb < Math.min(to, from + LONGEST_ANSWER); verb++) {
    isAnswer ||= readingsAt(tokens[verb]).some(({ lemma, pos }) => pos === 'subst' && ANSWER_NOUNS.has(lemma))
    if (!isAnswer || !isReceivedByUs(tokens[verb])) continue
    for (let at = verb + 1; at < Math.min(to, verb + GIVER_REACH); at++) {
      const giver = GIVEN_BY.has(tokens[at]?.text ?? '') ? readNounPhrase(tokens, at + 1, to, 'gen', true) : null
      if (giver && (giver.kind !== 'thing' || giver.name))
        return {
          place: 'genitive',
          where: rangeSpan(passage, { from: giver.first, to: giver.last + 1 }),
          agreement: NO_AGREEMENT,
        }
    }
  }
  return null
}

const isReceivedByUs = (token: Token | undefined): boolean =>
  readingsAt(token).some(
    ({ lemma, verb, person }) =>
      verb !== null && person === 1 && (RECEIVING_VERBS.has(lemma) || HEARD_BY_US.has(lemma)),
  )

/** The noun behind a copula, a possessive and adjectives; not that of `to nie są słowa`. */
function findNoun(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i <= from + LONGEST_LEAD_IN; i++) {
    const readings = readingsAt(tokens[i])
    if (readings.some(({ lemma, pos }) => pos === 'subst' && WORDS_NOUNS.has(lemma))) return i
    const isCopula = i === from && finiteAt(tokens, i)?.lemma === COPULA
    const isAttribute = readings.some(({ pos }) => ADJECTIVE_POS.has(pos))
    if (!isCopula && !isAttribute && !POSSESSIVES.has(tokens[i]?.text ?? '')) return null
  }
  return null
}

function possessiveIn(tokens: readonly Token[], from: number, to: number): Agreement | null {
  for (let i = from; i < to; i++) {
    const agreement = POSSESSIVES.get(tokens[i]?.text ?? '')
    if (agreement) return agreement
  }
  return null
}
