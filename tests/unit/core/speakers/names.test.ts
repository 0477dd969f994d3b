import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

test.each<[kind: string, text: string, speakers: (string | null)[]]>([
  [
    'two given names',
    '– Most stoi – powiedział Jan Adam Wrzos.\n\n– Stoi – dodał Wrzos.',
    ['Jan Adam Wrzos', 'Jan Adam Wrzos'],
  ],
  ['a nickname in marks', '– Gramy – powiedział Jan „Bugi” Wrzos.\n\n– Już – dodał Wrzos.', ['Jan Wrzos', 'Jan Wrzos']],
  ['a paper in marks is no nickname', '– Most stoi – powiedział Jan Wrzos „Kurierowi” Lubinowa.', ['Jan Wrzos']],
  ['a surname that is a verb as well', '– Most stoi – powiedziała Anna Wlazły.', ['Anna Wlazły']],
  ['such a surname before its verb', 'Anna Wlazły dodała, że most stoi.', ['Anna Wlazły']],
  ['such a surname behind two given names', 'Jan Paweł Wlazły odparł, że most stoi.', ['Jan Paweł Wlazły']],
  ['a verb in small letters is none', 'Chłopcy wlazły, a Anna powiedziała, że most stoi.', ['Anna']],
  [
    'whom a place tells from others is not the one with a surname',
    '– Jest hałas – mówi Marcin z Powiśla.\n\n– Pracujemy – mówi rzecznik Marcin Zieliński.',
    ['Marcin', 'Marcin Zieliński'],
  ],
  [
    'a given name alone still is',
    '– Pracujemy – mówi rzecznik Marcin Zieliński.\n\n– Jest hałas – mówi Marcin.',
    ['Marcin Zieliński', 'Marcin Zieliński'],
  ],
  ['whose counsel he is, by a letter alone', '– Nie ma winy – mówi obrońca Mateusza N.', ['obrońca Mateusza N.']],
  [
    'the same in the middle of a sentence',
    '– Nie ma winy – mówi sąsiad Mateusza N. z Lubinowa.',
    ['sąsiad Mateusza N.'],
  ],
  ['a man spoken of politely', '– Nie ma zgody – mówi pan Jan.', ['Jan']],
  ['a woman spoken of politely', '– Nie ma zgody – mówi pani Irena.', ['Irena']],
  ['she before her verb', 'Pani Zofia twierdzi, że nie ma zgody.', ['Zofia']],
  [
    'a woman whose surname no man has in the genitive',
    'Na sesji Aleksandra Nowak dodała, że most stoi.',
    ['Aleksandra Nowak'],
  ],
  ['nor one that the dictionary lacks', 'Na sesji Daniela Kelsing dodała, że most stoi.', ['Daniela Kelsing']],
  ['a man, where his surname is declined', 'Zdaniem Aleksandra Nowaka most stoi.', ['Aleksander Nowak']],
  ['a given name that may be a foreign one', 'Zdaniem Jacka Nowaka most stoi.', ['Jacek Nowak']],
  ['a surname that is a man’s, and no animal’s', 'Zdaniem Jana Młodego most stoi.', ['Jan Młody']],
  ['a syllable that ends a sentence is no initial', '– Most stoi – dodał Adam Wu.', ['Adam Wu']],
  ['when it was holds nobody in the genitive', 'W środę Gary Kelsing dodał, że most stoi.', ['Gary Kelsing']],
  ['a given name of another land before a noun', '– Most stoi – dodała minister Marie Bauer.', ['Marie Bauer']],
])('%s', (_, text, expected) => {
  const { quotes, speakers } = parseArticle(text, { name: 'case' })
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  expect(quotes.map(({ speaker }) => (speaker === null ? null : names.get(speaker)))).toEqual(expected)
})

test.each([
  ['Według jednego z adwokatów umowa jest zła.', 'jeden z adwokatów'],
  ['Zdaniem jednej z posłanek umowa jest zła.', 'jedna z posłanek'],
  ['Według jednego z miast umowa jest zła.', 'jedno z miast'],
])('one of several is put into the nominative as they are: %s', (text, name) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name }])
})
