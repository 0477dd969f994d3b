import { skipComplement } from '../../grammar/complement.ts'
import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { isLight } from '../../grammar/light-words.ts'
import { closing, isParticiple, isPreposition, readQuotedName } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { agree, findNominatives } from '../../grammar/subject.ts'
import {
  AND,
  AS_WORD,
  COMPLEMENTIZERS,
  CONCESSIVES,
  COORDINATORS,
  ORIGIN_PREPOSITION,
  REFLEXIVE,
  RELATIVE_LEMMA,
} from '../../lexicon/function-words.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { CALLED_IT, THUS } from '../../lexicon/pronouns.ts'
import { AS_SAID_VERBS, CLAUSE_VERBS, NAMING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { AFTER_THAT, AMONG_THEM, SO_FAR } from '../../lexicon/set-phrases.ts'
import { NO_AGREEMENT, type Proposal, type SourceHint } from '../../model/proposal.ts'
import { isTitle, type Passage, rangeSpan, sentenceRange, type TokenRange } from '../../text/passage.ts'
import { isCapitalised, isWrittenAt, readingsAt, type Token } from '../../text/tokens.ts'
import { cueOf } from '../attribution.ts'
import { apposedRoleEnd } from '../frames/apposed-role.ts'
import { asksHow, tellsHow } from '../frames/asks-how.ts'
import { quoteInFrame } from '../frames/frame-quote.ts'
import { isLink } from '../frames/link.ts'
import { lostComma } from '../frames/lost-comma.ts'
import { passesOn } from '../frames/passed-on.ts'
import { relativeEnd } from '../frames/source.ts'
import { subjectBehindAside } from '../frames/subject-behind-aside.ts'
import { heardAt } from '../reporters-own.ts'

/** Words before the verb: `jak dziś nieoficjalnie podaje`. */
const LEAD_IN = 5

/** Tokens that a participle's clause about the source may have. */
const LONGEST_ASIDE = 20

/** `Jak powiedział X, A`, `A, jak podaje X`, `Jednak - jak zaznaczył - A`; `jak pisaliśmy` is the paper's own. */
export function findAsSaid(passage: Passage): Proposal[] {
  const { tokens } = passage
  const proposals: Proposal[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.form?.lower !== AS_WORD) continue
    const sentence = sentenceRange(passage, at)
    const verb = findVerb(tokens, at, sentence)
    if (!verb) continue
    const end =
      (at === sentence.from && lostComma(tokens, verb, sentence.to)) || frameEnd(tokens, verb, verb.at, sentence.to)
    // `Jak dodał wójt, że A`
    const opened = tokens[end]?.kind === 'comma' && COMPLEMENTIZERS.has(tokens[end + 1]?.text ?? '')
    // `Jak dotąd śledczy ustalili, że A`: until when, and what nobody has voiced
    if (opened && !CLAUSE_VERBS.has(verb.lemma)) continue
    // `Jak powiedzieli, tak zrobili`
    if (tokens[end]?.kind === 'comma' && tokens[end + 1]?.text === THUS && finiteAt(tokens, end + 2)) continue
    if (tellsSoFar(tokens, verb, { from: at, to: end })) continue
    const frame = { from: at, to: opened ? end + 2 : end }
    if (tellsHow(tokens, verb, { from: at, to: end }, sentence)) continue
    const hint = heardFrom(passage, verb, frame.to) ?? hintAround(passage, at, verb, frame.to)
    const isNaming = at > sentence.from && namesWhatFollows(tokens, frame, verb.lemma)
    // `wrócił do, jak mówił, „głupiego” wpisu`: the words that the preposition is waiting for
    const isInside = at - 2 > sentence.from && tokens[at - 1]?.kind !== 'word' && isPreposition(tokens[at - 2])
    const found =
      (isInside || NAMING_VERBS.has(verb.lemma) ? quoteInMarks(passage, frame, hint, verb) : null) ??
      (isNaming ? null : quoteInFrame(passage, frame, sentence, 'as-said', hint, 0.88, cueOf(passage, verb)))
    if (found && !passesOn(tokens, frame)) proposals.push(found)
  }
  return proposals
}

