import { type CueVerb, cueAt, finiteAt, lightCueAt } from '../../grammar/cues.ts'
import { isAdjective, isParticiple, isPreposition } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import {
  AGENT_PREPOSITION,
  COMPLEMENTIZERS,
  CONDITIONALS,
  COORDINATORS,
  ORIGIN_PREPOSITION,
  REASON_NOUNS,
  REASON_PREPOSITIONS,
  REASON_WORD,
  RELATIVE_LEMMA,
  THAT_LEMMAS,
} from '../../lexicon/function-words.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { WITH_OR_FROM } from '../../lexicon/prepositions.ts'
import { NOBODY, OBLIQUE_PRONOUNS } from '../../lexicon/pronouns.ts'
import { FACT_LEMMA } from '../../lexicon/report-nouns.ts'
import {
  ASKING_VERBS,
  CLAUSE_VERBS,
  HEARING_VERBS,
  NEGATED_VERBS,
  QUESTION_VERBS,
  RAISING_VERBS,
  READING_VERBS,
  RECEIVING_VERBS,
  TELLING_VERBS,
  WISH_ADJACENT_VERBS,
  WISH_VERBS,
} from '../../lexicon/reporting-verbs.ts'
import { FROM_SIDE } from '../../lexicon/set-phrases.ts'
import {
  FOLLOWED_NOUNS,
  FOLLOWING_VERB,
  OWNED_WORDS,
  PUBLISHED_TEXTS,
  QUESTION_NOUN,
  REPORT_NOUNS,
  SPEECH_NOUNS,
  TEXT_NOUNS,
} from '../../lexicon/speech-nouns.ts'
import { NO_AGREEMENT } from '../../model/proposal.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { isRelative, type Opening } from './opening.ts'
import { hasClauseSubject, isOwnClause } from './own-clause.ts'
import { isRumoured, isToldBy } from './rumoured.ts'

/** How far before its clause a cue may stand, in tokens, appositions and adjuncts included. */
const REACH = 32
const RAISED_REACH = 8
/** The same behind a light verb's noun: `zwrócił uwagę na rybaków, którzy` asks nothing. */
const LIGHT_REACH = 8
const LIGHT_QUESTION_REACH = 3
const ASKED_REACH = 12
const TOLD_REACH = 8
const SUPPOSED_REACH = 14

export const CLAUSE_CUES: ReadonlySet<string> = new Set([...CLAUSE_VERBS, ...NEGATED_VERBS])

const CUES: Record<Opening, ReadonlySet<string>> = {
  that: CLAUSE_CUES,
  wish: new Set([...WISH_VERBS, ...WISH_ADJACENT_VERBS]),
  question: QUESTION_VERBS,
}

/** `padło pytanie, czy`, `zaczyna wywiad od pytania, czy`: a question that was asked, not one that is answered. */
function isRaised(tokens: readonly Token[], noun: number, start: number): boolean {
  if (!readingsAt(tokens[noun]).some(({ lemma }) => lemma === QUESTION_NOUN)) return false
  for (let i = noun - 1; i >= Math.max(start, noun - RAISED_REACH); i--) {
    const finite = finiteAt(tokens, i)
    if (finite) return RAISING_VERBS.has(finite.lemma)
  }
  return false
}

export interface Governor {
  verb: CueVerb
  /** First token of the cue. */
  from: number
  noun: boolean
}

