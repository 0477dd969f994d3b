import { finiteAt } from '../grammar/cues.ts'
import type { NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { MEDIA_ANAPHORS } from '../lexicon/body-nouns.ts'
import { ORIGIN_PREPOSITION } from '../lexicon/function-words.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { PLATFORMS } from '../lexicon/platforms.ts'
import { INSIDE, WHERE, WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { OBLIQUE_PRONOUNS } from '../lexicon/pronouns.ts'
import { NEWS_MEDIA } from '../lexicon/roles.ts'
import {
  ANSWERS_IN_WRITING,
  ASKED_FOR,
  BODYS_STATEMENTS,
  OWN_STATEMENTS,
  PUBLISHED_TEXTS,
} from '../lexicon/speech-nouns.ts'
import { HANDING_ON_VERBS, WRITING_VERBS } from '../lexicon/told-by-author.ts'
import { NO_AGREEMENT } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import type { Found, Hearing } from './hearing.ts'
import { publishersIn } from './publisher.ts'
import { findAskedBefore } from './received.ts'
import type { Wanted } from './resolution.ts'
import { resolvePhrase } from './resolve-phrase.ts'

/** How far behind its verb a text is named, in tokens. */
const REACH = 12

/**
 * Whose a text is in which something is to be read, where its sentence does not tell: who sent it in the sentence before, of
 * `List przysłał biskup. „A” – czytamy w nim`; else who was asked, of `czytamy w odpowiedzi`.
 *
 * @param attribution the words beside what is quoted, with `w` and the text
 */
export function findSender(hearing: Hearing, { from, to }: TokenRange): Found | null {
  const { tokens } = hearing.register.passage
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (!INSIDE.has(tokens[at]?.form.lower ?? '')) continue
    if (OBLIQUE_PRONOUNS.has(tokens[at + 1]?.form.lower ?? '')) return findSenderBefore(hearing, at) ?? null
    const text = textAt(tokens, at + 1, to)
    if (!text) continue
    const sender = PUBLISHED_TEXTS.has(text) ? findSenderBefore(hearing, at) : undefined
    if (sender !== undefined) return sender
    const teller = OWN_STATEMENTS.has(text) ? findTeller(hearing, at, BODYS_STATEMENTS.has(text)) : null
    if (teller) return teller
    const isOfOthers = (sentence: TokenRange): boolean => publishersIn(hearing.register, sentence).length > 0
    return ASKED_FOR.has(text) ? findAskedBefore(hearing, { from, to }, isOfOthers) : null
  }
  return null
}

/** The noun behind `w` and its adjectives, in the locative. */
function textAt(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const readings = readingsAt(tokens[i]).filter(({ cases }) => cases & CASES.loc)
    const noun = readings.find(({ lemma }) => ANSWERS_IN_WRITING.has(lemma) || PUBLISHED_TEXTS.has(lemma))
    if (noun) return noun.lemma
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
 * `Klub podał, że A. „B” – czytamy w komunikacie`: the body that has just been heard in the sentence before; somebody by name
 * where it tells that he wrote it, or where.
 *
 * @param isBodys whether it is what bodies make public: a post is anybody's
 */
function findTeller({ register, heard }: Hearing, at: number, isBodys: boolean): Found | null {
  const { tokens, sentenceTokens } = register.passage
  const last = heard.at(-1)
  const sentence = tokens[at]?.sentence ?? 0
  let before = sentence - 1
  // what is quoted of it stands between
  while (before > sentence - BACK && register.isSpoken(tokens[(sentenceTokens[before]?.from ?? 0) + 1]?.start ?? 0))
    before--
  const range = sentenceTokens[before]
  if (!range || !last || last.passing || last.block !== tokens[at]?.block) return null
  if (last.at < (tokens[range.from]?.start ?? 0) || last.at > (tokens[range.to - 1]?.end ?? 0)) return null
  if (!(isBodys && last.voice.kind === 'organization') && !isWritten(tokens, range)) return null
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
