import { fullNameEnd } from '../grammar/full-name.ts'
import { isPersonal } from '../grammar/in-person.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { JOINING } from '../lexicon/function-words.ts'
import { CASES, GENDERS } from '../lexicon/morphology/readings.ts'
import { NAME_PARTICLES } from '../lexicon/name-words.ts'
import { COUNTRY_ENDING, PLACE_LETTERS, POINTS, ROAD } from '../lexicon/places.ts'
import { EVENT_NOUNS, SILENT_LABELS } from '../lexicon/speech-nouns.ts'
import { isTitle, type Passage } from '../text/passage.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { isInFullName, isSpeaking, isSurname } from './names-in-article.ts'

/**
 * Whether the tokens before a colon name somebody who can speak: initials, letters (`KE`), a paper in marks, a person's
 * name, a role or a body. A single unknown name (`Brexit`) is a topic rather, unless a dash says that speech follows.
 */
export function isSpeakerLabel(
  { tokens }: Pick<Passage, 'tokens'>,
  from: number,
  to: number,
  dashed: boolean,
): boolean {
  const isSilent = (at: number): boolean => SILENT_LABELS.has(tokens[at]?.form?.lower ?? '')
  if (isSilent(from) || isSilent(to - 1)) return false
  // `Jan Bryl*: …`, with a note below
  if (tokens[to - 1]?.text === NOTE && to - from > 1) return isSpeakerLabel({ tokens }, from, to - 1, dashed)
  if (!dashed && isPlaceLabel(tokens, from, to)) return false
  if (isInitials(tokens, from, to) || isInitialedName(tokens, from, to)) return true
  if (to - from === 1 && isCapitalised(tokens[from]) && isSurname(tokens, tokens[from]?.text ?? '')) return true
  const bracket = tokens[to - 1]?.kind === 'close' ? lastOpen(tokens, from, to) : -1
  if (bracket > from) return isSpeakerLabel({ tokens }, from, bracket, true)
  if (fullNameEnd(tokens, from, to) === to || isForeignName(tokens, from, to)) return true
  const phrase = readNounPhrase(tokens, from, to, 'nom', true)
  if (phrase?.last !== to - 1) return false
  if (!dashed && isEvent(tokens[phrase.head])) return false
  if (phrase.name === null) return phrase.kind !== 'thing'
  if (phrase.kind === 'person') return true
  const [first, last] = [tokens[phrase.name.first], tokens[phrase.name.last]]
  // a paper is in capitals: `„Lato w mieście”: …` is what a programme is about
  if (tokens[from]?.kind === 'mark') return isTitle(tokens, phrase.name.first, phrase.name.last + 1)
  if (isAcronym(first) || first !== last) return true
  // a place that the dictionary knows is where, not who
  return dashed && readingsAt(first).length === 0
}

const NOTE = '*'

/** `Sesja Rady Gminy`, but no `Premier Jan Bryl`, whose office is the genitive of `premiera` as well. */
const isEvent = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma, cases }) => EVENT_NOUNS.has(lemma) && cases & CASES.nom)

/** `Anna Lis i Jan Bryl`, who answer together. */
export function isPairOfNames(tokens: Passage['tokens'], from: number, to: number): boolean {
  const joiner = fullNameEnd(tokens, from, to)
  return joiner > from && JOINING.has(tokens[joiner]?.text ?? '') && fullNameEnd(tokens, joiner + 1, to) === to
}

/** `Ferdinando De Giorgi`: a particle before the last word, and a first word that the dictionary lacks. */
const isForeignName = (tokens: Passage['tokens'], from: number, to: number): boolean =>
  to - from === 3 &&
  isCapitalised(tokens[from]) &&
  readingsAt(tokens[from]).length === 0 &&
  NAME_PARTICLES.has(tokens[from + 1]?.form?.lower ?? '') &&
  isCapitalised(tokens[from + 2])

/** `Niemcy: …`, `USA: …`, `W. Brytania: …`: where it happened. */
export function isPlaceLabel(tokens: Passage['tokens'], from: number, to: number): boolean {
  const last = tokens[to - 1]
  if (to - from > 3 || !last) return false
  // `Jan Lublin`: a town's name is his, where he is heard or speaks of himself here
  if (to - from === 1 && isInFullName(tokens, last.text) && (isSpeaking(tokens, last.text) || isInPerson(tokens, to)))
    return false
  if (to - from === 2 && isCountryWithAdjective(tokens[from], last)) return true
  if (PLACE_LETTERS.has(last.text) || ROAD.test(last.text)) return true
  if (isAcronym(last)) return false
  const proper = readingsAt(last).filter(({ lemma, pos }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))
  const alone = to - from === 1 || tokens[from + 1]?.kind === 'stop'
  return (
    alone &&
    proper.some(
      ({ genders, number }) =>
        !(genders & GENDERS.human) && (number === 2 || genders !== GENDERS.feminine || COUNTRY_ENDING.test(last.text)),
    )
  )
}

/** What stands behind the colon or dash of a label, up to the end of its sentence. */
function isInPerson(tokens: Passage['tokens'], colon: number): boolean {
  let to = colon + 1
  while (tokens[to] && tokens[to]?.sentence === tokens[colon + 1]?.sentence) to++
  return isPersonal({ tokens }, { from: colon + 1, to })
}

/** `Korea Północna`, `Nowa Zelandia`. */
function isCountryWithAdjective(first: Token | undefined, second: Token): boolean {
  if (!isCapitalised(first) || !isCapitalised(second)) return false
  const isPoint = (token: Token | undefined): boolean => readingsAt(token).some(({ lemma }) => POINTS.has(lemma))
  const isLand = (token: Token | undefined): boolean =>
    readingsAt(token).some(({ lemma, genders }) => /^\p{Lu}/u.test(lemma) && !(genders & GENDERS.human))
  return (isLand(first) && isPoint(second)) || (isPoint(first) && isLand(second))
}

/** `W. Sosnowski`: an initial before a surname. */
function isInitialedName(tokens: Passage['tokens'], from: number, to: number): boolean {
  const [initial, stop, surname] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  return (
    to - from === 3 &&
    initial?.text.length === 1 &&
    stop?.text === '.' &&
    isCapitalised(initial) &&
    isCapitalised(surname)
  )
}

/** Where the bracket that ends a label opens: `Jan Nowak (burmistrz)`. */
function lastOpen(tokens: Passage['tokens'], from: number, to: number): number {
  for (let i = to - 2; i > from; i--) if (tokens[i]?.kind === 'open') return i
  return -1
}

function isInitials(tokens: Passage['tokens'], from: number, to: number): boolean {
  if (to - from > 6) return false
  for (let i = from; i < to; i++)
    if (tokens[i]?.text !== '.' && !(isCapitalised(tokens[i]) && (tokens[i]?.text.length ?? 0) <= 3)) return false
  return true
}
