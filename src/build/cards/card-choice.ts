import type { Article, Quote } from '../../core/model/article.ts'

/** Which quotes get a card of their own: all, those given word for word, none, or what a function says of each. */
export type QuoteChoice = 'all' | 'direct' | 'none' | ((quote: Quote, article: Article) => boolean)

/** Which cards there are: every article has one, and so do the quotes chosen; `false` is for no cards at all. */
export type CardChoice = { quotes: QuoteChoice } | false

const SETTINGS: Record<string, CardChoice> = {
  none: false,
  articles: { quotes: 'none' },
  direct: { quotes: 'direct' },
  all: { quotes: 'all' },
}

/**
 * The choice that the environment variable `CYTELNIA_CARDS` makes; where it is not set, `otherwise`.
 *
 * @throws Error for any other word
 */
export function readCardSetting(setting: string | undefined, otherwise: CardChoice): CardChoice {
  if (setting === undefined || setting === '') return otherwise
  const choice = SETTINGS[setting]
  if (choice === undefined) {
    throw new Error(`CYTELNIA_CARDS=${setting} is none of ${Object.keys(SETTINGS).join(', ')}. Set it to one of these.`)
  }
  return choice
}

/** Which quotes have a card, as the app is told: a function cannot go with it, and the files say what it chose. */
export function nameChoice(choice: CardChoice): 'all' | 'direct' | 'none' | 'some' {
  if (choice === false) return 'none'
  return typeof choice.quotes === 'function' ? 'some' : choice.quotes
}

/** @param quote null for the article's own card */
export function hasCard(choice: CardChoice, article: Article, quote: Quote | null): boolean {
  if (choice === false) return false
  if (quote === null || choice.quotes === 'all') return true
  if (choice.quotes === 'none') return false
  return choice.quotes === 'direct' ? quote.kind === 'direct' : choice.quotes(quote, article)
}
