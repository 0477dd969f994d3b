import type { NounPhrase } from '../grammar/nominal.ts'
import { SINGULAR } from '../lexicon/morphology/readings.ts'
import { TITLE_ROLES } from '../lexicon/name-words.ts'
import { PASSERS_BY } from '../lexicon/person-nouns.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { DEPUTIES, KIN, mainNoun } from '../lexicon/roles.ts'
import { OCCASIONS_OF_SPEECH } from '../lexicon/speech-nouns.ts'
import { SIDING_ADJECTIVES, SIDING_NOUNS, SIDING_VERBS } from '../lexicon/taking-sides.ts'
import type { TokenRange } from '../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { isPublicOffice, matchRoles } from './match-roles.ts'
import { type Mention, mayHold, type Person } from './person.ts'
import type { Register } from './register.ts'
import type { Role } from './roles.ts'
import { subjectOf } from './sentence-subject.ts'

/** Tokens of the sentence before that are looked at. */
const LONGEST = 60
/** Persons who may have the role already that are looked through. */
const MOST_PERSONS = 64
const DEGREES: ReadonlySet<string> = new Set(TITLE_ROLES.values())

/**
 * `Podobnego zdania jest prof. Jan Wrzos. Szwedzki neurolog tłumaczy, że`: the sentence before brings in somebody whom
 * the article has not named yet, and tells nothing of him but his degree and that he is about to be heard; what he is
 * comes with what he says.
 */
export function findNewlyHeard(
  register: Register,
  role: Role,
  { first: at, head }: NounPhrase,
  genders: number,
): Person | null {
  const { people, passage, isSpoken } = register
  const { tokens, sentenceTokens } = passage
  // who speaks for somebody is brought in by that
  if (DEPUTIES.has(mainNoun(role.head)) || KIN.has(role.head) || PASSERS_BY.has(role.head) || isPublicOffice(role))
    return null
  // `rolnik z Karwi`: where somebody is from brings him in
  if (WITH_OR_FROM.has(tokens[head + 1]?.text ?? '') && isCapitalised(tokens[head + 2])) return null
  const before = sentenceTokens[(tokens[at]?.sentence ?? 0) - 1]
  if (!before || tokens[before.from]?.block !== tokens[at]?.block) return null
  const sentence = { from: before.from, to: Math.min(before.to, before.from + LONGEST) }
  const [mention, ...others] = people.between(sentence.from, sentence.to)
  // `Adam Lis skrytykował rząd. Minister odparł`: who is brought in stands last, behind the verb
  const isLast = mention !== undefined && mention.last >= before.to - 2
  if (!mention || !isLast || others.length > 0 || isSpoken(tokens[mention.first]?.start ?? 0)) return null
  const { person } = mention
  const fits = (person.genders & genders) !== 0 && person.roles.every(({ head }) => DEGREES.has(head))
  if (!fits || !mayHold(person, role) || !isFirst(register, mention, person)) return null
  const isAnothers = people.all
    .slice(0, MOST_PERSONS)
    .some((other) => other !== person && other.roles.some((held) => matchRoles(held, role) > 1))
  if (isAnothers) return null
  // `na konferencji Adama Lisa. Trener Iskry`
  if (readingsAt(tokens[mention.first - 1]).some(({ lemma }) => OCCASIONS_OF_SPEECH.has(lemma))) return person
  if (!takesSides(tokens, sentence)) return null
  const subject = subjectOf(register, sentence, { number: SINGULAR, genders: 0 })
  return subject && subject.first <= mention.last && mention.first <= subject.last ? person : null
}

/** Nowhere named before but in headings. */
const isFirst = ({ passage: { blocks, tokens } }: Register, { first }: Mention, { mentions }: Person): boolean =>
  mentions.find((one) => blocks[tokens[one.first]?.block ?? 0]?.kind !== 'heading')?.first === first

function takesSides(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const isSiding = readingsAt(tokens[i]).some(
      ({ lemma, verb, pos }) =>
        (verb !== null && SIDING_VERBS.has(lemma)) ||
        (pos === 'subst' && SIDING_NOUNS.has(lemma)) ||
        (pos === 'adj' && SIDING_ADJECTIVES.has(lemma)),
    )
    if (isSiding) return true
  }
  return false
}
