import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Invented, as all that they say and do. In the order in which the articles hear them. */
const PEOPLE = [
  'Halina Brzozowicz',
  'Ignacy Torfiński',
  'Wiesława Modrzak',
  'Bogumił Sitarek',
  'Grażyna Okoń',
  'Lucjan Przepióra',
  'Danuta Wierzbiej',
  'Roman Kluska',
  'Jadwiga Olszak',
  'Tadeusz Żurawik',
]
const PLACES = ['Olszany Dolne', 'Brzezie nad Wartką', 'Lipowiec Mały', 'Stara Grobla', 'Jaworzyny']
const WORKS = ['kładkę', 'przystań', 'remizę', 'szkołę', 'wodociąg', 'bibliotekę', 'targowisko', 'tamę']
const MONTHS =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' ')

/** So many articles are evenly spread over the years, so many more are of one crowded month. */
const SPREAD = 128
const FIRST_YEAR = 1993
const YEARS = 32

/** The year and month with by far the most entries. */
export const CROWDED = { year: 2011, month: 5 } as const
const CROWD = 24

/** A voice that is heard in some of the articles, and not in others. */
export const VOICE = { id: 'halina-brzozowicz', name: 'Halina Brzozowicz' } as const

/** An article of its own, long enough to scroll, with a date of each kind and two speakers. */
export const LONG = {
  slug: 'dlugi-rok-na-starej-grobli',
  title: 'Długi rok na Starej Grobli',
  speakers: ['Halina Brzozowicz', 'Ignacy Torfiński'],
} as const

/** Writes the seeds of a library that is dense enough to be counted by period: the same each time. */
export async function writeDenseLibrary(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  const spread = Array.from({ length: SPREAD }, (_, i) =>
    writeArticle(i, FIRST_YEAR + (i % YEARS), 1 + ((i * 5) % 12), 1 + ((i * 7) % 27)),
  )
  const crowd = Array.from({ length: CROWD }, (_, i) =>
    writeArticle(SPREAD + i, CROWDED.year, CROWDED.month, 3 + (i % 9)),
  )
  const articles = [...spread, ...crowd, writeLongArticle()]
  await Promise.all(articles.map((text, i) => writeFile(join(directory, `${String(i).padStart(3, '0')}.txt`), text)))
}

const pick = <T>(of: readonly T[], i: number): T => of[i % of.length] as T
const iso = (year: number, month: number, day: number): string =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
const inWords = (year: number, month: number, day: number): string => `${day} ${pick(MONTHS, month - 1)} ${year} roku`
const hasSaid = (verb: string, who: string): string => (/^\p{L}+a /u.test(who) ? `${verb}a` : verb)

function writeArticle(i: number, year: number, month: number, day: number): string {
  const [place, work, first, second] = [pick(PLACES, i), pick(WORKS, i), pick(PEOPLE, i), pick(PEOPLE, i + 3)]
  return `---
title: Nowiny z gminy ${place}, numer ${i + 1}
date: ${iso(year, month, day)}
slug: nowiny-${i + 1}
---
Gmina ${place} otworzyła ${work} w ${month === 1 ? year - 1 : year} roku.

„Kosztorys numer ${i + 1} zamknęliśmy co do złotówki” – ${hasSaid('powiedział', first)} ${inWords(year, month, day)} ${first}.

„Sprawdzimy rachunek numer ${i + 1} jeszcze raz” – ${hasSaid('zapowiedział', second)} ${inWords(year, month, Math.max(1, day - 2))} ${second}.

Pierwszy wniosek złożono ${inWords(year - 1, 1 + ((month + 3) % 12), Math.min(28, day + 1))}. Stara budowla stała tam od ${year - 3} roku.
`
}

const FILLER = [
  'Woda stoi tu wysoko, a łąki za wałem długo schną, więc każdą naprawę odkłada się na suchszą porę.',
  'Radni oglądali wał z obu stron, liczyli kołki i spierali się o szerokość drogi dla traktorów.',
  'Mieszkańcy przynieśli mapy po dziadkach, na których rowy biegły inaczej niż w urzędowych planach.',
  'Kto chciał, mógł wpisać uwagi do grubego zeszytu, który leżał w sklepie obok wagi.',
  'Najwięcej kłopotu sprawiła śluza, bo jej klucz zaginął razem z pudełkiem na gwoździe.',
]

/** Between two dated passages there is a screenful without a date. */
function writeLongArticle(): string {
  const passages = [
    'Groblę usypano w 1974 roku.',
    '„Bez tej grobli nie byłoby wsi” – powiedziała 12 marca 2020 roku Halina Brzozowicz.',
    'Przebudowa trwała od 3 kwietnia 2020 roku do 9 maja 2020 roku.',
    '„Klucz do śluzy dorobimy sami” – zapewnił 17 czerwca 2020 roku Ignacy Torfiński.',
    'Śluzę zamknięto około 1998 roku.',
    '„Zeszyt z uwagami oprawimy” – dodała 4 lipca 2020 roku Halina Brzozowicz.',
    'Wodę spuszczono 22 sierpnia 2020 roku.',
    '„Wał wytrzyma jeszcze pół wieku” – ocenił w środę Ignacy Torfiński.',
    'Drogę dla traktorów oddano 30 września 2020 roku.',
  ]
  const filler = FILLER.map((sentence) => `${sentence} ${FILLER.join(' ')}`)
  const text = passages.map((passage, i) => `${passage}\n\n${pick(filler, i)}\n\n${pick(filler, i + 2)}`)
  return `---\ntitle: ${LONG.title}\ndate: 2020-10\nslug: ${LONG.slug}\n---\n${text.join('\n\n')}\n`
}
