import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { isPersonal } from '../../grammar/in-person.ts'
import { isPreposition } from '../../grammar/nominal.ts'
import { findNominatives } from '../../grammar/subject.ts'
import { COMPLEMENTIZERS } from '../../lexicon/function-words.ts'
import { CASES, type Reading } from '../../lexicon/morphology/readings.ts'
import { POSSESSIVES, SOURCE_PRONOUNS } from '../../lexicon/pronouns.ts'
import { ANSWERING_VERBS, CLAUSE_VERBS, DIRECT_VERBS, LISTING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { OPINION_FRAME_WORDS } from '../../lexicon/source-frames.ts'
import { SILENT_LABELS, TEXT_NOUNS } from '../../lexicon/speech-nouns.ts'
import { RECALLING_VERBS } from '../../lexicon/told-by-author.ts'
import type { EvidenceRule, Span } from '../../model/article.ts'
import { NO_AGREEMENT, type Proposal, type SourceHint } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan, sentenceRange, type TokenRange } from '../../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { attributionAt, cueOf, isSpeechLike } from '../attribution.ts'
import { cueBeforeColon, cueBeforeSubject, parryBeforeColon } from '../cue-before-colon.ts'
import { tellsOfSpeaker } from '../dashes/tells-of-speaker.ts'
import { tellsOn } from '../dashes/tells-on.ts'
import { ownerOf } from '../marks/introducing-noun.ts'
import { isNobodys } from '../nobodys.ts'
import { endsParagraph } from '../paragraph-rest.ts'
import { saysSentence } from '../says-sentence.ts'
import { LONGEST_LABEL, labelBefore, saidAtEnd } from '../turn-label.ts'

const LONGEST_LEAD = 40
/** Sentences that speech without marks may run on for when its paragraph goes on longer. */
const UNMARKED_SENTENCES = 2
const WHOLE_PARAGRAPH = 4
/** Sentences behind a colon's first that may be speech at all. */
const LONGEST_SPEECH = 16

/** `X dodał: – A`, `X powiedział: A`, and the turns of an interview: `JAN NOWAK: A`. Marks after a colon have their own rule. */
export function findColonSpeech(passage: Passage): Proposal[] {
  const { tokens, blocks } = passage
  const proposals: Proposal[] = []
  for (let colon = 1; colon < tokens.length - 1; colon++) {
    const token = tokens[colon]
    if (token?.kind !== 'colon' || !token.spaceAfter || blocks[token.block]?.kind === 'heading') continue
    const dash = tokens[colon + 1]?.kind === 'dash'
    const from = colon + 1 + (dash ? 1 : 0)
    const start = tokens[from]
    if (!start || start.block !== token.block) continue
    const titled = start.kind === 'mark' ? opensTurnWithTitle(passage, from) : false
    if (start.kind === 'mark' && !titled) continue
    const lead = findLead(passage, colon, dash || titled || isCapitalised(start))
    if (!lead || (titled && lead.rule !== 'interview-answer')) continue
    const to = speechEnd(passage, colon, from, lead)
    const content = contentRange(passage, from, to)
    if (!content) continue
    proposals.push({
      kind: 'direct',
      spans: [rangeSpan(passage, content)],
      verbatim: [],
      block: token.block,
      cue: lead.verb ? cueOf(passage, lead.verb) : null,
      hint: lead.hint,
      confidence: lead.confidence,
      evidence: [{ rule: lead.rule, span: lead.hint.where }],
    })
  }
  return proposals
}

/** `Wrona: „Zatoka”, czyli dom. Lubię ją.`: one of a speaker's turns that begins with what something is called. */
function opensTurnWithTitle(passage: Passage, open: number): boolean {
  const { tokens, partners, blockTokens } = passage
  const start = tokens[open]
  const close = partners.get(open) ?? -1
  const range = start && blockTokens[start.block]
  if (!range || close <= open || !isCapitalised(tokens[open + 1])) return false
  const goesOn = tokens[close + 1]?.kind === 'comma' || tokens[close + 1]?.kind === 'word'
  if (!goesOn || close + 1 >= range.to) return false
  for (let i = open + 1; i < close; i++) if (finiteAt(tokens, i)) return false
  return turnsOf(passage, start.block).length > 1
}

