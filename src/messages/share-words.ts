import type { Messages } from './messages.ts'

/** What is said where something is shared. It comes with what shares it. */
export interface ShareWords {
  share: string
  copyLink: string
  copyQuote: string
  copyPassage: string
  citation: string
  saveCard: string
  more: string
  /** Of a selected passage: what can be done with it. */
  passage: string
  passageReady: string
  /** The passage's words stand in the article more than once, with the same words around them. */
  ambiguous: string
  copied: Record<'link' | 'quote' | 'passage', string> & { citation: (style: string) => string }
  cardSaved: string
  noCard: string
  notLoaded: string
  copyFailed: string
  copyFailedNote: string
}

const polish: ShareWords = {
  share: 'Udostępnij',
  copyLink: 'Kopiuj link',
  copyQuote: 'Kopiuj cytat',
  copyPassage: 'Kopiuj fragment',
  citation: 'Kopiuj przypis',
  saveCard: 'Zapisz obrazek',
  more: 'Więcej',
  passage: 'Zaznaczony fragment',
  passageReady: 'Zaznaczono fragment. Tab prowadzi do udostępniania, Esc je zamyka.',
  ambiguous: 'Te same słowa stoją w artykule więcej niż raz. Zaznacz ich trochę więcej.',
  copied: {
    link: 'Link skopiowany',
    quote: 'Cytat skopiowany: słowa, kto, kiedy i link',
    passage: 'Fragment skopiowany: słowa, skąd i link',
    citation: (style) => `Przypis skopiowany: ${style}`,
  },
  cardSaved: 'Obrazek zapisany',
  noCard: 'Ta wypowiedź nie ma obrazka. Link i cytat są gotowe do skopiowania.',
  notLoaded: 'Nie udało się tego wczytać. Sprawdź sieć i spróbuj jeszcze raz.',
  copyFailed: 'Nie udało się skopiować',
  copyFailedNote: 'Przeglądarka nie dopuściła do schowka. Nic nie przepadło: tekst jest poniżej, już zaznaczony.',
}

const english: ShareWords = {
  share: 'Share',
  copyLink: 'Copy link',
  copyQuote: 'Copy quote',
  copyPassage: 'Copy passage',
  citation: 'Copy citation',
  saveCard: 'Save picture',
  more: 'More',
  passage: 'Selected passage',
  passageReady: 'Passage selected. Tab leads to sharing it, Esc closes that.',
  ambiguous: 'The same words stand in the article more than once. Select a few more of them.',
  copied: {
    link: 'Link copied',
    quote: 'Quote copied: words, who, when and link',
    passage: 'Passage copied: words, where from and link',
    citation: (style) => `Citation copied: ${style}`,
  },
  cardSaved: 'Picture saved',
  noCard: 'This quote has no picture. Its link and its words are there to be copied.',
  notLoaded: 'This could not be loaded. Check the network and try again.',
  copyFailed: 'Copying failed',
  copyFailedNote: 'The browser did not allow the clipboard. Nothing is lost: the text stands below, selected already.',
}

/** In the language of the interface. */
export const shareWords = ({ language }: Pick<Messages, 'language'>): ShareWords =>
  language === 'en' ? english : polish
