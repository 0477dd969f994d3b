import type { CueVerb } from '../grammar/cues.ts'
import { clauseStart, findNominatives } from '../grammar/subject.ts'
import { CLAUSE_SUBJECTS, OBJECT_PRONOUNS, RELATIVE_LEMMA } from '../lexicon/function-words.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { CALLING_VERBS } from '../lexicon/reporting-verbs.ts'
import { CALLED_AS } from '../lexicon/set-phrases.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/**
 * `Plan nazwał „hańbą”`: whether what is called so stands before its verb, by form a subject as well. It does where no
 * other object stands beside the verb, and nobody who could call it that.
 */
export function hasFrontedObject(tokens: readonly Token[], verb: CueVerb, open: number, sentence: number): boolean {
  if (!CALLING_VERBS.has(verb.lemma)) return false
  for (let i = verb.at + 1; i < open; i++) if (!CALLED_AS.has(tokens[i]?.form.lower ?? '')) return false
  const start = clauseStart(tokens, verb.at, sentence)
  if (tokens.slice(start, verb.at).some(isObjectWord)) return false
  const subjects = findNominatives(tokens, start, verb.at, verb.agreement, true)
  return (
    subjects.length > 0 &&
    subjects.every(
      ({ kind, name, head }) =>
        kind !== 'person' && !name && readingsAt(tokens[head]).some(({ cases }) => cases & CASES.acc),
    )
  )
}

/** `go nazwał`, `to nazwał`, `który rząd nazwał`. */
const isObjectWord = (token: Token): boolean =>
  OBJECT_PRONOUNS.has(token.form.lower) ||
  CLAUSE_SUBJECTS.has(token.form.lower) ||
  readingsAt(token).some(({ lemma }) => lemma === RELATIVE_LEMMA)
