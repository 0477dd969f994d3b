import { finiteAt } from '../grammar/cues.ts'
import type { NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { MEDIA_ANAPHORS } from '../lexicon/body-nouns.ts'
import { ORIGIN_PREPOSITION } from '../lexicon/function-words.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { isPaperWord } from '../lexicon/name-words.ts'
import { PLATFORMS } from '../lexicon/platforms.ts'
import { INSIDE, WHERE, WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { OBLIQUE_PRONOUNS } from '../lexicon/pronouns.ts'
import { NEWS_MEDIA } from '../lexicon/roles.ts'
import {
  ANNOUNCEMENTS,
  ANSWERS_IN_WRITING,
  ASKED_FOR,
  FINDINGS,
  OWN_STATEMENTS,
  PUBLISHED_TEXTS,
} from '../lexicon/speech-nouns.ts'
import { HANDING_ON_VERBS, WRITING_VERBS } from '../lexicon/told-by-author.ts'
import type { Span } from '../model/article.ts'
import { NO_AGREEMENT } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import type { Found, Hearing } from './hearing.ts'
import { isInOtherVoice, openingOf } from './other-voice.ts'
import { publishersIn } from './publisher.ts'
import { findAskedBefore } from './received.ts'
import type { Voice } from './register.ts'
import { findReplier } from './replied-before.ts'
import type { Wanted } from './resolution.ts'
import { resolvePhrase } from './resolve-phrase.ts'

/** How far behind its verb a text is named, in tokens. */
const REACH = 12

/**
 * Whose a text is in which something is to be read, where its sentence does not tell: who sent it in the sentence before, of
 * `List przysłał biskup. „A” – czytamy w nim`; else who was asked, of `czytamy w odpowiedzi`.
 *
 * @param attribution the words beside what is quoted, with `w` and the text
 * @param words where what is quoted stands
 */
export function findSender(hearing: Hearing, { from, to }: TokenRange, words: readonly Span[]): Found | null {
  const { tokens } = hearing.register.passage
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (!INSIDE.has(tokens[at]?.form.lower ?? '')) continue
    if (OBLIQUE_PRONOUNS.has(tokens[at + 1]?.form.lower ?? '')) return findSenderBefore(hearing, at) ?? null
    const noun = textAt(tokens, at + 1, to)
    const text = noun?.lemma
    if (!text) continue
    const sender = PUBLISHED_TEXTS.has(text) ? findSenderBefore(hearing, at) : undefined
    if (sender !== undefined) return sender
    const teller = OWN_STATEMENTS.has(text) ? findTeller(hearing, at, text, words) : null
    if (teller) return teller
    const isOfOthers = (sentence: TokenRange): boolean => publishersIn(hearing.register, sentence).length > 0
    const asked = ASKED_FOR.has(text) ? findAskedBefore(hearing, { from, to }, isOfOthers) : null
    const isAnnounced = ANNOUNCEMENTS.has(text) || FINDINGS.has(text)
    const announcer = isAnnounced ? findAnnouncer(hearing, noun.at, text, words) : null
    return asked ?? announcer ?? findAnswerer(hearing, noun.at, text, words)
  }
  return null
}

/**
 * `Zarząd Portu poinformował, że A. „B” – czytamy w komunikacie`: the body heard in the sentence before, in its own
 * announcement. No medium, which has it from others.
 *
 * @param at the announcement's noun, with nothing behind it that could tell whose or of what it is
 */
function findAnnouncer({ register, heard }: Hearing, at: number, text: string, words: readonly Span[]): Found | null {
  const { passage } = register
  const { tokens, sentenceTokens } = passage
  const last = heard.at(-1)
  const isBodys = last?.voice.kind === 'organization' && last.block === tokens[at]?.block
  if (!isBodys || isMedium(register, last.voice) || tellsWhose(tokens[at + 1])) return null
  const before = sentenceTokens[(tokens[at]?.sentence ?? 0) - 1]
  if (!before || last.at < (tokens[before.from]?.start ?? 0)) return null
  const cue = tokenRange(passage, { start: last.at, end: last.at + 1 }).from
  const said = { from: openingOf(tokens, { ...before, from: cue }), to: before.to }
  const isTheirs = FINDINGS.has(text)
    ? hasFindings(tokens, { from: before.from, to: said.from > cue ? said.from : before.to })
    : !isOfOthers(tokens, { ...before, from: cue }, text)
  return isTheirs && !isInOtherVoice(register, last.voice, { text, said, words })
    ? { voice: last.voice, source: null, rule: 'same-paragraph', confidence: 0.7 }
    : null
}

/** Whoever has replied in the sentence before, of a statement of their own; a medium passes on another's. */
function findAnswerer(hearing: Hearing, at: number, text: string, words: readonly Span[]): Found | null {
  const { register } = hearing
  const { tokens } = register.passage
  const isOwn = ANNOUNCEMENTS.has(text) || OWN_STATEMENTS.has(text)
  if (!isOwn || tellsWhose(tokens[at + 1])) return null
  return findReplier(hearing, at, (voice, sentence) => {
    const said = { from: sentence.to, to: sentence.to }
    return (
      !isMedium(register, voice) &&
      !isOfOthers(tokens, sentence, text) &&
      !isInOtherVoice(register, voice, { text, said, words })
    )
  })
}

/** `ocenia w najnowszym raporcie, że`: that whoever spoke there did so in one. */
const hasFindings = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, i) =>
        readingsAt(token).some(({ lemma }) => FINDINGS.has(lemma)) &&
        [1, 2].some((back) => INSIDE.has(tokens[from + i - back]?.form?.lower ?? '')),
    )

