import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { gendersInPerson, speaksInPerson, speaksOfSelf } from '../../grammar/in-person.ts'
import { isParticiple, isPredicative, isPreposition } from '../../grammar/nominal.ts'
import { joinedAt } from '../../grammar/noun-phrase/foreign-bodies.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { JOINING, RELATIVE_LEMMA, SUBORDINATORS } from '../../lexicon/function-words.ts'
import { type Reading, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { ANSWERING_VERBS, ASKED_BY_US, DIRECT_VERBS, HEARD_BY_US } from '../../lexicon/reporting-verbs.ts'
import { ENDING_VERBS, OWN_SCENE_VERBS, SCENE_VERBS, WRITTEN_BY_US } from '../../lexicon/told-by-author.ts'
import type { Proposal, SourceHint } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan, type TokenRange, verbatimSpans } from '../../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { cueOf, isSpeechLike } from '../attribution.ts'
import { frontedAt } from '../clauses/fronted.ts'
import { openingAt } from '../clauses/opening.ts'
import { adjunctEnd, subjectBehind } from '../clauses/subject-behind.ts'
import { behindDateline } from '../dashes/dateline.ts'
import { isLink } from '../frames/link.ts'

/** Tokens that what is said may have before its attribution, so that a sentence of a million costs no more than its length. */
const LONGEST = 120

/**
 * `A, stwierdził wczoraj dyrektor Jan Nowak.`, `A, uważa Lipiec, B`: speech without marks or dashes, which a verb right
 * behind a comma and a subject behind the verb give away. Between two commas its words go on.
 */
export function findCommaSpeech(passage: Passage): Proposal[] {
  const { tokens } = passage
  const proposals: Proposal[] = []
  let free = 0
  passage.sentenceTokens.forEach((sentence, index) => {
    if (passage.blocks[tokens[sentence.from]?.block ?? 0]?.kind === 'heading') return
    const found = findInSentence(passage, sentence, free)
    if (!found) return
    proposals.push(found)
    free = index + 1
  })
  return proposals
}

/** Sentences in person that one attribution behind a comma closes. */
const MOST_SENTENCES = 6

/** Who is told to say it: the verb, and the genders that it or its subject shows, 0 for none. */
interface Told {
  lemma: string
  genders: number
}

/**
 * `Nie wiem, co się stało. Bałam się, mówi Lipiec.`: back over the sentences right before that speak in person; a
 * town's `nasz` is the paper's own, unless it stands between two of them.
 */
function beginningOf(passage: Passage, from: number, free: number, told: Told): number {
  const { tokens, sentenceTokens } = passage
  const own = tokens[from]?.sentence ?? 0
  if (sentenceTokens[own]?.from !== from) return from
  let first = own
  for (let s = own - 1; s >= Math.max(free, own - MOST_SENTENCES); s--) {
    const range = sentenceTokens[s]
    if (!range || tokens[range.from]?.block !== tokens[from]?.block) break
    if (
      tokens[range.from]?.kind !== 'word' ||
      !speaksInPerson(passage, range) ||
      !isSpeechLike(passage, s) ||
      isReporters(passage, range, told)
    )
      break
    if (speaksOfSelf(passage, range)) first = s
  }
  return sentenceTokens[first]?.from ?? from
}

/**
 * `Zapytaliśmy o to wójta.`, `Pisaliśmy o tym.`: the paper speaks of itself, as does who is of the other sex than the
 * one told of, `Bałam się. Nie wiem, mówi Jan Bryl`, who asked the one that answers, or tells where he hears it.
 */
function isReporters(passage: Passage, range: TokenRange, { lemma: cue, genders }: Told): boolean {
  const shown = gendersInPerson(passage, range)
  if (shown !== 0 && genders !== 0 && (shown & genders) === 0) return true
  const isOurs = ({ lemma, person, number, verb }: Reading): boolean => {
    if (person !== 1) return false
    const mayBeAnyones = number & SINGULAR && OWN_SCENE_VERBS.has(lemma)
    if (verb === 'present' && SCENE_VERBS.has(lemma) && !mayBeAnyones) return true
    if (ASKED_BY_US.has(lemma) && ANSWERING_VERBS.has(cue)) return true
    const isPapers = ASKED_BY_US.has(lemma) || HEARD_BY_US.has(lemma) || WRITTEN_BY_US.has(lemma)
    return isPapers && (number & SINGULAR) === 0
  }
  return passage.tokens.slice(range.from, range.to).some((token) => readingsAt(token).some(isOurs))
}

