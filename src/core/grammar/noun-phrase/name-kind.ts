import { ORGANIZATION_NOUNS } from '../../lexicon/body-nouns.ts'
import { FOREIGN_WOMEN, POLISH_WOMEN } from '../../lexicon/given-names.ts'
import { humanReadings } from '../../lexicon/morphology/human-names.ts'
import { GENDERS, type Reading, readingsOf } from '../../lexicon/morphology/readings.ts'
import { isCompanyWord } from '../../lexicon/name-words.ts'
import { POLAND } from '../../lexicon/places.ts'
import { MEDIA_LIKE_SURNAMES, NEWS_MEDIA } from '../../lexicon/roles.ts'
import { SURNAME } from '../../lexicon/surname-endings.ts'
import { inSmallLetters, isAcronym, type Token } from '../../text/tokens.ts'
import { isNameLikeVerb, type NounPhrase } from '../nominal.ts'
import { holdsJoiner } from './foreign-bodies.ts'

/** Whose name the tokens from `first` to `last` are, by the `readings` of its first word: `Zofia`, `Wrzos-Bryl`, `ZUS`. */
export function nameKind(
  tokens: readonly Token[],
  first: number,
  last: number,
  readings: readonly Reading[],
): NounPhrase['kind'] {
  const word = tokens[first]?.text ?? ''
  if (isAcronym(tokens[first]) && word.length > 1) return last > first && isWomanOrMan(word) ? 'person' : 'organization'
  // `Reutera`, though somebody may be called so
  if (last === first && (NEWS_MEDIA.has(word) || MEDIA_LIKE_SURNAMES.has(word))) return 'organization'
  if (holdsJoiner(tokens, first, last)) return 'organization'
  // `Lidoria News`, `Harbour Association`
  if (last > first && tokens.slice(first, last + 1).some(({ text }) => isCompanyWord(text))) return 'organization'
  const isBody = readings.some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma.toLowerCase()))
  const isHuman = readings.some(
    ({ genders, lemma }) =>
      genders & GENDERS.human || (genders & GENDERS.feminine && (isWoman(lemma) || (last > first && !isBody))),
  )
  if (isHuman || (last === first && isWomansSurname(word, readings))) return 'person'
  if (last === first && isNameLikeVerb(tokens, first)) return 'person'
  const isUnknown = readings.length === 0
  const isLong = last > first || SURNAME.test(tokens[last]?.text ?? '') || isDoubleBarrelled(word)
  return isUnknown && isLong ? 'person' : 'organization'
}

const isWoman = (given: string): boolean => POLISH_WOMEN.has(given) || FOREIGN_WOMEN.has(given)

/** `ANNA WRZOS`: a given name that shouts. */
function isWomanOrMan(shouted: string): boolean {
  const name = inSmallLetters(shouted)
  return isWoman(name) || humanReadings(name).some(({ genders }) => genders & GENDERS.human)
}

/** `Trzmielewska`, which is an adjective by its form; so is the name of a land. */
const isWomansSurname = (word: string, readings: readonly Reading[]): boolean =>
  word !== POLAND &&
  SURNAME.test(word) &&
  readings.some(({ genders }) => genders & GENDERS.feminine) &&
  readingsOf(word).some(({ pos }) => pos === 'adj')

/** `Wrzos-Bryl`: two surnames, one of which the dictionary has. */
const isDoubleBarrelled = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(word) &&
  word.split('-').some((part) => humanReadings(part).some(({ genders }) => genders & GENDERS.human))
