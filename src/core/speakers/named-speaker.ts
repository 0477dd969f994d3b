import { apposedName } from '../grammar/apposed-name.ts'
import { finiteAt } from '../grammar/cues.ts'
import { ANY, inCase, NOUN_POS, type NounPhrase, readQuotedName } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { clauseStart, findNominatives } from '../grammar/subject.ts'
import { ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { NO_NOMINATIVE } from '../lexicon/case-endings.ts'
import { SOME } from '../lexicon/counted.ts'
import { ANYBODY, BY_PREPOSITION, COPULA } from '../lexicon/function-words.ts'
import { ANY_GENDER, CASES, GENDERS, PLURAL, SINGULAR } from '../lexicon/morphology/readings.ts'
import { FROM_PREPOSITION } from '../lexicon/prepositions.ts'
import { CITED_PRONOUNS, OF_THEM } from '../lexicon/pronouns.ts'
import { CITING } from '../lexicon/reporting-verbs.ts'
import { ACCOUNT_NOUNS } from '../lexicon/speech-nouns.ts'
import { type Agreement, NO_AGREEMENT, type Proposal } from '../model/proposal.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { findAntecedent } from './antecedent.ts'
import { headOfApposition, nameBeforeDash, nameInApposition } from './apposition.ts'
import { clauseEndBehind } from './clause-end-behind.ts'
import { findDemonstrative, findSetOff } from './demonstrative.ts'
import { findImplied } from './dropped-subject.ts'
import type { Found, Hearing } from './hearing.ts'
import { findByInitials, findInCapitals, findInitialed } from './initials.ts'
import { firstOfJoined, firstOfJoinedBodies, JOINED, joinedBefore } from './joined-subjects.ts'
import { isTold, withoutListeners } from './listener.ts'
import { agreementAt, mainVerb } from './main-verb.ts'
import { withoutOtherClauses } from './other-clauses.ts'
import { withoutLikened, withoutLikeness, withoutPredicates } from './predicate.ts'
import { findPublisher } from './publisher.ts'
import type { Register } from './register.ts'
import type { Wanted } from './resolution.ts'
import { resolveMention } from './resolve-mention.ts'
import { subjectOf } from './sentence-subject.ts'
import { isStatement, readStatementsOwner, STATEMENTS_AND_REACTIONS } from './statement.ts'
import { findSubjects, isOfAdjective, isRestOfName, isWomansInCase, withoutObjects } from './subject-candidates.ts'
import { findTextSource } from './text-source.ts'

/** The phrase that names the speaker where the hint says, as its case there demands; 'nobody' where it is `ktoś`. */
export function findNamed(hearing: Hearing, proposal: Proposal, where: TokenRange): Found | 'nobody' | null {
  const { tokens } = hearing.register.passage
  switch (proposal.hint.place) {
    case 'genitive': {
      // `przekazanej przez Urząd Morski`
      const governed = tokens[where.from - 1]?.form.lower === BY_PREPOSITION ? 'acc' : 'gen'
      return resolveMention(hearing, readSource(tokens, where, governed), { case: governed, agreement: NO_AGREEMENT })
    }
    case 'label':
      if (proposal.evidence[0]?.rule === 'embedded-post') return findSigned(hearing, where)
      return (
        findByInitials(hearing, where) ??
        findInCapitals(hearing, where) ??
        resolveMention(hearing, readNounPhrase(tokens, where.from, where.to, 'nom', true), {
          case: 'nom',
          agreement: NO_AGREEMENT,
        }) ??
        findInitialed(hearing, where)
      )
    case 'impersonal':
      return findTextSource(hearing, where)
    case 'none':
      return null
    default:
      return findSubject(hearing, proposal, where)
  }
}

/** A post is signed with a name and nothing else, in whatever language; signs behind it are no part of it. */
function findSigned(hearing: Hearing, { from, to }: TokenRange): Found | null {
  const { tokens } = hearing.register.passage
  let last = from
  while (last + 1 < to && tokens[last + 1]?.kind === 'word') last++
  const isBody = isAcronym(tokens[from]) || readingsAt(tokens[from]).some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma))
  const kind = isBody ? 'organization' : 'person'
  const phrase: NounPhrase = { first: from, last, head: from, name: { first: from, last }, agreement: ANY, kind }
  return resolveMention(hearing, phrase, { case: 'nom', agreement: NO_AGREEMENT })
}

