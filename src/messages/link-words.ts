import type { Messages } from './messages.ts'

/** What is said of a link whose words are others now, or are no more. It comes with what answers for a quote. */
interface LinkWords {
  difference: string
  /** Of a wording that is another: what a program can tell of its sense, which is less than a reader can. */
  noSign: string
  removed: string
  added: string
  otherSpeaker: (name: string) => string
  goneNote: string
  /** Date of the article that published the words. */
  published: (date: string) => string
  /** Of words that are not there, a quote's or a passage's. */
  missingNote: string
  nearest: string
  /** Before the address of an article that was withdrawn. */
  formerAddress: string
  withdrawnQuotes: string
}

const polish: LinkWords = {
  difference: 'Co się zmieniło',
  noSign:
    'Nie znaleźliśmy oznak innego sensu: ani w przeczeniach, ani w liczbach, ani w tym, kto mówi i kto co komu robi.',
  removed: 'usunięto:',
  added: 'dodano:',
  otherSpeaker: (name) => `Wcześniej artykuł przypisywał te słowa komu innemu: ${name}.`,
  goneNote: 'Tak brzmiała, gdy ją opublikowano:',
  published: (date) => `artykuł: ${date}`,
  missingNote: 'Link prowadzi do słów, które zostały zmienione lub usunięte. Nie wybraliśmy za Ciebie innych.',
  nearest: 'Najbardziej podobne',
  formerAddress: 'Znajdował się pod adresem',
  withdrawnQuotes: 'Wypowiedzi, które w nim opublikowano',
}

const english: LinkWords = {
  difference: 'What changed',
  noSign: 'We found no sign of another sense: in negations, numbers, who speaks, or who does what to whom.',
  removed: 'removed:',
  added: 'added:',
  otherSpeaker: (name) => `The article gave these words to somebody else before: ${name}.`,
  goneNote: 'When it was published it read:',
  published: (date) => `article: ${date}`,
  missingNote: 'The link leads to words that were changed or removed. We did not choose others for you.',
  nearest: 'Most similar',
  formerAddress: 'It stood at',
  withdrawnQuotes: 'Quotes that were published in it',
}

/** In the language of the interface. */
export const linkWords = ({ language }: Pick<Messages, 'language'>): LinkWords => (language === 'en' ? english : polish)
