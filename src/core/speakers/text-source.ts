import { isAdjective, isParticiple, type NounPhrase, readQuotedName } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { MEDIA_ANAPHORS, SEATED } from '../lexicon/body-nouns.ts'
import { BY_PREPOSITION } from '../lexicon/function-words.ts'
import { CASES, PLURAL } from '../lexicon/morphology/readings.ts'
import { FAN_PAGES, MEDIA, PLATFORMS, SOCIAL } from '../lexicon/platforms.ts'
import { INSIDE, UNDER, WHERE } from '../lexicon/prepositions.ts'
import { POSSESSIVES } from '../lexicon/pronouns.ts'
import { ANYBODYS_WORDS, PUBLISHED_TEXTS } from '../lexicon/speech-nouns.ts'
import { type Agreement, NO_AGREEMENT } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { findImplied } from './dropped-subject.ts'
import type { Found, Hearing } from './hearing.ts'
import { resolveMention } from './resolve-mention.ts'

const REACH = 60

/** Words between a text and whose it is: `w przyjętym przez radę ostrym stanowisku`. */
const TEXT_REACH = 4

/** Whether a text stands near `przez`, or nothing but the cue: `na ziemiach zajętych przez Zatylan` is of no text. */
function isOfText(tokens: readonly Token[], by: number, last: number, { from, to }: TokenRange): boolean {
  // `z pisma, cytowanego przez agencję`
  if (!isParticiple(readingsAt(tokens[by - 1])) || tokens[by - 2]?.kind === 'comma') return true
  for (let i = Math.max(from, by - TEXT_REACH); i <= Math.min(to - 1, last + TEXT_REACH); i++)
    if (isPublished(tokens[i])) return true
  return false
}

/** `w „Kurierze”`, `w dzienniku „Kurier”`: a paper, by its title in marks. */
function readPaper(tokens: readonly Token[], at: number, end: number): NounPhrase | null {
  const isMedium = readingsAt(tokens[at]).some(({ lemma, pos }) => pos === 'subst' && MEDIA_ANAPHORS.has(lemma))
  const quoted = readQuotedName(tokens, isMedium ? at + 1 : at, end)
  // `w serwisie „X”`: where people write, and who does is not told
  const title = tokens[quoted?.head ?? -1]?.text ?? ''
  return title.length < 2 || PLATFORMS.test(title) ? null : quoted
}

/** Who made it was named before its own sentence. */
const atWord = ({ start, block }: Token) => ({ at: start, block, inOwnSentence: false })

/** Of `jej oświadczeniu`, `jego krótkim wpisie` what the pronoun shows of whoever made it. */
function ownerOf(tokens: readonly Token[], at: number): Agreement | null {
  const whose = POSSESSIVES.get(tokens[at]?.form?.lower ?? '')
  let noun = at + 1
  while (whose && noun < at + TEXT_REACH && isAdjective(tokens[noun])) noun++
  return whose && isPublished(tokens[noun]) ? whose : null
}

const isPublished = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma, pos }) => pos === 'subst' && PUBLISHED_TEXTS.has(lemma))

/** Where what may be read ends, behind which it is told whose it is: `komunikacie`, `Facebooku`, `mediach społecznościowych`. */
function endOfPage(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  const isMedia = readingsAt(token).some(({ lemma }) => lemma === MEDIA)
  if (isMedia && readingsAt(tokens[at + 1]).some(({ lemma }) => lemma === SOCIAL)) return at + 1
  return isPublished(token) || PLATFORMS.test(token?.text ?? '') || FAN_PAGES.test(token?.text ?? '') ? at : -1
}

/** `komentarzach`: of anybody. */
const isOfMany = (token: Token): boolean =>
  readingsAt(token).some(({ lemma, number }) => ANYBODYS_WORDS.has(lemma) && number === PLURAL)

/** No person and no body; a parish publishes, though the dictionary has it as a thing. */
const isThing = (tokens: readonly Token[], { kind, head }: NounPhrase): boolean =>
  kind === 'thing' && !readingsAt(tokens[head]).some(({ lemma, pos }) => pos === 'subst' && SEATED.has(lemma))

/** `czytamy w komunikacie Zarządu Portu`, `w przyjętym przez radę stanowisku podkreślono`: whose text it stands in. */
export function findTextSource(hearing: Hearing, { from, to }: TokenRange): Found | null {
  const { tokens } = hearing.register.passage
  const end = Math.min(to, from + REACH)
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    // `pod postem klubu`, `pod zdjęciem na profilu aktorki`: what others write there
    if (UNDER === token.form.lower && endOfPage(tokens, at + 1) > at) return null
    const printed = INSIDE.has(token.form.lower) ? readPaper(tokens, at + 1, end) : null
    if (printed) return resolveMention(hearing, printed, { case: 'loc', agreement: NO_AGREEMENT })
    const whose = WHERE.has(token.form.lower) ? ownerOf(tokens, at + 1) : null
    const owner = whose && findImplied(hearing, { ...atWord(token), agreement: whose, possessive: true })
    if (owner) return owner
    const by = token.form.lower === BY_PREPOSITION
    const page = by ? at : endOfPage(tokens, at)
    if (page < at) continue
    let next = page + 1
    // `w artykule wstępnym gazety`
    while (!by && next < end && readingsAt(tokens[next]).some(({ pos, cases }) => pos === 'adj' && cases & CASES.loc))
      next++
    const phrase = readNounPhrase(tokens, next, end, by ? 'acc' : 'gen', true)
    // `w komentarzach na Facebooku klubu`: whoever writes there
    if (!phrase && isOfMany(token)) return null
    if (!phrase || isThing(tokens, phrase) || (by && !isOfText(tokens, at, phrase.last, { from, to: end }))) continue
    const found = resolveMention(hearing, phrase, { case: by ? 'acc' : 'gen', agreement: NO_AGREEMENT })
    if (found) return { ...found, confidence: found.confidence * 0.85 }
  }
  return null
}
