import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

/** What is said where quotes stand apart from their article, or are heard. It comes with what says it. */
export interface VoicesWords {
  /** The ways in which an article is shown. */
  view: string
  views: Record<'text' | 'quotes' | 'compare', string>
  compareHint: string
  order: string
  orders: Record<'place' | 'speaker', string>
  shown: (quotes: number, all: number) => string
  none: string
  inText: string
  /** Where in an article a quote stands. */
  places: Record<'title' | 'heading' | 'lead' | 'caption' | 'text', string>
  /** Of a quote that stands in the article more than once. */
  echoes: string
  echoesNote: string
  doubtful: string
  /** Of words of which the article does not say when; the article's date follows. */
  publishedThen: string
}

const n = plural('pl')
const polish: VoicesWords = {
  view: 'Widok',
  views: { text: 'Cały tekst', quotes: 'Same wypowiedzi', compare: 'Dwa głosy obok siebie' },
  compareHint: 'Zaznacz dwa głosy, a staną obok siebie.',
  order: 'Kolejność',
  orders: { place: 'jak w tekście', speaker: 'według głosów' },
  shown: (quotes, all) =>
    quotes === all
      ? n(all, { one: 'wypowiedź', few: 'wypowiedzi', many: 'wypowiedzi' })
      : `${n(quotes, { one: 'wypowiedź', few: 'wypowiedzi', many: 'wypowiedzi' })} z ${all}`,
  none: 'Nie ma tu takich wypowiedzi.',
  inText: 'Pokaż w tekście',
  places: {
    title: 'w tytule',
    heading: 'w śródtytule',
    lead: 'w leadzie',
    caption: 'w podpisie zdjęcia',
    text: 'w tekście',
  },
  echoes: 'Ta sama wypowiedź',
  echoesNote: 'Powiedziano to raz, artykuł przytacza to w kilku miejscach.',
  doubtful: 'rozpoznanie niepewne',
  publishedThen: 'Artykuł nie mówi kiedy; opublikowano:',
}

const english: VoicesWords = {
  view: 'View',
  views: { text: 'The whole text', quotes: 'Quotes only', compare: 'Two voices side by side' },
  compareHint: 'Choose two voices, and they stand side by side.',
  order: 'Order',
  orders: { place: 'as in the text', speaker: 'by voice' },
  shown: (quotes, all) =>
    quotes === all
      ? `${all} ${all === 1 ? 'quote' : 'quotes'}`
      : `${quotes} of ${all} ${all === 1 ? 'quote' : 'quotes'}`,
  none: 'There are no such quotes here.',
  inText: 'Show in the text',
  places: {
    title: 'in the title',
    heading: 'in a heading',
    lead: 'in the lead',
    caption: 'in a caption',
    text: 'in the text',
  },
  echoes: 'The same quote',
  echoesNote: 'It was said once; the article gives it in several places.',
  doubtful: 'recognition uncertain',
  publishedThen: 'The article does not say when; published:',
}

export const voicesWords = ({ language }: Messages): VoicesWords => (language === 'pl' ? polish : english)