/** @param free the first sentence that no attribution before has closed */
function findInSentence(passage: Passage, sentence: TokenRange, free: number): Proposal | null {
  const { tokens, partners } = passage
  const { to } = sentence
  const from = behindDateline(tokens, sentence)
  let verbs = 0
  for (let comma = from; comma < Math.min(to - 2, from + LONGEST); comma++) {
    const kind = tokens[comma]?.kind
    // `Port twierdzi, że „nie wie”, uważa Lipiec`: a fragment, where a whole sentence in marks has a finder of its own
    const close = partners.get(comma) ?? -1
    if (kind === 'mark' && comma > from && close > comma && close < to) {
      // `Szef ONZ „potępia” ostrzał, podał jego rzecznik`: the sentence's verb may be in them
      for (let i = comma + 1; i < close; i++) if (isVerb(tokens, i)) verbs++
      comma = close
      continue
    }
    // so has what stands behind a dash or a colon; `Ceny spadną - po wakacjach Rada obniży stopy, uważa Lipiec` goes on
    const goesOn = kind === 'dash' && comma > from && !cueAt(tokens, comma + 1, DIRECT_VERBS)
    if (kind === 'mark' || kind === 'colon' || (kind === 'dash' && !goesOn)) return null
    // `Anieli` is a name, though a verb by its form
    if (isVerb(tokens, comma) && (comma === from || !isCapitalised(tokens[comma]))) verbs++
    if (kind !== 'comma' || comma === from) continue
    // `Ocenę, że most stoi, powtórzyły stacje`: the verb of a noun's clause makes no sentence
    if (verbs === 0 && openingAt(tokens, comma + 1)) verbs--
    const verb = cueAt(tokens, comma + 1, DIRECT_VERBS)
    if (!verb || verb.form === 'participle' || verb.form === 'impersonal') continue
    const subject = subjectBehind(tokens, verb, to)
    const inserted = !subject && verbs === 0 && isInserted(tokens, verb.at, to)
    if (!subject && !inserted && !endsWith(tokens, verb, from, to)) continue
    const last = subject?.last ?? verb.at
    const end = inserted ? last + 1 : attributionEnd(passage, last + 1, to)
    if (end === null || isDependent(tokens[from], comma - from) || frontedAt(tokens, from)) return null
    const content = contentRange(passage, from, comma)
    const rest = end < to ? contentRange(passage, end, to) : null
    // `Jednak, uważa Lipiec, sondaż kłamie`: the verb may be in what follows
    const whole =
      verbs > 0 || (content && speaksInPerson(passage, content)) || (rest !== null && hasVerb(passage, rest))
    if (!content || !whole) return null
    // `Ale, mówi Lipiec, most stoi`: what joins the sentence to the one before is no part of it
    const joins = rest !== null && isLink(tokens, from, comma)
    const genders = subject?.agreement.genders ?? verb.agreement.genders
    const told = speaksInPerson(passage, content)
      ? contentRange(passage, beginningOf(passage, from, free, { lemma: verb.lemma, genders }), comma)
      : null
    const hint: SourceHint = {
      place: 'after',
      where: rangeSpan(passage, { from: comma + 1, to: last + 1 }),
      agreement: verb.agreement,
    }
    const parts = joins ? [rest] : rest ? [content, rest] : [told ?? content]
    const verbatim = parts.flatMap((part) => verbatimSpans(passage, part))
    return {
      kind: verbatim.length > 0 ? 'mixed' : 'direct',
      spans: parts.map((part) => rangeSpan(passage, part)),
      verbatim,
      block: tokens[from]?.block ?? 0,
      cue: cueOf(passage, verb),
      hint,
      confidence: 0.8,
      evidence: [{ rule: 'comma-attribution', span: rangeSpan(passage, { from: comma, to: end }) }],
    }
  }
  return null
}

