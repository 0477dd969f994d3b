import type { Messages } from './messages.ts'

/** What is said where one searches. It comes with that page. */
export interface SearchWords {
  title: string
  lead: string
  label: string
  /** How one searches, before anything is typed. */
  hints: string[]
  /** Behind one of the two operators, what it does. */
  operators: Record<'who' | 'kind', string>
  keyHint: string
  /** All that is below the field. */
  found: string
  voices: string
  /** Over those to narrow it by. */
  whose: string
  quotes: string
  articles: string
  more: string
  article: string
  onlyVoice: (name: string) => string
  /** Words that stand everywhere and were left out. */
  skipped: (words: readonly string[]) => string
  unknownKind: (value: string) => string
  unknownVoice: (value: string) => string
  tooWide: string
  nothing: string
  notThere: (word: string) => string
  didYouMean: string
  tryThis: string[]
  withoutFilters: string
  failedNote: string
  withoutScripts: string
}

const polish: SearchWords = {
  title: 'Szukaj',
  lead: 'Słowa w wypowiedziach, w artykułach i w nazwiskach.',
  label: 'Czego szukasz',
  hints: [
    'Ogonki i wielkość liter nie mają znaczenia, odmiana też nie: kto szuka „burmistrza”, znajdzie i „burmistrzowi”.',
    'Kilka słów znajduje to, co ma wszystkie. Nazwisko liczy się jak słowo.',
  ],
  operators: {
    who: 'tylko słowa tej osoby',
    kind: 'tylko dosłowne (direct), mieszane (mixed) albo omówione (reported)',
  },
  keyHint: 'Z każdej strony prowadzi tu klawisz',
  found: 'Co znaleziono',
  voices: 'Głosy',
  whose: 'Czyje słowa',
  quotes: 'Wypowiedzi',
  articles: 'Artykuły',
  more: 'Pokaż więcej',
  article: 'w artykule',
  onlyVoice: (name) => `Tylko: ${name}`,
  skipped: (words) => `Stoi prawie wszędzie, więc pominięto: ${words.join(', ')}`,
  unknownKind: (value) => `Nie ma rodzaju „${value}”. Są: direct (dosłownie), mixed (mieszane), reported (omówienie).`,
  unknownVoice: (value) => `Nikt tu się nie nazywa „${value}”.`,
  tooWide: 'Dopisz słowo albo wybierz, kto mówi.',
  nothing: 'Nic nie znaleziono',
  notThere: (word) => `W żadnym artykule nie ma słowa „${word}”.`,
  didYouMean: 'Może:',
  tryThis: ['Wpisz mniej słów albo sam początek słowa.', 'Zajrzyj do listy artykułów albo do listy głosów.'],
  withoutFilters: 'Szukaj bez zawężenia',
  failedNote: 'Słowa do przeszukania nie dotarły. To, co wpisano, jest na miejscu.',
  withoutScripts:
    'Wyszukiwarka działa w przeglądarce i potrzebuje JavaScriptu. Bez niego wszystko można przeczytać: oto lista artykułów i lista głosów.',
}

const english: SearchWords = {
  title: 'Search',
  lead: 'Words in quotes, in articles and in names.',
  label: 'What you are looking for',
  hints: [
    'Diacritics, capitals and inflection do not matter: “burmistrza” finds “burmistrzowi”, too.',
    'Several words find what has all of them. A name counts as a word.',
  ],
  operators: {
    who: 'only what this person said',
    kind: 'only verbatim (direct), mixed or paraphrased (reported)',
  },
  keyHint: 'From every page, this key leads here:',
  found: 'What was found',
  voices: 'Voices',
  whose: 'Whose words',
  quotes: 'Quotes',
  articles: 'Articles',
  more: 'Show more',
  article: 'in the article',
  onlyVoice: (name) => `Only: ${name}`,
  skipped: (words) => `Left out, for nearly every article has it: ${words.join(', ')}`,
  unknownKind: (value) => `There is no kind “${value}”. There are: direct (verbatim), mixed, reported (paraphrase).`,
  unknownVoice: (value) => `Nobody here is called “${value}”.`,
  tooWide: 'Add a word, or choose who speaks.',
  nothing: 'Nothing found',
  notThere: (word) => `No article has the word “${word}”.`,
  didYouMean: 'Perhaps:',
  tryThis: ['Type fewer words, or only the beginning of one.', 'Look through the articles, or through the voices.'],
  withoutFilters: 'Search without narrowing',
  failedNote: 'The words to search in did not arrive. What you typed is still there.',
  withoutScripts:
    'Search works in the browser and needs JavaScript. Without it, everything can be read: here are the articles and the voices.',
}

/** In the language of the interface. */
export const searchWords = ({ language }: Pick<Messages, 'language'>): SearchWords =>
  language === 'en' ? english : polish