interface Lead {
  verb: CueVerb | null
  hint: SourceHint
  rule: EvidenceRule
  confidence: number
}

function findLead(passage: Passage, colon: number, speechLike: boolean): Lead | null {
  const { tokens, blockTokens } = passage
  // `X zapowiada remont Źródło: PAP`: a credit that has run in
  if (SILENT_LABELS.has(tokens[colon - 1]?.form?.lower ?? '')) return null
  const sentence = sentenceRange(passage, colon)
  const where = rangeSpan(passage, { from: sentence.from, to: colon })
  const block = blockTokens[tokens[colon]?.block ?? 0]
  const plain = speechLike ? null : plainLead(passage, sentence.from, colon, where)
  if (plain) return plain
  for (let i = colon - 1; i >= Math.max(sentence.from, colon - LONGEST_LEAD); i--) {
    if (!speechLike) break
    const verb = cueAt(tokens, i, DIRECT_VERBS)
    const recalled = verb && RECALLING_VERBS.has(verb.lemma) ? recalledFrom(passage, i, colon) : null
    if (recalled) return recalled
    if (verb && colon - i <= 14) {
      const place = verb.form === 'impersonal' ? 'impersonal' : verb.form === 'participle' ? 'implied' : 'before'
      return { verb, hint: { place, where, agreement: verb.agreement }, rule: 'colon-attribution', confidence: 0.85 }
    }
    if (
      colon - i <= 3 &&
      readingsAt(tokens[i]).some(({ lemma }) => TEXT_NOUNS.has(lemma)) &&
      hasVerb(passage, sentence.from, i)
    ) {
      return {
        verb: null,
        hint: { place: 'none', where, agreement: NO_AGREEMENT },
        rule: 'colon-attribution',
        confidence: 0.6,
      }
    }
    if (finiteAt(tokens, i) && readingsAt(tokens[i]).every(({ verb: form }) => form !== null)) return null
  }
  if (!block) return null
  const label = labelBefore(passage, block.from, colon)
  if (label === null) return null
  return {
    verb: null,
    hint: { place: 'label', where: rangeSpan(passage, label), agreement: NO_AGREEMENT },
    rule: 'interview-answer',
    confidence: 0.8,
  }
}

/** `przypomniał słowa Jana Lisa: – A`: whose words these are, right behind the verb that recalls them. */
function recalledFrom(passage: Passage, verb: number, colon: number): Lead | null {
  const { tokens } = passage
  const behind = tokens.slice(verb + 1, Math.min(colon, verb + RECALL_REACH))
  const noun = behind.findIndex((token) => readingsAt(token).some(isTextInAccusative))
  const isObject = noun >= 0 && !behind.slice(0, noun).some(isPreposition)
  const owner = isObject ? ownerOf(tokens, verb + 1 + noun, colon) : null
  if (!owner) return null
  const hint: SourceHint = { place: 'genitive', where: rangeSpan(passage, owner), agreement: NO_AGREEMENT }
  return { verb: null, hint, rule: 'colon-attribution', confidence: 0.85 }
}

/** Tokens from the verb to `słowa`. */
const RECALL_REACH = 4
const isTextInAccusative = ({ lemma, cases, pos }: Reading): boolean =>
  pos === 'subst' && TEXT_NOUNS.has(lemma) && (cases & CASES.acc) !== 0