/** `Most, dodał, stanie jesienią`: a verb alone between commas, behind which the sentence has its own. */
function isInserted(tokens: readonly Token[], verb: number, to: number): boolean {
  if (tokens[verb + 1]?.kind !== 'comma' || openingAt(tokens, verb + 2)) return false
  if (readingsAt(tokens[verb + 2]).some(({ lemma, verb }) => lemma === RELATIVE_LEMMA || verb === 'participle'))
    return false
  for (let i = verb + 2; i < to && tokens[i]?.kind !== 'comma'; i++)
    if (finiteAt(tokens, i)) return cueAt(tokens, i, DIRECT_VERBS) === null
  return false
}

/** `można` and `trzeba` stand for one. */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  finiteAt(tokens, at) !== null || isPredicative(tokens[at])

/** `Wnioski można składać od środy, podkreśliła.`: the verb alone, of whoever has spoken before. */
const endsWith = (tokens: readonly Token[], { at, form, lemma }: CueVerb, from: number, to: number): boolean =>
  // `Wstał, powiedział.`: what he did
  finiteAt(tokens, from)?.verb !== 'past' &&
  form === 'past' &&
  ENDING_VERBS.has(lemma) &&
  at + 1 === to - 1 &&
  tokens[at + 1]?.kind === 'stop'

/** `Gdy most runął, powiedział Wrona`; `W porcie` opens with a preposition, though `w którym` opens a clause. */
const isDependent = (first: Token | undefined, words: number): boolean =>
  SUBORDINATORS.has(first?.form.lower ?? '') && !isPreposition(first) && words > 1

/** Behind the subject and what tells more of it: the sentence's end, or the comma behind which its words go on; else null. */
function attributionEnd({ tokens }: Passage, behind: number, to: number): number | null {
  // `Jan Wrona z Uniwersytetu w Zatylu`, `Jan Wrona radnym`
  let from = behind
  for (let next = endOfMore(tokens, from, to); from < to && next > from; next = endOfMore(tokens, from, to)) from = next
  if (from >= to || (from === to - 1 && tokens[from]?.kind === 'stop')) return to
  // `X zapewniał Y, że A`: a clause under the verb has a finder of its own
  if (tokens[from]?.kind !== 'comma' || openingAt(tokens, from + 1)) return null
  const next = readingsAt(tokens[from + 1])
  // `, cytowany przez agencję.`, `, który wrócił.`: about him
  if (
    (isParticiple(next) && !opensSubject(tokens, from + 1, to)) ||
    next.some(({ lemma, verb }) => lemma === RELATIVE_LEMMA || verb === 'participle')
  )
    return to
  return isApposition(tokens, from + 1, to) ? to : from + 1
}

/** Behind an adjunct, or what goes on with a name in capitals: `z Wydziału Fizyki | i Astronomii | University | of Lubin`. */
function endOfMore(tokens: readonly Token[], at: number, to: number): number {
  const adjunct = adjunctEnd(tokens, at, to)
  if (adjunct > at || !isCapitalised(tokens[at - 1])) return adjunct
  const next = JOINING.has(tokens[at]?.text ?? '') ? at + 1 : joinedAt(tokens, at)
  return next < to && isCapitalised(tokens[next]) && !finiteAt(tokens, next) ? next + 1 : at
}

/** `, opublikowany właśnie sondaż o porcie kłamie`: the participle is of a subject whose verb stands behind it. */
function opensSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const phrase = readNounPhrase(tokens, from, to, 'nom', false)
  const isNoun = phrase !== null && phrase.last > from
  const subject = isNoun ? phrase : readNounPhrase(tokens, adjunctEnd(tokens, from + 1, to), to, 'nom', false)
  for (let i = (subject?.last ?? to) + 1; i < to && tokens[i]?.kind === 'word'; i++)
    if (finiteAt(tokens, i)) return true
  return false
}

/** `, prezes spółki.`, `, Anna Lis.`: who that is, with nothing behind it. */
function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const phrase = readNounPhrase(tokens, from, to, 'nom', true)
  if (!phrase || phrase.kind === 'thing') return false
  const behind = phrase.last + 1
  return behind >= to || (behind === to - 1 && tokens[behind]?.kind === 'stop')
}

const hasVerb = ({ tokens }: Passage, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to; i++) if (isVerb(tokens, i)) return true
  return false
}
