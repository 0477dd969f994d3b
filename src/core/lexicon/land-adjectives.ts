import { CASES, GENDERS, readingsOf, SINGULAR } from './morphology/readings.ts'
import { words } from './words.ts'

/** Adjectives of lands, each with the beginnings of what its land is called: a `francuski` premier is no `premier Węgier`. */
export const LAND_ADJECTIVES: ReadonlyMap<string, readonly string[]> = new Map(
  `afgański:Afgan albański:Alban amerykański:USA,Stany,Ameryk angielski:Angli argentyński:Argent ormiański:Armeni
australijski:Austral austriacki:Austri azerski:Azerb belgijski:Belgi białoruski:Białorus brazylijski:Brazyl
brytyjski:Brytani bułgarski:Bułgar chiński:Chin,ChRL chorwacki:Chorwac czeski:Czechy,Czech duński:Dania,Danii,Danię,Danią egipski:Egipt
estoński:Eston fiński:Finlan francuski:Francj grecki:Grecj gruziński:Gruzj hiszpański:Hiszpan holenderski:Holand,Niderl
niderlandzki:Holand,Niderl indyjski:Indie,Indii irański:Iran iracki:Irak irlandzki:Irland islandzki:Island izraelski:Izrael
japoński:Japoni kanadyjski:Kanad kataloński:Katalon kazachski:Kazachs koreański:Korea kosowski:Kosow kubański:Kuba
litewski:Litw łotewski:Łotw meksykański:Meksyk mołdawski:Mołdaw niemiecki:Niemcy,Niemiec,RFN norweski:Norweg
nowozelandzki:Zeland pakistański:Pakistan palestyński:Palest polski:Polsk,RP portugalski:Portugal rosyjski:Rosja,Rosji,Rosyjsk
rumuński:Rumuni serbski:Serbi słowacki:Słowacj słoweński:Słoweni syryjski:Syri szkocki:Szkocj szwajcarski:Szwajc
szwedzki:Szwecj turecki:Turcj ukraiński:Ukrain watykański:Watykan wenezuelski:Wenezuel węgierski:Węgry,Węgier
włoski:Włochy,Włoch`
    .split(/\s+/)
    .map((line) => {
      const [adjective = '', names = ''] = line.split(':')
      return [adjective, names.split(',')] as const
    }),
)

const LAND_NAMES: readonly string[] = [...LAND_ADJECTIVES.values()].flat()

/** Whether a word or its lemma begins as what a land is called does. */
export const isLand = (word: string): boolean => LAND_NAMES.some((name) => word.startsWith(name))

/** The adjective of the land that a word means, itself or by its lemma; null where it means none. */
export function landOf(word: string): string | null {
  if (LAND_ADJECTIVES.has(word)) return word
  for (const [adjective, names] of LAND_ADJECTIVES) if (names.some((name) => word.startsWith(name))) return adjective
  return null
}

/** What a land is called by two words, as the lemmas of a role have them, and by one. */
export const LANDS_OF_TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['Stan Zjednoczonych', 'USA'],
  ['wielki Brytania', 'Brytania'],
])

/** `Brytanii`, `Rosji`: of a land, and what nobody is called. */
export function isLandInGenitive(word: string): boolean {
  const names = isLand(word) ? readingsOf(word).filter(({ lemma }) => /^\p{Lu}/u.test(lemma)) : []
  return (
    names.some(({ cases }) => cases & CASES.gen) &&
    names.every(({ cases, number }) => !(cases & CASES.nom && number & SINGULAR))
  )
}

/** `Rosja`, `Niemcy`: a land in the nominative, and what nobody is called. */
export function isLandInNominative(word: string): boolean {
  const nouns = isLand(word) ? readingsOf(word).filter(({ pos }) => pos === 'subst') : []
  return (
    nouns.some(({ cases }) => cases & CASES.nom) &&
    (LANDS_LIKE_PEOPLE.has(word) ||
      nouns.every(({ lemma, genders }) => /^\p{Lu}/u.test(lemma) && !(genders & GENDERS.human)))
  )
}

/** Lands that are called as several of their people are, or as many things that are none. */
export const LANDS_LIKE_PEOPLE: ReadonlySet<string> = new Set(['Niemcy', 'Chiny'])

/** Towns that stand for a government, and look like what a woman is called: `zdaniem Moskwy`. */
export const SEATS_OF_GOVERNMENT: ReadonlySet<string> = words(
  'Warszawa Moskwa Bruksela Praga Ankara Bratysława Lublana Lizbona Hawana Genewa Haga Sofia',
)
