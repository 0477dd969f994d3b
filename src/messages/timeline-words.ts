import type { TimelineKind } from '../core/model/article.ts'
import type { Messages } from './messages.ts'
import { type PluralForms, plural } from './plural.ts'

/** What is said on a timeline. Most who read an article never open its timeline, so its words come with it. */
export interface TimelineWords {
  lead: string
  empty: string
  kind: Record<TimelineKind, string>
  /** As a legend says it. */
  kindLong: Record<TimelineKind, string>
  countOfKind: (kind: TimelineKind, n: number) => string
  resolved: (expression: string, against: string) => string
  legend: string
  /** How exact a date is, as it is heard behind the date. */
  shape: Record<'point' | 'range' | 'set' | 'approximate' | 'open' | 'unknown', string>
  /** As a legend says it. */
  shapeLong: Record<'range' | 'set' | 'approximate' | 'open', string>
  cut: string
  cluster: string
  /** Of periods of which entries are only counted. */
  counts: string
  countsWhole: string
  keys: string
  zoom: string
  zoomHint: string
  zoomIn: string
  zoomOut: string
  whole: string
  earlier: (n: number) => string
  later: (n: number) => string
  showFrom: string
  showTo: string
  inLibrary: string
  /** Of entries counted by a period, because their dates say no more. */
  noCloser: string
  /** Where nothing is dated in what is shown. */
  nothingHere: string
  undated: (n: number) => string
  more: (n: number) => string
  voices: string
  allVoices: string
  findVoice: string
  missing: string
  missingNote: string
}

const n = plural('pl')
const ENTRIES = { one: 'wpis', few: 'wpisy', many: 'wpisów' }
const POLISH_KINDS: Record<TimelineKind, PluralForms> = {
  published: { one: 'publikacja', few: 'publikacje', many: 'publikacji' },
  said: { one: 'wypowiedź', few: 'wypowiedzi', many: 'wypowiedzi' },
  happened: { one: 'wydarzenie', few: 'wydarzenia', many: 'wydarzeń' },
}

const polish: TimelineWords = {
  lead: 'Co kiedy powiedziano i co się kiedy stało, tak dokładnie, jak mówią artykuły.',
  empty: 'Ten artykuł nie mówi, kiedy co było.',
  kind: { published: 'publikacja', said: 'wypowiedź', happened: 'wydarzenie' },
  kindLong: {
    published: 'publikacja artykułu',
    said: 'wypowiedź: w środku znak tego, kto mówi',
    happened: 'wydarzenie, także zapowiadane',
  },
  countOfKind: (kind, count) => n(count, POLISH_KINDS[kind]),
  resolved: (expression, against) => `„${expression}” liczone od daty: ${against}`,
  legend: 'Jak czytać oś',
  shape: {
    point: 'dokładna data',
    range: 'okres albo data bez dnia',
    set: 'jeden z dni',
    approximate: 'data przybliżona',
    open: 'okres otwarty',
    unknown: 'data nieznana',
  },
  shapeLong: {
    range: 'okres albo data bez dnia',
    set: 'jeden z tych dni, nie wiadomo który',
    approximate: 'data przybliżona: brzegi są rozmyte',
    open: 'okres bez znanego początku albo końca',
  },
  cut: 'tu wycięto czas, w którym nic się nie działo',
  counts: 'tyle wpisów: obrys to publikacje, kreski to wypowiedzi, pełne to wydarzenia',
  countsWhole: 'wpisy bez dokładniejszej daty niż ten okres',
  cluster: 'tyle dat naraz: naciśnij, aby je rozsunąć',
  keys: 'Strzałki, Home i End przechodzą między datami, Enter prowadzi do tekstu, Esc wraca. Plus i minus, kółko myszy z klawiszem Ctrl albo dwa palce przybliżają i oddalają, 0 pokazuje całość.',
  zoom: 'Przybliżenie osi',
  zoomHint: 'Kółko myszy z klawiszem Ctrl, dwa palce albo klawisze + i −',
  zoomIn: 'Przybliż',
  zoomOut: 'Oddal',
  whole: 'Całość',
  earlier: (count) =>
    `${n(count, { one: 'wcześniejszy wpis', few: 'wcześniejsze wpisy', many: 'wcześniejszych wpisów' })}`,
  later: (count) => `${n(count, { one: 'późniejszy wpis', few: 'późniejsze wpisy', many: 'późniejszych wpisów' })}`,
  showFrom: 'Pokaż od',
  showTo: 'Pokaż do',
  noCloser: 'bez dokładniejszej daty',
  nothingHere: 'Z tego czasu nie ma żadnej daty.',
  undated: (count) => `Poza osią: ${n(count, ENTRIES)} bez daty.`,
  inLibrary: 'Na osi wszystkich artykułów',
  more: (count) => `Pokaż jeszcze ${n(count, ENTRIES)}`,
  voices: 'Czyje głosy',
  allVoices: 'Wszystkie głosy',
  findVoice: 'Znajdź głos',
  missing: 'Tego wpisu nie ma na osi',
  missingNote: 'Link prowadzi do daty, która została zmieniona albo usunięta. Nie wybraliśmy za Ciebie innej.',
}

