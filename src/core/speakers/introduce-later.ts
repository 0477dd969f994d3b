import { cueAt, finiteAt } from '../grammar/cues.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { agree } from '../grammar/subject.ts'
import { ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { RELATIVE_LEMMA } from '../lexicon/function-words.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import { LONE_NAME, TITLE_ROLES } from '../lexicon/name-words.ts'
import { LEADING_VERBS, LOCAL_OFFICES } from '../lexicon/offices.ts'
import { INDEFINITE, LEADER_NOUNS, PASSERS_BY } from '../lexicon/person-nouns.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { POSSESSIVES } from '../lexicon/pronouns.ts'
import { ASKED_BY_US, DIRECT_VERBS } from '../lexicon/reporting-verbs.ts'
import { KIN, standsFor } from '../lexicon/roles.ts'
import type { Agreement, Proposal } from '../model/proposal.ts'
import { type Passage, sentenceRange, type TokenRange } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { isCapitalised, isPhraseAt, readingsAt } from '../text/tokens.ts'
import type { Found } from './hearing.ts'
import { matchRoles, mayBeBoth } from './match-roles.ts'
import { isOblique } from './name-context.ts'
import { mayHold, type Person } from './person.ts'
import type { Register, Voice } from './register.ts'
import type { Role } from './roles.ts'

/** How far behind a role, in tokens, the article may come round to the name of its holder. */
const REACH = 120
/** Quotes that may stand between the two. */
const BETWEEN = 8
const UNSURE = 0.8

/**
 * `Rzeczniczka szpitala zapewniła, że… Anna Bryl dodała, że…`: a role that nobody in the article bears, and soon behind it
 * a person of that sex who speaks, whose roles go with it and whom the article has not named before: the press does so to
 * vary its words, and its leads keep names for later. What rests on it is held less surely.
 */
export function introduceLater(
  register: Register,
  proposals: readonly Proposal[],
  found: Map<Proposal, Found | null>,
): void {
  const spoken = proposals.flatMap((proposal) => {
    const result = found.get(proposal)
    return result ? [{ proposal, result }] : []
  })
  const lead = register.passage.blocks.findIndex(({ kind }) => kind === 'lead' || kind === 'paragraph')
  const merged = new Map<Voice, Voice>()
  const asked = new Set<Voice>()
  spoken.forEach(({ proposal, result: { voice } }, i) => {
    if (asked.has(voice) || !isUnnamedHolder(voice, proposal.block === lead)) return
    asked.add(voice)
    const at = startOf(register.passage, proposal)
    const bearer = bearerOf(register, voice)
    if (bearer) {
      merged.set(voice, register.personVoice(bearer))
      return
    }
    const next = spoken
      .slice(i + 1, i + 1 + BETWEEN)
      .find(({ result }) => result.source && result.voice !== voice && result.voice.kind === 'person')
    const other = next?.result.voice
    const first = other ? firstNamed(register.passage, other) : -1
    // `pan Paweł` is brought in as another
    if (!other || first < at || first > at + REACH) return
    // `pytany o rzecznika, który mówi, że pada, Jan Lis odparł`
    if (register.passage.tokens[first]?.sentence === register.passage.tokens[at]?.sentence) return
    // `odpowiedział posłowi Janowi Wronie, który oświadczył`: who is spoken to is another
    if (next?.proposal.hint.place !== 'genitive' && isOblique(register.passage.tokens[first])) return
    const goes =
      !isOtherTrade(voice, other) &&
      other.roles.every((held) => voice.roles.every((said) => mayBeHis(held, said))) &&
      !isToldFully(voice, other) &&
      !isBroughtInAnew(register.passage, other, first) &&
      !isOtherOfficeBetween(register, voice, { from: at, to: first }) &&
      !isPatient(voice, other)
    if (goes && agree({ number: SINGULAR, genders: voice.agreement.genders }, other.agreement)) merged.set(voice, other)
  })
  for (const [voice, into] of merged) register.merge(voice, into)
  for (const [proposal, result] of found) {
    const into = result && merged.get(result.voice)
    if (into) found.set(proposal, { ...result, voice: into, confidence: result.confidence * UNSURE })
  }
}

/** Whom the article calls the very same somewhere, however late: `Wolfram Wej (minister kultury Lidorii)`. */
function bearerOf({ people }: Register, { roles, agreement }: Voice): Person | null {
  const bearers = people.all.filter((person) =>
    roles.some(
      (said) =>
        said.rest.length > 0 &&
        (person.genders & agreement.genders) !== 0 &&
        person.roles.some((held) => held.rest.length > 0 && matchRoles(held, said) > 1),
    ),
  )
  return bearers.length === 1 ? (bearers[0] ?? null) : null
}

/** A single person by role alone: one that a complement tells from others, or any that the lead brings in. */
const isUnnamedHolder = ({ person, kind, agreement, roles, name }: Voice, leads: boolean): boolean =>
  person === null &&
  kind === 'person' &&
  (agreement.number & SINGULAR) !== 0 &&
  // `świadek wypadku` is whoever was there
  roles.some(({ rest, head }) => !INDEFINITE.has(head) && !PASSERS_BY.has(head) && (rest.length > 0 || leads)) &&
  /^\p{Ll}/u.test(name) &&
  !endsInName(name) &&
  // `anonimowy urzędnik`
  !INDEFINITE.has(name.split(' ')[0] ?? '') &&
  // `szef jego sztabu`: of whom the text has just told
  !name.split(' ').some((word) => POSSESSIVES.has(word))

/** `koleżanka Weronika`: brought in by her own name. */
function endsInName(name: string): boolean {
  const last = name.split(' ').at(-1) ?? ''
  const isName = ({ cases, number }: { cases: number; number: number }) => cases & CASES.nom && number & SINGULAR
  return /^\p{Lu}/u.test(last) && humanReadings(last).some(isName)
}

/**
 * Where somebody is first named, as a token, by a full name or by a surname that the dictionary lacks; -1 of anybody else:
 * `Unijny negocjator podkreślił… Kosmow dodał`.
 */
function firstNamed({ tokens }: Passage, { person, name }: Voice): number {
  if (person) return person.name.includes(' ') ? (person.mentions[0]?.first ?? -1) : -1
  // `van Lind`
  const isForeign = LONE_NAME.test(name) && readingsOf(name.split(' ').at(-1) ?? '').length === 0
  const words = name.toLowerCase().split(' ')
  return isForeign ? tokens.findIndex((_, i) => isPhraseAt(tokens, i, words)) : -1
}

/**
 * `napastnik`, `lekarz dyżurny`, and then a `trener Jan Bryl`: who is brought in by a trade of his own is not another's
 * bearer.
 */
const isOtherTrade = (voice: Voice, other: Voice): boolean =>
  other.roles.length > 0 &&
  voice.roles.every((said) => !LEADER_NOUNS.has(said.head)) &&
  other.roles.every((held) => voice.roles.every((said) => !areOne(said.head, held.head)))

const areOne = (a: string, b: string): boolean => standsFor(a, b) > 0 || standsFor(b, a) > 0

/** Of two roles with one noun the complements tell people apart: `rzecznik policji`, `rzecznik rządu`. */
const mayBeHis = (held: Role, said: Role): boolean =>
  // an accused man's father is not his counsel
  KIN.has(said.head) === KIN.has(held.head) &&
  (standsFor(said.head, held.head) > 1 ? matchRoles(held, said) > 0 : mayBeBoth(held, said))

/**
 * `recenzent „Iskry” pisał… wspomina rzeźbiarz Jan Bryl`: who is told fully, by a role that holds a name, and whoever is brought
 * in by a role of another noun without that name are two. A rank or title goes with any role.
 */
function isToldFully({ roles }: Voice, other: Voice): boolean {
  const trades = other.roles.filter(({ head }) => !RANKS_AND_TITLES.has(head))
  const isOther = (held: Role, said: Role): boolean =>
    standsFor(said.head, held.head) === 0 && !held.rest.some((word) => said.rest.includes(word))
  return (
    trades.length > 0 &&
    roles.some((said) => / \P{L}?\p{Lu}/u.test(said.text) && trades.every((held) => isOther(held, said)))
  )
}

const RANKS_AND_TITLES: ReadonlySet<string> = new Set(TITLE_ROLES.values())

/** `Lekarz rodzinny uspokajał… Marek K. czekał`: the doctor is another. */
const isPatient = ({ roles }: Voice, { person }: Voice): boolean =>
  person !== null && !roles.every((said) => mayHold(person, said))

const startOf = (passage: Passage, { cue, spans }: Proposal): number =>
  tokenRange(passage, { start: cue?.span.start ?? spans[0]?.start ?? 0, end: 0 }).from

/**
 * `Rzecznik uspokajał… – Czekałam – mówi Ewa Lis, która przyszła z synem`, or `Ewa Lis z Karwi`: who is told to be somebody at
 * her name is none of those before; nor is a passer-by. `Ewa Lis, która kieruje biurem`, or `z Urzędu Miasta`, may be.
 */
function isBroughtInAnew({ tokens }: Passage, { person, roles }: Voice, first: number): boolean {
  if (roles.some(({ head }) => PASSERS_BY.has(head))) return true
  const behind = (person?.mentions.find((mention) => mention.first === first)?.last ?? first) + 1
  const isRelative = readingsAt(tokens[behind + 1]).some(({ lemma }) => lemma === RELATIVE_LEMMA)
  const leads = LEADING_VERBS.has(finiteAt(tokens, behind + 2)?.lemma ?? '')
  if (tokens[behind]?.kind === 'comma') return isRelative && !leads
  if (!WITH_OR_FROM.has(tokens[behind]?.form.lower ?? '')) return false
  // `z „Solidarności”`
  if (tokens[behind + 1]?.kind === 'mark') return true
  if (!isCapitalised(tokens[behind + 1])) return false
  const from = readNounPhrase(tokens, behind + 1, behind + 1 + NAME_REACH, 'gen', true)
  return !readingsAt(tokens[from?.head ?? -1]).some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma))
}

