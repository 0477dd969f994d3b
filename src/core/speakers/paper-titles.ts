import { CASES, type Case, PLURAL, SINGULAR } from '../lexicon/morphology/readings.ts'
import type { Passage } from '../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { inflect, lastAgreeing, surface } from './inflect.ts'

/** Of `„Kroniki Miejskiej”` the `Kronika Miejska`; words that the dictionary lacks stay as they stand. */
export function titleInNominative(
  passage: Passage,
  { first, last }: { first: number; last: number },
  wanted: Case,
): string {
  const { tokens } = passage
  const oblique = CASES[wanted]
  const isNoun = (i: number, cases: number): boolean =>
    readingsAt(tokens[i]).some((r) => r.pos === 'subst' && r.cases & cases && r.number & SINGULAR)
  // `Naszego Dziennika`
  const isAdjective = readingsAt(tokens[first]).some(({ pos, cases }) => pos === 'adj' && cases & oblique)
  const head = first < last && isAdjective && isNoun(first + 1, oblique) ? first + 1 : first
  // `„Wiadomości”`, which are several in this case as well
  const isSeveral = [oblique, CASES.nom].every((cases) => mayBeSeveral(tokens[head], cases))
  const stays = wanted === 'nom' || !isNoun(head, oblique) || isNoun(head, CASES.nom) || isSeveral
  const agreeing = lastAgreeing(tokens, { head, last, name: null }, oblique)
  const nouns = readingsAt(tokens[head]).filter(({ pos, cases }) => pos === 'subst' && cases & oblique)
  const genders = nouns.reduce((sum, r) => sum | r.genders, 0)
  return surface(passage, first, last, (i) => {
    const text = tokens[i]?.text ?? ''
    if (stays || i > agreeing || tokens[i]?.kind !== 'word') return text
    const nominative = inflect(text, oblique, false, genders, i !== head) ?? text
    return isCapitalised(tokens[i]) ? nominative.charAt(0).toUpperCase() + nominative.slice(1) : nominative
  })
}

const mayBeSeveral = (token: Token | undefined, cases: number): boolean =>
  readingsAt(token).some((r) => (r.pos === 'subst' || r.pos === 'adj') && r.cases & cases && r.number & PLURAL)

/** A title in marks as it is called, in whatever case it stands: `mówi „Kronice Miejskiej”`. */
export function plainTitle(passage: Passage, name: { first: number; last: number }): string {
  const words = passage.tokens.slice(name.first, name.last + 1).filter(({ kind }) => kind === 'word')
  const isSeveral = words.every((word) => mayBeSeveral(word, CASES.nom))
  const asItStands = titleInNominative(passage, name, 'nom')
  if (isSeveral) return asItStands
  const titles = CASES_OF_TITLES.map((stands) => titleInNominative(passage, name, stands))
  return titles.find((title) => title !== asItStands) ?? asItStands
}

const CASES_OF_TITLES = ['gen', 'dat', 'acc', 'inst', 'loc'] as const
