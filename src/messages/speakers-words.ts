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
  /** Of an address that asks for somebody who says nothing of what it shows. */
  absent: string
  /** Of nobody that the library knows. */
  unknown: (id: string) => string
  /** Before those who are shown and to whom the words of one who speaks no more are given. */
  saidNowBy: string
  /** Of one who speaks no more. */
  silent: string
  /** Of one who speaks, though not in what is shown. */
  elsewhere: string
  withoutThem: string
}

const polish: SpeakersWords = {
  title: 'Głosy',
  lead: 'Wszyscy, których słowa przytaczają artykuły.',
  empty: 'Nikt tu jeszcze niczego nie powiedział.',
  inText: 'Pokaż w tekście',
  former: 'Ten głos już się tu nie wypowiada',
  toldNow: 'Komu dziś przypisujemy jego słowa',
  left: 'Słowa dziś niczyje albo usunięte',
  absent: 'Nie ma tu takiego głosu',
  unknown: (id) => `„${id}” – nikt w czytelni nie ma takiego adresu.`,
  saidNowBy: 'te słowa przypisujemy dziś komu innemu:',
  silent: 'ten głos już się nie wypowiada.',
  elsewhere: 'słowa tego głosu są gdzie indziej.',
  withoutThem: 'Pokaż bez tego zawężenia',
}

const english: SpeakersWords = {
  title: 'Voices',
  lead: 'Everybody whose words the articles give.',
  empty: 'Nobody has said anything here yet.',
  inText: 'Show in the text',
  former: 'This voice does not speak here any more',
  toldNow: 'To whom we give its words today',
  left: 'Words that are nobody’s today, or removed',
  absent: 'There is no such voice here',
  unknown: (id) => `“${id}” – nobody in the library has this address.`,
  saidNowBy: 'we give these words to somebody else today:',
  silent: 'this voice does not speak any more.',
  elsewhere: 'the words of this voice are elsewhere.',
  withoutThem: 'Show it without this filter',
}

/** In the language of the interface. */
export const speakersWords = ({ language }: Pick<Messages, 'language'>): SpeakersWords =>
  language === 'en' ? english : polish