/**
 * `Rzecznik odpowiada… Poprosiliśmy też burmistrza`: a local office without its bearer's name, nearer to the name, which is asked
 * or speaks, and of the same sex; not `Zatrzymano go pod domem sołtysa`.
 */
function isOtherOfficeBetween(
  { passage, people, isQuoted }: Register,
  { roles, agreement }: Voice,
  { from, to }: TokenRange,
): boolean {
  const { tokens } = passage
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]
    const office = readingsAt(token).find(
      ({ lemma, pos, number, genders }) =>
        pos === 'subst' && number & SINGULAR && genders & agreement.genders && LOCAL_OFFICES.has(lemma),
    )
    if (!office || !token || isQuoted(token.start) || people.between(i, i + NAME_REACH).length > 0) continue
    if (!isAskedOrHeard(passage, i, agreement)) continue
    if (roles.every(({ head }) => !areOne(head, office.lemma))) return true
  }
  return false
}

/** Whether the paper asks somebody in the sentence of a token, or somebody of that sex says something in it. */
function isAskedOrHeard(passage: Passage, at: number, agreement: Agreement): boolean {
  const { tokens } = passage
  const { from, to } = sentenceRange(passage, at)
  return tokens.slice(from, to).some((token, i) => {
    const asks = readingsAt(token).some(
      ({ lemma, person, verb }) => (person === 1 || verb === 'impersonal') && ASKED_BY_US.has(lemma),
    )
    const cue = cueAt(tokens, from + i, DIRECT_VERBS)
    return asks || (cue !== null && agree(cue.agreement, agreement))
  })
}

/** Tokens behind an office in which its bearer's name begins. */
const NAME_REACH = 6
