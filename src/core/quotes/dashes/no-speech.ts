import { cueAt, finiteAt } from '../../grammar/cues.ts'
import { isPersonal } from '../../grammar/in-person.ts'
import { isPreposition } from '../../grammar/nominal.ts'
import { agree, findNominatives } from '../../grammar/subject.ts'
import { isTalkCredit } from '../../grammar/talk-credit.ts'
import { MAYBE_LAST_ABBREVIATIONS } from '../../lexicon/abbreviations.ts'
import {
  AS_WORD,
  COMPLEMENTIZERS,
  DEMONSTRATIVE_LEMMA,
  QUESTION_LEMMAS,
  QUESTION_WORDS,
  RELATIVE_LEMMA,
} from '../../lexicon/function-words.ts'
import { CASES, PLURAL } from '../../lexicon/morphology/readings.ts'
import { PREDICATIVE } from '../../lexicon/pronouns.ts'
import { CLAUSE_VERBS, DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { type Attribution, attributionAt } from '../attribution.ts'
import { insertedAt } from '../clauses/inserted.ts'
import { passesWordsOn } from '../clauses/passed-words.ts'

/** How far behind its cue a clause opens, in tokens. */
const OPENS_WITHIN = 8

/** Tokens behind a verb in which its subject would be named. */
const BESIDE = 5

/**
 * Whether what stands behind a dash of a sentence only looks like the attribution of what stands before it.
 *
 * @param unmarked nothing but the dash shows that somebody speaks
 */
export function isAside(
  passage: Passage,
  { from, to }: TokenRange,
  dash: number,
  attribution: Attribution,
  unmarked: boolean,
): boolean {
  if (unmarked && (isReported(passage, from, dash) || closesRelative(passage.tokens, from, dash))) return true
  if (unmarked && passesWordsOn(passage.tokens, dash + 1)) return true
  if (unmarked && closesAsSaid(passage.tokens, from, dash)) return true
  if (unmarked && insertedAt(passage, dash, to) && isInClause(passage, from, dash)) return true
  // `O poparciu – mimo sporu – zapewnili go koledzy: „A”`: what the colon opens is what was said
  if (unmarked && introduces(passage.tokens, from, attribution)) return true
  if (unmarked && tellsSomethingElse(passage.tokens, attribution)) return true
  if (unmarked && takesUpObject(passage.tokens, dash, attribution)) return true
  if ((unmarked || attribution.bare) && partsSubject(passage.tokens, from, dash)) return true
  // `— Umowa — ta stara — nadal obowiązuje — podkreślił`: who says it comes at the end
  return attribution.bare && isAttributedLater(passage, attribution, to)
}

/** `X nie przyjął zarzutów – te ocenił jako „śmieszne”`: the dash takes up what he had to do with, and not what he said. */
function takesUpObject(tokens: readonly Token[], dash: number, { verb }: Attribution): boolean {
  if (verb.at !== dash + 2) return false
  const demonstrative = readingsAt(tokens[dash + 1]).filter(({ lemma }) => lemma === DEMONSTRATIVE_LEMMA)
  return (
    demonstrative.some(({ cases }) => cases & CASES.acc) &&
    demonstrative.every(
      ({ cases, number, genders }) => !(cases & CASES.nom) || !agree(verb.agreement, { number, genders }),
    )
  )
}

/** `Liczba ofiar – przez lata podawano 112 – jest zaniżona`: between dashes what was told by all, behind them the verb. */
const tellsSomethingElse = (tokens: readonly Token[], { verb, to }: Attribution): boolean =>
  verb.form === 'impersonal' && to > verb.at + 1 && tokens[to]?.kind === 'dash' && finiteAt(tokens, to + 1) !== null

/** A verb before any comma, with no question before it: none of `O tym, co dalej`, `Dlaczego most runie`. */
function isMainClause(tokens: readonly Token[], from: number, dash: number): boolean {
  if (QUESTION_WORDS.has(tokens[from]?.form.lower ?? '')) return false
  for (let i = from; i < dash && tokens[i]?.kind !== 'comma'; i++) if (finiteAt(tokens, i)) return true
  return false
}

/**
 * Whether what says who spoke ends at a colon, with no other clause before it; not where the colon ends the paragraph, as on
 * a radio's page before a recording, and the verb stands right behind the dash: `Dachówki spadają – mówi Jan Bryl:`
 */
function introduces(tokens: readonly Token[], opens: number, { from, verb, to }: Attribution): boolean {
  if (tokens[to]?.kind !== 'colon') return false
  const isLast = tokens[to + 1]?.block !== tokens[to]?.block
  if (isLast && verb.at === from && isMainClause(tokens, opens, from - 1)) return false
  for (let i = verb.at; i < to; i++) if (tokens[i]?.kind === 'comma') return false
  return true
}

/** `Dodała, że jest to gmina, którą – zaznaczyła – wspiera`: the paper's own sentence, with who says so once more. */
function isReported(passage: Passage, from: number, dash: number): boolean {
  const { tokens } = passage
  const cue = cueAt(tokens, from, CLAUSE_VERBS)
  if (cue?.form !== 'past' || isPersonal(passage, { from, to: dash }) || goesOnInPerson(passage, from)) return false
  for (let i = from + 1; i < Math.min(dash, from + OPENS_WITHIN); i++)
    if (tokens[i]?.kind === 'comma') return COMPLEMENTIZERS.has(tokens[i + 1]?.text ?? '')
  return false
}

/** `Lipiec powiedziała, że most, który – dodała – jest stary`: before the dash a clause of saying has begun. */
function isInClause(passage: Passage, from: number, dash: number): boolean {
  const { tokens } = passage
  if (isPersonal(passage, { from, to: dash })) return false
  for (let i = dash - 1; i > from; i--) {
    if (tokens[i - 1]?.kind !== 'comma' || !COMPLEMENTIZERS.has(tokens[i]?.text ?? '')) continue
    return tokens.slice(from, i).some((_, k) => cueAt(tokens, from + k, CLAUSE_VERBS)?.form === 'past')
  }
  return false
}

/** `Byliśmy razem. Opowiadał, że go biją – mówił świadek`: a report within speech that shows itself in the sentence before. */
function goesOnInPerson(passage: Passage, from: number): boolean {
  const { tokens, sentenceTokens } = passage
  const before = sentenceTokens[(tokens[from]?.sentence ?? 0) - 1]
  if (!before || tokens[before.from]?.block !== tokens[from]?.block) return false
  return isPersonal(passage, before) && tokens.slice(before.from, before.to).every(({ kind }) => kind !== 'dash')
}

/**
 * `Firma – która płaci podatki – rozważa`: between dashes a clause about the subject, behind them its verb. In
 * `to, o czym – mimo sporu – mówi Ewa Lis` they part a clause from the word that opens it.
 */
function closesRelative(tokens: readonly Token[], from: number, dash: number): boolean {
  for (let i = dash - 1; i > from; i--)
    if (tokens[i]?.kind === 'dash' && tokens[i]?.spaceAfter)
      return (
        readingsAt(tokens[i + 1]).some(({ lemma }) => lemma === RELATIVE_LEMMA) ||
        COMPLEMENTIZERS.has(tokens[i - 1]?.text ?? '') ||
        readingsAt(tokens[i - 1]).some(({ lemma }) => QUESTION_LEMMAS.has(lemma))
      )
  return false
}

/** `szefowa, która – jak mówił – obiecała pomoc`: between dashes who says so, behind them what happened. */
function closesAsSaid(tokens: readonly Token[], from: number, dash: number): boolean {
  for (let i = dash - 1; i > from; i--) {
    if (tokens[i]?.kind === 'dash' && tokens[i]?.spaceAfter)
      return (
        tokens[i + 1]?.text === AS_WORD && tokens[i - 1]?.kind === 'word' && cueAt(tokens, i + 2, DIRECT_VERBS) !== null
      )
  }
  return false
}

/** `Szpital – jeden z większych – informuje o łóżkach`: between dashes what the subject is, and no verb before its own. */
function partsSubject(tokens: readonly Token[], from: number, dash: number): boolean {
  const first = behindFrame(tokens, tokens[from]?.kind === 'dash' ? from + 1 : from, dash)
  let parted = false
  for (let i = first; i < dash; i++) {
    // `A i B – to kwestie ważne – wymienia`: that is a verb to it
    const isPredicative = tokens[i]?.text === PREDICATIVE && tokens[i - 1]?.form?.lower !== AS_WORD
    if (finiteAt(tokens, i) || isPredicative) return false
    parted ||= tokens[i]?.kind === 'dash' && tokens[i]?.spaceAfter === true
  }
  return parted
}

/** Behind who passes it on, with whom a sentence opens: `Jak zauważa „Kurier”, skok – z 10. na 5. pozycję – odnotowała Iskra`. */
function behindFrame(tokens: readonly Token[], from: number, end: number): number {
  if (tokens[from]?.form.lower !== AS_WORD) return from
  for (let i = from + 1; i < end; i++) if (tokens[i]?.kind === 'comma') return i + 1
  return from
}

/** Whether nobody is named beside a verb that does not report, and a later dash of the sentence brings one that does. */
function isAttributedLater(passage: Passage, { verb, to }: Attribution, end: number): boolean {
  const { tokens } = passage
  // `oferuje firmom z Lidorii odebranie`: a place names nobody
  for (let i = verb.at; i < Math.min(to, verb.at + BESIDE); i++)
    if (isCapitalised(tokens[i]) && !isPreposition(tokens[i - 1])) return false
  for (let i = to; i < end; i++)
    if (tokens[i]?.kind === 'dash' && attributionAt(passage, i + 1, end, false)) return true
  // one who does something may be whose words they are: `macha ręką. Potem wstaje`
  if (verb.agreement.number !== PLURAL || findNominatives(tokens, verb.at + 1, to, verb.agreement, false).length > 0)
    return false
  // `– Boimy się – płakali. Byli w szoku. Też się boję – mówi X.`: what they say of themselves
  const sentence = tokens[verb.at]?.sentence ?? 0
  const said = { from: passage.sentenceTokens[sentence]?.from ?? verb.at, to: verb.at }
  if (tokens[verb.at - 1]?.kind === 'dash' && isPersonal(passage, said)) return false
  return isAttributedBehind(passage, sentence)
}

/** Sentences that go on with what was said, up to the one that tells who said it. */
const MOST_SENTENCES = 3

/** `– Widać bezradność – sami obniżyli normy. Każdy ma to, na co zasłużył – mówił X.`: no dash opens what goes on behind it. */
function isAttributedBehind(passage: Passage, sentence: number): boolean {
  const { tokens, sentenceTokens } = passage
  const block = tokens[sentenceTokens[sentence]?.from ?? 0]?.block
  for (let s = sentence + 1; s <= sentence + MOST_SENTENCES; s++) {
    const { from, to } = sentenceTokens[s] ?? { from: 0, to: 0 }
    const kind = tokens[from]?.kind
    if (to <= from || tokens[from]?.block !== block || kind === 'dash' || kind === 'mark') return false
    for (let i = from; i < to; i++)
      if (tokens[i]?.kind === 'dash') return attributionAt(passage, i + 1, to, false) !== null
  }
  return false
}

/** Whether what a dash has opened at `at`, and no attribution closes, is no speech. */
export const isUnsaid = (passage: Passage, block: number, at: number, to: number): boolean =>
  isListed(passage, block, at) ||
  isTitle(passage, at, to) ||
  isInSentence(passage, at, to) ||
  isTalkCredit(passage, block)

/**
 * `ustawa z 14 grudnia 2016 r. – Prawo wodne`: the stop before the dash may be an abbreviation's, and nobody speaks in
 * person.
 */
function isInSentence(passage: Passage, at: number, to: number): boolean {
  const [abbreviation, stop] = passage.tokens.slice(at - 3, at - 1)
  const isAbbreviated = stop?.text === '.' && MAYBE_LAST_ABBREVIATIONS.has(abbreviation?.form.lower ?? '')
  return isAbbreviated && abbreviation?.block === passage.tokens[at]?.block && !isPersonal(passage, { from: at, to })
}

/** `– ujawnienia umów,`: speech begins with a capital, and no paragraph of it ends with a comma; nor is what a list ends with. */
function isListed(passage: Passage, block: number, at: number): boolean {
  const { tokens, blockTokens } = passage
  const [range, before] = [blockTokens[block], blockTokens[block - 1]]
  if (range === undefined || at !== range.from + 1 || tokens[at]?.kind === 'mark') return false
  const goesOn = tokens[before?.from ?? at]?.kind === 'dash' && isUnended(tokens, before)
  if (isSummary(passage, block)) return true
  return goesOn || isUnended(tokens, range) || /^\p{Ll}/u.test(tokens[at]?.text ?? '')
}

/** Lines of a summary at most. */
const LONGEST_SUMMARY = 8

/**
 * `– Most runął⏎– Nikt nie zginął`: lines with a dash and without a stop sum up what is told below; where one of them speaks
 * in person, asks, or is somebody's by another dash, all are spoken.
 */
function isSummary(passage: Passage, block: number): boolean {
  const { tokens, blockTokens } = passage
  const isLine = (at: number): boolean => tokens[blockTokens[at]?.from ?? tokens.length]?.kind === 'dash'
  let first = block
  while (first > block - LONGEST_SUMMARY && isLine(first - 1)) first--
  let last = block
  while (last < block + LONGEST_SUMMARY && isLine(last + 1)) last++
  const lines = blockTokens.slice(first, last + 1)
  return lines.length > 1 && lines.every((line) => isPoint(passage, line))
}

function isPoint(passage: Passage, { from, to }: TokenRange): boolean {
  const { tokens } = passage
  const end = tokens[to - 1]?.kind
  const isEnded = end !== 'word' && end !== 'number'
  if (isEnded || isPersonal(passage, { from: from + 1, to })) return false
  return tokens.slice(from + 1, to).every(({ kind }) => kind !== 'dash')
}

const isUnended = (tokens: readonly Token[], range: TokenRange | undefined): boolean =>
  ['comma', 'semicolon'].includes(tokens[(range?.to ?? 0) - 1]?.kind ?? 'stop')

/** Words of a title that is no sentence. */
const LONGEST_TITLE = 3

/** `zagrał hit z 2017 r. – „Fala”.`: a word or two in marks, and nothing else, are what something is called. */
function isTitle({ tokens, partners }: Passage, at: number, to: number): boolean {
  const close = partners.get(at) ?? -1
  if (tokens[at]?.kind !== 'mark' || close < at || close - at - 1 > LONGEST_TITLE) return false
  const words = tokens.slice(at + 1, close)
  const isCalled = words.every((token) => token.kind === 'word' && readingsAt(token).every(({ verb }) => verb === null))
  return isCalled && to - close < LONGEST_TITLE && tokens.slice(close + 1, to).every(({ kind }) => kind === 'stop')
}
