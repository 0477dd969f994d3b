import { finiteAt } from '../grammar/cues.ts'
import { isSpeakerNoun } from '../grammar/nominal.ts'
import { ADDITIVES } from '../lexicon/function-words.ts'
import { PLURAL, SINGULAR } from '../lexicon/morphology/readings.ts'
import { ADDING_VERBS, GOES_ON } from '../lexicon/told-by-author.ts'
import type { Agreement } from '../model/proposal.ts'
import type { Passage } from '../text/passage.ts'
import { readingsAt } from '../text/tokens.ts'
import type { Heard, Hearing } from './hearing.ts'
import { isSomebodys } from './possessor.ts'
import type { Register, Voice } from './register.ts'

/** Tokens of a sentence in which somebody may be named. */
const LONGEST_CLAUSE = 160

/** Who is meant, and how sure that is. */
export interface Meant {
  voice: Voice
  confidence: number
}

/** A verb without a subject: its token and block, and what it shows of whose it is. */
interface Dropped {
  cue: number
  block: number
  agreement: Agreement
}

/**
 * Where no sentence before tells whose a verb is: the only one who has been heard, or to whom something happens in the last
 * one.
 */
export const findOnlyOne = ({ register, heard }: Hearing, dropped: Dropped): Meant | null =>
  onlyVoice(heard, dropped.agreement) ?? bodyGoingOn(register, heard, dropped) ?? onlyOneNamed(register, dropped)

/** `Koncern przyznał, że A. „B” – dodali`: the body heard last, in this paragraph, where a verb of several goes on. */
function bodyGoingOn({ passage: { tokens } }: Register, heard: readonly Heard[], dropped: Dropped): Meant | null {
  const { cue, block, agreement } = dropped
  const last = heard.at(-1)
  if (agreement.number !== PLURAL || last?.block !== block || last.voice.kind !== 'organization') return null
  const isAdded = [cue - 1, cue + 1].some((at) => ADDITIVES.has(tokens[at]?.text ?? ''))
  const { lemma = '' } = finiteAt(tokens, cue) ?? {}
  return GOES_ON.has(lemma) || (isAdded && ADDING_VERBS.has(lemma)) ? { voice: last.voice, confidence: 0.6 } : null
}

/** `podkreśla Mirosław… mówiła wtedy`: a surname that looks like a man's name, where nobody else has been heard. */
function onlyVoice(heard: readonly Heard[], { number }: Agreement): Meant | null {
  const [voice, ...others] = new Set(heard.map(({ voice }) => voice))
  const isLone = voice?.kind === 'person' && voice.person === null && /^\p{Lu}\p{Ll}+$/u.test(voice.name)
  if (!voice || others.length > 0 || !isLone || number !== SINGULAR) return null
  return { voice, confidence: 0.5 }
}

/**
 * `Policja zatrzymała Jana Nowaka. Powiedział, że`: the only one of that gender whom the sentence before names, where a verb
 * has him for its object; `ulica Jana Nowaka` and `zabójstwo Jana Nowaka` tell of something else.
 */
function onlyOneNamed(register: Register, { cue, block, agreement }: Dropped): Meant | null {
  const { people, passage, isSpoken } = register
  const { tokens } = passage
  const before = passage.sentenceTokens[(tokens[cue]?.sentence ?? 0) - 1]
  if (!before || tokens[before.from]?.block !== block) return null
  if (agreement.number !== SINGULAR || agreement.genders === 0) return null
  const named = people
    .between(before.from, Math.min(before.to, before.from + LONGEST_CLAUSE))
    .filter(({ first, person }) => person.genders & agreement.genders && !isSpoken(tokens[first]?.start ?? 0))
  const [one, ...others] = new Set(named.map(({ person }) => person))
  const [mention] = named
  if (!one || !mention || others.length > 0 || !isObject(tokens, mention.first)) return null
  return { voice: register.personVoice(one), confidence: 0.55 }
}

/** A verb stands right before the name, or before what its bearer is: `zatrzymała posła Jana Nowaka`. */
function isObject(tokens: Passage['tokens'], name: number): boolean {
  let i = name - 1
  while (isSpeakerNoun(readingsAt(tokens[i])) === 'person' && !isSomebodys(tokens, i)) i--
  return finiteAt(tokens, i) !== null
}
