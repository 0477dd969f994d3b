/** What has a title, whatever its noun stands beside. */
const TITLED =
  `album ballada film inscenizacja komedia koncert książka musical opera piosenka płyta podcast powieść program
przedstawienie serial singiel spektakl teledysk tomik utwór wiersz wystawa`.split(/\s+/)

/** What is called by a title in marks, which no paper is: `serialu „Ulica Słoneczna”`. */
export const WORKS: ReadonlySet<string> = new Set([
  ...TITLED,
  ...'audycja bajka dramat esej gra hit obraz przebój rzeźba sztuka'.split(' '),
])

/**
 * What a heading tells of before a title or a slogan in marks that may be a sentence: `Premiera w Zatylu. „Nie ma jak u
 * mamy”`, `Karwia ma nowe hasło. „Tu płynie życie”`.
 */
export const WORKS_AND_SHOWS: ReadonlySet<string> = new Set([
  ...TITLED,
  ...'premiera wernisaż festiwal przegląd recital seans kino teatr galeria konkurs impreza święto'.split(' '),
  ...'hasło slogan akcja kampania marsz protest strajk baner transparent'.split(' '),
])

/** What a journalist writes, and calls by a title in marks: `w tekście „Znowu most”`. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'artykuł esej felieton komentarz publikacja raport recenzja reportaż tekst'.split(' '),
)
