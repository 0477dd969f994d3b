import type { Messages } from './messages.ts'

/** What is said where everybody who speaks is listed, and what one of them said. It comes with these pages. */
interface SpeakersWords {
  title: string
  lead: string
  empty: string
  /** The way to a quote's place. */
  inText: string
  /** Of one whose words were published and who speaks no more. */
  former: string
  /** Before those to whom their words are given now. */
  toldNow: string
  /** Before words of theirs that are nobody's now, or no more. */
  left: string
}

const polish: SpeakersWords = {
  title: 'Głosy',
  lead: 'Wszyscy, których słowa przytaczają artykuły.',
  empty: 'Nikt tu jeszcze niczego nie powiedział.',
  inText: 'Pokaż w tekście',
  former: 'Ten głos już się tu nie wypowiada',
  toldNow: 'Komu dziś przypisujemy jego słowa',
  left: 'Słowa dziś niczyje albo usunięte',
}

const english: SpeakersWords = {
  title: 'Voices',
  lead: 'Everybody whose words the articles give.',
  empty: 'Nobody has said anything here yet.',
  inText: 'Show in the text',
  former: 'This voice does not speak here any more',
  toldNow: 'To whom we give its words today',
  left: 'Words that are nobody’s today, or removed',
}

/** In the language of the interface. */
export const speakersWords = ({ language }: Pick<Messages, 'language'>): SpeakersWords =>
  language === 'en' ? english : polish
