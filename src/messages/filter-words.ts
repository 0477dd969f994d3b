import type { Messages } from './messages.ts'

/** What is said where lists are narrowed. It comes with them. */
export type FilterWords = WordsLike<typeof polish>
type WordsLike<T> = { [Key in keyof T]: T[Key] extends string ? string : T[Key] }

const pl = (count: number): string => count.toLocaleString('pl')
const en = (count: number): string => count.toLocaleString('en')

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
  shown: (shown: number, all: number) => `Widać ${pl(shown)} z ${pl(all)}`,
  nothing: 'Nic tu nie pasuje.',
  clear: 'Pokaż wszystko',
  name: 'Szukaj nazwiska lub nazwy',
  others: 'Wszystkie głosy',
  pages: 'Strony',
  part: (from: number, to: number, all: number) => `${from === to ? '' : `${pl(from)}–`}${pl(to)} z ${pl(all)}`,
  newer: 'Nowsze',
  older: 'Starsze',
  earlier: 'Wcześniejsze',
  later: 'Późniejsze',
  louder: 'Częściej przytaczani',
  quieter: 'Rzadziej przytaczani',
  ofThen: (span: string) => `Artykuły z czasu: ${span}.`,
  nobody: 'Nie ma tu takiego głosu.',
}

const english: FilterWords = {
  voice: 'Voice',
  anybody: 'everybody',
  year: 'Year',
  anyYear: 'all years',
  undated: 'undated',
  kind: 'How it is quoted',
  anyKind: 'in any way',
  from: 'From',
  to: 'Until',
  fromFirst: 'the beginning',
  toLast: 'today',
  shown: (shown, all) => `${en(shown)} of ${en(all)} shown`,
  nothing: 'Nothing here fits.',
  clear: 'Show everything',
  name: 'Find a name',
  others: 'All voices',
  pages: 'Pages',
  part: (from, to, all) => `${from === to ? '' : `${en(from)}–`}${en(to)} of ${en(all)}`,
  newer: 'Newer',
  older: 'Older',
  earlier: 'Earlier',
  later: 'Later',
  louder: 'Quoted more often',
  quieter: 'Quoted less often',
  ofThen: (span) => `Articles of this time: ${span}.`,
  nobody: 'There is no such voice here.',
}

/** In the language of the interface. */
export const filterWords = ({ language }: Pick<Messages, 'language'>): FilterWords =>
  language === 'en' ? english : polish