/** Of `według relacji świadka` the witness: an account is whoever's it is. */
function readSource(tokens: Passage['tokens'], { from, to }: TokenRange, governed: 'gen' | 'acc'): NounPhrase | null {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    if (!readingsAt(tokens[at]).some(({ lemma }) => ACCOUNT_NOUNS.has(lemma))) continue
    const inner = readNounPhrase(tokens, at + 1, to, 'gen', true)
    // `doniesień prasowych`: an adjective is nobody's
    const adjective = readingsAt(tokens[at + 1]).some(({ pos }) => pos === 'adj') && inner?.first === inner?.last
    if (inner && !adjective && (inner.kind !== 'thing' || inner.name)) return inner
  }
  const source = readNounPhrase(tokens, from, to, governed, true)
  // `autora raportu, Jana Lisa,`: the comma that closes the name closes the frame
  return (source && apposedName(tokens, source, to + 1, governed)?.name) ?? source
}

/** The subject of the cue, or of the main verb that a participle goes with. */
function findSubject(hearing: Hearing, proposal: Proposal, where: TokenRange): Found | 'nobody' | null {
  const { register } = hearing
  const { passage } = register
  const { tokens } = passage
  const { hint, cue } = proposal
  const at = cue ? tokenRange(passage, cue.span).from : where.to
  const implied = hint.place === 'implied'
  const verb = implied ? mainVerb(passage, at, where.from) : at
  // `dodano, oceniając, że`: nobody is named who adds
  if (implied && finiteAt(tokens, verb)?.verb === 'impersonal') return 'nobody'
  const agreement = implied ? agreementAt(passage, verb) : hint.agreement
  const start = hint.place === 'after' ? where.from : clauseStart(tokens, verb, where.from)
  const end = implied ? at : clauseEndBehind(tokens, verb, where.to)
  // `„A” – dodała, zastrzegając, że B`: who is named in what is said does not add it
  const isTold = ({ first }: NounPhrase): boolean => !register.isSpoken(tokens[first]?.start ?? 0)
  const own = implied && !register.isSpoken(tokens[verb]?.start ?? 0)
  const cited = cue?.lemma === CITING ? findCited(hearing, verb, end) : null
  if (cited) return cited
  const setOff = findSetOff(hearing, start, verb, agreement)
  if (setOff) return setOff
  const candidates = findSubjects(register, start, verb, agreement, true)
  const ahead = withoutPredicates(tokens, own ? candidates.filter(isTold) : candidates)
  const heard = { lemma: cue?.lemma, agreement }
  const all = withoutListeners(tokens, findSubjects(register, verb + 1, end, agreement, false), heard)
  const rest = withoutObjects(tokens, cue?.lemma, withoutOtherClauses(tokens, { from: verb + 1, to: end }, all))
  const [before, after] = [withoutLikeness(tokens, verb, ahead, rest), withoutLikeness(tokens, verb, rest, ahead)]
  if (hint.place !== 'after' && before.every(({ kind }) => kind === 'thing')) {
    const antecedent =
      findAntecedent(hearing, start, verb, agreement) ?? findDemonstrative(hearing, start, verb, agreement)
    if (antecedent) return antecedent
  }
  // `A – orzekł sąd, oceniając, że`: behind a dash the subject follows
  const inverted = hint.place === 'after' || (implied && tokens[verb - 1]?.kind === 'dash')
  const chosen = inverted
    ? preferNamed(choose(register, after, 'first'), choose(register, before, 'last'))
    : (choose(register, before, 'last') ?? choose(register, after, 'first'))
  const wanted: Wanted = { case: 'nom', agreement }
  const apposed = nameBeforeDash(register, { from: where.from, to: start }, before, agreement)
  if (apposed) return resolveMention(hearing, apposed, wanted)
  if (chosen ? isAnybody(tokens[chosen.head]) : hasSomeOfThem(tokens, start, verb)) return 'nobody'
  // `Radna Ewa Bryl jest innego zdania: – A`: the lead's verb is none of saying, and its subject speaks
  const lead = cue === null && hint.place === 'before' && !chosen ? subjectOf(register, where, agreement) : null
  if (lead && lead.kind === 'person') return resolveMention(hearing, lead, wanted)
  const thing = things(hint.place === 'after' ? after : withoutLikened(tokens, verb, before))
  const isOfVerb = thing !== null && isSpeech(proposal) && isSpokenOf(tokens, thing, agreement)
  const said = cue?.lemma === COPULA ? STATEMENTS_AND_REACTIONS : undefined
  const statement = [chosen ?? thing].find((phrase) => phrase !== null && isStatement(tokens, phrase, said))
  if (statement) {
    const [span] = proposal.spans
    const told = span ? tokenRange(passage, span).from : at
    return findOwner(hearing, statement, end) ?? findPublisher(hearing, tokens[statement.head], told) ?? 'nobody'
  }
  // `Wrzos i Bryl sugerują`: no one of them
  const areSeveral = agreement.number === PLURAL && (!chosen || isOnePerson(register, chosen))
  const joined = areSeveral ? firstOfJoined(register, { from: start, to: end }, verb) : null
  if (joined) return joined
  const beside = chosen && agreement.number === PLURAL ? joinedBefore(tokens, before, chosen) : null
  const body = beside ?? (areSeveral ? firstOfJoinedBodies(tokens, where.from, verb) : null)
  const bodys = resolveMention(hearing, body, { case: 'nom', agreement: NO_AGREEMENT })
  if (bodys) return { ...bodys, confidence: JOINED }
  if (chosen) return resolveMention(hearing, nameInApposition(register, chosen, where.to) ?? chosen, wanted)
  return (
    nameAgainstGender(hearing, proposal, { from: start, to: end }, verb) ??
    resolveMention(hearing, asSurname(tokens, isOfVerb ? null : thing), wanted)
  )
}