/** What was said is about such a text. */
const isOfOthers = (tokens: readonly Token[], { from, to }: TokenRange, text: string): boolean =>
  tokens
    .slice(from + 1, to)
    .some((token) => readingsAt(token).some(({ lemma, cases }) => lemma === text && !(cases & CASES.loc)))

/** By its letters, its noun or the marks that its title stands in. */
function isMedium({ passage }: Hearing['register'], { name, mentions }: Voice): boolean {
  const words = name.split(' ')
  const isOfMedia = (word: string): boolean => MEDIA_ANAPHORS.has(word.toLowerCase()) || isPaperWord(word)
  if (NEWS_MEDIA.has(name) || words.some(isOfMedia)) return true
  const [mention] = mentions
  const at = mention ? tokenRange(passage, mention).from : 0
  return [at - 1, at].some((i) => passage.tokens[i]?.kind === 'mark')
}

/** `w raporcie z kontroli`, `w komunikacie rady`; not `w raporcie.`, `w raporcie przesłanym mediom`. */
const tellsWhose = (token: Token | undefined): boolean =>
  token?.kind !== 'stop' &&
  token?.kind !== 'dash' &&
  token?.kind !== 'comma' &&
  readingsAt(token).every(({ pos, verb, cases }) => verb === null && !(pos === 'ppas' && cases & CASES.loc))

/** The noun behind `w` and its adjectives, in the locative. */
function textAt(tokens: readonly Token[], from: number, to: number): { lemma: string; at: number } | null {
  for (let i = from; i < to; i++) {
    const readings = readingsAt(tokens[i]).filter(({ cases }) => cases & CASES.loc)
    const noun = readings.find(
      ({ lemma }) => ANSWERS_IN_WRITING.has(lemma) || PUBLISHED_TEXTS.has(lemma) || FINDINGS.has(lemma),
    )
    if (noun) return { lemma: noun.lemma, at: i }
    if (!readings.some(({ pos }) => pos === 'adj' || pos === 'ppas' || pos === 'pact')) return null
  }
  return null
}

/**
 * Whose text the sentence before brings, in the same paragraph: its author's behind it, or else who makes it public.
 *
 * @returns undefined where it brings none; null where it does not tell whose it is
 */
