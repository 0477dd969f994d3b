import type { Messages } from './messages.ts'

/** What is said where lists are narrowed. It comes with them. */
export type FilterWords = WordsLike<typeof polish>
type WordsLike<T> = { [Key in keyof T]: T[Key] extends string ? string : T[Key] }

const polish = {
  voice: 'Głos',
  anybody: 'wszyscy',
  year: 'Rok',
  anyYear: 'wszystkie lata',
  undated: 'bez daty',
  kind: 'Jak przytoczono',
  anyKind: 'każdy sposób',
  from: 'Od roku',
  to: 'Do roku',
  fromFirst: 'od początku',
  toLast: 'do dziś',
  shown: (shown: number, all: number) => `Widać ${shown} z ${all}`,
  nothing: 'Nic tu nie pasuje.',
  clear: 'Pokaż wszystko',
  name: 'Szukaj nazwiska lub nazwy',
  nobody: 'Nie ma tu takiego głosu.',
}

const english: FilterWords = {
  voice: 'Voice',
  anybody: 'everybody',
  year: 'Year',
  anyYear: 'all years',
  undated: 'undated',
  kind: 'How it is given',
  anyKind: 'in any way',
  from: 'From',
  to: 'Until',
  fromFirst: 'the beginning',
  toLast: 'today',
  shown: (shown, all) => `${shown} of ${all} shown`,
  nothing: 'Nothing here fits.',
  clear: 'Show everything',
  name: 'Find a name',
  nobody: 'There is no such voice here.',
}

/** In the language of the interface. */
export const filterWords = ({ language }: Pick<Messages, 'language'>): FilterWords =>
  language === 'en' ? english : polish
