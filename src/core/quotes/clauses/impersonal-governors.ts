import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { isAdjective, isPreposition } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { ORIGIN_PREPOSITION, REFLEXIVE, RELATIVE_LEMMA, THAT_LEMMAS } from '../../lexicon/function-words.ts'
import { CASES, type Reading } from '../../lexicon/morphology/readings.ts'
import { OBLIQUE_PRONOUNS, POSSESSIVES } from '../../lexicon/pronouns.ts'
import {
  ASKING_VERBS,
  HEARING_VERBS,
  RAISING_VERBS,
  READING_VERBS,
  RECEIVING_VERBS,
  TELLING_VERBS,
} from '../../lexicon/reporting-verbs.ts'
import { CHILD } from '../../lexicon/source-frames.ts'
import {
  PARTS_OF_TEXTS,
  PUBLISHED_TEXTS,
  QUESTION_NOUN,
  REPORT_NOUNS,
  SPEECH_NOUNS,
  TEXT_NOUNS,
} from '../../lexicon/speech-nouns.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { heardAt } from '../reporters-own.ts'
import { type Governed, type Governor, impersonal, lemmaAt } from './governing.ts'
import { isRumoured } from './rumoured.ts'

const RAISED_REACH = 8

/** `padło pytanie, czy`, `zaczyna wywiad od pytania, czy`: a question that was asked, not one that is answered. */
export function governorOfQuestion({ tokens, opening, comma, start }: Governed, at: number): Governor | null {
  if (opening !== 'question' || at !== comma - 1) return null
  if (!readingsAt(tokens[at]).some(({ lemma }) => lemma === QUESTION_NOUN)) return null
  for (let i = at - 1; i >= Math.max(start, at - RAISED_REACH); i--) {
    const finite = finiteAt(tokens, i)
    if (!finite) continue
    if (!RAISING_VERBS.has(finite.lemma)) return null
    // `zaczęła rozmowę od pytania`, with a question of her own
    const isSubjects = tokens[at - 1]?.text === ORIGIN_PREPOSITION && tokens[i + 1]?.form.lower !== REFLEXIVE
    return isSubjects ? asking(finite, i) : impersonal(at, QUESTION_NOUN)
  }
  return null
}

/** What the subject of the verb at `at` asks with. */
function asking({ verb, lemma, number, genders }: Reading, at: number): Governor {
  const agreement = { number, genders: verb === 'past' ? genders : 0 }
  return { verb: { at, lemma, form: verb ?? 'past', agreement }, from: at, noun: false }
}

/** `pojawiły się informacje, że`: what goes round, and nobody's. */
export function governorOfRumour({ tokens, opening, comma, start }: Governed, at: number): Governor | null {
  if (opening !== 'that' || at !== comma - 1 || !isRumoured(tokens, at, start)) return null
  return impersonal(at, lemmaAt(tokens, at))
}

/** `usłyszała od obsługi, że`, `uzyskał od rady obietnicę, że`: what others said to the subject. */
export function governorOfHearing({ tokens, opening, comma }: Governed, at: number): Governor | null {
  if (opening !== 'that') return null
  const heard = cueAt(tokens, at, HEARING_VERBS) ?? receivedAt(tokens, at, comma)
  const isHeard = heard !== null && (HEARING_VERBS.has(heard.lemma) || RECEIVING_VERBS.has(heard.lemma))
  const told = isHeard ? heard : heardFromAt(tokens, at, comma)
  return told && impersonal(told.at, told.lemma)
}

/** Tokens between `od` and the verb of who hears it. */
const ORIGIN_REACH = 8

/** `Od urzędników słyszymy, że`: the paper's verb right before the comma, and from whom before it; not `Od lat słyszymy`. */
function heardFromAt(tokens: readonly Token[], verb: number, comma: number): CueVerb | null {
  if (verb !== comma - 1) return null
  for (let i = verb - 1; i >= Math.max(0, verb - ORIGIN_REACH); i--) {
    if (tokens[i]?.sentence !== tokens[verb]?.sentence) return null
    if (tokens[i]?.form.lower !== ORIGIN_PREPOSITION) continue
    const isOpening = tokens[i - 1]?.sentence !== tokens[i]?.sentence || tokens[i - 1]?.kind === 'comma'
    return isOpening && isTeller(tokens, i + 1, verb) ? heardAt(tokens, verb) : null
  }
  return null
}