/** `X odpowiada krótko: nie zapłacimy`, `eksperci alarmują: jest coraz gorzej`: right behind a verb of saying, a sentence. */
function plainLead(passage: Passage, from: number, colon: number, where: Span): Lead | null {
  const { tokens, sentenceTokens } = passage
  const end = sentenceTokens[tokens[colon]?.sentence ?? 0]?.to ?? colon
  const lead = { from, to: colon }
  // `Firma uważa inaczej: jej zdaniem A`: told by that frame, and not word for word
  if (isTheirOpinion(tokens[colon + 1], tokens[colon + 2])) return null
  const inverted = cueBeforeSubject(tokens, lead)
  const verb = inverted ?? cueBeforeColon(tokens, lead) ?? parryBeforeColon(tokens, lead)
  if (!verb || verb.form === 'impersonal' || verb.form === 'participle' || LISTING_VERBS.has(verb.lemma)) return null
  if (isNobodys(tokens, verb.at)) return null
  // `Moskwa jest innego zdania: rzecznik oświadczył, że A`: who is of an opinion is told of, and so is what was said
  if (!DIRECT_VERBS.has(verb.lemma) && reports(tokens, colon + 1, end)) return null
  const answers = ANSWERING_VERBS.has(verb.lemma) && !isPreposition(tokens[colon - 1])
  if (!answers && !saysSentence(passage, colon + 1, end)) return null
  return {
    verb,
    hint: inverted
      ? { place: 'after', where: rangeSpan(passage, { from: verb.at + 1, to: colon }), agreement: verb.agreement }
      : { place: 'before', where, agreement: verb.agreement },
    rule: 'colon-attribution',
    confidence: 0.75,
  }
}

/** `twierdzi, że A`, and nobody in the first person: the clause's own cue before its first comma. */
function reports(tokens: readonly Token[], from: number, to: number): boolean {
  let comma = from
  while (comma < to && tokens[comma]?.kind !== 'comma') comma++
  if (comma >= to || !COMPLEMENTIZERS.has(tokens[comma + 1]?.text ?? '')) return false
  return tokens
    .slice(from, comma)
    .some(
      (token, i) => cueAt(tokens, from + i, CLAUSE_VERBS) !== null && readingsAt(token).every((r) => r.person !== 1),
    )
}

/** `według niej`, `jej zdaniem`: of whom the lead tells. */
function isTheirOpinion(first: Token | undefined, second: Token | undefined): boolean {
  const words = [first?.form.lower ?? '', second?.form.lower ?? '']
  const isTheirs = words.some((word) => POSSESSIVES.has(word) || SOURCE_PRONOUNS.has(word))
  return isTheirs && words.some((word) => OPINION_FRAME_WORDS.has(word))
}

function hasVerb({ tokens }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      readingsAt(tokens[i]).some(
        ({ verb, person }) => verb === 'past' || verb === 'present' || (verb !== null && person === 1),
      )
    )
      return true
  return false
}

/** `Wrona: Popieramy. Spór trwa. „A” – mówił minister Wrona`: a heading that lost its line; a turn is nobody else's report. */
function isRunInto(passage: Passage, block: number, from: number): boolean {
  const { blockTokens } = passage
  const range = blockTokens[block]
  if (!range || !reportsOthers(passage, from, range.to)) return false
  return turnsOf(passage, block).length === 1
}

/** The paragraphs around one, itself among them, that begin with the same word and have a label. */
function turnsOf(passage: Pick<Passage, 'tokens' | 'blockTokens'>, block: number): TokenRange[] {
  const { tokens, blockTokens } = passage
  const label = tokens[blockTokens[block]?.from ?? 0]?.text
  const near = blockTokens.slice(Math.max(0, block - OTHER_TURNS), block + OTHER_TURNS)
  return near.filter((other) => tokens[other.from]?.text === label && isLabelledBy(passage, other))
}

/** Paragraphs around one in which a speaker of several turns has another. */
const OTHER_TURNS = 32

