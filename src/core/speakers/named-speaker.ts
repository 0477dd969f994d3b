import { SUBJECT_PRONOUNS } from '../lexicon/function-words.ts'
import type { Agreement, Proposal } from '../model/proposal.ts'
import { finiteAt } from '../text/cues.ts'
import type { NounPhrase } from '../text/nominal.ts'
import { readNounPhrase } from '../text/noun-phrase.ts'
import { type Passage, rangeSpan, type TokenRange } from '../text/passage.ts'
import { agree, clauseStart, findNominatives } from '../text/subject.ts'
import { tokenRange } from '../text/token-range.ts'
import type { Found } from './implied-speaker.ts'
import type { Register, Voice } from './register.ts'
import { resolvePhrase, type Wanted } from './resolve-phrase.ts'

const NOTHING: Agreement = { number: 0, genders: 0 }

/** The phrase that names the speaker where the hint says, as its case there demands. */
export function findNamed(
  register: Register,
  proposal: Proposal,
  where: TokenRange,
  recent: readonly Voice[],
): Found | null {
  const { passage } = register
  const { tokens } = passage
  const { hint, cue } = proposal
  const verb = cue ? tokenRange(passage, cue.span).from : where.to
  if (hint.place === 'genitive')
    return resolved(
      register,
      readNounPhrase(tokens, where.from, where.to, 'gen', true),
      { case: 'gen', agreement: NOTHING },
      recent,
    )
  if (hint.place === 'label')
    return resolved(
      register,
      readNounPhrase(tokens, where.from, where.to, 'nom', true),
      { case: 'nom', agreement: NOTHING },
      recent,
    )
  if (hint.place === 'impersonal' || hint.place === 'none') return null
  const wanted: Wanted = { case: 'nom', agreement: hint.agreement }
  const start =
    hint.place === 'after'
      ? where.from
      : clauseStart(tokens, hint.place === 'implied' ? mainVerb(passage, verb, where.from) : verb, where.from)
  const before = findNominatives(
    tokens,
    start,
    hint.place === 'implied' ? mainVerb(passage, verb, where.from) : verb,
    hint.agreement,
    true,
  )
  const after =
    hint.place === 'implied'
      ? findNominatives(tokens, mainVerb(passage, verb, where.from) + 1, verb, { number: 0, genders: 0 }, false)
      : findNominatives(tokens, verb + 1, where.to, hint.agreement, false)
  const chosen =
    hint.place === 'after'
      ? (choose(after, 'first') ?? choose(before, 'last'))
      : (choose(before, 'last') ?? choose(after, 'first'))
  if (!chosen) {
    const named = nameAgainstGender(register, proposal, start, verb, where.to, recent)
    return named ?? resolved(register, things(hint.place === 'after' ? after : before), wanted, recent)
  }
  const apposition = nameInApposition(passage, chosen, where.to)
  return resolved(register, apposition ?? chosen, wanted, recent)
}

/** A name whose gender the dictionary takes amiss (`powiedziała Wells`): better than nobody, and said with less certainty. */
function nameAgainstGender(
  register: Register,
  { hint }: Proposal,
  start: number,
  verb: number,
  end: number,
  recent: readonly Voice[],
): Found | null {
  const { passage } = register
  const any: Agreement = { number: hint.agreement.number, genders: 0 }
  const before = findNominatives(passage.tokens, start, verb, any, true)
  const after = findNominatives(passage.tokens, verb + 1, Math.min(end, verb + 6), any, false)
  const named = (hint.place === 'after' ? [...after, ...before] : before.reverse()).find(
    ({ name, first }) => name?.first === first,
  )
  const found = resolved(register, named ?? null, { case: 'nom', agreement: hint.agreement }, recent)
  return found && { ...found, confidence: found.confidence - 0.2 }
}

/** A participle's subject is its main verb's: the finite verb before it in the sentence. */
function mainVerb({ tokens }: Passage, participle: number, from: number): number {
  for (let i = participle - 1; i >= from; i--) if (finiteAt(tokens, i)) return i
  return participle
}

function resolved(
  register: Register,
  phrase: NounPhrase | null,
  wanted: Wanted,
  recent: readonly Voice[],
): Found | null {
  if (!phrase) return null
  const { passage } = register
  const source = rangeSpan(passage, { from: phrase.first, to: phrase.last + 1 })
  if (
    passage.tokens[phrase.first] &&
    phrase.kind === 'person' &&
    !phrase.name &&
    phrase.first === phrase.last &&
    isPronoun(passage, phrase)
  ) {
    const voice = recent.find(({ agreement }) => agree(phrase.agreement, agreement))
    return voice ? { voice, source, rule: 'pronoun', confidence: 0.85 } : null
  }
  const resolution = resolvePhrase(register, phrase, wanted, recent)
  if (!resolution) return null
  return {
    voice: resolution.voice,
    source,
    rule: resolution.by === 'name' ? 'subject' : 'role',
    confidence: resolution.confidence,
  }
}

const isPronoun = ({ tokens }: Passage, { first }: NounPhrase): boolean =>
  SUBJECT_PRONOUNS.has(tokens[first]?.text.toLowerCase() ?? '')

function choose(phrases: readonly NounPhrase[], which: 'first' | 'last'): NounPhrase | null {
  const able = phrases.filter(({ kind }, i) => kind !== 'thing' && !isObject(phrases, i))
  const people = able.filter(({ kind, name }) => kind === 'person' || name)
  const pool = people.length > 0 ? people : able
  if (which === 'last') return headOfApposition(pool)
  const [first] = pool
  return first ?? null
}

/** Of `Jan Nowak, prezes Lubexu,` the name: the role behind its comma says who he is. */
function headOfApposition(pool: readonly NounPhrase[]): NounPhrase | null {
  const [last, before] = [pool.at(-1), pool.at(-2)]
  if (!last || !before?.name || before.kind !== 'person' || last.first !== before.last + 2) return last ?? null
  return last.kind === 'person' && last.name?.first !== last.first ? before : last
}

/** `poinformowały AFP służby`: letters that agree with anything are the verb's object when a subject follows at once. */
function isObject(phrases: readonly NounPhrase[], i: number): boolean {
  const [phrase, next] = [phrases[i], phrases[i + 1]]
  if (!phrase || !next || next.first !== phrase.last + 1 || next.kind === 'thing') return false
  return phrase.first === phrase.last && phrase.agreement.genders === 15 && phrase.agreement.number === 3
}

const things = (phrases: readonly NounPhrase[]): NounPhrase | null =>
  phrases.find(({ kind }) => kind === 'thing') ?? null

/** `sekretarz związku, Paulo Conceicao,`: a role and a name with nothing but a comma between. */
function nameInApposition(passage: Passage, phrase: NounPhrase, end: number): NounPhrase | null {
  const { tokens } = passage
  if (phrase.name && phrase.name.last > phrase.name.first) return null
  if (tokens[phrase.last + 1]?.kind !== 'comma' || phrase.kind !== 'person') return null
  const next = readNounPhrase(tokens, phrase.last + 2, end, 'nom', false)
  const full =
    next?.name && next.first === next.name.first && next.name.last > next.name.first && next.kind === 'person'
  return full && phrase.head !== phrase.name?.first ? { ...next, first: phrase.first, head: phrase.head } : null
}
