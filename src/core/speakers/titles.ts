import { readQuotedName } from '../grammar/nominal.ts'
import { HARDLY_NOMINATIVE } from '../lexicon/case-endings.ts'
import { CASES, readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import type { Token } from '../text/tokens.ts'
import { isSameName } from './names.ts'

interface Title {
  words: string[]
  at: number
}

/** Names that share their last word's first letters, compared one by one. */
const MOST_ALIKE = 64

/** The names in quotation marks of an article: papers and stations, inflected and cut short. */
export class Titles {
  private readonly byPrefix = new Map<string, Title[]>()

  constructor(tokens: readonly Token[]) {
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]?.kind !== 'mark') continue
      const quoted = readQuotedName(tokens, i, tokens.length)
      if (!quoted?.name || tokens[quoted.last]?.block !== tokens[i]?.block) continue
      const words = tokens.slice(quoted.name.first, quoted.name.last + 1).map(({ text }) => text)
      const prefix = (words.at(-1) ?? '').slice(0, 3)
      const alike = this.byPrefix.get(prefix) ?? []
      if (alike.length < MOST_ALIKE) alike.push({ words, at: i })
      this.byPrefix.set(prefix, alike)
      i = quoted.last
    }
  }

  /**
   * A name as full as the article gives it, in the nominative: `Kurier Lubiński` for `Kuriera` two lines on.
   *
   * @param at the token where it stands: of several that it may be, it is the one named last
   */
  canonical(name: string, at: number): string {
    const words = name.split(' ')
    const last = words.at(-1) ?? name
    const alike = (this.byPrefix.get(last.slice(0, 3)) ?? []).filter((title) => covers(title.words, words))
    const fuller = alike.filter((title) => title.words.length > words.length && title.at < at).at(-1)
    const forms = alike
      .filter(
        (title) =>
          title.words.length === (fuller ?? { words }).words.length && covers(title.words, fuller?.words ?? words),
      )
      .map((title) => title.words.join(' '))
    return [...(fuller ? [fuller.words.join(' ')] : [name]), ...forms].sort(byEnding)[0] ?? name
  }
}

/** Whether `full` ends in the words of `short`, in whatever case. */
function covers(full: readonly string[], short: readonly string[]): boolean {
  return (
    full.length >= short.length &&
    short.every((word, i) => isSameName(full[full.length - short.length + i] ?? '', word))
  )
}

/** The dictionary's nominatives first; then what ends in a consonant, which is no other case as a rule; then the shorter form. */
function byEnding(a: string, b: string): number {
  const oblique = (name: string): number => (HARDLY_NOMINATIVE.test(name) ? 1 : 0)
  return Number(isNominative(b)) - Number(isNominative(a)) || oblique(a) - oblique(b) || a.length - b.length
}

/** `Kronika Miejska`, `Kurier`: by its first word, in the singular. */
const isNominative = (name: string): boolean =>
  readingsOf(name.split(' ')[0] ?? '').some(
    ({ pos, cases, number }) => (pos === 'subst' || pos === 'adj') && cases & CASES.nom && number & SINGULAR,
  )