/** `„A” – mówił X`, `– A – mówi X` behind the sentence of the label. */
function reportsOthers(passage: Passage, from: number, to: number): boolean {
  const { tokens } = passage
  let isOpen = false
  for (let i = from; i < to - 2; i++) {
    if (tokens[i]?.kind !== 'dash') continue
    const opens = tokens[i - 1]?.sentence !== tokens[i]?.sentence && isCapitalised(tokens[i + 1])
    const attribution =
      opens || !(isOpen || tokens[i - 1]?.kind === 'mark') ? null : attributionAt(passage, i + 1, to, true)
    if (attribution && !attribution.bare) return true
    isOpen ||= opens
  }
  return false
}

function isLabelledBy({ tokens }: Pick<Passage, 'tokens'>, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_LABEL); i++) if (tokens[i]?.kind === 'colon') return true
  return false
}

/** To the paragraph's end where that is near, or the turn is an interview's; otherwise a sentence or two. */
function speechEnd(passage: Passage, colon: number, from: number, lead: Lead): number {
  const { tokens, blockTokens, sentenceTokens } = passage
  const block = blockTokens[tokens[from]?.block ?? 0]
  const sentence = tokens[from]?.sentence ?? 0
  const end = block?.to ?? from
  const own = sentenceTokens[sentence]?.to ?? end
  if (lead.rule === 'interview-answer')
    return (
      saidAtEnd(passage, from, end, lead.hint.where) ?? (isRunInto(passage, tokens[from]?.block ?? 0, own) ? own : end)
    )
  const last = Math.min(tokens[end - 1]?.sentence ?? sentence, sentence + LONGEST_SPEECH)
  for (let i = from; i < own; i++) {
    const attribution = tokens[i]?.kind === 'dash' ? attributionAt(passage, i + 1, own, true) : null
    // `powiedział: – Statek – a ściślej prom – pochodził z Lubinowa`: who says it has been told, so that any verb will not do
    if (attribution && !attribution.bare) return i
  }
  const sentenceStart = sentenceRange(passage, colon).from
  if (from === colon + 1) {
    const isTold = lead.verb !== null && isCapitalised(tokens[from])
    if (isTold && endsParagraph(passage, sentence, last, { from: sentenceStart, to: colon })) return end
    return personalEnd(passage, sentence, last)
  }
  const isPerson = (s: number): boolean => isPersonal(passage, sentenceTokens[s])
  const whose = { from: whoseFrom(passage, sentenceStart, colon), to: colon }
  let until = last - sentence < WHOLE_PARAGRAPH ? last : sentence + UNMARKED_SENTENCES - 1
  // `– Gramy źle. … Sezon trwa. Wrócimy.`: a paragraph that speaks in person at its end is speech up to there
  for (let s = last; s > until; s--) if (isPerson(s)) until = s
  for (let s = sentence + 1; s <= until; s++) {
    const range = sentenceTokens[s]
    if (
      range &&
      (tokens[range.from]?.kind === 'dash' ||
        !isSpeechLike(passage, s) ||
        tellsOfSpeaker(passage, s, whose) ||
        tellsOn(passage, s, [{ from, to: range.from }]))
    )
      return range.from
  }
  return sentenceTokens[until]?.to ?? end
}

/** `Mówił Jan Bryl. Dodał: – A`: whose a lead is that names nobody stands before it in its paragraph. */
function whoseFrom({ tokens, blockTokens }: Passage, from: number, colon: number): number {
  const named = findNominatives(tokens, from, colon, NO_AGREEMENT, false)
  if (named.some(({ kind }) => kind !== 'thing')) return from
  return Math.max(blockTokens[tokens[colon]?.block ?? 0]?.from ?? from, from - LONGEST_LEAD)
}

/** `oświadczył: Jesteśmy w stanie wojny. I wygramy ją.`: without a dash, as long as each sentence speaks in person. */
function personalEnd(passage: Passage, sentence: number, last: number): number {
  const { sentenceTokens } = passage
  let s = sentence
  while (s <= last && isPersonal(passage, sentenceTokens[s]) && isSpeechLike(passage, s)) s++
  return sentenceTokens[Math.max(sentence, s - 1)]?.to ?? 0
}