/** `Jak zwykle wójt zapowiedział nowy most, szkołę i drogę`: with a subject and an object it says itself what it says. */
function tellsSoFar(tokens: readonly Token[], { at, agreement }: CueVerb, { from, to }: TokenRange): boolean {
  const phrase = SO_FAR.find((words) => isWrittenAt(tokens, from + 1, words))
  if (!phrase) return false
  const start = from + 1 + phrase.length
  // a company's name may agree with no verb
  const hasSubject =
    findNominatives(tokens, start, at, agreement, false).length > 0 || tokens.slice(start, at).some(isCapitalised)
  if (!hasSubject) return false
  let object = at + 1
  while (object < to && isLight(tokens[object])) object++
  return readNounPhrase(tokens, object, to, 'acc', false) !== null
}

/**
 * `przeciwko – jak to napisali – dziadom`, `odwołał się, jak to określił, do rozsądku`: how somebody called what follows, and not
 * who says the sentence; `Budowa, jak to zapowiadał wójt, ruszy` goes on with its verb.
 */
function namesWhatFollows(tokens: readonly Token[], { from, to }: TokenRange, verb: string): boolean {
  if (tokens[from + 1]?.text !== CALLED_IT || tokens[to + 1]?.kind !== 'word') return false
  if (isPreposition(tokens[from - 2])) return true
  return NAMING_VERBS.has(verb) && !finiteAt(tokens, to + 1) && !finiteAt(tokens, to + 2)
}

/** `Jak usłyszeliśmy od rzeczniczki portu, A`: she says so, and not who was told. */
function heardFrom(passage: Passage, verb: CueVerb, end: number): SourceHint | null {
  const origin = verb.form === 'impersonal' ? originBehind(passage.tokens, verb.at, end) : null
  return origin === null
    ? null
    : { place: 'genitive', where: rangeSpan(passage, { from: origin, to: end }), agreement: verb.agreement }
}

/** Behind the `od` that tells from whom the reporter at `verb` has heard; null where none does. */
function originBehind(tokens: readonly Token[], verb: number, end: number): number | null {
  if (!heardAt(tokens, verb)) return null
  const from = tokens[verb + 1]?.form.lower === REFLEXIVE ? verb + 2 : verb + 1
  return from < end && tokens[from]?.form.lower === ORIGIN_PREPOSITION ? from + 1 : null
}

/** What a clause with `jak` may stand behind; a colon before it asks how: `pytanie jest jedno: jak to powiedział`. */
const OPENS: ReadonlySet<Token['kind']> = new Set(['comma', 'dash', 'semicolon', 'open', 'mark'])

function findVerb(tokens: readonly Token[], at: number, sentence: TokenRange): CueVerb | null {
  const before = tokens[at - 1]?.kind
  if (at !== sentence.from && !OPENS.has(before ?? 'word') && !joinsClause(tokens, at, sentence.from)) return null
  // `zarówno rząd, jak i opozycja twierdzą`
  if (before === 'comma' && tokens[at + 1]?.text === AND) return null
  if (asksHow(tokens, at, sentence.from)) return null
  // `skazana po tym, jak oskarżono ją`: when, not who says so
  const isWhen = before === 'comma' && tokens[at - 2]?.text === AFTER_THAT
  if (isWhen && !isLink(tokens, sentence.from, at)) return null
  for (let i = at + 1; i < Math.min(sentence.to, at + 1 + LEAD_IN); i++) {
    if (tokens[i]?.kind !== 'word') return null
    const heard = originBehind(tokens, i, sentence.to) === null ? null : heardAt(tokens, i)
    const verb = cueAt(tokens, i, AS_SAID_VERBS) ?? cueAt(tokens, i, NAMING_VERBS) ?? heard
    if (verb) return verb.form === 'participle' || namesThing(tokens, verb, sentence.to) ? null : verb
    if (finiteAt(tokens, i)) return null
  }
  return null
}

