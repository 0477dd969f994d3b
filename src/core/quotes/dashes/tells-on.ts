import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { isPersonal } from '../../grammar/in-person.ts'
import { isSpeakerNoun } from '../../grammar/nominal.ts'
import { findNominatives } from '../../grammar/subject.ts'
import { ANYBODY, AS_WORD, COMPLEMENTIZERS, COPULA, QUESTION_WORDS } from '../../lexicon/function-words.ts'
import { CASES, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { INSIDE } from '../../lexicon/prepositions.ts'
import { POSSESSIVES } from '../../lexicon/pronouns.ts'
import { ADDRESSING_VERBS, ASKING_VERBS, CLAUSE_VERBS, DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import { GENITIVE_FRAMES } from '../../lexicon/set-phrases.ts'
import {
  ADDING_VERBS,
  ANNOUNCING_VERBS,
  ANY_OF_A_KIND,
  COMPARING,
  HEARSAY_VERBS,
  OPINION_HELD,
} from '../../lexicon/told-by-author.ts'
import type { Agreement } from '../../model/proposal.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { attributionAt } from '../attribution.ts'

/** Words before the verb of a sentence that names nobody: `Jednocześnie dodaje`. */
const LEAD_IN = 2
/** Words between a verb of saying and the comma before its clause. */
const CLAUSE_REACH = 8
/** Words up to the verb of a sentence that brings somebody in: `Z kolei analityczka firmy Wrzos Ewa Bryl ocenia`. */
const INTRODUCTION = 16

/**
 * `– A – mówi X. – B. Dodaje, że C.`: whether the paper itself goes on in a sentence behind speech whose speaker it has told.
 *
 * @param spoken the parts of what has been said so far
 */
export function tellsOn(passage: Passage, sentence: number, spoken: readonly TokenRange[]): boolean {
  const range = passage.sentenceTokens[sentence]
  if (!range) return false
  if (quotesAnother(passage, range) || opensWithAsked(passage.tokens, range)) return true
  if (isPersonal(passage, range)) return false
  const { tokens } = passage
  return addsSomething(tokens, range, spoken) || opines(tokens, range, spoken) || bringsIn(tokens, range)
}

/** `Jej zdaniem C`, `W jego ocenie C`: of whoever has spoken, where the speech names nobody of that sex in any case. */
function opines(tokens: readonly Token[], { from }: TokenRange, spoken: readonly TokenRange[]): boolean {
  const at = INSIDE.has(tokens[from]?.form.lower ?? '') ? from + 1 : from
  const whose = POSSESSIVES.get(tokens[at]?.form.lower ?? '')
  if (!whose || (whose.number & SINGULAR) === 0 || !GENITIVE_FRAMES.has(tokens[at + 1]?.form.lower ?? '')) return false
  const isOther = (token: Token): boolean => isOfSex(token, whose.genders)
  return !spoken
    .slice(-MOST_PARTS)
    .some(({ from: start, to }) => tokens.slice(Math.max(start, to - MEMORY), to).some(isOther))
}

/** A person's noun or a name, in whatever case, of somebody whom a pronoun of these genders may stand for. */
function isOfSex(token: Token, genders: number): boolean {
  const readings = readingsAt(token)
  const nouns = readings.filter(
    ({ pos, number, genders: own }) => pos === 'subst' && number & SINGULAR && own & genders,
  )
  return nouns.length > 0 && readings.every(({ verb }) => verb === null) && isSpeakerNoun(nouns) === 'person'
}

/** `„B” – odpowiada Y.`: in marks of its own, with its own speaker. */
function quotesAnother(passage: Passage, { from, to }: TokenRange): boolean {
  const { tokens, partners } = passage
  const close = partners.get(from) ?? -1
  if (tokens[from]?.kind !== 'mark' || close <= from || tokens[close + 1]?.kind !== 'dash') return false
  const attribution = attributionAt(passage, close + 2, to, false)
  return (
    attribution !== null && namesSomebody(tokens, { from: close + 2, to: attribution.to }, attribution.verb.agreement)
  )
}

/** `Pytana o termin, odparła`. */
const opensWithAsked = (tokens: readonly Token[], { from }: TokenRange): boolean =>
  readingsAt(tokens[from]).some(
    ({ pos, lemma, cases, number }) =>
      pos === 'ppas' &&
      cases & CASES.nom &&
      number & SINGULAR &&
      (ASKING_VERBS.has(lemma) || ADDRESSING_VERBS.has(lemma)),
  )

/** `Jednocześnie dodaje, że C`, `Jak zaznacza, C`, `Zapowiada kontrolę`: nobody is named whom it could be but who has spoken. */
function addsSomething(tokens: readonly Token[], { from, to }: TokenRange, spoken: readonly TokenRange[]): boolean {
  const asSaid = tokens[from]?.form.lower === AS_WORD
  const cue = asSaid ? cueAt(tokens, from + 1, DIRECT_VERBS) : firstCue(tokens, { from, to })
  if (!cue || (cue.form !== 'past' && cue.form !== 'present')) return false
  const comma = commaBehind(tokens, cue.at, to)
  const next = tokens[comma + 1]?.text ?? ''
  const isClause = comma < to && (asSaid || COMPLEMENTIZERS.has(next) || QUESTION_WORDS.has(next))
  if (!isClause && !(ANNOUNCING_VERBS.has(cue.lemma) && cue.at === from)) return false
  if (namesSomebody(tokens, { from: cue.at + 1, to: isClause ? comma : to }, cue.agreement)) return false
  return spoken
    .slice(-MOST_PARTS)
    .every((part) => !namesSomebody(tokens, { ...part, from: Math.max(part.from, part.to - MEMORY) }, cue.agreement))
}

/** Parts of speech, and tokens of each, in which somebody may be named whom it goes on to tell of. */
const MOST_PARTS = 4
const MEMORY = 120

function firstCue(tokens: readonly Token[], { from, to }: TokenRange): CueVerb | null {
  for (let i = from; i <= Math.min(to - 1, from + LEAD_IN); i++) {
    const cue = cueAt(tokens, i, ADDING_VERBS)
    if (cue) return cue
    if (!readingsAt(tokens[i]).some(({ pos }) => pos === 'adv' || pos === 'qub' || pos === 'conj')) return null
  }
  return null
}

/** The first comma behind a verb and near it; `end` where there is none. */
function commaBehind(tokens: readonly Token[], verb: number, end: number): number {
  for (let i = verb + 1; i < Math.min(end, verb + CLAUSE_REACH); i++) if (tokens[i]?.kind === 'comma') return i
  return end
}

/** `Z kolei analityczka Ewa Bryl ocenia, że C`, `Podobnie uważa Ewa Bryl`, `Innego zdania jest Ewa Bryl`: by a whole name. */
function bringsIn(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const isOfOpinion =
    readingsAt(tokens[from + 1]).some(({ lemma }) => lemma === OPINION_HELD) &&
    finiteAt(tokens, from + 2)?.lemma === COPULA
  if (isOfOpinion) return hasWholeName(tokens, { from: from + 3, to })
  const compares = COMPARING.has(tokens[from]?.form.lower ?? '')
  for (let i = from; i < Math.min(to, from + INTRODUCTION); i++) {
    if (ENDS_CLAUSE.has(tokens[i]?.kind ?? 'stop')) return false
    const cue = cueAt(tokens, i, CLAUSE_VERBS)
    if (!cue) continue
    if (HEARSAY_VERBS.has(cue.lemma) && !compares) return false
    const comma = commaBehind(tokens, i, to)
    const end = compares ? to : comma
    if (!compares && !COMPLEMENTIZERS.has(tokens[comma + 1]?.text ?? '')) return false
    return hasWholeName(tokens, { from, to: i }) || hasWholeName(tokens, { from: i + 1, to: end })
  }
  return false
}

const ENDS_CLAUSE: ReadonlySet<Token['kind']> = new Set(['comma', 'dash', 'colon', 'semicolon', 'open'])

const hasWholeName = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  findNominatives(tokens, from, to, { number: SINGULAR, genders: 0 }, false).some(
    ({ kind, name }) => kind === 'person' && name !== null && name.last > name.first,
  )

/** Whether somebody or a body stands there who may be a verb's subject. */
const namesSomebody = (tokens: readonly Token[], { from, to }: TokenRange, agreement: Agreement): boolean =>
  findNominatives(tokens, from, to, { number: SINGULAR, genders: agreement.genders }, false).some(
    ({ kind, first, head }) =>
      kind !== 'thing' &&
      !readingsAt(tokens[head]).some(({ lemma }) => ANYBODY.has(lemma)) &&
      // `każda szkoła`, none in particular
      !readingsAt(tokens[first]).some(({ lemma }) => ANY_OF_A_KIND.has(lemma)),
  )
