import { isPreposition } from '../grammar/nominal.ts'
import { agree } from '../grammar/subject.ts'
import { MEDIA_ANAPHORS } from '../lexicon/body-nouns.ts'
import { ANY_GENDER, GENDERS, SINGULAR } from '../lexicon/morphology/readings.ts'
import type { Agreement } from '../model/proposal.ts'
import { tokenRange } from '../text/token-range.ts'
import type { Found, Heard, Hearing } from './hearing.ts'
import { isOblique } from './name-context.ts'
import type { Person } from './person.ts'
import type { Voice } from './register.ts'

/**
 * `Jak podaje PAP, Anna Lis ostrzega. „Jest źle” – powiedziała`: whom a medium that spoke last told of, where one person
 * is named as a subject in its sentence. Its own words are not in direct speech.
 */
export function findPassedOn({ register, heard }: Hearing, agreement: Agreement, block: number): Found | null {
  const last = heard.at(-1)
  const showsPerson = (agreement.genders & (GENDERS.human | GENDERS.feminine)) !== 0
  if (!last || !showsPerson || last.block < block - 1 || !isMedium(last.voice)) return null
  const [person, ...others] = namedWith(register, last, agreement)
  if (!person || others.length > 0) return null
  return { voice: register.personVoice(person), source: null, rule: 'dropped-subject', confidence: 0.75 }
}

/** Letters and titles in marks, which show no gender, and what calls itself a medium: `Polska Agencja Prasowa`. */
const isMedium = ({ kind, name, agreement }: Voice): boolean =>
  kind === 'organization' &&
  (agreement.genders === ANY_GENDER || name.split(' ').some((word) => MEDIA_ANAPHORS.has(word.toLowerCase())))

/** How far from its verb a sentence is read, in tokens, so that one of a million costs no more than its length. */
const REACH = 80

/** The persons who agree and stand in the nominative in the sentence in which somebody was heard. */
function namedWith({ passage, people }: Hearing['register'], { at }: Heard, agreement: Agreement): Person[] {
  const { tokens, sentenceTokens } = passage
  const { from } = tokenRange(passage, { start: at, end: at + 1 })
  const sentence = sentenceTokens[tokens[from]?.sentence ?? 0] ?? { from, to: from }
  const named = people
    .between(Math.max(sentence.from, from - REACH), Math.min(sentence.to, from + REACH))
    .filter(
      ({ first, last, person }) =>
        agree(agreement, { number: SINGULAR, genders: person.genders }) &&
        !isPreposition(tokens[first - 1]) &&
        !isOblique(tokens[first]) &&
        tokens[last]?.text === person.surname,
    )
  return [...new Set(named.map(({ person }) => person))]
}
