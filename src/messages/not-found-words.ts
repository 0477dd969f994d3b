import type { Messages } from './messages.ts'

/** What is said at an address that is none. It comes with that page. */
interface NotFoundWords {
  note: string
  /** Where scripts are off. */
  withoutScripts: string
}

const polish: NotFoundWords = {
  note: 'Sprawdź adres albo poszukaj wśród artykułów.',
  withoutScripts:
    'Jeśli to adres artykułu albo cytatu, który się zmienił, strona spróbuje go odnaleźć, gdy włączysz w przeglądarce JavaScript.',
}

const english: NotFoundWords = {
  note: 'Check the address, or look among the articles.',
  withoutScripts:
    'If this is the address of an article or a quote that has changed, the page tries to find it once you turn JavaScript on.',
}

/** In the language of the interface. */
export const notFoundWords = ({ language }: Pick<Messages, 'language'>): NotFoundWords =>
  language === 'en' ? english : polish
