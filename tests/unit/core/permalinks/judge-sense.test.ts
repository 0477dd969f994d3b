import { expect, test } from 'vitest'
import { compareWords } from '../../../../src/core/permalinks/compare-words.ts'
import { rolesSwapped } from '../../../../src/core/permalinks/judge-roles.ts'
import { judgeSense } from '../../../../src/core/permalinks/judge-sense.ts'
import { levelNumbers } from '../../../../src/core/permalinks/level-numbers.ts'
import { readWords } from '../../../../src/core/permalinks/read-words.ts'
import { judge } from './judge.ts'

test.each([
  ['rises and falls', 'opłaty za prom wzrosną od maja o sto złotych', 'opłaty za prom spadną od maja o sto złotych'],
  ['more and less', 'dworzec zużyje o połowę mniej prądu niż stary', 'dworzec zużyje o połowę więcej prądu niż stary'],
  [
    'a contrary that looks much like it',
    'ceny wyższych biletów trzyma rada osiedla',
    'ceny niższych biletów trzyma rada osiedla',
  ],
  ['another unit', 'naprawa mostu potrwa jeszcze sześć miesięcy', 'naprawa mostu potrwa jeszcze sześć tygodni'],
  [
    'another currency',
    'cztery miliony złotych wydaliśmy na nowe łodzie',
    'cztery miliony euro wydaliśmy na nowe łodzie',
  ],
  ['another magnitude', 'most kosztował gminę dwa miliony złotych', 'most kosztował gminę dwa miliardy złotych'],
  ['often and seldom', 'promy stają często na środku Nidy', 'promy stają rzadko na środku Nidy'],
  ['an adjective in another case', 'radni wybrali nową przystań pod młynem', 'radni wybrali starą przystań pod młynem'],
  ['a word with two contraries', 'gmina odnowi stary pomost przy śluzie', 'gmina odnowi młody pomost przy śluzie'],
  ['what must and what may be', 'kapitan musi zejść wtedy z mostku', 'kapitan może zejść wtedy z mostku'],
  ['all and some', 'na ten prom czekali wtedy wszyscy mieszkańcy', 'na ten prom czekali wtedy niektórzy mieszkańcy'],
  ['a few and some dozens', 'w porcie zimuje kilkanaście łodzi', 'w porcie zimuje kilkadziesiąt łodzi'],
  ['another decade', 'most rozebrano w latach sześćdziesiątych', 'most rozebrano w latach siedemdziesiątych'],
  ['what I did, and its contrary', 'wtedy poparłem wniosek retmana o most', 'wtedy odrzuciłem wniosek retmana o most'],
  ['what we did, and its contrary', 'wczoraj powołaliśmy kapitana portu', 'wczoraj odwołaliśmy kapitana portu'],
  ['who is for it, and who is against', 'jestem zwolennikiem nowego mostu', 'jestem przeciwnikiem nowego mostu'],
  ['another hour', 'prom odpłynie o godz. 6.30 z portu', 'prom odpłynie o godz. 6:45 z portu'],
  ['all and nobody', 'na ten prom czekali wtedy wszyscy mieszkańcy', 'na ten prom czekali wtedy żadni mieszkańcy'],
])('is changed: %s', (_, from, to) => {
  expect(judge(from, to)).toEqual(['changed', 'changed'])
})

