import type { Messages } from './messages.ts'

/** What is said where everybody who speaks is listed, and what one of them said. It comes with these pages. */
interface SpeakersWords {
  title: string
  lead: string
  empty: string
  /** The way to a quote's place. */
  inText: string
}

const polish: SpeakersWords = {
  title: 'Głosy',
  lead: 'Wszyscy, których słowa przytaczają artykuły.',
  empty: 'Nikt tu jeszcze niczego nie powiedział.',
  inText: 'Pokaż w tekście',
}

const english: SpeakersWords = {
  title: 'Voices',
  lead: 'Everybody whose words the articles give.',
  empty: 'Nobody has said anything here yet.',
  inText: 'Show in the text',
}

/** In the language of the interface. */
export const speakersWords = ({ language }: Pick<Messages, 'language'>): SpeakersWords =>
  language === 'en' ? english : polish
