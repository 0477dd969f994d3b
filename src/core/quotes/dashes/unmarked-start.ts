import { cueAt, finiteAt } from '../../grammar/cues.ts'
import { gendersInPerson, speaksInPerson } from '../../grammar/in-person.ts'
import { isSpeakerNoun } from '../../grammar/nominal.ts'
import { findNominatives } from '../../grammar/subject.ts'
import { COPULA, JOINING, NEGATION, REFLEXIVE, SUBORDINATORS } from '../../lexicon/function-words.ts'
import { CASES, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { PREDICATIVE } from '../../lexicon/pronouns.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import { FORMS_OF_ADDRESS, OF_A_WEDDING } from '../../lexicon/roles.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'
import { isCapitalised, readingsAt } from '../../text/tokens.ts'
import { type Attribution, isSpeechLike } from '../attribution.ts'
import { labelBefore } from '../turn-label.ts'

/** Tokens of a sentence in which who speaks may be named, so that one of a million costs no more than its length. */
const LONGEST_TOLD = 160
/** Sentences that one attribution may close when nothing but its dash shows where the speech began. */
const LONGEST_UNMARKED = 12

/**
 * Where speech without any opening sign starts: at its own sentence, or further back over sentences that are all free of
 * reporting, when one of them speaks in the first person (no paper does) or a closing mark shows that speech it was.
 */
export function unmarkedStart(...where: Parameters<typeof speechStart>): number {
  return behindLabel(where[0], speechStart(...where))
}

/** Tokens that a label with what its bearer is may have. */
const LONGEST_DESCRIBED = 14

/** `Jan Bryl, trener Iskry: Gratuluję rywalom – powiedział Bryl.`: whose turn it is, is none of his words. */
function behindLabel(passage: Passage, start: number): number {
  const { tokens, blockTokens } = passage
  if (start !== blockTokens[tokens[start]?.block ?? -1]?.from) return start
  for (let i = start + 1; i < start + LONGEST_DESCRIBED; i++) {
    if (tokens[i]?.sentence !== tokens[start]?.sentence) return start
    if (tokens[i]?.kind === 'colon') return labelBefore(passage, start, i)?.to === i ? i + 1 : start
  }
  return start
}

function speechStart(
  passage: Passage,
  sentence: number,
  free: number,
  from: number,
  unopened: boolean,
  attribution?: Attribution,
): number {
  const own = attribution && !unopened ? behindIntroduction(passage, sentence, from, attribution) : null
  if (own !== null && own >= free) free = own
  let start = sentence
  let personal = unopened || isSpoken(passage, sentence)
  let personalStart = sentence
  for (let s = sentence - 1; s >= Math.max(free, sentence - LONGEST_UNMARKED); s--) {
    if (!isSpeechLike(passage, s) || isSaid(passage, s) || (unopened && closesUnopened(passage, s))) break
    start = s
    if (isSpoken(passage, s)) {
      personal = true
      personalStart = s
    }
  }
  const paragraph = passage.tokens[from]?.block
  const first = own ?? passage.tokens[passage.blockTokens[paragraph ?? 0]?.from ?? 0]?.sentence
  // `Podpisuje i wie, że nie może. Skandal – powiedział X`: what has no verb is not all that was said
  const alone = start === first && start < sentence && !hasVerb(passage, sentence)
  if (start === first && (personal || alone)) return passage.sentenceTokens[start]?.from ?? from
  if (unopened) return passage.sentenceTokens[start]?.from ?? from
  // `Było zielone światło. Na zielono! – mówi X`: what has no verb goes on with the sentence before
  const isRest = !personal && start < sentence && !hasVerb(passage, sentence)
  return passage.sentenceTokens[personal ? personalStart : isRest ? sentence - 1 : sentence]?.from ?? from
}

/** `Stoi za tym grupa Rekin”. Awaria to co innego” – dodał X`: what a mark has closed already is none of what the next one does. */
function closesUnopened({ tokens, partners, sentenceTokens }: Passage, sentence: number): boolean {
  const { from, to } = sentenceTokens[sentence] ?? { from: 0, to: 0 }
  for (let i = from + 1; i < to; i++) if (tokens[i]?.kind === 'mark' && partners.get(i) === -1) return true
  return false
}

/** `Nie damy pieniędzy, dodaje.`: what its own end says is said. */
function isSaid({ tokens, sentenceTokens }: Passage, sentence: number): boolean {
  const { to } = sentenceTokens[sentence] ?? { to: 0 }
  return (
    tokens[to - 3]?.kind === 'comma' && tokens[to - 1]?.kind === 'stop' && cueAt(tokens, to - 2, DIRECT_VERBS) !== null
  )
}

/** In person, with a cry, or to somebody: no paper writes so in its own voice. */
function isSpoken(passage: Passage, sentence: number): boolean {
  const range = passage.sentenceTokens[sentence]
  const isCry = passage.tokens[(range?.to ?? 0) - 1]?.text === '!'
  return speaksInPerson(passage, range) || isCry || addresses(passage.tokens, range)
}

/**
 * `na który Pan radny się powołuje`, `o który Pani pyta`: with a capital in the middle of a sentence, before what somebody is
 * or does, and no name. Not a title (`film Pan w meloniku`), nor what another asks for: `prosili, aby Pan wójt odpowiedział`.
 */
function addresses(tokens: Passage['tokens'], range: TokenRange | undefined): boolean {
  let isTold = false
  for (let i = range?.from ?? 0; i < (range?.to ?? 0); i++) {
    const word = tokens[i]?.form.lower ?? ''
    if (isTold && SUBORDINATORS.has(word)) return false
    isTold ||= finiteAt(tokens, i) !== null
    if (i === range?.from || JOINING.has(tokens[i - 1]?.text ?? '')) continue
    const isCourteous = isCapitalised(tokens[i]) && FORMS_OF_ADDRESS.has(word)
    if (isCourteous && !isCapitalised(tokens[i + 1]) && isOffice(tokens, i + 1)) return true
  }
  return false
}

/** `radny`, `pyta`, `się`, `nie`; `Pan młody` marries. */
function isOffice(tokens: Passage['tokens'], at: number): boolean {
  const word = tokens[at]?.form.lower ?? ''
  if (word === REFLEXIVE || word === NEGATION || finiteAt(tokens, at)) return true
  const nouns = readingsAt(tokens[at]).filter(({ pos, cases }) => pos === 'subst' && cases & CASES.nom)
  return nouns.length > 0 && !OF_A_WEDDING.has(word) && isSpeakerNoun(nouns) === 'person'
}

/**
 * `Prezes Jan Bryl wydał komunikat. Szanuję protest – napisał.`: behind the last of the paragraph's first sentences that names,
 * in the third person, somebody who agrees with the verb and whom its attribution does not name again; or that goes on
 * with whom the text before tells of.
 */
function behindIntroduction(passage: Passage, sentence: number, at: number, attribution: Attribution): number | null {
  const { tokens, blockTokens, sentenceTokens } = passage
  const first = tokens[blockTokens[tokens[at]?.block ?? 0]?.from ?? 0]?.sentence ?? sentence
  const { verb, to } = attribution
  if (first >= sentence || (verb.form !== 'past' && verb.form !== 'present')) return null
  const limit = Math.min(sentence, first + LONGEST_UNMARKED)
  let personal = first
  const isInPerson = (s: number): boolean =>
    speaksInPerson(passage, sentenceTokens[s]) || addresses(tokens, sentenceTokens[s])
  while (personal < limit && !isInPerson(personal)) personal++
  // nothing but the attribution's own sentence may be in person
  if (personal === limit && !isInPerson(sentence)) return null
  const isNamed = findNominatives(tokens, verb.at + 1, to, verb.agreement, false).length > 0
  const genders = gendersInPerson(passage, sentenceTokens[personal])
  let own: number | null = null
  // `Prezes Jan Bryl milczy. Mężczyzna siedział z boku. Szanuję protest – napisał.`
  const isTold = (s: number): boolean => {
    const { from, to: end } = sentenceTokens[s] ?? { from: 0, to: 0 }
    const people = findNominatives(tokens, from, Math.min(end, from + LONGEST_TOLD), verb.agreement, true)
    return people.some(({ kind, name }) => kind === 'person' && (name || own !== null))
  }
  for (let s = first; s < personal; s++) {
    const goesOn = s === (own ?? first) && dropsSubject(passage, sentenceTokens[s], genders)
    if (goesOn || (!isNamed && isTold(s))) own = s + 1
  }
  return own
}

/** `Telefon odebrała po trzeciej. Bałam się – mówi X.`: in the third person, of nobody but whom the author tells of. */
function dropsSubject({ tokens }: Passage, range: TokenRange | undefined, genders: number): boolean {
  const { from, to } = range ?? { from: 0, to: 0 }
  for (let i = from; i < Math.min(to, from + LONGEST_TOLD); i++) {
    const finite = finiteAt(tokens, i)
    if (!finite) continue
    const { verb, lemma, number } = finite
    if (verb !== 'past' || lemma === COPULA || number !== SINGULAR || (finite.genders & genders) === 0) return false
    return findNominatives(tokens, from, to, { number, genders: finite.genders }, true).length === 0
  }
  return false
}

function hasVerb({ tokens, sentenceTokens }: Passage, sentence: number): boolean {
  const { from, to } = sentenceTokens[sentence] ?? { from: 0, to: 0 }
  for (let i = from; i < to && tokens[i]?.kind !== 'dash'; i++)
    if (finiteAt(tokens, i) || tokens[i]?.text === PREDICATIVE) return true
  return false
}
