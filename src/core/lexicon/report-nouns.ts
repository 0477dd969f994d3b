import { REPORT_NOUNS } from './speech-nouns.ts'

/** What somebody has worked out or written, by which something is so: `wyliczenia, według których ceny spadną`. */
export const CALCULATED: ReadonlySet<string> = new Set([
  ...REPORT_NOUNS,
  'wyliczenie',
  'obliczenie',
  'prognoza',
  'raport',
  'artykuł',
])
/** What tells facts, but what somebody says when it is somebody's: `według prognoz Instytutu Rzek`, and no `według prognoz`. */
export const OWNED_REPORT_NOUNS: ReadonlySet<string> = new Set([
  ...REPORT_NOUNS,
  ...['prognoza', 'wyliczenie', 'definicja', 'diagnoza', 'przewidywanie', 'rachuba', 'kalkulacja', 'interpretacja'],
  ...['teoria', 'hipoteza', 'pogląd', 'tłumaczenie', 'wizja', 'przepowiednia', 'proroctwo', 'wróżba'],
])
/** A noun, though a participle by its form: what they say nobody says. */
export const DATA_LEMMA = 'dane'
/** `fakt, że`: nobody says it. */
export const FACT_LEMMA = 'fakt'
/** `skomentował wizytę słowami`, `odpisał jednym słowem`: how it was said, and nobody's text. */
export const IN_WORDS: ReadonlySet<string> = new Set(['słowami', 'słowem', 'słowach'])
/** `zaczęła wpis od słów`. */
export const FROM_WORDS: readonly string[] = ['od', 'słów']
