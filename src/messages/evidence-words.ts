import type { EvidenceRule } from '../core/model/article.ts'
import type { Messages } from './messages.ts'

/**
 * One clause per rule; it is followed by the words that it rests on, in quotation marks, where there are any. They come
 * with the card of a quote that is opened.
 */
type EvidenceWords = Record<EvidenceRule, string>

const polish: EvidenceWords = {
  'quotation-marks': 'słowa w cudzysłowie',
  'quotation-mark-unclosed': 'cudzysłów otwarty i niezamknięty',
  'quotation-mark-unopened': 'cudzysłów zamknięty, choć zgubiono otwierający',
  'dash-attribution': 'po myślniku czasownik mówienia',
  'dash-speech': 'akapit zaczyna się od myślnika jak kwestia',
  'comma-attribution': 'po przecinku czasownik mówienia',
  'colon-attribution': 'zapowiedziane dwukropkiem',
  'content-clause': 'zdanie podrzędne po słowie, które zapowiada mówienie',
  'according-to': 'przypisane zwrotem',
  'as-said': 'przypisane wtrąceniem',
  'quoted-fragment': 'fragment w cudzysłowie',
  'heading-quote': 'cytat w nagłówku',
  'interview-answer': 'odpowiedź w wywiadzie',
  'embedded-post': 'podpisany wpis z sieci społecznościowej',
  subject: 'mówiący nazwany',
  role: 'mówiący wskazany funkcją lub określeniem',
  'dropped-subject': 'czasownik bez podmiotu, więc mówi ta sama osoba co wcześniej',
  pronoun: 'zaimek zamiast nazwiska',
  'same-paragraph': 'w tym samym akapicie mówi ta osoba',
  echo: 'te same słowa padają w artykule z podpisem',
  'office-holder': 'z listy redakcji wiadomo, kto pełnił wtedy tę funkcję',
  impersonal: 'forma bezosobowa, artykuł nie mówi kto',
  corrected: 'poprawione przez redakcję',
}

const english: EvidenceWords = {
  'quotation-marks': 'words in quotation marks',
  'quotation-mark-unclosed': 'a quotation mark that opens and never closes',
  'quotation-mark-unopened': 'a quotation mark that closes though the opening one is lost',
  'dash-attribution': 'a verb of saying after a dash',
  'dash-speech': 'the paragraph begins with a dash, as speech does',
  'comma-attribution': 'a verb of saying after a comma',
  'colon-attribution': 'announced by a colon',
  'content-clause': 'a clause under a word of saying',
  'according-to': 'attributed by',
  'as-said': 'attributed by an aside',
  'quoted-fragment': 'a fragment in quotation marks',
  'heading-quote': 'a quote in a heading',
  'interview-answer': 'an answer in an interview',
  'embedded-post': 'a signed post from a social network',
  subject: 'the speaker is named',
  role: 'the speaker is told by an office or a description',
  'dropped-subject': 'a verb without a subject: the same person as before speaks on',
  pronoun: 'a pronoun in place of the name',
  'same-paragraph': 'this person speaks in the same paragraph',
  echo: 'the same words stand in the article with a name',
  'office-holder': 'the editors’ list says who held the office then',
  impersonal: 'impersonal: the article does not say who',
  corrected: 'corrected by the editor',
}

/** In the language of the interface. */
export const evidenceWords = ({ language }: Pick<Messages, 'language'>): EvidenceWords =>
  language === 'en' ? english : polish