function findSenderBefore({ register, recent }: Hearing, at: number): Found | null | undefined {
  const { tokens, sentenceTokens } = register.passage
  const sentence = tokens[at]?.sentence ?? 0
  for (let s = sentence - 1; s >= Math.max(0, sentence - BACK); s--) {
    const before = sentenceTokens[s]
    if (!before || tokens[before.from]?.block !== tokens[at]?.block) return undefined
    if (register.isSpoken(tokens[before.from + 1]?.start ?? 0)) continue
    const [publisher] = publishersIn(register, before)
    if (!publisher) return undefined
    const author = authorIn(tokens, before)
    const sender = author ?? (isHandedOn(tokens, before, publisher) ? null : publisher)
    if (!sender || sender.kind === 'thing') return null
    const wanted: Wanted = { case: author ? 'gen' : 'nom', agreement: NO_AGREEMENT }
    const { voice } = resolvePhrase(register, sender, wanted, recent)
    return { voice, source: null, rule: 'dropped-subject', confidence: 0.7 }
  }
  return undefined
}

/**
 * `Prezes napisała, że A. „B” – czytamy we wpisie`: who has just been heard in the sentence before, where it tells that they
 * wrote it, or on which page.
 */
function findTeller({ register, heard }: Hearing, at: number, text: string, words: readonly Span[]): Found | null {
  const { passage } = register
  const { tokens, sentenceTokens } = passage
  const last = heard.at(-1)
  const sentence = tokens[at]?.sentence ?? 0
  let before = sentence - 1
  // what is quoted of it stands between
  while (before > sentence - BACK && register.isSpoken(tokens[(sentenceTokens[before]?.from ?? 0) + 1]?.start ?? 0))
    before--
  const range = sentenceTokens[before]
  if (!range || !last || last.passing || last.block !== tokens[at]?.block) return null
  if (last.at < (tokens[range.from]?.start ?? 0) || last.at > (tokens[range.to - 1]?.end ?? 0)) return null
  const cue = tokenRange(passage, { start: last.at, end: last.at + 1 }).from
  const said = { from: openingOf(tokens, { ...range, from: cue }), to: range.to }
  if (!isWritten(tokens, range) || isInOtherVoice(register, last.voice, { text, said, words })) return null
  return { voice: last.voice, source: null, rule: 'dropped-subject', confidence: 0.7 }
}

/** Whether a sentence tells that somebody wrote: `napisał, że`, `podał na stronie klubu, że`. */
const isWritten = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ text }, i) => {
    const at = from + i
    if (WRITING_VERBS.has(finiteAt(tokens, at)?.lemma ?? '')) return true
    const isPage = readingsAt(tokens[at]).some(({ lemma, cases }) => cases & CASES.loc && PUBLISHED_TEXTS.has(lemma))
    return WHERE.has(tokens[at - 1]?.form.lower ?? '') && (isPage || PLATFORMS.test(text))
  })

/** Sentences back to that which tells who sent it; what is quoted of it stands between. */
const BACK = 6

/** `list biskupa`, `pismo z urzędu`: whose a text is, behind its noun. */
function authorIn(tokens: readonly Token[], { from, to }: TokenRange): NounPhrase | null {
  for (let i = from; i < to; i++) {
    if (!isPublishedText(tokens[i])) continue
    const start =
      WITH_OR_FROM.has(tokens[i + 1]?.form.lower ?? '') || tokens[i + 1]?.text === ORIGIN_PREPOSITION ? i + 2 : i + 1
    const author = readNounPhrase(tokens, start, to, 'gen', true)
    if (author && author.kind !== 'thing') return author
  }
  return null
}

/** `pokazał nam pismo`, `portal opublikował list`, `list, który dostał`: of somebody whom the sentence does not name. */
const isHandedOn = (tokens: readonly Token[], { from, to }: TokenRange, { head }: NounPhrase): boolean =>
  readingsAt(tokens[head]).some(({ lemma }) => NEWS_MEDIA.has(lemma) || MEDIA_ANAPHORS.has(lemma)) ||
  tokens.slice(from, to).some((_, i) => HANDING_ON_VERBS.has(finiteAt(tokens, from + i)?.lemma ?? ''))

const isPublishedText = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma, cases }) => cases & CASES.acc && PUBLISHED_TEXTS.has(lemma))