/** Back from the comma to the verb or noun that the clause hangs on: the first cue met, unless another verb is nearer. */
export function findGovernor(
  tokens: readonly Token[],
  comma: number,
  start: number,
  opening: Opening,
  at: number,
): Governor | null {
  const verbs = CUES[opening]
  if (isReason(tokens, comma) || (opening === 'question' && isRelative(tokens, comma, at))) return null
  let isRelated = false
  for (let i = comma - 1; i >= Math.max(start, comma - REACH); i--) {
    const token = tokens[i]
    if (!token || token.kind === 'semicolon' || token.kind === 'colon' || (token.kind === 'mark' && i < comma - 12))
      return null
    if (token.kind !== 'word') continue
    // `zamieścił wpis, z którego wynikało, że`: the clause is of what tells of the noun
    const light = isRelated ? null : lightCueAt(tokens, i, comma)
    // `nikt nie ma wątpliwości, że`
    if (light && isNobodys(tokens, i)) return null
    if (light && comma - light.last <= (opening === 'question' ? LIGHT_QUESTION_REACH : LIGHT_REACH))
      return { verb: light, from: i, noun: false }
    if (opening === 'question' && i === comma - 1 && isRaised(tokens, i, start))
      return {
        verb: { at: i, lemma: QUESTION_NOUN, form: 'impersonal', agreement: NO_AGREEMENT },
        from: i,
        noun: false,
      }
    if (opening === 'that' && i === comma - 1 && isRumoured(tokens, i, start))
      return {
        verb: { at: i, lemma: lemmaOf(tokens[i]), form: 'impersonal', agreement: NO_AGREEMENT },
        from: i,
        noun: false,
      }
    if (opening === 'that' && i >= comma - TOLD_REACH && isToldBy(tokens, i, start, comma))
      return {
        verb: { at: i, lemma: lemmaOf(tokens[i]), form: 'present', agreement: NO_AGREEMENT },
        from: i,
        noun: true,
      }
    const noun = i >= comma - 8 && nounGovernor(tokens, i, comma, opening)
    if (noun) return noun
    const followed = opening === 'that' && i === comma - 1 ? followedBy(tokens, i, start) : null
    if (followed) return followed
    // `usłyszała od obsługi, że`: what others said to the subject
    const heard = opening === 'that' ? (cueAt(tokens, i, HEARING_VERBS) ?? receivedAt(tokens, i, comma)) : null
    if (heard && (HEARING_VERBS.has(heard.lemma) || RECEIVING_VERBS.has(heard.lemma)))
      return { verb: { ...heard, form: 'impersonal', agreement: NO_AGREEMENT }, from: i, noun: false }
    const read = opening === 'that' ? cueAt(tokens, i, READING_VERBS) : null
    if (read?.form === 'impersonal' && namesText(tokens, start, comma)) return { verb: read, from: i, noun: false }
    const asked =
      opening === 'question' && comma - i <= ASKED_REACH && !isOfNoun(tokens, at, comma)
        ? passiveAt(tokens, i, ASKING_VERBS)
        : opening === 'that' && comma - i <= TOLD_REACH
          ? passiveAt(tokens, i, TELLING_VERBS)
          : null
    if (asked) return { verb: asked, from: i, noun: false }
    const verb = cueAt(tokens, i, verbs)
    if (verb) {
      const own =
        isOwnClause(tokens, verb, comma, at, opening) && !hasClauseSubject(tokens, i) && !isSupposed(tokens, i, start)
      return own ? { verb, from: i, noun: false } : null
    }
    const readings = readingsAt(token)
    // `przyjechał, by zapewnić, że`: the clause is the infinitive's, and that has not been said yet
    if (readings.some(({ verb: form, lemma }) => form === 'infinitive' && verbs.has(lemma))) return null
    if (finiteAt(tokens, i) && readings.every(({ verb: form }) => form !== null)) {
      const opener = opening === 'that' ? relativeOpener(tokens, i, comma, start) : null
      if (opener === null) return null
      i = opener
      isRelated = true
    }
    if (COMPLEMENTIZERS.has(token.text)) return null
  }
  return null
}

/** `powiedział dziennikarzom, którzy czekali, że A`: the comma that opens the relative clause of the verb at `verb`. */
function relativeOpener(tokens: readonly Token[], verb: number, comma: number, start: number): number | null {
  for (let i = verb + 1; i < comma; i++) if (tokens[i]?.kind !== 'word') return null
  let i = verb - 1
  while (i > start && tokens[i]?.kind === 'word') i--
  const first = isPreposition(tokens[i + 1]) ? i + 2 : i + 1
  const isOpener =
    tokens[i]?.kind === 'comma' && readingsAt(tokens[first]).some(({ lemma }) => lemma === RELATIVE_LEMMA)
  return isOpener ? i : null
}

/** `W komunikacie szpitala czytamy, że A`, `w „Kurierze”`, `w nim`: a text that may be read, in the clause of its verb. */
function namesText(tokens: readonly Token[], start: number, comma: number): boolean {
  for (let i = comma - 1; i > start; i--) {
    if (tokens[i]?.kind === 'comma') return false
    const isText = readingsAt(tokens[i]).some(
      ({ lemma }) => TEXT_NOUNS.has(lemma) || REPORT_NOUNS.has(lemma) || PUBLISHED_TEXTS.has(lemma),
    )
    // `w najnowszym raporcie`
    if (isText && (isPreposition(tokens[i - 1]) || (isAdjective(tokens[i - 1]) && isPreposition(tokens[i - 2]))))
      return true
    const isTaken = tokens[i]?.kind === 'mark' || OBLIQUE_PRONOUNS.has(tokens[i]?.form?.lower ?? '')
    if (isTaken && isPreposition(tokens[i - 1])) return true
  }
  return false
}

/** `uzyskał od rady obietnicę, że`: what was said is right before the comma, and whose it is between. */
function receivedAt(tokens: readonly Token[], verb: number, comma: number): CueVerb | null {
  const isSaid = readingsAt(tokens[comma - 1]).some(({ lemma, pos }) => pos === 'subst' && SPEECH_NOUNS.has(lemma))
  const isFrom = tokens.slice(verb + 1, comma).some(({ text }) => text === ORIGIN_PREPOSITION)
  return isSaid && isFrom ? cueAt(tokens, verb, RECEIVING_VERBS) : null
}

const NOBODYS_REACH = 3

function isNobodys(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= verb - NOBODYS_REACH; i--) if (tokens[i]?.form?.lower === NOBODY) return true
  return false
}

const lemmaOf = (token: Token | undefined): string => readingsAt(token)[0]?.lemma ?? token?.text ?? ''

