import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

const n = plural('pl')
/** Genitive plural: `jedna ze śród`. Sunday first, as `Date.getUTCDay` counts. */
const WEEKDAYS = ['niedziel', 'poniedziałków', 'wtorków', 'śród', 'czwartków', 'piątków', 'sobót']

/** `jeden z poniedziałków`, `jedna z niedziel`, `jedna ze śród`. */
const ONE_OF = ['jedna z', 'jeden z', 'jeden z', 'jedna ze', 'jeden z', 'jeden z', 'jedna z']

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
    about: 'Jak to działa',
    settings: 'Wygląd',
  },
  count: {
    quotes: (count) => n(count, { one: 'wypowiedź', few: 'wypowiedzi', many: 'wypowiedzi' }),
    voices: (count) => n(count, { one: 'głos', few: 'głosy', many: 'głosów' }),
    articles: (count) => n(count, { one: 'artykuł', few: 'artykuły', many: 'artykułów' }),
    minutes: (count) => n(count, { one: 'minuta czytania', few: 'minuty czytania', many: 'minut czytania' }),
  },
  library: {
    title: 'Czytelnia',
    lead: 'Artykuły, w których wiadomo, kto mówi, kiedy i na jakiej podstawie tak sądzimy.',
    empty: 'Nie ma tu jeszcze żadnego artykułu. Dodaj plik tekstowy do katalogu seeds.',
    undated: 'bez daty',
    problems: (count) => n(count, { one: 'uszkodzony plik', few: 'uszkodzone pliki', many: 'uszkodzonych plików' }),
    problemsNote: 'Tych plików nie udało się przeczytać. Pozostałe artykuły są na miejscu.',
  },
  reader: {
    contents: 'W artykule',
    voices: 'Głosy',
    kinds: 'Jak przytoczono',
    all: 'Pokaż wszystkie',
    filtered: (shown, all) => `Wyróżnione: ${shown} z ${all}`,
    titleFromLead: 'Tytuł utworzony z pierwszych słów artykułu',
    quoteLink: (who, how) => `${who}, ${how}`,
    opened: (who, how) => `Otwarta wypowiedź: ${who}, ${how}`,
    quoteMissing: 'Tej wypowiedzi nie ma w artykule',
    quoteMissingNote: 'Link prowadzi do słów, które zostały zmienione lub usunięte. Nie wybraliśmy za Ciebie innych.',
    nearest: 'Najbardziej podobne',
    inArticle: 'Zobacz w artykule',
    unnamed: 'Autor słów nienazwany',
  },
  kind: { direct: 'dosłownie', mixed: 'omówienie z cytatem', reported: 'omówienie' },
  kindLong: {
    directInMarks: 'dosłownie, w cudzysłowie',
    directUnmarked: 'dosłownie, bez cudzysłowu',
    mixed: 'omówienie, a w nim dosłowne słowa',
    reported: 'omówienie, słowami autora artykułu',
  },
  card: {
    label: 'O tej wypowiedzi',
    how: 'Jak',
    when: 'Kiedy',
    evidence: 'Skąd wiemy',
    sureness: 'Pewność',
    whenUnknown: 'artykuł nie mówi',
    sure: { high: 'duża', medium: 'średnia', low: 'mała' },
    share: 'Udostępnij',
    copyLink: 'Kopiuj link',
    copied: 'Link skopiowany',
    copyFailed: 'Nie udało się skopiować. Adres tej wypowiedzi jest w pasku przeglądarki.',
    previous: 'Poprzednia wypowiedź tego głosu',
    next: 'Następna wypowiedź tego głosu',
    close: 'Zamknij',
    reportedBy: 'Przytacza',
  },
  evidence: {
    'quotation-marks': 'słowa w cudzysłowie',
    'quotation-mark-unclosed': 'cudzysłów otwarty i niezamknięty',
    'quotation-mark-unopened': 'cudzysłów zamknięty, choć zgubiono otwierający',
    'dash-attribution': 'po myślniku wskazano mówiącego',
    'dash-speech': 'akapit zaczyna się od myślnika jak kwestia',
    'comma-attribution': 'po przecinku wskazano mówiącego',
    'colon-attribution': 'zapowiedziane dwukropkiem',
    'content-clause': 'zdanie podrzędne po słowie, które zapowiada mówienie',
    'according-to': 'przypisane zwrotem',
    'as-said': 'przypisane wtrąceniem',
    'quoted-fragment': 'fragment w cudzysłowie',
    'heading-quote': 'cytat w nagłówku',
    'interview-answer': 'odpowiedź w wywiadzie',
    subject: 'mówiący nazwany obok',
    role: 'mówiący nazwany funkcją',
    'dropped-subject': 'czasownik bez podmiotu, więc mówi ta sama osoba co wcześniej',
    pronoun: 'zaimek zamiast nazwiska',
    'same-paragraph': 'w tym samym akapicie mówi ta osoba',
    echo: 'te same słowa padają w artykule z podpisem',
    impersonal: 'forma bezosobowa, artykuł nie mówi kto',
  },
  quoted: (words) => `„${words}”`,
  timeline: {
    title: 'Oś czasu',
    lead: 'Co kiedy powiedziano i co się kiedy stało, tak dokładnie, jak mówią artykuły.',
    empty: 'Ten artykuł nie mówi, kiedy co było.',
    kind: { published: 'opublikowano', said: 'powiedziano', happened: 'zdarzyło się' },
    says: (who) => `mówi ${who}`,
    resolved: (expression, against) => `„${expression}” liczone od daty: ${against}`,
    cut: 'przerwa w osi',
    inText: 'pokaż w tekście',
    legend: 'Jak czytać oś',
    shape: {
      point: 'dokładna data',
      range: 'okres albo data bez dnia',
      set: 'jeden z dni',
      approximate: 'data przybliżona',
      open: 'okres otwarty',
      unknown: 'data nieznana',
    },
  },
  speakers: {
    title: 'Głosy',
    lead: 'Wszyscy, których słowa przytaczają artykuły.',
    empty: 'Nikt tu jeszcze niczego nie powiedział.',
    roles: 'Funkcje',
    alias: 'Nazywany też',
    from: 'w artykule',
  },
  date: {
    unknown: 'data nieznana',
    about: (date) => `ok. ${date}`,
    uncertain: (date) => `${date} (niepewne)`,
    from: (date) => `od: ${date}`,
    until: (date) => `do: ${date}`,
    between: (from, to) => `${from} – ${to}`,
    oneOf: (dates) => `jedna z dat: ${dates}`,
    oneOfWeekdays: (weekday, month) => `${ONE_OF[weekday] ?? ''} ${WEEKDAYS[weekday] ?? ''} ${month}`,
    decade: (year) => `lata ${year}–${year + 9}`,
    century: (century) => `${roman(century)} wiek`,
  },
  settings: {
    title: 'Wygląd',
    theme: 'Tło',
    themes: { system: 'systemowe', light: 'jasne', dark: 'ciemne' },
    size: 'Wielkość tekstu',
    sizes: { small: 'mniejszy', normal: 'zwykły', large: 'większy', huge: 'największy' },
    language: 'Język',
    languages: { pl: 'polski', en: 'English' },
  },
  failure: {
    offline: 'Nie ma połączenia',
    offlineNote: 'Sprawdź sieć i spróbuj jeszcze raz. Adres jest dobry.',
    missing: 'Nie ma tu takiej strony',
    missingNote: 'Artykuł mógł zmienić adres albo został wycofany.',
    broken: 'Coś poszło źle',
    brokenNote: 'Strona nie rozumie tego, co dostała. Pomaga odświeżenie.',
    retry: 'Spróbuj ponownie',
    home: 'Do czytelni',
    notFound: 'Nie ma tu takiej strony',
    notFoundNote: 'Sprawdź adres albo poszukaj wśród artykułów.',
  },
  loading: 'Wczytuję…',
  close: 'Zamknij',
}

function roman(century: number): string {
  const parts: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = century
  let text = ''
  for (const [value, letters] of parts) {
    while (rest >= value) {
      text += letters
      rest -= value
    }
  }
  return text
}
