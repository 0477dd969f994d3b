import { CASES, type Case } from '../lexicon/morphology/readings.ts'
import { ASKED_BY_US } from '../lexicon/reporting-verbs.ts'
import { skipComplement } from '../text/complement.ts'
import { isPreposition, type NounPhrase } from '../text/nominal.ts'
import { readNounPhrase } from '../text/noun-phrase.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/** Whom the paper asked, and the case in which it says so. */
export interface Asked {
  phrase: NounPhrase
  case: Case
}

/** `O most zapytaliśmy burmistrza`, `Rozmawialiśmy z Janem Brylem`: whom a sentence of the paper's own says that it asked. */
export function findAsked(tokens: readonly Token[], { from, to }: TokenRange): Asked | null {
  for (let at = to - 1; at >= from; at--) {
    // what somebody else did behind it tells more of who goes on
    if (tokens[at]?.form.finite?.verb !== 'impersonal' && tokens[at]?.form.finite) return null
    const asking = readingsAt(tokens[at]).find(({ person, verb }) => person === 1 || verb === 'impersonal')
    const asked = asking && ASKED_BY_US.get(asking.lemma)
    if (!asked) continue
    return asked.preposition === null
      ? objectOf(tokens, at + 1, to, asked.case)
      : (governedBy(tokens, at + 1, to, asked.preposition, asked.case) ??
          governedBy(tokens, from, at, asked.preposition, asked.case))
  }
  return null
}

/** The first who stands in a case and behind no preposition. */
function objectOf(tokens: readonly Token[], from: number, to: number, wanted: Case): Asked | null {
  for (let i = from; i < to; i++) {
    if (isPreposition(tokens[i])) {
      i = Math.max(i, skipComplement(tokens, i, to))
      continue
    }
    const phrase = whoAt(tokens, i, to, wanted)
    if (phrase) return { phrase, case: wanted }
  }
  return null
}

/** The first who stands behind a preposition, `z` or `ze`. */
function governedBy(
  tokens: readonly Token[],
  from: number,
  to: number,
  preposition: string,
  wanted: Case,
): Asked | null {
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.form.lower
    if (lower !== preposition && lower !== `${preposition}e`) continue
    const phrase = whoAt(tokens, i + 1, to, wanted)
    if (phrase) return { phrase, case: wanted }
  }
  return null
}

function whoAt(tokens: readonly Token[], at: number, to: number, wanted: Case): NounPhrase | null {
  const phrase = readNounPhrase(tokens, at, to, wanted, true)
  if (!phrase || phrase.kind === 'thing') return null
  // `poprosiliśmy jeszcze`: no noun at all
  return phrase.name || readingsAt(tokens[phrase.head]).some(({ cases }) => cases & CASES[wanted]) ? phrase : null
}
