import { isPersonal } from '../grammar/in-person.ts'
import { isPreposition, nameReadings } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { agree, findNominatives } from '../grammar/subject.ts'
import { SELF_PRONOUNS, SINGULAR_SELF } from '../lexicon/function-words.ts'
import { isGivenName } from '../lexicon/morphology/human-names.ts'
import { GENDERS } from '../lexicon/morphology/readings.ts'
import { KIN } from '../lexicon/roles.ts'
import type { Span } from '../model/article.ts'
import { type Passage, sentenceRange, type TokenRange } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { attributionAt } from './attribution.ts'
import { isDescribedName } from './described-name.ts'
import { saysSentence } from './says-sentence.ts'
import { isPairOfNames, isSpeakerLabel } from './speaker-label.ts'

/** Tokens of a label that tells nothing more of who speaks. */
export const LONGEST_LABEL = 9

/** Who takes a turn, from where the paragraph begins up to a colon, or to the place before that; null where nobody does. */
export function labelBefore(passage: Passage, block: number, colon: number): TokenRange | null {
  const start = behindTime(passage.tokens, block)
  const sentence = sentenceRange(passage, colon)
  const isShort = (sentence.from === block || sentence.from === start) && colon - start <= LONGEST_LABEL
  const isTurn = (isShort && isLabel(passage, start, colon)) || isDescribedLabel(passage, start, colon)
  const to = isTurn ? colon : isShort ? endOfPlaced(passage, start, colon) : null
  return to === null ? null : { from: start, to }
}

/** `11.15 Radny Jan Bryl: Gdzie są pieniądze?`: behind the hour that a paragraph begins with. */
function behindTime(tokens: readonly Token[], from: number): number {
  const [hours, sign, minutes] = tokens.slice(from, from + 3)
  const isTime = hours?.kind === 'number' && /^[.:]$/.test(sign?.text ?? '') && /^\d\d$/.test(minutes?.text ?? '')
  return isTime && !sign?.spaceBefore && !minutes?.spaceBefore ? from + 3 : from
}

/** `Jan Bryl, kapitan: Było trudno.`: who says it is told with the name, so that a sentence has to follow. */
function isDescribedLabel(passage: Passage, from: number, colon: number): boolean {
  const { tokens, blockTokens } = passage
  const start = tokens[colon + 1]
  if (!isDescribedName(tokens, from, colon) || !isCapitalised(tokens[colon + (start?.kind === 'dash' ? 2 : 1)]))
    return false
  return saysSentence(passage, colon + 1, blockTokens[start?.block ?? 0]?.to ?? colon)
}

/** Tokens that tell where somebody says it, or to whom. */
const LONGEST_PLACE = 4

/** `Burmistrz Anna Wrzos na sesji: Nie zapłacimy.`: where the name ends before a place; only speech in person shows it. */
function endOfPlaced(passage: Passage, from: number, colon: number): number | null {
  const { tokens, sentenceTokens } = passage
  const behind = { from: colon + 1, to: sentenceTokens[tokens[colon + 1]?.sentence ?? 0]?.to ?? colon }
  if (!isCapitalised(tokens[from]) || !isPersonal(passage, behind)) return null
  for (let i = Math.max(from + 2, colon - LONGEST_PLACE); i < colon - 1; i++)
    if (isPreposition(tokens[i]) && isSpeakerLabel(passage, from, i, false)) return i
  return null
}

/** A name, initials, or somebody's role, and nothing else: `C. Ż.`, `JAN NOWAK`, `Wiesław Czyczerski (burmistrz)`. */
function isLabel(passage: Passage, from: number, to: number): boolean {
  const { tokens } = passage
  if (!isCapitalised(tokens[from]) || tokens[to + 1]?.kind === 'number') return false
  const dashed = tokens[to + 1]?.kind === 'dash'
  return isSpeakerLabel(passage, from, to, dashed) || isPairOfNames(tokens, from, to) || isOneOfTalk(passage, from, to)
}

/** `Anka: Mam dość`: a woman's given name may be a place, but no place speaks of itself. */
function isOneOfTalk(passage: Passage, from: number, colon: number): boolean {
  const { tokens, sentenceTokens } = passage
  const [name] = nameReadings(tokens[from], 'nom') ?? []
  if (colon - from !== 1 || name?.genders !== GENDERS.feminine || isAcronym(tokens[from])) return false
  return isPersonal(passage, { from: colon + 1, to: sentenceTokens[tokens[colon]?.sentence ?? 0]?.to ?? colon })
}