const count = plural('en')
const noun = (one: string, many: string) => (how: number) => count(how, { one, few: many, many })
const entries = noun('entry', 'entries')
const ENGLISH_KINDS: Record<TimelineKind, (how: number) => string> = {
  published: noun('publication', 'publications'),
  said: noun('statement', 'statements'),
  happened: noun('event', 'events'),
}

const english: TimelineWords = {
  lead: 'What was said when, and what happened when, as precisely as the articles tell.',
  empty: 'This article does not say when anything was.',
  kind: { published: 'publication', said: 'statement', happened: 'event' },
  kindLong: {
    published: 'an article’s publication',
    said: 'a statement: the sign inside is the speaker’s',
    happened: 'an event, one that is announced, too',
  },
  countOfKind: (kind, count) => ENGLISH_KINDS[kind](count),
  resolved: (expression, against) => `“${expression}” counted from: ${against}`,
  legend: 'How to read the timeline',
  shape: {
    point: 'an exact date',
    range: 'a period, or a date without its day',
    set: 'one of several days',
    approximate: 'an approximate date',
    open: 'an open period',
    unknown: 'date unknown',
  },
  shapeLong: {
    range: 'a period, or a date without its day',
    set: 'one of these days, nobody says which',
    approximate: 'an approximate date: its edges are soft',
    open: 'a period whose beginning or end is not known',
  },
  cut: 'time in which nothing is dated is cut out here',
  counts: 'so many entries: outlined publications, hatched statements, solid events',
  countsWhole: 'entries dated no more closely than this period',
  cluster: 'so many dates at once: press to part them',
  keys: 'Arrows, Home and End move between dates, Enter leads to the text, Esc goes back. Plus and minus, the wheel with Ctrl or two fingers zoom, 0 shows the whole.',
  zoom: 'Zoom of the timeline',
  zoomHint: 'The wheel with Ctrl, two fingers, or the keys + and −',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole',
  earlier: noun('earlier entry', 'earlier entries'),
  later: noun('later entry', 'later entries'),
  showFrom: 'Show from',
  showTo: 'Show to',
  noCloser: 'no closer date',
  nothingHere: 'Nothing is dated within this time.',
  undated: (count) => `Off the timeline: ${entries(count)} without a date.`,
  inLibrary: 'On the timeline of all articles',
  more: (count) => `Show ${entries(count)} more`,
  voices: 'Whose voices',
  allVoices: 'All voices',
  findVoice: 'Find a voice',
  missing: 'This entry is not on the timeline',
  missingNote: 'The link leads to a date that was changed or removed. We have not chosen another for you.',
}

/** In the language of the interface. */
export const timelineWords = ({ language }: Pick<Messages, 'language'>): TimelineWords =>
  language === 'en' ? english : polish
