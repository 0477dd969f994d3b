import { finiteAt } from '../grammar/cues.ts'
import { isLight } from '../grammar/light-words.ts'
import { isParticiple, type NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { BECOMING, CHOOSING, POSTS } from '../lexicon/becoming.ts'
import { JOINING } from '../lexicon/function-words.ts'
import { CASES, type Case, SINGULAR } from '../lexicon/morphology/readings.ts'
import { ONTO } from '../lexicon/prepositions.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import type { Mention } from './person.ts'
import { roleInNominative } from './role-in-nominative.ts'
import { beginningOfRole } from './role-start.ts'
import { type Role, roleOf } from './roles.ts'

/** Tokens of an office before its verb, and of how long and since when between a verb and its office. */
const LONGEST_OFFICE = 10
const LIGHT = 2

/** `Rzecznikiem rządu będzie Jan Wrona`, `Jan Wrona został rzecznikiem`: what somebody is told to be or to become. */
export function readPredicated({ tokens, sentenceTokens }: Passage, { first, last }: Mention): Role | null {
  const sentence = sentenceTokens[tokens[first]?.sentence ?? 0]
  if (!sentence) return null
  return isBecoming(tokens, last + 1)
    ? officeBehind(tokens, last + 2, sentence)
    : isBecoming(tokens, first - 1)
      ? officeBefore(tokens, first - 1, sentence)
      : null
}

/** A verb of being or becoming, in no past that is over: who `był wójtem` is none any more. */
function isBecoming(tokens: readonly Token[], at: number): boolean {
  const finite = finiteAt(tokens, at)
  const forms = finite ? BECOMING.get(finite.lemma) : undefined
  return forms !== undefined && finite?.verb !== null && forms.has(finite?.verb ?? '')
}

function officeBehind(tokens: readonly Token[], from: number, { to }: TokenRange): Role | null {
  let at = from
  while (at < from + LIGHT && isLight(tokens[at])) at++
  // `została w środę wybrana na rektora`, `został powołany na stanowisko komendanta`
  const chosen = choosingAt(tokens, at, to)
  if (chosen === null) return asRole(tokens, readNounPhrase(tokens, at, to, 'inst', true), 'inst')
  if (tokens[chosen + 1]?.text !== ONTO)
    return asRole(tokens, readNounPhrase(tokens, chosen + 1, to, 'inst', true), 'inst')
  const isPost = readingsAt(tokens[chosen + 2]).some(({ lemma }) => POSTS.has(lemma))
  const stands = isPost ? 'gen' : 'acc'
  return asRole(tokens, readNounPhrase(tokens, chosen + (isPost ? 3 : 2), to, stands, true), stands)
}

/** Words between a verb and its participle: when it was, and by whom. */
const BEFORE_PARTICIPLE = 6

/** `wybrana`, `powołany`: where a participle of choosing stands behind its verb, and not `wójtem wybranym na`; null where none does. */
function choosingAt(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, from + BEFORE_PARTICIPLE) && tokens[i]?.kind === 'word'; i++)
    if (
      readingsAt(tokens[i]).some(({ pos, lemma, cases }) => pos === 'ppas' && cases & CASES.nom && CHOOSING.has(lemma))
    )
      return i
  return null
}

function officeBefore(tokens: readonly Token[], verb: number, { from }: TokenRange): Role | null {
  for (let i = Math.max(from, verb - LONGEST_OFFICE); i < verb; i++) {
    const phrase = readNounPhrase(tokens, i, verb, 'inst', true)
    if (phrase?.last === verb - 1) return asRole(tokens, phrase, 'inst')
  }
  return null
}

function asRole(tokens: readonly Token[], phrase: NounPhrase | null, stands: Case): Role | null {
  if (phrase?.kind !== 'person' || !(phrase.agreement.number & SINGULAR)) return null
  // `jest Janem Wroną`
  if (phrase.name && phrase.name.first <= phrase.head) return null
  const opens = beginningOfRole(tokens, phrase.head, CASES[stands])
  // `hydrolożką i autorką książki`, `wójtem wybranym w maju`: no more than the first of the two, or what it is
  let last = phrase.head
  while (
    last < phrase.last &&
    !JOINING.has(tokens[last + 1]?.text ?? '') &&
    !isParticiple(readingsAt(tokens[last + 1]))
  )
    last++
  const role = roleOf(tokens, opens, last, phrase.head, CASES[stands])
  return roleInNominative(tokens, role, phrase.head, opens)
}
