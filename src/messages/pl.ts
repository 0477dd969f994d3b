import { polishDates } from './dates/polish-dates.ts'
import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

const n = plural('pl')
const ENTRIES = { one: 'wpis', few: 'wpisy', many: 'wpisów' }

export const pl: Messages = {
  language: 'pl',
  nav: {
    main: 'Główna nawigacja',
    skip: 'Przejdź do tekstu',
    article: 'Narzędzia czytania',
    contents: 'Spis',
    library: 'Czytelnia',
    speakers: 'Głosy',
    timeline: 'Oś czasu',
    search: 'Szukaj',
    about: 'Jak to działa',
    kept: 'Na tym urządzeniu',
    settings: 'Wygląd',
  },
  count: {
    quotes: (count) => n(count, { one: 'wypowiedź', few: 'wypowiedzi', many: 'wypowiedzi' }),
    voices: (count) => n(count, { one: 'głos', few: 'głosy', many: 'głosów' }),
    articles: (count) => n(count, { one: 'artykuł', few: 'artykuły', many: 'artykułów' }),
    minutes: (count) => n(count, { one: 'minuta czytania', few: 'minuty czytania', many: 'minut czytania' }),
    entries: (count) => n(count, ENTRIES),
  },
  library: {
    title: 'Czytelnia',
    lead: 'Artykuły, w których wiadomo, kto mówi, kiedy i na jakiej podstawie tak sądzimy.',
    empty: 'Nie ma tu jeszcze żadnego artykułu. Dodaj plik tekstowy do katalogu seeds.',
    undated: 'bez daty',
  },
  reader: {
    contents: 'W artykule',
    voices: 'Głosy',
    kinds: 'Jak przytoczono',
    all: 'Pokaż wszystkie',
    filtered: (shown, all) => `wyróżniono ${shown} z ${all} wypowiedzi`,
    titleFromLead: 'Tytuł utworzony z pierwszych słów artykułu',
    quoteLink: (who, how) => `${who}, ${how}`,
    opened: (who, how) => `Otwarta wypowiedź: ${who}, ${how}`,
    quoteMissing: 'Tej wypowiedzi nie ma w artykule',
    fromBeginning: 'Początek artykułu',
    readOn: 'Czytaj dalej',
    wholeArticle: 'Cały artykuł',
    unnamed: 'Autor słów nienazwany',
  },
  link: {
    edited: 'Od publikacji zmieniono zapis tej wypowiedzi.',
    changed: 'Od publikacji zmieniono sens tej wypowiedzi.',
    gone: 'Tej wypowiedzi już nie ma w artykule',
  },
  withdrawn: { title: 'Ten artykuł został wycofany' },
  kind: { direct: 'dosłownie', mixed: 'omówienie z cytatem', reported: 'omówienie' },
  share: {
    passageMarked: 'Fragment z linku jest zaznaczony w tekście',
    passageMissing: 'Tego fragmentu nie ma w artykule',
  },
  print: { notes: 'Kto to powiedział', source: 'Artykuł', printed: 'Wydrukowano' },
  exports: {
    title: 'Pobierz wypowiedzi',
    filtered: 'Pobierz wyróżnione wypowiedzi',
    taken: (name) => `Plik pobrany: ${name}`,
    failed: 'Nie udało się przygotować pliku. Sprawdź sieć i spróbuj jeszcze raz.',
  },
  quoted: (words) => `„${words}”`,
  timeline: {
    title: 'Oś czasu',
  },
  date: polishDates,
  failure: {
    offline: 'Nie ma połączenia',
    offlineNote: 'Sprawdź sieć i spróbuj jeszcze raz. Adres jest dobry.',
    missing: 'Nie ma tu takiej strony',
    missingNote: 'Adres mógł się zmienić, a to, dokąd prowadził, mogło zostać wycofane.',
    look: 'Poszukaj słów z adresu',
    broken: 'Coś poszło źle',
    brokenNote: 'Strona nie rozumie tego, co dostała. Pomaga odświeżenie.',
    retry: 'Spróbuj ponownie',
    home: 'Do czytelni',
    notFound: 'Nie ma tu takiej strony',
  },
  loading: 'Wczytuję…',
  close: 'Zamknij',
}
