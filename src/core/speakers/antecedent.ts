import { RELATIVE_LEMMA } from '../lexicon/function-words.ts'
import { CASES, PLURAL } from '../lexicon/morphology/readings.ts'
import type { Agreement } from '../model/proposal.ts'
import type { NounPhrase } from '../text/nominal.ts'
import { readNounPhrase } from '../text/noun-phrase.ts'
import { rangeSpan } from '../text/passage.ts'
import { agree } from '../text/subject.ts'
import { readingsAt } from '../text/tokens.ts'
import type { Found, Hearing } from './hearing.ts'
import type { Wanted } from './resolution.ts'

/** How far before `który` its antecedent may start, in tokens. */
const REACH = 8

/** `list Jana Wrony, który napisał, że`: whom a relative pronoun in the nominative stands for. */
export function findAntecedent(
  hearing: Hearing,
  start: number,
  verb: number,
  agreement: Agreement,
  resolve: (hearing: Hearing, phrase: NounPhrase | null, wanted: Wanted) => Found | null,
): Found | null {
  const { register } = hearing
  const { tokens } = register.passage
  const pronoun = readingsAt(tokens[start]).find(({ lemma, cases }) => lemma === RELATIVE_LEMMA && cases & CASES.nom)
  const comma = start - 1
  if (!pronoun || verb - start > 12 || tokens[comma]?.kind !== 'comma') return null
  const mention = register.people.within(comma - REACH, comma - 1)
  if (mention?.last === comma - 1 && (mention.person.genders & (agreement.genders || 15)) !== 0) {
    const source = rangeSpan(register.passage, { from: mention.first, to: mention.last + 1 })
    return { voice: register.personVoice(mention.person), source, rule: 'subject', confidence: 0.85 }
  }
  for (let at = Math.max(0, comma - REACH); at < comma; at++) {
    if (readingsAt(tokens[at]).some(({ pos }) => pos === 'qub' || pos === 'conj')) continue
    for (const wanted of ['nom', 'gen'] as const) {
      const phrase = readNounPhrase(tokens, at, comma, wanted, true)
      if (phrase?.last !== comma - 1 || (phrase.kind === 'thing' && !phrase.name)) continue
      // a lone name may be anything, but it is one
      if (phrase.name?.first === phrase.first && agreement.number === PLURAL) continue
      if (!agree(agreement, phrase.agreement)) continue
      const found = resolve(hearing, phrase, { case: wanted, agreement })
      return found && { ...found, confidence: found.confidence * 0.85 }
    }
  }
  return null
}
