import { finiteAt } from '../grammar/cues.ts'
import { isManInGenitive, isWomanInGenitive } from '../grammar/noun-phrase/name-in-genitive.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { type Reading, SINGULAR } from '../lexicon/morphology/readings.ts'
import type { Passage } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { isOblique, isPlainlyNominative } from './name-context.ts'
import type { Mention } from './person.ts'
import { verbBefore } from './role-start.ts'
import { beginningOfTitles, type Role } from './roles.ts'
import { type PlacedRole, roleBefore } from './roles-before.ts'

/**
 * What somebody is called before their full name, from which a comma or a dash parts it: `jej lider, Jan Wrona, zapowiedział`,
 * `przyszła posłanka – Anna Lipiec.`; and what stands before that again: `mówi radna, nauczycielka Anna Lipiec.`
 *
 * @param nearest the first of what stands right before the name, if anything does
 */
export function readRolesApart(passage: Passage, name: Mention, nearest: PlacedRole | null): Role[] {
  if (name.last === name.first) return []
  const apposed = nearest ?? readApposed(passage, name)
  const others = apposed && !isOblique(passage.tokens[name.first]) ? readListed(passage, name, apposed) : []
  return nearest || !apposed ? others : [apposed.role, ...others]
}

/** The role behind whose comma or dash a name stands. */
function readApposed(passage: Passage, { first, last }: Mention): PlacedRole | null {
  const { tokens } = passage
  const start = beginningOfTitles(tokens, first)
  const parting = tokens[start - 1]?.kind
  if (parting !== 'comma' && parting !== 'dash') return null
  const role = roleBefore(tokens, start - 1, first)
  if (!role || holdsName(tokens, role.noun)) return null
  if (isOblique(tokens[first])) return isEnd(tokens, last + 1) && mayShareCase(tokens, role.noun, first) ? role : null
  // `Minister pracy, Jan Wrona powiedział`
  if (opensClauseOf(passage, role.at, last)) return role
  if (!isPlainlyNominative(tokens[first])) return null
  const closing = tokens[last + 1]?.kind
  const isClosed = start < first || closing === 'comma' || closing === 'dash'
  // `Wyszedł wójt gminy, Jan Wrona.`: one, by the verb
  const isLast = isEnd(tokens, last + 1) && (parting === 'dash' || isOfOne(verbBefore(tokens, role.at)))
  return isLast || (parting === 'comma' && isClosed) ? role : null
}

/** `doradca prezydenta Jana Lisa, Adam Wrona`: the president has a name, and is not the one behind the comma. */
const holdsName = (tokens: readonly Token[], noun: number): boolean =>
  isManInGenitive(tokens, noun + 1) || isWomanInGenitive(tokens, noun + 1)

/** Roles of one person, at most, that commas part. */
const MOST_LISTED = 3

/** `mówi aktor, reżyser i pisarz Jan Wrona.`: what commas part from the role at hand, of one person by the verb. */
function readListed(passage: Passage, { first, last }: Mention, nearest: PlacedRole): Role[] {
  const { tokens } = passage
  const listed: PlacedRole[] = []
  let at = nearest.at
  while (listed.length < MOST_LISTED && tokens[at - 1]?.kind === 'comma') {
    const role = roleBefore(tokens, at - 1, first)
    if (!role) break
    listed.push(role)
    at = role.at
  }
  const isOne = (isEnd(tokens, last + 1) && isOfOne(verbBefore(tokens, at))) || opensClauseOf(passage, at, last)
  return isOne ? listed.map(({ role }) => role) : []
}

/** `Minister pracy, Jan Wrona powiedział`: nothing stands before the role in its sentence, and behind the name its verb. */
function opensClauseOf({ tokens, sentenceTokens }: Passage, role: number, name: number): boolean {
  const verb = finiteAt(tokens, name + 1)
  const from = sentenceTokens[tokens[name]?.sentence ?? 0]?.from ?? role
  return isOfOne(verb) && tokens.slice(from, role).every(opensClause)
}

/** `Tymczasem obecny`: neither a subject nor what governs one. */
const opensClause = (token: Token): boolean =>
  token.kind === 'word' &&
  readingsAt(token).some(({ pos }) => pos === 'adv' || pos === 'qub' || pos === 'conj' || pos === 'adj') &&
  readingsAt(token).every(({ verb }) => verb === null)

const isOfOne = (verb: Reading | null): boolean => verb !== null && (verb.number & SINGULAR) !== 0

/** Whether a sentence ends at `at`. */
export const isEnd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.sentence !== tokens[at - 1]?.sentence ||
  (tokens[at]?.kind === 'stop' && tokens[at + 1]?.sentence !== tokens[at]?.sentence)

/** `z wójtem, Janem Wroną`: whether a noun may stand in the case of the name. */
function mayShareCase(tokens: readonly Token[], noun: number, name: number): boolean {
  const shown = humanReadings(tokens[name]?.text ?? '').reduce((sum, { cases }) => sum | cases, 0)
  return readingsAt(tokens[noun]).some(({ pos, cases }) => pos === 'subst' && (cases & shown) !== 0)
}
