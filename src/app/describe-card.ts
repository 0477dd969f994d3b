import type { Article, Quote, Span } from '../core/model/article.ts'
import { sureness, voiceOrder } from '../features/reader/quote-facts.ts'
import { cardWords } from '../messages/card-words.ts'
import { formatEdtf } from '../messages/format-edtf.ts'
import type { Messages } from '../messages/messages.ts'
import { pl } from '../messages/pl.ts'
import { boundWords } from '../ui/bound-words.ts'
import { voiceData, voiceSign } from '../ui/voice.ts'

/** All that a card shows, in words and signs. What it looks like is `build/cards`' business. */
export type CardData = QuoteCardData | ArticleCardData

export interface QuoteCardData {
  kind: 'quote'
  /** The words in reading order, quotation marks included; a space between two of them stands in one or the other. */
  pieces: CardPiece[]
  /** Who says it, or the words for nobody named. */
  voice: CardVoice
  /** Joined; '' where the article gives none. */
  roles: string
  /** How it is given, and when it was said where the article tells. */
  facts: string
  /** When the article was published, in words; null where unknown. */
  published: string | null
  title: string
}

export interface ArticleCardData {
  kind: 'article'
  title: string
  /** Who speaks, in the article's order, and how often. */
  voices: (CardVoice & { quotes: number })[]
  /** How many quotes and voices. */
  facts: string
  published: string | null
  /** The newspaper; null where unknown. */
  source: string | null
}

export interface CardPiece {
  text: string
  /** Given word for word; otherwise told in the author's words. */
  verbatim: boolean
}

export interface CardVoice {
  name: string
  /** As in `voice.css`: which hue and sign, `none` for nobody named. */
  voice: string
  sign: string
  /** Whether it is doubtful that the words and the voice are right. */
  doubtful: boolean
}

/**
 * What the card of an article, or of one of its quotes, says: in Polish, as all that is prerendered.
 *
 * @param quote null for the article's own card
 */
export function describeCard(article: Article, quote: Quote | null, m: Messages = pl): CardData {
  const published = article.published === null ? null : formatEdtf(article.published, m)
  const title = bind(article.title)
  const places = voiceOrder(article.speakers)
  if (quote === null) {
    const facts = [m.count.quotes(article.quotes.length), m.count.voices(article.speakers.length)]
    return {
      kind: 'article',
      title,
      voices: article.speakers.map(({ id, name }) => ({
        ...voiceOf(name, places.get(id) ?? null, false),
        quotes: article.quotes.filter(({ speaker }) => speaker === id).length,
      })),
      facts: article.quotes.length === 0 ? '' : facts.join(', '),
      published,
      source: article.source?.name ?? null,
    }
  }
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  const doubtful = sureness(quote.confidence) === 'low'
  const said = article.timeline.filter(({ kind, quotes }) => kind === 'said' && quotes.includes(quote.id))
  return {
    kind: 'quote',
    pieces: describeWords(article.text, quote),
    voice:
      speaker === undefined
        ? voiceOf(m.reader.unnamed, null, doubtful)
        : voiceOf(speaker.name, places.get(speaker.id) ?? null, doubtful),
    roles: speaker?.roles.join(' · ') ?? '',
    facts: [
      quote.kind === 'direct' ? m.kind.direct : cardWords(m).kindLong[quote.kind],
      ...said.map(({ date }) => formatEdtf(date, m)),
    ].join(' · '),
    published,
    title,
  }
}

function voiceOf(name: string, index: number | null, doubtful: boolean): CardVoice {
  return { name, voice: voiceData(index)['data-voice'], sign: voiceSign(index), doubtful }
}

const MARKS = '„”“"«»'

/** The quote's words with Polish quotation marks around what is verbatim. The letters are the article's own. */
function describeWords(text: string, { kind, spans, verbatim }: Quote): CardPiece[] {
  if (kind === 'direct') {
    return [{ text: bind(`„${nestMarks(spans.map((span) => cut(text, span)).join(' … '))}”`), verbatim: true }]
  }
  const pieces = spans.flatMap((span, index): CardPiece[] => {
    const told = index === 0 ? [] : [{ text: ' … ', verbatim: false }]
    let from = span.start
    const add = (end: number) => told.push({ text: bind(cut(text, { start: from, end })), verbatim: false })
    for (const part of verbatim.filter(({ start, end }) => start >= span.start && end <= span.end)) {
      const opened = part.start > from && MARKS.includes(text[part.start - 1] ?? ' ')
      add(opened ? part.start - 1 : part.start)
      told.push({ text: bind(`„${nestMarks(cut(text, part))}”`), verbatim: true })
      from = part.end < span.end && MARKS.includes(text[part.end] ?? ' ') ? part.end + 1 : part.end
    }
    add(span.end)
    return told
  })
  return pieces.filter((piece) => piece.text !== '')
}

const cut = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ')

/** Quotation marks inside a quote are angled ones in Polish, pointing outwards. */
function nestMarks(words: string): string {
  return words.replace(
    /„([^„”"«»]*)[”"]|"([^"„”«»]*)"/g,
    (_, low: string | undefined, straight = '') => `«${low ?? straight}»`,
  )
}

/** No line ends in a word of one letter, none begins with a dash. */
function bind(text: string): string {
  let bound = text
  for (const { start, end } of boundWords(text)) {
    bound = bound.slice(0, start) + bound.slice(start, end).replaceAll(' ', '\u00a0') + bound.slice(end)
  }
  return bound.replace(/ (?=[–—-] )/g, '\u00a0')
}
