/** What is called by a title in marks, which no paper is: `serialu „Ulica Słoneczna”`. */
export const WORKS: ReadonlySet<string> = new Set(
  `album audycja bajka ballada dramat esej film gra hit inscenizacja komedia koncert książka musical obraz opera piosenka płyta
podcast powieść program przebój przedstawienie rzeźba serial singiel spektakl sztuka teledysk tomik utwór wiersz wystawa`.split(
    /\s+/,
  ),
)

/** What a heading tells of before a title in marks that may be a sentence: `Premiera w Zatylu. „Nie ma jak u mamy”`. */
export const WORKS_AND_SHOWS: ReadonlySet<string> = new Set(
  `album ballada film inscenizacja komedia koncert książka musical opera piosenka płyta podcast powieść przedstawienie serial singiel
spektakl teledysk tomik utwór wiersz wystawa premiera wernisaż festiwal przegląd recital seans kino teatr galeria kampania
konkurs`.split(/\s+/),
)

/** What a journalist writes, and calls by a title in marks: `w tekście „Znowu most”`. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'artykuł esej felieton komentarz publikacja raport recenzja reportaż tekst'.split(' '),
)
