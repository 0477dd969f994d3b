import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

/** What is said of seeds that could not be read. It is said in development only. */
export interface ProblemWords {
  title: (problems: number) => string
  note: string
}

const count = plural('pl')
const polish: ProblemWords = {
  title: (problems) =>
    count(problems, { one: 'uszkodzony plik', few: 'uszkodzone pliki', many: 'uszkodzonych plików' }),
  note: 'Tych plików nie udało się przeczytać. Pozostałe artykuły są na miejscu.',
}

const countEnglish = plural('en')
const english: ProblemWords = {
  title: (problems) => countEnglish(problems, { one: 'broken file', few: 'broken files', many: 'broken files' }),
  note: 'These files could not be read. The other articles are where they were.',
}

/** In the language of the interface. */
export const problemWords = ({ language }: Pick<Messages, 'language'>): ProblemWords =>
  language === 'en' ? english : polish
