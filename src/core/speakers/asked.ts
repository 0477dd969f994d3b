import { skipComplement } from '../grammar/complement.ts'
import { isPreposition, type NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { QUESTION_LEMMAS } from '../lexicon/function-words.ts'
import { REACHING } from '../lexicon/interviews.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, type Case } from '../lexicon/morphology/readings.ts'
import { PREDICATIVE, SELF_LEMMA } from '../lexicon/pronouns.ts'
import { ASKED_BY_US } from '../lexicon/reporting-verbs.ts'
import { REACTION, VERDICTS } from '../lexicon/set-phrases.ts'
import { NO_AGREEMENT } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import { isPhraseAt, readingsAt, type Token } from '../text/tokens.ts'
import { isManaged, isMediums, readPrintedTalk } from './asked-by-media.ts'
import type { Register, Voice } from './register.ts'
import { resolvePhrase } from './resolve-phrase.ts'

/** What stands behind a sentence in which somebody may have been asked. */
interface Behind {
  /** The token of the verb whose subject is dropped. */
  cue: number
  /** No sentence of the text's own stands between. */
  isNext: boolean
}

/**
 * `O most zapytaliśmy burmistrza`, `Rozmawialiśmy z Janem Brylem`: whom a sentence of the paper's own says that it
 * asked, or whom it says that another paper did, if it tells right behind it what was answered.
 */
export function findAsked(
  register: Register,
  { from, to }: TokenRange,
  recent: readonly Voice[],
  behind: Behind | null = null,
): Voice | null {
  const { tokens } = register.passage
  const answering = readReaction(tokens, { from, to })
  if (answering) return resolvePhrase(register, answering, { case: 'nom', agreement: NO_AGREEMENT }, recent).voice
  const judging = readVerdict(tokens, { from, to })
  if (judging) return voiceOf(register, judging, 'gen', recent)
  const talkedWith = readPrintedTalk(tokens, { from, to })
  if (talkedWith) return voiceOf(register, talkedWith, 'inst', recent)
  for (let at = to - 1; at >= from; at--) {
    const finite = tokens[at]?.form.finite
    const isOthers = finite != null && finite.verb !== 'impersonal'
    const asking = isOthers
      ? (behind?.isNext ?? true) && isMediums(tokens, from, at, behind?.cue ?? null) && finite
      : readingsAt(tokens[at]).find(
          ({ person, verb }) =>
            person === 1 || verb === 'impersonal' || (verb === 'infinitive' && isManaged(tokens, from, at)),
        )
    const asked = asking ? ASKED_BY_US.get(asking.lemma) : undefined
    // what somebody else did behind it tells more of who goes on
    if (isOthers && !asked) return null
    if (!asked) continue
    const { preposition, case: wanted } = asked
    const phrase =
      preposition === null
        ? objectOf(tokens, { from: at + 1, to }, wanted)
        : (governedBy(tokens, { from: at + 1, to }, preposition, wanted) ??
          governedBy(tokens, { from, to: at }, preposition, wanted))
    // `dotarł do raportu komisji`
    if (asking && asking.lemma === REACHING && phrase?.kind !== 'person') return null
    return phrase && voiceOf(register, phrase, wanted, recent)
  }
  return null
}

/** Whoever is to answer in `Co na to prezes Bryl?`. */
function readReaction(tokens: readonly Token[], { from, to }: TokenRange): NounPhrase | null {
  for (let at = from; at < Math.min(to, from + REACTION_REACH); at++) {
    if (!isPhraseAt(tokens, at, REACTION)) continue
    // `Co na to sam wójt?`
    const behind = at + REACTION.length
    const isSelf = readingsAt(tokens[behind]).some(({ lemma }) => lemma === SELF_LEMMA)
    const phrase = readNounPhrase(tokens, isSelf ? behind + 1 : behind, to, 'nom', true)
    return phrase && phrase.kind !== 'thing' ? phrase : null
  }
  return null
}

/** Who is asked behind a verb of asking, `zapytał lekarza`, in the accusative; null where nobody is. */
export function personAsked(register: Register, range: TokenRange, recent: readonly Voice[]): Voice | null {
  const phrase = objectOf(register.passage.tokens, range, 'acc')
  return phrase?.kind === 'person' ? voiceOf(register, phrase, 'acc', recent) : null
}

/** Words before it: `A`, a dash. */
const REACTION_REACH = 3

/** Whoever is of that opinion in `Zdaniem Jana Bryla – tak.`, a sentence without a verb, or in `Co zdaniem wójta zawiodło?`. */
function readVerdict(tokens: readonly Token[], { from, to }: TokenRange): NounPhrase | null {
  const isAsked =
    readingsAt(tokens[from]).some(({ lemma }) => QUESTION_LEMMAS.has(lemma)) && tokens[to - 1]?.text === '?'
  if (isAsked && VERDICTS.has(tokens[from + 1]?.form.lower ?? ''))
    return readNounPhrase(tokens, from + 2, to, 'gen', false)
  if (to - from > LONGEST_VERDICT || !VERDICTS.has(tokens[from]?.form.lower ?? '')) return null
  if (tokens.slice(from, to).some(({ form }) => form.finite)) return null
  return readNounPhrase(tokens, from + 1, to, 'gen', false)
}

const LONGEST_VERDICT = 12

/** How far behind a phrase its bearer's name may stand that it did not reach, in tokens. */
const NAME_REACH = 4

/** Who is named in the case of the phrase, `z zastępcą burmistrza Janem Brylem`, or whom it means. */
function voiceOf(register: Register, phrase: NounPhrase, wanted: Case, recent: readonly Voice[]): Voice | null {
  const { people, passage } = register
  const named = people
    .between(phrase.first, behindComma(passage.tokens, phrase.last + 1) + NAME_REACH)
    .find(({ first }) => humanReadings(passage.tokens[first]?.text ?? '').some(({ cases }) => cases & CASES[wanted]))
  if (named) return register.personVoice(named.person)
  if (phrase.kind === 'thing') return null
  return resolvePhrase(register, phrase, { case: wanted, agreement: NO_AGREEMENT }, recent).voice
}

/** `z jednym z obrońców, mec. Janem Brylem`: behind the comma after what somebody is, or the token before `from`. */
function behindComma(tokens: readonly Token[], from: number): number {
  for (let i = from; i <= from + NAME_REACH; i++) {
    if (tokens[i]?.kind === 'comma') return i + 1
    // `o kolegę, Jana Lisa`: of whom somebody was asked
    if (tokens[i]?.kind !== 'word' || tokens[i]?.form.finite || isPreposition(tokens[i])) break
  }
  return from - 1
}

/** The first who stands in a case and behind no preposition. */
function objectOf(tokens: readonly Token[], { from, to }: TokenRange, wanted: Case): NounPhrase | null {
  for (let i = from; i < to; i++) {
    if (isPreposition(tokens[i])) i = tokens[i + 1]?.text === PREDICATIVE ? i + 1 : skipComplement(tokens, i, to)
    else {
      const phrase = readNounPhrase(tokens, i, to, wanted, true)
      if (phrase && phrase.kind !== 'thing') return phrase
    }
  }
  return null
}

/** The first phrase behind a preposition, `z` or `ze`: a name may be behind a noun that the dictionary takes for a thing. */
function governedBy(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  preposition: string,
  wanted: Case,
): NounPhrase | null {
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.form.lower
    if (lower !== preposition && lower !== `${preposition}e`) continue
    const phrase = readNounPhrase(tokens, i + 1, to, wanted, true)
    if (phrase) return phrase
  }
  return null
}
