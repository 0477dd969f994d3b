import { BY_PREPOSITION } from '../lexicon/function-words.ts'
import { PUBLISHED_TEXTS } from '../lexicon/speech-nouns.ts'
import type { NounPhrase } from '../text/nominal.ts'
import { readNounPhrase } from '../text/noun-phrase.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt } from '../text/tokens.ts'
import type { Found, Hearing } from './hearing.ts'
import type { Wanted } from './resolution.ts'

const NOTHING = { number: 0, genders: 0 }
const REACH = 60

/** `czytamy w komunikacie Zarządu Portu`, `w przyjętym przez radę stanowisku podkreślono`: whose text it stands in. */
export function findTextSource(
  hearing: Hearing,
  { from, to }: TokenRange,
  resolve: (hearing: Hearing, phrase: NounPhrase | null, wanted: Wanted) => Found | null,
): Found | null {
  const { tokens } = hearing.register.passage
  const end = Math.min(to, from + REACH)
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    const by = token.form.lower === BY_PREPOSITION
    if (!by && !readingsAt(token).some(({ lemma, pos }) => pos === 'subst' && PUBLISHED_TEXTS.has(lemma))) continue
    let next = at + 1
    // `w artykule wstępnym gazety`
    while (!by && next < end && readingsAt(tokens[next]).some(({ pos, cases }) => pos === 'adj' && cases & 32)) next++
    const phrase = readNounPhrase(tokens, next, end, by ? 'acc' : 'gen', true)
    if (!phrase || phrase.kind === 'thing') continue
    const found = resolve(hearing, phrase, { case: by ? 'acc' : 'gen', agreement: NOTHING })
    if (found) return { ...found, confidence: found.confidence * 0.85 }
  }
  return null
}