/** `Jeśli ktoś twierdzi, że`: supposed, not said. */
function isSupposed(tokens: readonly Token[], verb: number, start: number): boolean {
  for (let i = verb - 1; i >= Math.max(start, verb - SUPPOSED_REACH); i--) {
    if (tokens[i]?.kind === 'comma' || COORDINATORS.has(tokens[i]?.text ?? '')) return false
    if (CONDITIONALS.has(tokens[i]?.form?.lower ?? '')) return true
  }
  return false
}

/** `za to, że`, `mimo tego, że`, `pomimo faktu, że`, `dlatego, że`: why, not what. */
function isReason(tokens: readonly Token[], comma: number): boolean {
  const last = tokens[comma - 1]?.text.toLowerCase() ?? ''
  if (last === REASON_WORD) return true
  const before = [comma - 2, comma - 3].map((at) => tokens[at]?.text.toLowerCase() ?? '')
  return (
    (REASON_PREPOSITIONS.has(before[0] ?? '') || before.some((word) => REASON_NOUNS.has(word))) &&
    readingsAt(tokens[comma - 1]).some(({ lemma }) => THAT_LEMMAS.has(lemma) || lemma === FACT_LEMMA)
  )
}

/** `pytany o doniesienia, według których`: what the noun before the comma is, not what was asked; so not `o to, na którym`. */
const isOfNoun = (tokens: readonly Token[], at: number, comma: number): boolean =>
  isPreposition(tokens[at]) &&
  readingsAt(tokens[at + 1]).some(({ lemma }) => lemma === RELATIVE_LEMMA) &&
  readingsAt(tokens[comma - 1]).every(({ lemma }) => !THAT_LEMMAS.has(lemma))

/** `zapytany, czy`, `zostali poinformowani, że`: a passive; who asked or told is behind `przez`, if anywhere. */
function passiveAt(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): CueVerb | null {
  const reading = readingsAt(tokens[at]).find(
    ({ pos, lemma, cases }) => pos === 'ppas' && cases & CASES.nom && verbs.has(lemma),
  )
  return reading ? { at, lemma: reading.lemma, form: 'impersonal', agreement: NO_AGREEMENT } : null
}

/** Where a noun's source starts: right behind it, or behind `od`, `ze strony` or `przekazanych przez`. */
export function sourceOf(tokens: readonly Token[], noun: number): number {
  const isSide = FROM_SIDE.every((word, i) => tokens[noun + 1 + i]?.text === word)
  const isGiven = tokens[noun + 2]?.text === AGENT_PREPOSITION && isParticiple(readingsAt(tokens[noun + 1]))
  if (isSide || isGiven) return noun + 3
  return tokens[noun + 1]?.text === ORIGIN_PREPOSITION ? noun + 2 : noun + 1
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
function followedBy(tokens: readonly Token[], verb: number, start: number): Governor | null {
  if (finiteAt(tokens, verb)?.lemma !== FOLLOWING_VERB) return null
  for (let i = verb - 2; i >= Math.max(start, verb - FOLLOWED_REACH); i--) {
    if (tokens[i]?.kind === 'comma') return null
    const noun = readingsAt(tokens[i]).find(({ lemma, cases }) => FOLLOWED_NOUNS.has(lemma) && cases & CASES.gen)
    if (!noun || !WITH_OR_FROM.has(tokens[i - 1]?.form.lower ?? '')) continue
    const source = sourceOf(tokens, i)
    const phrase = readNounPhrase(tokens, source, verb, source > i + 1 ? 'acc' : 'gen', true)
    if (!phrase || (phrase.kind === 'thing' && !phrase.name)) return null
    return {
      verb: { at: i, lemma: noun.lemma, form: 'present', agreement: NO_AGREEMENT },
      from: i - 1,
      noun: true,
    }
  }
  return null
}

/** `do sugestii brytyjskiego rządu, że`: a noun of speech with its speaker in the genitive. */
function nounGovernor(tokens: readonly Token[], i: number, comma: number, opening: Opening): Governor | null {
  const reading = readingsAt(tokens[i]).find(
    ({ lemma, pos }) => pos !== 'verb' && (SPEECH_NOUNS.has(lemma) || OWNED_WORDS.has(lemma)),
  )
  if (!reading || comma - i < 2 || tokens[i + 1]?.text === ORIGIN_PREPOSITION) return null
  const start = sourceOf(tokens, i)
  // `słowa radnej Anny Lis, że`, no `słowa otuchy, że`
  if (OWNED_WORDS.has(reading.lemma)) {
    const owner = opening === 'that' ? readNounPhrase(tokens, start, comma, 'gen', false) : null
    if (!owner || owner.kind === 'thing' || owner.last < comma - 1) return null
  }
  // `deklaracje posłanki Anny Wrzos, że`: a surname that has no genitive is read with its name
  const isOwned = readNounPhrase(tokens, start, comma, 'gen', false)?.last === comma - 1
  if (!isOwned && !areGenitive(tokens.slice(start, comma))) return null
  if (readingsAt(tokens[start]).some(({ pos }) => pos === 'prep')) return null
  return {
    verb: { at: i, lemma: reading.lemma, form: 'present', agreement: NO_AGREEMENT },
    from: i,
    noun: true,
  }
}
