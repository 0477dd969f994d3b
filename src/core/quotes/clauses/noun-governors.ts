import { finiteAt } from '../../grammar/cues.ts'
import { isParticiple } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { AGENT_PREPOSITION, ORIGIN_PREPOSITION } from '../../lexicon/function-words.ts'
import { CASES, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { WITH_OR_FROM } from '../../lexicon/prepositions.ts'
import { FROM_SIDE } from '../../lexicon/set-phrases.ts'
import { FOLLOWED_NOUNS, FOLLOWING_VERB, GIVEN_BY_MANY, OWNED_WORDS, SPEECH_NOUNS } from '../../lexicon/speech-nouns.ts'
import { isCapitalised, isWrittenAt, readingsAt, type Token } from '../../text/tokens.ts'
import { asNoun, type Governed, type Governor, lemmaAt } from './governing.ts'
import { isToldBy } from './rumoured.ts'

/** How far before its clause such a noun may stand, in tokens. */
const REACH = 8

/** `pojawiła się informacja od starosty, że`: what goes round, with whose it is. */
export function governorOfNews({ tokens, opening, comma, start }: Governed, at: number): Governor | null {
  if (opening !== 'that' || at < comma - REACH || !isToldBy(tokens, at, start, comma)) return null
  return asNoun(at, lemmaAt(tokens, at))
}

/** `do sugestii brytyjskiego rządu, że`: a noun of speech with its speaker in the genitive. */
export function governorOfNoun({ tokens, opening, comma }: Governed, at: number): Governor | null {
  if (at < comma - REACH) return null
  const reading = readingsAt(tokens[at]).find(
    ({ lemma, pos }) => pos !== 'verb' && (SPEECH_NOUNS.has(lemma) || OWNED_WORDS.has(lemma)),
  )
  if (!reading || comma - at < 2 || tokens[at + 1]?.text === ORIGIN_PREPOSITION) return null
  const start = sourceOf(tokens, at)
  // `słowa radnej Anny Lis, że`, no `słowa otuchy, że`
  if (OWNED_WORDS.has(reading.lemma)) {
    const owner = opening === 'that' ? readNounPhrase(tokens, start, comma, 'gen', false) : null
    if (!owner || owner.kind === 'thing' || owner.last < comma - 1) return null
  }
  // `deklaracje posłanki Anny Wrzos, że`: a surname that has no genitive is read with its name
  const isOwned = readNounPhrase(tokens, start, comma, 'gen', false)?.last === comma - 1
  if (!isOwned && !areGenitive(tokens.slice(start, comma))) return null
  if (readingsAt(tokens[start]).some(({ pos }) => pos === 'prep')) return null
  return asNoun(at, reading.lemma)
}

/** Words that may all be genitives, or prepositions among them. */
const areGenitive = (words: readonly Token[]): boolean =>
  words.every((word) => {
    const readings = readingsAt(word)
    const fits = readings.length === 0 || readings.some(({ cases, pos }) => cases & CASES.gen || pos === 'prep')
    return word.kind === 'word' && fits
  })

/** Tokens of a source before what follows from its words. */
const FOLLOWED_REACH = 20

/** `Ze słów Jana Bryla wynika, że`: somebody's words in the genitive, and right behind whose they are the verb. */
export function governorOfFollowing({ tokens, opening, comma, start }: Governed, verb: number): Governor | null {
  if (opening !== 'that' || verb !== comma - 1) return null
  if (finiteAt(tokens, verb)?.lemma !== FOLLOWING_VERB) return null
  for (let i = verb - 2; i >= Math.max(start, verb - FOLLOWED_REACH); i--) {
    if (tokens[i]?.kind === 'comma') return null
    const noun = readingsAt(tokens[i]).find(({ lemma, cases }) => FOLLOWED_NOUNS.has(lemma) && cases & CASES.gen)
    if (!noun || !WITH_OR_FROM.has(tokens[i - 1]?.form.lower ?? '')) continue
    const source = sourceOf(tokens, i)
    const phrase = readNounPhrase(tokens, source, verb, source > i + 1 ? 'acc' : 'gen', true)
    if (!phrase || (phrase.kind === 'thing' && !phrase.name)) return null
    // `Z wypowiedzi publicznych wynika`, `Z odpowiedzi uczniów wynika`
    const isSeveral = phrase.kind === 'person' && !(phrase.agreement.number & SINGULAR)
    if (isAdjective(tokens[phrase.head]) || (isSeveral && noun.lemma === GIVEN_BY_MANY)) return null
    return asNoun(i, noun.lemma, i - 1)
  }
  return null
}

const isAdjective = (token: Token | undefined): boolean => {
  const readings = readingsAt(token)
  return readings.length > 0 && !isCapitalised(token) && readings.every(({ pos }) => pos === 'adj')
}

/** Where a noun's source starts: right behind it, or behind `od`, `ze strony` or `przekazanych przez`. */
export function sourceOf(tokens: readonly Token[], noun: number): number {
  const isSide = isWrittenAt(tokens, noun + 1, FROM_SIDE)
  const isGiven = tokens[noun + 2]?.text === AGENT_PREPOSITION && isParticiple(readingsAt(tokens[noun + 1]))
  if (isSide || isGiven) return noun + 3
  return tokens[noun + 1]?.text === ORIGIN_PREPOSITION ? noun + 2 : noun + 1
}
