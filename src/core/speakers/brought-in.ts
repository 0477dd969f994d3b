import { isSpeakerNoun, type NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { SINGULAR } from '../lexicon/morphology/readings.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { nominativePhrase } from './nominative.ts'
import type { Register } from './register.ts'
import type { Resolution } from './resolution.ts'
import type { Role } from './roles.ts'

/** How far back, in tokens, somebody may have been brought in by an office and no name. */
const REACH = 60

/** `Był tam też księgowy huty. Księgowy dodał`: whom the text before brings in by this noun, of what, and by no name. */
export function findBroughtIn(register: Register, role: Role, at: number): Resolution | null {
  const { passage, people, titles, isQuoted } = register
  const { tokens, sentenceTokens } = passage
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (!readingsAt(tokens[i]).some(({ pos, lemma }) => pos === 'subst' && lemma === role.head)) continue
    const sentence = sentenceTokens[tokens[i]?.sentence ?? 0]
    // who opens a sentence by an office alone has been named before it
    if (!sentence || sentence.from === i || sentence.to > at || isQuoted(tokens[i]?.start ?? 0)) return null
    if (people.between(sentence.from, sentence.to).length > 0) return null
    const office = readOffice(tokens, i, sentence.to)
    if (!office) return null
    const name = nominativePhrase(passage, titles, office.phrase, office.stands)
    return { voice: register.namedVoice(name, office.phrase), by: 'role', confidence: 0.75 }
  }
  return null
}

/** An office of something, in whatever case it stands, with no name behind it. */
function readOffice(tokens: readonly Token[], i: number, to: number): { phrase: NounPhrase; stands: Stands } | null {
  for (const stands of CASES_OF_OFFICES) {
    const phrase = readNounPhrase(tokens, i, to, stands, false)
    if (phrase?.head !== i || phrase.name || phrase.last === i || isCapitalised(tokens[phrase.last + 1])) continue
    if (!(phrase.agreement.number & SINGULAR)) continue
    return isSpeakerNoun(readingsAt(tokens[i])) === 'person' ? { phrase, stands } : null
  }
  return null
}

const CASES_OF_OFFICES = ['nom', 'acc', 'gen', 'dat', 'inst'] as const
type Stands = (typeof CASES_OF_OFFICES)[number]