test.each([
  ['another form of a word that has a contrary', 'opłaty za prom wzrosną od maja', 'opłaty za prom wzrosły od maja'],
  ['another form of a unit', 'czekaliśmy na ten most cały rok', 'czekaliśmy na ten most całe lata'],
  [
    'a unit written out',
    'na nowe łodzie wydaliśmy w tym roku 4 mln zł',
    'na nowe łodzie wydaliśmy w tym roku 4 mln złotych',
  ],
  ['a word for a word that turns nothing', 'opłaty za prom wzrosną od maja', 'opłaty za prom zaskoczą od maja'],
  [
    'an adjective that has a contrary, in another case',
    'radni wolą dziś starą przystań w Nidowie',
    'radni wolą dziś stare przystanie w Nidowie',
  ],
  ['the same told by a synonym', 'promy stają często na środku Nidy', 'promy stają nieraz na środku Nidy'],
  ['verbs that are no contraries', 'kurs promu wznowimy w przyszłym roku', 'kurs promu uruchomimy w przyszłym roku'],
  ['a full hour', 'prom odpłynie o godz. 18 z portu', 'prom odpłynie o godz. 18.00 z portu'],
  ['a full hour with a colon', 'prom odpłynie o godz. 18:00 z portu', 'prom odpłynie o godz. 18 z portu'],
  ['a word parted, an end of which is a number', 'promy stają często na Nidzie', 'promy stają czę sto na Nidzie'],
  ['a number parted', 'z jednej strony most się chwieje', 'z jed nej strony most się chwieje'],
  ['a number in one with a word', 'wczoraj pierwszy raz płynąłem promem', 'wczorajpierwszy raz płynąłem promem'],
  ['a number in figures', 'prom zabierze dwadzieścia osób', 'prom zabierze 20 osób'],
  [
    'two forms of one word in another order',
    'w tym domu Flisakowi pomógł Flisak',
    'w tym domu Flisak pomógł Flisakowi',
  ],
  [
    'two forms of one office in another order',
    'na naradzie w porcie ministra poparł minister finansów',
    'na naradzie w porcie minister finansów poparł ministra',
  ],
])('is edited, and no more: %s', (_, from, to) => {
  expect(judge(from, to)).toEqual(['edited', 'edited'])
})

test('an hour with a colon is the same hour', () => {
  const from = 'prom odpłynie o godz. 6.30 z portu'
  expect(judge(from, 'prom wypłynie o godz. 6:30 z portu')[0]).toBe('edited')
  expect(judge(from, 'prom wypłynie o godz. 6:45 z portu')[0]).toBe('changed')
})

test('contraries in different places of one quote turn nothing', () => {
  const from = 'ceny wzrosną w maju, a potem zobaczymy, co zrobi rada osiedla'
  expect(judge(from, 'ceny w maju zobaczymy, a potem spadną, jeśli pozwoli na to rada osiedla')[0]).not.toBe('changed')
})

