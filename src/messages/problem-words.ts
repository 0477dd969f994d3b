import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

/** What is said of seeds that could not be read. It is said in development only. */
export interface ProblemWords {
  title: (problems: number) => string
  note: string
  /** In place of an article that is not there, while files are broken. */
  unread: string
  unreadNote: string
}

const count = plural('pl')
const polish: ProblemWords = {
  title: (problems) =>
    count(problems, { one: 'uszkodzony plik', few: 'uszkodzone pliki', many: 'uszkodzonych plików' }),
  note: 'Tych plików nie udało się przeczytać. Pozostałe artykuły są na miejscu.',
  unread: 'Tego artykułu nie da się teraz pokazać',
  unreadNote: 'Najpewniej przez uszkodzony plik. Gdy będzie poprawiony, artykuł pokaże się sam.',
}

const countEnglish = plural('en')
const english: ProblemWords = {
  title: (problems) => countEnglish(problems, { one: 'broken file', few: 'broken files', many: 'broken files' }),
  note: 'These files could not be read. The other articles are where they were.',
  unread: 'This article cannot be shown now',
  unreadNote: 'Most likely because of a broken file. Once that is mended, the article shows by itself.',
}

/** In the language of the interface. */
export const problemWords = ({ language }: Pick<Messages, 'language'>): ProblemWords =>
  language === 'en' ? english : polish
