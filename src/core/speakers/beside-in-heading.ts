import { finiteAt } from '../grammar/cues.ts'
import { isPreposition } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { JOINING } from '../lexicon/function-words.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { DIRECT_VERBS } from '../lexicon/reporting-verbs.ts'
import { OUTSPOKEN, OUTSPOKEN_VERBS } from '../lexicon/set-phrases.ts'
import { REACTIONS } from '../lexicon/speech-nouns.ts'
import { type Passage, sentenceRange, type TokenRange } from '../text/passage.ts'
import { isPhraseAt, readingsAt } from '../text/tokens.ts'
import type { Found } from './hearing.ts'
import type { Mention } from './person.ts'
import type { Register, Voice } from './register.ts'

/** How sure it is that who is told of beside a quote says it. */
const BESIDE = 0.6

/**
 * `„To wstyd”. Wrona uderza w rząd`, `Ostra reakcja Wrony. „To wstyd”`: the only one whom another sentence of a heading tells to
 * speak out, or whose reaction it is, and who speaks below. What befalls somebody is said by others: `Wrona skazany. „To wstyd”`.
 *
 * @param words what the heading quotes
 * @param voices who is heard in the text
 */
export function findBeside(
  { people, passage }: Register,
  block: number,
  words: TokenRange,
  voices: ReadonlySet<Voice>,
): Found | null {
  const { tokens, blockTokens } = passage
  const { from, to } = blockTokens[block] ?? words
  const said = tokens[words.from]?.sentence
  const speaking = people
    .between(from, to)
    .filter((mention) => tokens[mention.first]?.sentence !== said && speaksOut(passage, mention))
  const [one, ...others] = new Set(speaking.map(({ person }) => person))
  const voice = others.length === 0 ? [...voices].find(({ person }) => person !== null && person === one) : undefined
  return voice ? { voice, source: null, rule: 'echo', confidence: BESIDE } : null
}

/** Who is the subject of a verb of speaking out in a heading's sentence, or whose reaction the sentence is. */
function speaksOut(passage: Passage, { first, last }: Mention): boolean {
  const { tokens } = passage
  const { from, to } = sentenceRange(passage, first)
  const noun = readingsAt(tokens[first - 1]).some(({ lemma, cases }) => REACTIONS.has(lemma) && cases & CASES.nom)
  if (noun) return !tokens.slice(from, first).some((token, i) => isPreposition(token) || tokens[from + i]?.form.finite)
  const subject = readNounPhrase(tokens, from, to, 'nom', true)
  if (subject?.kind !== 'person' || first < subject.first || last > subject.last) return false
  if (JOINING.has(tokens[subject.last + 1]?.text ?? '')) return false
  for (let i = subject.last + 1; i < to; i++) {
    const verb = finiteAt(tokens, i)
    if (OUTSPOKEN.some((phrase) => isPhraseAt(tokens, i, phrase))) return true
    if (verb) return DIRECT_VERBS.has(verb.lemma) || OUTSPOKEN_VERBS.has(verb.lemma)
  }
  return false
}
