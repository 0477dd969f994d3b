import { cueAt, finiteAt } from '../grammar/cues.ts'
import { isSpeakerNoun } from '../grammar/nominal.ts'
import { clauseStart } from '../grammar/subject.ts'
import { COMPLEMENTIZERS, RELATIVE_LEMMA } from '../lexicon/function-words.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { CLAUSE_VERBS } from '../lexicon/reporting-verbs.ts'
import { type Agreement, NO_AGREEMENT } from '../model/proposal.ts'
import type { Passage } from '../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'

/** How far before `który` the noun that it stands for may be, in tokens. */
const REACH = 8

/** What a finite verb shows of its subject. */
export function agreementAt({ tokens }: Passage, verb: number): Agreement {
  const finite = finiteAt(tokens, verb)
  return finite ? { number: finite.number, genders: finite.verb === 'past' ? finite.genders : 0 } : NO_AGREEMENT
}

/** A participle's subject is its main verb's: the finite verb before it, or the cue on which that verb's clause hangs. */
export function mainVerb({ tokens }: Passage, participle: number, from: number): number {
  for (let i = participle - 1; i >= from; i--) {
    if (!finiteAt(tokens, i)) continue
    const relative = clauseStart(tokens, i, from)
    // `skrytykowała plan, który powstał w marcu, podkreślając, że`
    if (relative > from && isOfThing(tokens, relative)) i = relative
    else return cueOfClause(tokens, i, from) ?? i
  }
  return participle
}

/** `, który` in the nominative behind a noun of its gender that is no person's and no body's: what it tells of says nothing. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  const pronoun = readingsAt(tokens[at]).find(({ lemma, cases }) => lemma === RELATIVE_LEMMA && cases & CASES.nom)
  if (!pronoun || tokens[at - 1]?.kind !== 'comma') return false
  let isThing = false
  for (let i = at - 2; i >= Math.max(0, at - REACH) && tokens[i]?.kind === 'word' && !finiteAt(tokens, i); i--) {
    if (isCapitalised(tokens[i])) return false
    const nouns = readingsAt(tokens[i]).filter(({ pos }) => pos === 'subst')
    const own = nouns.filter((noun) => noun.number & pronoun.number && noun.genders & pronoun.genders)
    if (own.length > 0 && isSpeakerNoun(own) !== 'thing') return false
    isThing ||= own.length > 0
  }
  return isThing
}

/** Of `powiedział, że most stoi` the first verb, for the second; null where no cue opens the clause. */
function cueOfClause(tokens: Passage['tokens'], verb: number, from: number): number | null {
  let clause = verb
  while (clause > from && !(COMPLEMENTIZERS.has(tokens[clause]?.text ?? '') && tokens[clause - 1]?.kind === 'comma'))
    clause--
  for (let i = clause - 1; i >= from; i--) {
    if (cueAt(tokens, i, CLAUSE_VERBS)?.form === 'participle') continue
    if (finiteAt(tokens, i)) return cueAt(tokens, i, CLAUSE_VERBS) ? i : null
  }
  return null
}