test.each([
  ['a slip in the prefix that denies', 'rybacy są niepewni swojej zimy', 'rybacy są nepewni swojej zimy', 'edited'],
  [
    'a denial in place of its first word',
    'jest to błąd naszej aplikacji',
    'nie ma to błąd naszej aplikacji',
    'changed',
  ],
  [
    'its beginning left out, denial and all',
    'nie wiem, kiedy i na jak długo, ale most stoi od zimy',
    'most stoi od zimy',
    'edited',
  ],
  ['a word that a denial is one slip from', 'spełnienie żądań zajmie rok', 'spełnienie zaleceń zajmie rok', 'edited'],
  ['the prefix itself gone', 'rybacy są niepewni swojej zimy', 'rybacy są pewni swojej zimy', 'changed'],
  [
    'who did it named behind a passive',
    'wczoraj na naradzie w porcie Lis pochwalił Wilka za trzy nowe łodzie ratownicze',
    'wczoraj na naradzie w porcie Wilk został pochwalony przez Lisa za trzy nowe łodzie ratownicze',
    'edited',
  ],
  [
    'two names around a passive',
    'wczoraj w porcie Wilk został pochwalony przez Lisa',
    'wczoraj w porcie Lis został pochwalony przez Wilka',
    'changed',
  ],
  ['three words turned round', 'retman oskarżył celnika', 'celnik oskarżył retmana', 'changed'],
  [
    'who did it and to whom, and the verb with them',
    'wczoraj w nocy komisja oskarżyła retmana o kłamstwo',
    'wczoraj w nocy retman oskarżył komisję o kłamstwo',
    'changed',
  ],
  [
    'what is so and what is not',
    'prom należy do powiatu, a nie do gminy',
    'prom należy do gminy, a nie do powiatu',
    'changed',
  ],
  [
    'what is not so and what is',
    'nie retman, lecz celnik złamał prawo',
    'nie celnik, lecz retman złamał prawo',
    'changed',
  ],
  [
    'another order of words that are told apart by their cases',
    'celnika oskarżył retman',
    'retman oskarżył celnika',
    'edited',
  ],
  ['another order around a denial', 'dziś nie mamy czasu na próby', 'czasu na próby nie mamy dziś', 'edited'],
  [
    'a month that is no verb behind its preposition',
    'prom będzie kursować do maja',
    'prom będzie kursować do sierpnia',
    'changed',
  ],
  ['a day that is another', 'próby będą 12.03.2031 w porcie', 'próby będą 12.04.2031 w porcie', 'changed'],
  ['two numbers in each other’s places', 'mamy 12 łodzi i 3 promy', 'mamy 3 łodzie i 12 promów', 'changed'],
  ['a denial in another’s place', 'nie chce płynąć, może wiosłować', 'chce płynąć, nie może wiosłować', 'changed'],
  ['one denial of two', 'nie bez powodu retman milczał', 'bez powodu retman milczał', 'changed'],
  ['a denial that stands beside `nie` anywhere', 'nigdy tam nie byłem z wami', 'nie byłem tam z wami nigdy', 'edited'],
  ['one of two denials of one word', 'tunelu nikt mi nie tłumaczy', 'tunelu nikt mi tłumaczy', 'changed'],
  ['a day before its date', 'próby będą 5 marca w piątek', 'próby będą w piątek 5 marca', 'edited'],
  [
    'a number beside its word',
    'potrzebne jest ponowne drugie wodowanie',
    'potrzebne jest drugie ponowne wodowanie',
    'edited',
  ],
  [
    'what is denied moved, and its denial with it',
    'sąd nie uwzględnił zażalenia rybaków',
    'sąd zażalenia rybaków nie uwzględnił',
    'edited',
  ],
  [
    'what is denied moved, and its denial went to another',
    'retman nie uwzględnił skargi, celnik uwzględnił',
    'retman uwzględnił skargi, celnik nie uwzględnił',
    'changed',
  ],
  [
    'three words turned round, one with a vowel that other forms lack',
    'celnik pouczył więźnia w areszcie',
    'więzień pouczył celnika w areszcie',
    'changed',
  ],
  [
    'two that look alike, each in the other’s place',
    'Litwa sprzedała Łotwie prom i dwie łodzie',
    'Łotwa sprzedała Litwie prom i dwie łodzie',
    'changed',
  ],
  ['a slip in each of two', 'Litwa sprzedała Łotwie prom', 'Litwwa sprzedała Łotwwie prom', 'edited'],
  ['a number as a noun', 'z promu zeszło dwoje dzieci', 'z promu zeszła dwójka dzieci', 'edited'],
  ['another number as a noun', 'z promu zeszło dwoje dzieci', 'z promu zeszła trójka dzieci', 'changed'],
  ['points for parts of a hundred', 'cło wzrosło o pięć procent', 'cło wzrosło o pięć punktów procentowych', 'changed'],
  ['a day before and one to come', 'prom odpłynął wczoraj o świcie', 'prom odpłynął jutro o świcie', 'changed'],
  ['a decade in figures', 'w latach 60. był tu bród', 'w latach sześćdziesiątych był tu bród', 'edited'],
  ['an ordinal in figures', 'to już 10. próba mostu', 'to już dziesiąta próba mostu', 'edited'],
  ['a collective in figures', 'promem płynęło 7 dzieci', 'promem płynęło siedmioro dzieci', 'edited'],
  ['a half in figures', 'wydaliśmy 2,5 mln zł na łodzie', 'wydaliśmy dwa i pół miliona złotych na łodzie', 'edited'],
  ['a date in figures', 'próby będą 12 marca 2031 r. w porcie', 'próby będą 12.03.2031 w porcie', 'edited'],
  ['a century in figures', 'bród jest z XVII wieku', 'bród jest z siedemnastego wieku', 'edited'],
])('by the record: %s', (_, from, to, status) => {
  expect(judge(from, to)[0]).toBe(status)
})