const isSpeech = ({ evidence }: Proposal): boolean => evidence.some(({ rule }) => rule === 'dash-attribution')

/** `– A – skomentował mecz`, `studzi entuzjazm`: what may be its verb's object is nobody; of `orzekło gremium` not. */
const isSpokenOf = (tokens: readonly Token[], { first, last, head }: NounPhrase, verb: Agreement): boolean =>
  first === last &&
  verb.genders !== GENDERS.neuter &&
  !isCapitalised(tokens[head]) &&
  readingsAt(tokens[head]).some(({ pos, cases }) => pos === 'subst' && cases & CASES.acc)

/** Of `głosi oświadczenie firmy Lubex` the company. */
function findOwner(hearing: Hearing, { head }: NounPhrase, end: number): Found | null {
  const owner = readStatementsOwner(hearing.register.passage.tokens, head, end)
  return resolveMention(hearing, owner, { case: 'gen', agreement: NO_AGREEMENT })
}

/** `Swoboda przyznała, że`: a noun in capitals that nobody's words are, and that somebody may be called. */
function asSurname(tokens: readonly Token[], phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || phrase.first !== phrase.last || !isCapitalised(tokens[phrase.first])) return phrase
  const isName = readingsAt(tokens[phrase.first]).some(
    ({ lemma, cases, number, genders }) =>
      /^\p{Lu}/u.test(lemma) && cases & CASES.nom && number & SINGULAR && genders & (GENDERS.human | GENDERS.feminine),
  )
  return isName ? { ...phrase, name: { first: phrase.first, last: phrase.last }, kind: 'person' } : phrase
}

function findCited(hearing: Hearing, verb: number, end: number): Found | null {
  const { tokens } = hearing.register.passage
  // `cytuje go portal`, `cytuje jej słowa „Kurier”`
  const pronoun = CITED_PRONOUNS.get(tokens[verb + 1]?.text ?? '')
  const word = tokens[verb + 1]
  if (pronoun && word) {
    const at = { at: word.start, block: word.block, possessive: true, inOwnSentence: false }
    return findImplied(hearing, { ...at, agreement: pronoun })
  }
  const paper = readQuotedName(tokens, verb + 1, end)
  const person = readNounPhrase(tokens, paper ? paper.last + 1 : verb + 1, end, 'acc', false)
  const isObject = person?.kind === 'person' && !inCase(readingsAt(tokens[person.head]), 'nom', NOUN_POS).length
  return isObject ? resolveMention(hearing, person, { case: 'acc', agreement: NO_AGREEMENT }) : null
}

const isAnybody = (token: Token | undefined): boolean => readingsAt(token).some(({ lemma }) => ANYBODY.has(lemma))

/** `Wiele z nich twierdzi`: some of whom the text told of, and nobody who was heard. */
const hasSomeOfThem = (tokens: readonly Token[], from: number, verb: number): boolean =>
  tokens
    .slice(from, Math.max(from, verb - 2))
    .some(
      (token, i) =>
        tokens[from + i + 1]?.text === FROM_PREPOSITION &&
        tokens[from + i + 2]?.text === OF_THEM &&
        readingsAt(token).some(({ lemma }) => SOME.has(lemma)),
    )

/** A name, or an office in the singular and its bearer, though by its form it may be several: `premier Jan Bryl`. */
function isOnePerson({ people, passage }: Register, { first, last, head, name }: NounPhrase): boolean {
  if (!name || people.within(name.first, last) === null) return false
  const isOffice = inCase(readingsAt(passage.tokens[head]), 'nom', NOUN_POS).some(({ number }) => number & SINGULAR)
  return name.first === first || isOffice
}

