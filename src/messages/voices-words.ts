import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

/** What is said where quotes stand apart from their article, or are heard. It comes with what says it. */
export interface VoicesWords {
  /** The ways in which an article is shown. */
  view: string
  views: Record<'text' | 'quotes' | 'compare', string>
  compareHint: string
  /** The way to the first quote of those that were chosen; and in full, for ears. */
  toFirst: string
  toFirstChosen: string
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
  listen: ListenWords
}

/** Of reading aloud. */
interface ListenWords {
  begin: string
  fromQuote: string
  title: string
  /** Before somebody's words; null where the article does not name them. */
  speaks: (name: string | null) => string
  quoteEnds: string
  saysEnd: string
  /** Whose words they are that nobody said. */
  author: string
  pause: string
  resume: string
  stop: string
  previous: string
  next: string
  rate: string
  times: (rate: number) => string
  failed: string
}

const n = plural('pl')
const polish: VoicesWords = {
  view: 'Widok',
  views: { text: 'Cały tekst', quotes: 'Same wypowiedzi', compare: 'Dwa głosy obok siebie' },
  compareHint: 'Zaznacz dwa głosy, a staną obok siebie.',
  toFirst: 'Do pierwszej',
  toFirstChosen: 'Do pierwszej wyróżnionej wypowiedzi',
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
  listen: {
    begin: 'Posłuchaj od tego miejsca',
    fromQuote: 'Posłuchaj',
    title: 'Słuchanie',
    speaks: (name) => (name === null ? 'Mówi ktoś, kogo artykuł nie nazywa:' : `Mówi ${name}:`),
    quoteEnds: 'Koniec cytatu.',
    saysEnd: 'Mów, gdzie cytat się kończy',
    author: 'Słowa autora',
    pause: 'Wstrzymaj',
    resume: 'Czytaj',
    stop: 'Zakończ słuchanie',
    previous: 'Poprzedni głos',
    next: 'Następny głos',
    rate: 'Tempo',
    times: (rate) => `${String(rate).replace('.', ',')}×`,
    failed: 'Urządzenie nie czyta na głos. Naciśnij „Czytaj”, aby spróbować jeszcze raz.',
  },
}

const english: VoicesWords = {
  view: 'View',
  views: { text: 'The whole text', quotes: 'Quotes only', compare: 'Two voices side by side' },
  compareHint: 'Choose two voices, and they stand side by side.',
  toFirst: 'To the first',
  toFirstChosen: 'To the first quote highlighted',
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
  listen: {
    begin: 'Listen from here',
    fromQuote: 'Listen',
    title: 'Listening',
    speaks: (name) => (name === null ? 'Somebody speaks whom the article does not name:' : `${name} speaks:`),
    quoteEnds: 'End of quote.',
    saysEnd: 'Say where a quote ends',
    author: 'The author’s words',
    pause: 'Pause',
    resume: 'Read',
    stop: 'Stop listening',
    previous: 'Previous voice',
    next: 'Next voice',
    rate: 'Pace',
    times: (rate) => `${rate}×`,
    failed: 'The device does not read aloud. Press “Read” to try again.',
  },
}

export const voicesWords = ({ language }: Messages): VoicesWords => (language === 'pl' ? polish : english)
