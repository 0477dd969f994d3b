import type { Messages } from './messages.ts'

/** What is said of the keys. It comes with them. */
export type KeysWords = typeof polish

const polish = {
  title: 'Skróty klawiszowe',
  note: 'Działają, gdy nie piszesz w polu. Wyłączysz je w ustawieniach wyglądu.',
  /** In the order in which they are told. */
  keys: {
    j: 'następna wypowiedź',
    k: 'poprzednia wypowiedź',
    n: 'następna tego samego głosu',
    p: 'poprzednia tego samego głosu',
    Escape: 'zamknij wypowiedź',
    s: 'udostępnij wypowiedź',
    f: 'głosy: kogo wyróżnić',
    t: 'oś czasu',
    '/': 'szukaj',
    '?': 'ta lista',
  },
  last: 'To ostatnia wypowiedź',
  first: 'To pierwsza wypowiedź',
  noMore: 'Ten głos nie ma tu więcej wypowiedzi',
  noQuotes: 'Nie ma tu wypowiedzi',
}

const english: KeysWords = {
  title: 'Keys',
  note: 'They work while you are not typing in a field. Turn them off under Appearance.',
  keys: {
    j: 'next quote',
    k: 'previous quote',
    n: 'next of the same voice',
    p: 'previous of the same voice',
    Escape: 'close the quote',
    s: 'share the quote',
    f: 'voices: whom to highlight',
    t: 'timeline',
    '/': 'search',
    '?': 'this list',
  },
  last: 'This is the last quote',
  first: 'This is the first quote',
  noMore: 'This voice has no more quotes here',
  noQuotes: 'There are no quotes here',
}

/** In the language of the interface. */
export const keysWords = ({ language }: Pick<Messages, 'language'>): KeysWords => (language === 'en' ? english : polish)