/** A name whose gender the dictionary takes amiss (`powiedziała Wells`): better than nobody, and said with less certainty. */
function nameAgainstGender(
  hearing: Hearing,
  { hint, cue }: Proposal,
  { from, to }: TokenRange,
  verb: number,
): Found | null {
  const { people, passage } = hearing.register
  const { tokens } = passage
  const mentions = people.between(from, to)
  const any: Agreement = { number: hint.agreement.number, genders: 0 }
  const before = findNominatives(tokens, from, verb, any, true)
  const after = findNominatives(tokens, verb + 1, Math.min(to, verb + 6), any, false)
  const named = (hint.place === 'after' ? [...after, ...before] : before.reverse()).find(
    (phrase) =>
      phrase.name?.first === phrase.first &&
      !(phrase.first > verb && isTold(tokens, phrase, { lemma: cue?.lemma, agreement: hint.agreement })) &&
      !isRestOfName(tokens, phrase.first, mentions) &&
      !isOfAdjective(tokens, phrase) &&
      !isWomansInCase(tokens, phrase),
  )
  const phrase = named ?? (hint.place === 'after' ? nameInCapitals(tokens, verb + 1, to) : null)
  const found = resolveMention(hearing, phrase, { case: 'nom', agreement: hint.agreement })
  return found && { ...found, confidence: found.confidence - 0.2 }
}

/** `odpaliła Buba`: the one word in capitals that an attribution ends with, though the dictionary takes it for another case. */
function nameInCapitals(tokens: readonly Token[], at: number, end: number): NounPhrase | null {
  const [name, next] = [tokens[at], tokens[at + 1]]
  if (!name || at >= end || !isCapitalised(name) || (at + 1 < end && next?.kind === 'word')) return null
  const isOfSomebody = readingsAt(name).some(({ lemma }) => /^\p{Lu}/u.test(lemma))
  if (isOfSomebody || NO_NOMINATIVE.test(name.text)) return null
  return { first: at, last: at, head: at, name: { first: at, last: at }, agreement: ANY, kind: 'person' }
}

function choose(register: Register, phrases: readonly NounPhrase[], which: 'first' | 'last'): NounPhrase | null {
  const { tokens } = register.passage
  const able = phrases.filter(
    ({ kind }, i) => kind !== 'thing' && !isObject(phrases, i) && !isTownOfClub(tokens, phrases, i),
  )
  const people = able.filter(({ kind, name }) => kind === 'person' || name)
  const pool = people.length > 0 ? people : able
  return which === 'last' ? headOfApposition(register, pool) : (pool[0] ?? null)
}

/** `poinformowały AFP służby`: letters that agree with anything are the verb's object when a subject follows at once. */
function isObject(phrases: readonly NounPhrase[], i: number): boolean {
  const [phrase, next] = [phrases[i], phrases[i + 1]]
  if (!phrase || !next || next.first !== phrase.last + 1 || next.kind === 'thing') return false
  // or a paper in marks: `powiedziała „Kurierowi” matka`
  const quoted = phrase.name !== null && phrase.first === phrase.name.first - 1
  return (
    (quoted || phrase.first === phrase.last) &&
    phrase.agreement.genders === ANY_GENDER &&
    phrase.agreement.number === (SINGULAR | PLURAL)
  )
}

/** `powiedział po meczu z Legią Warszawa trener`: a place by its name, behind another and right before who is meant. */
function isTownOfClub(tokens: readonly Token[], phrases: readonly NounPhrase[], i: number): boolean {
  const [phrase, next] = [phrases[i], phrases[i + 1]]
  if (!phrase || next?.first !== phrase.last + 1 || next.kind !== 'person') return false
  const names = readingsAt(tokens[phrase.head]).filter(({ pos }) => pos === 'subst')
  return (
    phrase.first === phrase.last &&
    isCapitalised(tokens[phrase.first - 1]) &&
    names.length > 0 &&
    names.every(({ lemma, genders }) => /^\p{Lu}/u.test(lemma) && !(genders & GENDERS.human))
  )
}

/** `tak Jan Lis komentuje sondaż`: a name before the verb rather than a body behind it that has none. */
function preferNamed(after: NounPhrase | null, before: NounPhrase | null): NounPhrase | null {
  const isObject = after?.kind === 'organization' && !after.name && before?.kind === 'person' && before.name !== null
  return isObject ? before : (after ?? before)
}

const things = (phrases: readonly NounPhrase[]): NounPhrase | null =>
  phrases.find(({ kind }) => kind === 'thing') ?? null
