import { AGO, LATER } from '../../lexicon/calendar/relative.ts'
import { MEASURES } from '../../lexicon/counted.ts'
import { AS_WORD, FRONTED_SUBORDINATORS, NEGATION } from '../../lexicon/function-words.ts'
import { FRONTED_NOUNS, JOINS_AFTER_COMMA, NAMING_NOUNS, QUESTION_OPENERS } from '../../lexicon/headline-words.ts'
import { CASES, type Reading } from '../../lexicon/morphology/readings.ts'
import { isCapitalised, readingsAt, type Token } from '../tokens.ts'
import { countFinite, isFiniteVerb, isInfinitive, mayBeSubject, readClauses } from './clause-shape.ts'
import { dangles, refusesSubject } from './noun-agreement.ts'
import { isOfAnotherSubject, othersActed } from './one-clause.ts'
import { isFunctionWord, isPreposition, type Opener } from './opener.ts'
import { OPENING_WEIGHTS as WEIGHTS } from './opening-weights.ts'

const MANY_WORDS = 12

export interface Title {
  tokens: readonly Token[]
  from: number
  to: number
  /** A title is known to begin here, so that what leads up to something is one as well. */
  certain: boolean
}

/** What opens behind a title. */
export interface Behind {
  opener: Opener
  /** Index of its first word. */
  word: number
  marked: boolean
  /** Whether a clause of its own follows. */
  clause: boolean
}

/** What `title` says for being one that the opening behind it ends; null where it cannot be one. */
export function weighTitle(title: Title, behind: Behind): number | null {
  const { tokens, from, to } = title
  const opens = tokens[from]?.form.lower ?? ''
  const clauses = readClauses(tokens, from, to)
  if (clauses.pending || FRONTED_SUBORDINATORS.has(opens)) return null
  if (opens === AS_WORD && isFiniteVerb(tokens[from + 1])) return null
  if (dangles(tokens, from, to - 1) || hasJustJoined(tokens, from, to) || isForeign(tokens, from, to)) return null
  const finite = countFinite(tokens, from, to)
  const verbLast = isFiniteVerb(tokens[to - 1])
  const refused = refuses(title, behind) && (!verbLast || isPast(tokens[to - 1]))
  let score = weighLength(title) + weighEdges(title, behind)
  // a verb at the end may have its subject behind it: `dodała Rada Ministrów`, `ma powstać Centrum Rzeki`
  if (behind.opener !== 'functionWord' && !refused && (verbLast || isInfinitive(tokens[to - 1]) || lacksSubject(title)))
    score += WEIGHTS.verbLast
  if (finite === 0) score += WEIGHTS.verbless + (title.certain || hasNominative(title) ? 0 : WEIGHTS.adverbialOnly)
  else if (!clauses.main) score += WEIGHTS.dependentOnly
  else if (behind.clause) {
    score += WEIGHTS.clausesCollide
    if (refused) score += WEIGHTS.subjectDisagrees
  }
  if (saysWho(title)) score += WEIGHTS.saysWho
  return score
}

/** Whether the title's verb can have no subject in what opens behind it, which is one of the verb behind. */
function refuses({ tokens, from, to }: Title, { opener, word }: Behind): boolean {
  const noun = tokens[word]?.form.readingsInLower ?? []
  if (opener === 'name') return othersActed(tokens, from, to, word)
  return opener === 'noun' && refusesSubject(tokens, from, to, noun) && !isOfAnotherSubject(tokens, word)
}

/** Only the past shows its subject's gender, so that only it refuses one for sure. */
const isPast = (token: Token | undefined): boolean => readingsAt(token).some(({ verb }) => verb === 'past')

/** `most stoi, a wtedy`: a clause that was joined has no more than function words yet. */
function hasJustJoined(tokens: readonly Token[], from: number, to: number): boolean {
  let at = to - 1
  while (at > from && tokens[at]?.kind === 'word' && readingsAt(tokens[at]).some(isFunctionWord)) at--
  return tokens[at]?.kind === 'comma' && JOINS_AFTER_COMMA.has(tokens[at + 1]?.text ?? '')
}