/** People or a body right behind `od`, and no time: a child is one's childhood. */
function isTeller(tokens: readonly Token[], from: number, verb: number): boolean {
  const phrase = readNounPhrase(tokens, from, verb, 'gen', true)
  if (phrase?.first !== from || phrase.kind === 'thing' || tokens[from]?.kind !== 'word') return false
  return !readingsAt(tokens[phrase.head]).some(({ lemma }) => lemma === CHILD)
}

/** `uzyskał od rady obietnicę, że`: what was said is right before the comma, and whose it is between. */
function receivedAt(tokens: readonly Token[], verb: number, comma: number): CueVerb | null {
  const isSaid = readingsAt(tokens[comma - 1]).some(({ lemma, pos }) => pos === 'subst' && SPEECH_NOUNS.has(lemma))
  const isFrom = tokens.slice(verb + 1, comma).some(({ text }) => text === ORIGIN_PREPOSITION)
  return isSaid && isFrom ? cueAt(tokens, verb, RECEIVING_VERBS) : null
}

/** `w komunikacie czytamy, że`. */
export function governorOfReading({ tokens, opening, comma, start }: Governed, at: number): Governor | null {
  const read = opening === 'that' ? cueAt(tokens, at, READING_VERBS) : null
  return read?.form === 'impersonal' && namesText(tokens, start, comma) ? { verb: read, from: at, noun: false } : null
}

/** `W komunikacie szpitala czytamy, że A`, `w „Kurierze”`, `w nim`: a text that may be read, in the clause of its verb. */
function namesText(tokens: readonly Token[], start: number, comma: number): boolean {
  for (let i = comma - 1; i > start; i--) {
    if (tokens[i]?.kind === 'comma') return false
    const isText = readingsAt(tokens[i]).some(
      ({ lemma }) => TEXT_NOUNS.has(lemma) || REPORT_NOUNS.has(lemma) || PUBLISHED_TEXTS.has(lemma),
    )
    // `w najnowszym raporcie`, `w jej wpisie`
    const isOfText = isAdjective(tokens[i - 1]) || POSSESSIVES.has(tokens[i - 1]?.form?.lower ?? '')
    if (isText && (isPreposition(tokens[i - 1]) || (isOfText && isPreposition(tokens[i - 2])))) return true
    if (isText && isPartOfText(tokens, i - 1)) return true
    const isTaken = tokens[i]?.kind === 'mark' || OBLIQUE_PRONOUNS.has(tokens[i]?.form?.lower ?? '')
    if (isTaken && isPreposition(tokens[i - 1])) return true
  }
  return false
}

/** `w dalszej części listu`, `we fragmencie wpisu`: where in a text, right before its noun. */
function isPartOfText(tokens: readonly Token[], at: number): boolean {
  const isPart = readingsAt(tokens[at]).some(({ lemma, cases }) => cases & CASES.loc && PARTS_OF_TEXTS.has(lemma))
  return isPart && (isPreposition(tokens[at - 1]) || (isAdjective(tokens[at - 1]) && isPreposition(tokens[at - 2])))
}

/** How far before its clause a passive may stand, in tokens. */
const ASKED_REACH = 12
const TOLD_REACH = 8

/** `zapytany, czy`, `zostali poinformowani, że`: a passive; who asked or told is behind `przez`, if anywhere. */
export function governorOfPassive({ tokens, opening, comma, at }: Governed, verb: number): Governor | null {
  const isAsked = opening === 'question' && comma - verb <= ASKED_REACH && !isOfNoun(tokens, at, comma)
  const isTold = opening === 'that' && comma - verb <= TOLD_REACH
  if (!isAsked && !isTold) return null
  const verbs = isAsked ? ASKING_VERBS : TELLING_VERBS
  const reading = readingsAt(tokens[verb]).find(
    ({ pos, lemma, cases }) => pos === 'ppas' && cases & CASES.nom && verbs.has(lemma),
  )
  return reading ? impersonal(verb, reading.lemma) : null
}

/** `pytany o doniesienia, według których`: what the noun before the comma is, not what was asked; so not `o to, na którym`. */
const isOfNoun = (tokens: readonly Token[], at: number, comma: number): boolean =>
  isPreposition(tokens[at]) &&
  readingsAt(tokens[at + 1]).some(({ lemma }) => lemma === RELATIVE_LEMMA) &&
  readingsAt(tokens[comma - 1]).every(({ lemma }) => !THAT_LEMMAS.has(lemma))