/** What the words alone tell, with the numbers in them as numbers. */
function turnOf(from: string, to: string): string | null {
  const [a, b] = [levelNumbers(readWords(from)), levelNumbers(readWords(to))]
  return judgeSense(a, b, compareWords(a, b))
}

test.each([
  [
    '`i` before what begins like a century',
    'poprze nas klub i większość posłów',
    'poprze nas klub oraz większość posłów',
  ],
  ['`i` before what is no century', 'liczy się płeć i wiek ucznia', 'liczy się płeć oraz wiek ucznia'],
  ['a preposition of one letter', 'ceny wzrosły w Gdyni o pięć procent', 'o pięć procent wzrosły w Gdyni ceny'],
  ['a month of one figure', 'próby będą 12.1.2031 w porcie', 'próby będą 12 stycznia 2031 w porcie'],
  ['a month and a day of one figure', 'próby będą 5.3.2031 w porcie', 'próby będą 05.03.2031 w porcie'],
  ['a month that ends with a nought', 'próby będą 12.10.2031 w porcie', 'próby będą 12 października 2031 w porcie'],
  ['half of a thousand', 'potrzeba dwa i pół tysiąca desek', 'potrzeba 2500 desek'],
  ['millions and half of one', 'port stracił dwa miliony i pół miliona talarów', 'port stracił 2,5 mln talarów'],
  ['a century', 'bród jest z II wieku', 'bród jest z drugiego wieku'],
  ['the first century', 'bród jest z I wieku', 'stary bród jest z I wieku'],
])('turns nothing: %s', (_, from, to) => {
  expect(turnOf(from, to)).toBeNull()
})

test.each([
  [
    'two months that begin alike',
    'próby będą 12.1.2031 w porcie',
    'próby będą 12 października 2031 w porcie',
    'number',
  ],
  ['two months in figures', 'próby będą 12.1.2031 w porcie', 'próby będą 12.10.2031 w porcie', 'number'],
  ['two numbers in figures', 'wygrały losy 2 i 500 w porcie', 'wygrały losy 2500 w porcie', 'number'],
  ['another century', 'bród jest z II wieku', 'bród jest z trzeciego wieku', 'number'],
  [
    'one of several actors of one name',
    'Lis z portu i Lis z młyna pochwalili Wilka',
    'Wilk pochwalił Lisa z portu i Lisa z młyna',
    'roles',
  ],
])('turns: %s', (_, from, to, turn) => {
  expect(turnOf(from, to)).toBe(turn)
})

const WORDS = 'bród celnik dworzec flaga grobla hamulec jaz kotwica łódka most nabrzeże pomost retman śluza'.split(' ')

test.each([
  ['two words over and over', [...Array(20).fill('wilk')], [...Array(22).fill('las')]],
  [
    'halves of a long quote',
    Array.from({ length: 30 }, (_, i) => WORDS[(i * i + 3 * i) % 11]),
    Array.from({ length: 33 }, (_, i) => WORDS[(i * i + 5 * i) % 13]),
  ],
])(
  'who did what is told in less time than the words are compared in, a few times over: %s',
  (_, one, other) => {
    const [a, b] = [readWords([...one, ...other].join(' ')), readWords([...other, ...one].join(' '))]
    const comparison = compareWords(a, b)
    // the least of several: whatever else runs only adds to it
    const timeOf = (run: () => unknown): number =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const start = performance.now()
          run()
          return performance.now() - start
        }),
      )
    const compared = timeOf(() => compareWords(a, b))
    expect(timeOf(() => rolesSwapped(a, b, comparison.pairs)) / compared).toBeLessThan(5)
  },
  60_000,
)