function weighLength({ tokens, from, to }: Title): number {
  let words = 0
  let commas = 0
  for (let i = from; i < to; i++) {
    const kind = tokens[i]?.kind
    if (kind === 'word' || kind === 'number') words++
    else if (kind === 'comma') commas++
  }
  let score = commas > 0 ? WEIGHTS.comma + (commas - 1) * WEIGHTS.moreCommas : 0
  if (words < 2) score += WEIGHTS.singleWord
  else if (words > MANY_WORDS) score += WEIGHTS.manyWords
  if (words > 1 && tokens[from]?.kind === 'mark' && tokens[to - 1]?.kind === 'mark') score += WEIGHTS.quotedTitle
  return score
}

function weighEdges({ tokens, from, to, certain }: Title, { opener, marked }: Behind): number {
  const last = tokens[to - 1]
  const opens = tokens[from]?.form.lower ?? ''
  const first = tokens[from]?.form.readingsInLower ?? []
  const governed = first.some(isPreposition)
  let score = 0
  if ((opener !== 'functionWord' || marked) && isNaming(last)) score += WEIGHTS.namingNoun
  // `Film Stary most`, `W artykule Stary most`
  if (isNaming(tokens[governed ? from + 1 : from]) && countFinite(tokens, from, to) === 0)
    score += WEIGHTS.namingNounFirst
  if (certain) return score
  if (governed) score += WEIGHTS.prepositionFirst
  else if (first.length > 0 && first.every(isFunctionWord) && !QUESTION_OPENERS.has(opens) && opens !== NEGATION)
    score += WEIGHTS.adverbFirst
  return score
}

const isNaming = (token: Token | undefined): boolean =>
  (token?.form.readingsInLower ?? []).some(({ lemma }) => NAMING_NOUNS.has(lemma))

/** A title names something; `Zdaniem ekspertów`, `W tej sprawie`, `Dziś rano` only lead up to it. */
function hasNominative({ tokens, from, to }: Title): boolean {
  const opens = tokens[from]?.form.lower ?? ''
  if (FRONTED_NOUNS.has(opens) || isTime(tokens, from, to)) return false
  const governed = tokens[from]?.form.readingsInLower.some(isPreposition)
  for (let i = governed ? from + 2 : from; i < to; i++) {
    const token = tokens[i]
    const readings = readingsAt(token)
    if (governed) {
      // behind a preposition, a nominative is told by having no other case: `W Sejmie wystawa`
      if (token?.kind === 'colon' || readings.some(({ pos, cases }) => pos === 'subst' && cases === CASES.nom))
        return true
    } else if (token?.kind === 'mark' || (token?.kind === 'word' && (readings.every(isBare) || mayBeSubject(token))))
      return true
  }
  return false
}

/** `awionetki`, of which the dictionary has no more than its plural of contempt, or nothing at all. */
const isBare = ({ pos }: Reading): boolean => pos === 'depr'

/** `Był tam`, `Wystąpił też`: a verb with nothing but adverbs behind it, and nobody before it. */
function lacksSubject(title: Title): boolean {
  const { tokens, from, to } = title
  let at = to - 1
  while (at > from && readingsAt(tokens[at]).some(isFunctionWord)) at--
  return isFiniteVerb(tokens[at]) && !hasNominative(title)
}

/** `Dzień wcześniej`, `Dwa lata temu`: nothing but when it was. */
function isTime(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]?.form.lower ?? ''
  if (!AGO.has(last) && !LATER.has(last)) return false
  return tokens
    .slice(from, to - 1)
    .every(
      ({ kind, form }) =>
        kind === 'number' || form.readingsInLower.some(({ pos, lemma }) => pos === 'num' || MEASURES.has(lemma)),
    )
}

/** `Nowak: most zostaje`. */
function saysWho({ tokens, from, to }: Title): boolean {
  for (let i = from + 1; i < Math.min(to, from + 4); i++)
    if (tokens[i]?.kind === 'colon') return countFinite(tokens, from, i) === 0
  return false
}

/** Most of its words are in no dictionary: a post in another language. */
export function isForeign(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0
  let unknown = 0
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind !== 'word') continue
    words++
    if (!isCapitalised(tokens[i]) && readingsAt(tokens[i]).length === 0) unknown++
  }
  return words > 3 && unknown > words / 3
}
