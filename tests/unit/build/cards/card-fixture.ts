import type { ArticleCardData, QuoteCardData } from '../../../../src/app/describe-card.ts'

/** A card of somebody who says these words. */
export function quoteCard(words: string, rest: Partial<QuoteCardData> = {}): QuoteCardData {
  return {
    kind: 'quote',
    pieces: [{ text: `„${words}”`, verbatim: true }],
    voice: { name: 'Żaneta Ćwięk-Łoś', voice: '3', sign: '▲', doubtful: false },
    roles: 'sołtyska Zalesia',
    facts: 'dosłownie · 12 maja 2024',
    published: 'maj 2024',
    title: 'Most w\u00a0Zalesiu znów otwarty',
    ...rest,
  }
}

export function articleCard(title: string, rest: Partial<ArticleCardData> = {}): ArticleCardData {
  const voice = { name: 'Jan Żuk', voice: '1', sign: '●', doubtful: false, quotes: 3 }
  return {
    kind: 'article',
    title,
    voices: [voice],
    facts: '3 wypowiedzi, 1 głos',
    published: '12 maja 2024',
    source: 'Głos Zalesia',
    ...rest,
  }
}

const WORDS =
  'Gdyby ktoś dwadzieścia lat temu powiedział mi, że staniemy na tym moście i policzymy łodzie płynące z Jarzyny do Krasnobrzegu, nie uwierzyłbym ani słowu, bo wtedy rzeka niosła tylko szlam'.split(
    ' ',
  )

/** So many Polish words, over and over. */
export function wordsOf(count: number): string {
  return Array.from({ length: count }, (_, index) => WORDS[index % WORDS.length]).join(' ')
}