/** `jak nazwano zwolnienie załogi`: what was called so, and not what was said. */
const namesThing = (tokens: readonly Token[], { at, form }: CueVerb, end: number): boolean =>
  form === 'impersonal' &&
  cueAt(tokens, at, NAMING_VERBS) !== null &&
  readNounPhrase(tokens, at + 1, end, 'acc', false) !== null

/** `…, ale jak twierdzi X, A`, `Jednak jak twierdzi X, A`, `…, który jak twierdzi X, A`: behind what opens the clause of A. */
function joinsClause(tokens: readonly Token[], at: number, start: number): boolean {
  const opener = tokens[at - 1]
  const opens = at - 1 === start || tokens[at - 2]?.kind === 'comma'
  const word = opener?.form.lower ?? ''
  return opens && (COORDINATORS.has(word) || CONCESSIVES.has(word) || isRelative(opener))
}

/** The sign behind the clause; what tells more of its subject is still of it: `jak podała X, rzeczniczka Y, A`. */
function frameEnd(tokens: readonly Token[], verb: CueVerb, from: number, end: number): number {
  const to = signBehind(tokens, from, end)
  if (tokens[to]?.kind !== 'comma') return to
  // `w rozmowie z mediami, w tym Kurierem, ekspert Jan Lis`
  if (isWrittenAt(tokens, to + 1, AMONG_THEM) && to < end) return frameEnd(tokens, verb, to + 1, end)
  const named = nameAfterRole(tokens, from, to, end)
  if (named) return named + 1
  const aside = asideEnd(tokens, verb, to, end)
  if (aside !== null)
    return (subjectBehindAside(tokens, verb, { opens: to, closes: aside }, end)?.last ?? aside - 1) + 1
  const apposition = readNounPhrase(tokens, to + 1, end, 'nom', false)
  // a name is the content's subject rather: `jak podaje X, Anna Lipiec, zwolniona dziś, jest…`
  const role = apposition?.kind === 'person' && apposition.name?.first !== apposition.first
  const bare = role && tokens[apposition.last + 1]?.kind === 'comma' ? apposition.last + 1 : null
  const closed = bare ?? (endsWithName(tokens, from, to) ? apposedRoleEnd(tokens, to, end, 'nom') : null) ?? to
  return relativeEnd(tokens, closed, end) ?? closed
}

/** `jak informuje Anna Lis,`: somebody is named right before the comma, and may be told more of. */
function endsWithName(tokens: readonly Token[], verb: number, comma: number): boolean {
  const named = findNominatives(tokens, verb + 1, comma, NO_AGREEMENT, false).at(-1)
  return named?.kind === 'person' && named.last === comma - 1 && named.name?.last === named.last
}

function signBehind(tokens: readonly Token[], verb: number, end: number): number {
  let to = verb + 1
  for (; to < end; to++) {
    const kind = tokens[to]?.kind ?? 'stop'
    // `jak podał Urząd Morski (UM), A`
    const bracket = kind === 'open' ? closing(tokens, to, end) : -1
    if (bracket > to) {
      to = bracket
      continue
    }
    // `jak powiedział „Kurierowi” por. Jan Wrona, A`: neither a paper nor an abbreviation ends it
    const paper = kind === 'mark' ? readQuotedName(tokens, to, end) : null
    if (paper) to = paper.last
    else if (CLOSES.has(kind) && !(kind === 'stop' && to + 1 < end && tokens[to]?.text === '.')) break
  }
  return to
}

const isRelative = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma }) => lemma === RELATIVE_LEMMA)

