import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

/** What is said of where one is in an article, and of what comes after it. It comes at the first sign of life. */
export interface PlaceWords {
  left: (minutes: number) => string
  almost: string
  done: string
  /** Of the offer to go on where one was. */
  offer: string
  goOn: (words: string) => string
  stay: string
  others: string
  newer: string
  older: string
}

const countPolish = plural('pl')
const countEnglish = plural('en')

const polish: PlaceWords = {
  left: (minutes) => `jeszcze ok. ${countPolish(minutes, { one: 'minuta', few: 'minuty', many: 'minut' })}`,
  almost: 'jeszcze niecała minuta',
  done: 'przeczytane',
  offer: 'Poprzednie czytanie',
  goOn: (words) => `Wróć do: ${words}`,
  stay: 'Zostań tutaj',
  others: 'Inne artykuły',
  newer: 'Nowszy',
  older: 'Starszy',
}

const english: PlaceWords = {
  left: (minutes) => `about ${countEnglish(minutes, { one: 'minute', few: 'minutes', many: 'minutes' })} left`,
  almost: 'less than a minute left',
  done: 'read to the end',
  offer: 'Where you were',
  goOn: (words) => `Back to: ${words}`,
  stay: 'Stay here',
  others: 'Other articles',
  newer: 'Newer',
  older: 'Older',
}

/** In the language of the interface. */
export const placeWords = ({ language }: Pick<Messages, 'language'>): PlaceWords =>
  language === 'en' ? english : polish