/**
 * `Jan Bryl: Gratuluję. Byli lepsi – powiedział Bryl.`: the dash before what tells once more who said the turn, be it by
 * the surname of the label or, behind a label that is nobody's name, by whoever else is named, `Prezes: Wygramy –
 * powiedział Jan Bryl.`, and of a body in its first sentence by anybody; null where nothing does.
 */
export function saidAtEnd(passage: Passage, from: number, end: number, label: Span | null): number | null {
  const { tokens, text, sentenceTokens } = passage
  if (!label) return null
  const [name = ''] = text.slice(label.start, label.end).split(/[,(]/)
  const surname = name.trim().split(' ').at(-1)
  const named = tokenRange(passage, label)
  const phrase = readNounPhrase(tokens, named.from, named.to, 'nom', true)
  const isNobodys = phrase !== null && !(phrase.name && phrase.kind === 'person')
  const own = sentenceTokens[tokens[from]?.sentence ?? 0]?.to ?? end
  for (let dash = from; dash < end; dash++) {
    if (tokens[dash]?.kind !== 'dash') continue
    const attribution = attributionAt(passage, dash + 1, end, false)
    const sentenceEnd = sentenceTokens[tokens[dash]?.sentence ?? 0]?.to ?? end
    // `Prezes: To – mówią ludzie – dobry człowiek`: what others say within it
    if (!attribution || attribution.bare || attribution.to < sentenceEnd - 1) return null
    const { verb, to } = attribution
    const told = tokens.slice(verb.at + 1, to)
    // `„Idę” – powiedział Lis`: what is in marks within it
    if (isAllInMarks(passage, dash - 1)) return null
    const again = told.findIndex((token) => token.text === surname)
    // `Ewa Bryl: Tu jest dom – mówił Jan Bryl`: another of that name
    if (again >= 0) return isAnother(told[again - 1], tokens.slice(named.from, named.to)) ? null : dash
    const isBody = phrase?.kind === 'organization'
    // `– powiedział mi brat`: what somebody said to who speaks; `– powiedziała nam Ewa Lis` of a body, to the paper
    const ownWords = isBody ? SINGULAR_SELF : SELF_PRONOUNS
    if (!isNobodys || told.some((token) => ownWords.has(token.form.lower))) return null
    // `Sąsiadka: Nie oddam – powiedział Jan Bryl`: she is none who says so
    if (!isBody && phrase.agreement.genders === GENDERS.feminine && !agree(phrase.agreement, verb.agreement))
      return null
    const others = findNominatives(tokens, dash + 1, to, verb.agreement, false)
    // `Minister: Nie ja – odpowiedział premier.`: of another by his office somebody in an office tells
    const isTold = others.some(({ name, kind }) => name && kind === 'person')
    if (isTold && to >= end - 1) return dash
    // `Szpital: Pacjent zmarł. Przykro nam – poinformowała rzeczniczka.`: who speaks for it anywhere at its end
    const speaksForIt = to >= end - 1 && others.some(({ kind, head }) => kind === 'person' && !isKin(tokens[head]))
    return isBody && (speaksForIt || (others.length > 0 && dash < own)) ? dash : null
  }
  return null
}

/** `– mówi matka`: hers, of whom a hospital tells. */
const isKin = (noun: Token | undefined): boolean => readingsAt(noun).some(({ lemma }) => KIN.has(lemma))

/** Whether marks that close here hold all that is said, `„Idę” – powiedział`, and no title, `film „Most” – powiedział`. */
function isAllInMarks({ tokens, partners }: Passage, close: number): boolean {
  if (tokens[close]?.kind !== 'mark') return false
  let open = close - 1
  while (open > 0 && partners.get(open) !== close) open--
  return tokens[open - 1]?.kind !== 'word'
}

/** Before a surname the given name of another than a label tells of: of `Jan Bryl` behind `Ewa Bryl`, not behind `Bryl`. */
const isAnother = (given: Token | undefined, label: readonly Token[]): boolean =>
  isCapitalised(given) &&
  isGivenName(given?.text ?? '') &&
  !label.some(({ text }) => text === given?.text) &&
  label.length > 1 &&
  isGivenName(label[0]?.text ?? '')