/** `jak podała agencja, powołując się na relację, A`, `…, cytowana przez radio, A`: a participle's clause about the source. */
function opensAside(tokens: readonly Token[], comma: number, { agreement }: CueVerb): boolean {
  if (tokens[comma]?.kind !== 'comma') return false
  const readings = readingsAt(tokens[comma + 1])
  if (readings.some(({ verb }) => verb === 'participle')) return true
  const isAttribute = isParticiple(readings) && readings.every(({ pos }) => pos !== 'subst')
  const agrees = readings.some((reading) => reading.cases & CASES.nom && agree(agreement, reading))
  if (!isAttribute || !agrees || !isPreposition(tokens[comma + 2])) return false
  // `zatrzymany przez policję kierowca,`: the content's own subject
  return tokens[skipComplement(tokens, comma + 2, comma + LONGEST_ASIDE) + 1]?.kind === 'comma'
}

/** The comma that closes what a participle tells of the source behind the one at `comma`; null where none opens there. */
function asideEnd(tokens: readonly Token[], verb: CueVerb, comma: number, end: number): number | null {
  if (!opensAside(tokens, comma, verb)) return null
  for (let i = comma + 2; i < Math.min(end, comma + LONGEST_ASIDE); i++) if (tokens[i]?.kind === 'comma') return i
  return null
}

/** Of `jak podkreśla, powołując się na dane, wójt Jan Lis, A` where the name stands; of others where the aside ends. */
function hintAround(passage: Passage, at: number, verb: CueVerb, end: number): SourceHint {
  const { tokens } = passage
  const opens = asideStart(tokens, verb, end)
  const closes = opens === null ? null : asideEnd(tokens, verb, opens, end)
  const subject =
    opens !== null && closes !== null ? subjectBehindAside(tokens, verb, { opens, closes }, end + 1) : null
  if (subject)
    return {
      place: 'label',
      where: rangeSpan(passage, { from: subject.first, to: subject.last + 1 }),
      agreement: verb.agreement,
    }
  return {
    place: verb.form === 'impersonal' ? 'impersonal' : 'after',
    where: rangeSpan(passage, { from: at + 1, to: opens ?? end }),
    agreement: verb.agreement,
  }
}

function asideStart(tokens: readonly Token[], verb: CueVerb, end: number): number | null {
  for (let i = verb.at + 1; i < end; i++) if (opensAside(tokens, i, verb)) return i
  return null
}

/** `jak wyjaśnia szefowa portu, Anna Lipiec, A`: the last token of the name that a role without one waits for, or null. */
function nameAfterRole(tokens: readonly Token[], verb: number, comma: number, end: number): number | null {
  const name = readNounPhrase(tokens, comma + 1, end, 'nom', false)
  const full = name?.kind === 'person' && name.name?.first === comma + 1 && name.name.last > comma + 1
  if (!full || tokens[name.last + 1]?.kind !== 'comma') return null
  const [role] = findNominatives(tokens, verb + 1, comma, NO_AGREEMENT, false)
  return role?.kind === 'person' && !role.name && role.last === comma - 1 ? name.last : null
}

const CLOSES: ReadonlySet<Token['kind']> = new Set(['comma', 'dash', 'colon', 'semicolon', 'stop', 'mark', 'close'])

/** `z - jak to określono - "pustym gestem"`: the words alone. */
function quoteInMarks(passage: Passage, frame: TokenRange, hint: SourceHint, verb: CueVerb): Proposal | null {
  const { tokens, partners } = passage
  const open = frame.to + 1
  const close = partners.get(open) ?? -1
  if (close <= open || isTitle(tokens, open + 1, close)) return null
  // `jak ocenił, „czas mija”, a gmina śpi`: a clause, which may go on
  for (let i = open + 1; i < close; i++) if (finiteAt(tokens, i)) return null
  const span = rangeSpan(passage, { from: open + 1, to: close })
  return {
    kind: 'mixed',
    spans: [span],
    verbatim: [span],
    block: tokens[open]?.block ?? 0,
    cue: cueOf(passage, verb),
    hint,
    confidence: 0.8,
    evidence: [
      { rule: 'quoted-fragment', span: rangeSpan(passage, { from: open, to: close + 1 }) },
      { rule: 'as-said', span: rangeSpan(passage, frame) },
    ],
  }
}
