import type { Messages } from './messages.ts'

/** What the editor's desk says. It exists in development only. */
export interface DeskWords {
  title: string
  lead: string
  open: string
  close: string
  undo: string
  save: string
  saved: (file: string) => string
  undone: string
  nothingToUndo: string
  /** Somebody else wrote the file meanwhile. */
  conflict: string
  failed: string
  article: string
  articleTitle: string
  articleDate: string
  articleDateHint: string
  quote: string
  quoteNone: string
  speaker: string
  nobody: string
  other: string
  otherName: string
  otherKind: string
  person: string
  organization: string
  kind: string
  notQuote: string
  newBounds: string
  selection: string
  selectionNone: string
  isQuote: string
  isHeading: string
  isNoHeading: string
  voices: string
  rename: (name: string) => string
  name: string
  roles: string
  rolesHint: string
  sameAs: string
  sameAsNone: string
}

const polish: DeskWords = {
  title: 'Redakcja',
  lead: 'Poprawki trafiają do pliku obok artykułu, a strona od razu je pokazuje.',
  open: 'Popraw',
  close: 'Zamknij redakcję',
  undo: 'Cofnij',
  save: 'Zapisz',
  saved: (file) => `Zapisano w ${file}.`,
  undone: 'Cofnięto.',
  nothingToUndo: 'Nie ma czego cofnąć.',
  conflict:
    'Ktoś w tym czasie zmienił plik z poprawkami. Niczego nie nadpisano; strona pokazuje, co w nim jest. Spróbuj jeszcze raz.',
  failed: 'Tego nie udało się zapisać:',
  article: 'Artykuł',
  articleTitle: 'Tytuł',
  articleDate: 'Data publikacji',
  articleDateHint: 'RRRR, RRRR-MM albo RRRR-MM-DD',
  quote: 'Otwarta wypowiedź',
  quoteNone: 'Naciśnij wypowiedź w tekście, aby ją poprawić.',
  speaker: 'Kto mówi',
  nobody: 'nikt z nazwiska',
  other: 'ktoś inny…',
  otherName: 'Imię i nazwisko albo nazwa',
  otherKind: 'To jest',
  person: 'osoba',
  organization: 'instytucja',
  kind: 'Jak przytoczono',
  notQuote: 'To nie jest wypowiedź',
  newBounds: 'Wypowiedzią są zaznaczone słowa',
  selection: 'Zaznaczone słowa',
  selectionNone: 'Zaznacz słowa w tekście, aby zrobić z nich wypowiedź albo śródtytuł.',
  isQuote: 'To jest wypowiedź',
  isHeading: 'To jest śródtytuł',
  isNoHeading: 'To nie jest śródtytuł',
  voices: 'Głosy',
  rename: (name) => `Popraw: ${name}`,
  name: 'Imię i nazwisko albo nazwa',
  roles: 'Funkcje',
  rolesHint: 'jedna w wierszu',
  sameAs: 'To ta sama osoba co',
  sameAsNone: 'nikt inny',
}

const english: DeskWords = {
  title: 'Editing',
  lead: 'Corrections go into the file beside the article, and the page follows at once.',
  open: 'Correct',
  close: 'Close editing',
  undo: 'Undo',
  save: 'Save',
  saved: (file) => `Saved in ${file}.`,
  undone: 'Undone.',
  nothingToUndo: 'There is nothing to undo.',
  conflict:
    'Somebody changed the file of corrections meanwhile. Nothing was written over; the page shows what is in it. Try again.',
  failed: 'This could not be saved:',
  article: 'Article',
  articleTitle: 'Title',
  articleDate: 'Published on',
  articleDateHint: 'YYYY, YYYY-MM or YYYY-MM-DD',
  quote: 'The opened quote',
  quoteNone: 'Press a quote in the text to correct it.',
  speaker: 'Who says it',
  nobody: 'nobody by name',
  other: 'somebody else…',
  otherName: 'Name',
  otherKind: 'That is',
  person: 'a person',
  organization: 'a body',
  kind: 'How it is quoted',
  notQuote: 'This is no quote',
  newBounds: 'The selected words are the quote',
  selection: 'Selected words',
  selectionNone: 'Select words in the text to make a quote or a heading of them.',
  isQuote: 'This is a quote',
  isHeading: 'This is a heading',
  isNoHeading: 'This is no heading',
  voices: 'Voices',
  rename: (name) => `Correct: ${name}`,
  name: 'Name',
  roles: 'Offices',
  rolesHint: 'one on a line',
  sameAs: 'The same as',
  sameAsNone: 'nobody else',
}

/** In the language of the interface. */
export const deskWords = ({ language }: Pick<Messages, 'language'>): DeskWords => (language === 'en' ? english : polish)
