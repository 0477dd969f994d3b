import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { isTalkCredit } from '../grammar/talk-credit.ts'
import { TALKING, TALKING_VERB } from '../lexicon/interviews.ts'
import type { Reading } from '../lexicon/morphology/readings.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import type { Proposal } from '../model/proposal.ts'
import type { Passage } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { isCapitalised, readingsAt } from '../text/tokens.ts'
import type { Found, Hearing } from './hearing.ts'
import { isSameName } from './names.ts'
import type { Person } from './person.ts'
import { surnameOf } from './person-names.ts'
import type { Register, Voice } from './register.ts'
import { resolvePhrase } from './resolve-phrase.ts'

/** Persons that the head of an interview may name. */
const MOST_NAMED = 32
/** Mentions of one of them that may be a question's label. */
const MOST_MENTIONS = 8

/** Of what was heard, so much as a label may stand behind. */
const MOST_HEARD = 256
/** Tokens from a label's name to its colon: `Jan Nowak, prezes Portu Zatyl: …`. */
const LABEL_REACH = 10

/** An interview's answers with no label: whom others have, its head says it is with, its title names, or a role. */
export function findInterviewee({ register, heard, recent }: Hearing, proposal: Proposal): Found | null {
  const { passage, people } = register
  const at = tokenRange(passage, proposal.evidence[0]?.span ?? { start: 0, end: 0 }).from
  const credit = readCredit(register)
  const talks = readTalks(register)
  const named = people.all.slice(0, MOST_NAMED).filter(
    ({ mentions }) =>
      (mentions[0]?.first ?? at) < at &&
      // who is first named in an answer is spoken of
      !register.isSpoken(passage.tokens[mentions[0]?.first ?? at]?.start ?? 0) &&
      !mentions.slice(0, MOST_MENTIONS).some((mention) => asks(passage, mention)),
  )
  const answering = named.filter(({ mentions }) => !credit.by.includes(mentions[0]?.first ?? at))
  const title = passage.blocks[0]?.kind === 'heading' ? (passage.blockTokens[0]?.to ?? 0) : 0
  const entitled = passage.tokens.slice(0, title).filter((token) => isCapitalised(token))
  const person =
    credit.with ??
    answering.find((named) => (talks.get(named) ?? at) < at) ??
    answering.find(({ name }) => entitled.some(({ text }) => isSameName(surnameOf(name), text))) ??
    answering.find(({ roles }) => roles.length > 0) ??
    answering[0]
  const labelled = heard.slice(-MOST_HEARD).findLast(({ voice, block }) => hasLabel(passage, block, voice))
  const voice = labelled?.voice ?? (person && register.personVoice(person))
  if (!voice) return findEntitled(register, recent)
  return { voice, source: null, rule: 'subject', confidence: named.length > 1 ? 0.75 : 0.85 }
}

/** Of a line above or below the answers, with whom it tells that the talk was, and where in it stands who asked. */
interface Credit {
  with: Person | null
  /** Tokens at which their names begin. */
  by: readonly number[]
}

/** `Z Ewą Lis, aktorką, rozmawiał Jan Wrona`; `Z wójtem Karwi rozmawiał Jan Wrona` names who asked alone. */
function readCredit({ passage, people }: Register): Credit {
  const known = credits.get(passage)
  if (known) return known
  const block = passage.blocks.findIndex((_, i) => isTalkCredit(passage, i))
  const { from, to } = passage.blockTokens[block] ?? { from: 0, to: 0 }
  const verb = passage.tokens.slice(from, to).findIndex((token) => readingsAt(token).some(isOfTalking))
  const mentions = people.between(from, to)
  const credit: Credit = {
    with: mentions.find(({ first }) => first < from + verb)?.person ?? null,
    by: mentions.flatMap(({ first }) => (first > from + verb ? [first] : [])),
  }
  credits.set(passage, credit)
  return credit
}

const isOfTalking = ({ lemma, verb }: Reading): boolean => verb !== null && lemma === TALKING_VERB

/** Asked for every answer. */
const credits = new WeakMap<Passage, Credit>()

/** Where it is first told of each that the talk is with them. */
function readTalks({ passage, people }: Register): ReadonlyMap<Person, number> {
  const known = talksOf.get(passage)
  if (known) return known
  const talks = new Map<Person, number>()
  for (const person of people.all.slice(0, MOST_NAMED)) {
    const mention = person.mentions.find(({ first }) => isTalkedWith(passage, first))
    if (mention) talks.set(person, mention.first)
  }
  talksOf.set(passage, talks)
  return talks
}

/** Asked for every answer, too. */
const talksOf = new WeakMap<Passage, ReadonlyMap<Person, number>>()

/** With whom a heading says that it is: `„Scena żyje”. Rozmowa z Anną Lis`. */
export function findTalkedWith(register: Register, block: number): Voice | null {
  const { passage, people } = register
  const { from, to } = passage.blockTokens[block] ?? { from: 0, to: 0 }
  const mention = people.between(from, to).find(({ first }) => isTalkedWith(passage, first))
  return mention ? register.personVoice(mention.person) : null
}

/** Whether what was heard in a block has its speaker's label before it. */
function hasLabel({ tokens, blocks, blockTokens }: Passage, block: number, { mentions }: Voice): boolean {
  const { from, to } = blockTokens[block] ?? { from: 0, to: 0 }
  // the cheaper question first: it is asked of all that was heard, for each answer
  const hasColon = tokens.slice(from, Math.min(to, from + LABEL_REACH)).some(({ kind }) => kind === 'colon')
  return hasColon && mentions.some(({ start }) => start === blocks[block]?.span.start)
}

/** `Anna Bryl: Kiedy stanie most?`: whom the label of a question names. */
function asks({ tokens, blockTokens }: Passage, { first, last }: { first: number; last: number }): boolean {
  const block = blockTokens[tokens[first]?.block ?? 0]
  return block?.from === first && tokens[last + 1]?.kind === 'colon' && tokens[block.to - 1]?.text === '?'
}

/** Tokens between `rozmowa z` and the name, a role for one. */
const TALK_REACH = 12

/** `Rozmowa z Janem Brylem`, `O moście rozmawiamy z inżynierem Janem Brylem`. */
function isTalkedWith({ tokens }: Passage, name: number): boolean {
  for (let i = name - 1; i > name - TALK_REACH; i--) {
    if (tokens[i]?.sentence !== tokens[name]?.sentence || tokens[i]?.kind === 'dash') return false
    if (TALKING.test(tokens[i - 1]?.text ?? '') && WITH_OR_FROM.has(tokens[i]?.text ?? '')) return true
  }
  return false
}

/** `Biskup: Będzie gorzej [WYWIAD]`: whom the title's label names, though it gives no name. */
function findEntitled(register: Register, recent: readonly Voice[]): Found | null {
  const { blocks, blockTokens, tokens } = register.passage
  const title = blocks[0]?.kind === 'heading' ? blockTokens[0] : undefined
  if (!title) return null
  const phrase = readNounPhrase(tokens, title.from, title.to, 'nom', false)
  if (!phrase || phrase.kind === 'thing' || tokens[phrase.last + 1]?.kind !== 'colon') return null
  const { voice } = resolvePhrase(register, phrase, { case: 'nom', agreement: phrase.agreement }, recent)
  return { voice, source: null, rule: 'subject', confidence: 0.75 }
}
