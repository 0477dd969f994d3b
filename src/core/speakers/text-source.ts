import { isAdjective, isParticiple, type NounPhrase, readQuotedName } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { MEDIA_ANAPHORS } from '../lexicon/body-nouns.ts'
import { BY_PREPOSITION } from '../lexicon/function-words.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { PLATFORMS } from '../lexicon/platforms.ts'
import { INSIDE } from '../lexicon/prepositions.ts'
import { POSSESSIVES } from '../lexicon/pronouns.ts'
import { PUBLISHED_TEXTS } from '../lexicon/speech-nouns.ts'
import { type Agreement, NO_AGREEMENT } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import type { Found, Hearing } from './hearing.ts'
import { findImplied } from './implied-speaker.ts'
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

/** `czytamy w komunikacie Zarządu Portu`, `w przyjętym przez radę stanowisku podkreślono`: whose text it stands in. */
export function findTextSource(hearing: Hearing, { from, to }: TokenRange): Found | null {
  const { tokens } = hearing.register.passage
  const end = Math.min(to, from + REACH)
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    const printed = INSIDE.has(token.form.lower) ? readPaper(tokens, at + 1, end) : null
    if (printed) return resolveMention(hearing, printed, { case: 'loc', agreement: NO_AGREEMENT })
    const whose = INSIDE.has(token.form.lower) ? ownerOf(tokens, at + 1) : null
    const owner = whose && findImplied(hearing, { ...atWord(token), agreement: whose, possessive: true })
    if (owner) return owner
    const by = token.form.lower === BY_PREPOSITION
    if (!by && !isPublished(token)) continue
    let next = at + 1
    // `w artykule wstępnym gazety`
    while (!by && next < end && readingsAt(tokens[next]).some(({ pos, cases }) => pos === 'adj' && cases & CASES.loc))
      next++
    const phrase = readNounPhrase(tokens, next, end, by ? 'acc' : 'gen', true)
    if (!phrase || phrase.kind === 'thing' || (by && !isOfText(tokens, at, phrase.last, { from, to: end }))) continue
    const found = resolveMention(hearing, phrase, { case: by ? 'acc' : 'gen', agreement: NO_AGREEMENT })
    if (found) return { ...found, confidence: found.confidence * 0.85 }
  }
  return null
}
