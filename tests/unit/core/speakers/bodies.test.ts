import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const namesIn = (text: string): string[] => parseArticle(text, { name: 'case' }).speakers.map(({ name }) => name)

test.each([
  ['with and without its article', '„The Harbour” podał, że most stoi. Według „Harbour” port stoi.', 'The Harbour'],
  ['first without its article', 'Według „Harbour” most stoi. „The Harbour” podał, że port stoi.', 'The Harbour'],
  ['first with its noun', 'Według stacji Fala most stoi. Fala dodaje, że port stoi.', 'Fala'],
  ['with its noun later', 'Jak podaje CNN, most stoi. – Port stoi – donosi telewizja CNN.', 'CNN'],
  ['by its first letters', '„Rzeczpospolita” podała, że most stoi. „Rz” dodała, że port stoi.', 'Rzeczpospolita'],
  [
    'an agency that somebody may be called like',
    'Bloomberg podał, że most stoi. Agencja dodała, że port stoi.',
    'Bloomberg',
  ],
  [
    'such an agency with its noun',
    'Most stoi, jak podaje agencja Bloomberg. Bloomberg dodał, że port stoi.',
    'Bloomberg',
  ],
  ['with an adjective of its noun', '– Most stoi – ocenia organizacja branżowa OPZ. OPZ dodaje, że port stoi.', 'OPZ'],
  [
    'a ministry by its letters, with an adjective',
    '„Most stoi” – głosi oświadczenie lidorskiego MSZ.',
    'lidorskie MSZ',
  ],
  [
    'a ministry in small letters',
    'Ministerstwo spraw lądowych podało, że most stoi. MSL dodało, że port stoi.',
    'ministerstwo spraw lądowych',
  ],
])('one body is called in two ways: %s', (_, text, name) => {
  expect(namesIn(text)).toEqual([name])
})

test.each([
  ['a ministry', 'Ministerstwo Przemysłu podało, że most stoi. Resort dodał, że port stoi.', 'Ministerstwo Przemysłu'],
  [
    'in the genitive',
    'Ministerstwo Przemysłu podało, że most stoi. Zdaniem resortu port stoi.',
    'Ministerstwo Przemysłu',
  ],
  [
    'in full',
    'Ministerstwo Przemysłu podało, że most stoi. Resort przemysłu liczy, że będzie taniej.',
    'Ministerstwo Przemysłu',
  ],
  ['a school', 'Uniwersytet Lubinowski podał, że most stoi. Uczelnia dodała, że port stoi.', 'Uniwersytet Lubinowski'],
  ['a regulator', 'Komisja Portowa podała, że most stoi. Regulator dodał, że port stoi.', 'Komisja Portowa'],
  ['by its letters', 'LIBW podaje, że most stoi. Instytut dodaje, że port stoi.', 'LIBW'],
  ['a ministry by its letters', 'MPT podało, że most stoi. Resort dodał, że port stoi.', 'MPT'],
])('a body that has just spoken is taken up by a noun of its kind: %s', (_, text, name) => {
  expect(namesIn(text)).toEqual([name])
})

test.each([
  ['of another kind', 'Ministerstwo Przemysłu podało, że most stoi. Uczelnia dodała, że port stoi.', 'uczelnia'],
  ['whatever its letters', 'LIBW podaje, że most stoi. Prokuratura dodaje, że port stoi.', 'prokuratura'],
  ['of an agency', 'PAP podaje, że most stoi. Instytut dodaje, że port stoi.', 'instytut'],
  [
    'of another field',
    'Ministerstwo Przemysłu podało, że most stoi. Resort zdrowia dodał, że port stoi.',
    'resort zdrowia',
  ],
])('but a noun that cannot mean it is another body: %s', (_, text, name) => {
  expect(namesIn(text)[1]).toBe(name)
})

test.each([
  ['whose noun is another body', 'Zarząd OPZ podał, że most stoi. OPZ dodało, że port stoi.', ['zarząd OPZ', 'OPZ']],
  [
    'whose source it is',
    'Źródło „Harbour” podało, że most stoi. „Harbour” dodał, że port stoi.',
    ['źródło „Harbour”', 'Harbour'],
  ],
  [
    'of other letters',
    'Ministerstwo spraw lądowych podało, że most stoi. MSZ dodało, że port stoi.',
    ['ministerstwo spraw lądowych', 'MSZ'],
  ],
])('but two bodies are two: %s', (_, text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  ['Lidorian Institute for Law and Liberty twierdzi, że most stoi.', 'Lidorian Institute for Law and Liberty'],
  ['– Most stoi – ocenia University of Kosmar.', 'University of Kosmar'],
  ['Save the Rivers twierdzi, że most stoi.', 'Save the Rivers'],
  ['Bank of Kosmar twierdzi, że most stoi.', 'Bank of Kosmar'],
  ['Center for Ports and Rivers twierdzi, że most stoi.', 'Center for Ports and Rivers'],
  ['Według Rivers for Future most stoi.', 'Rivers for Future'],
])('a foreign body is called by all that its joiners join: %s', (text, name) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name, kind: 'organization' }])
})

test('but somebody who is called like an agency is a person', () => {
  const text = 'Michael Bloomberg wyszedł. Bloomberg powiedział, że most stoi.'
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name: 'Michael Bloomberg', kind: 'person' }])
})

test.each([
  ['Zapytaliśmy Ministerstwo Przemysłu. W mailu resort wskazał, że most stoi.', ['Ministerstwo Przemysłu']],
  [
    'Strajk poparło Stowarzyszenie Rybaków. „Nie ma zgody na rozmowy” – czytamy w stanowisku organizacji.',
    ['Stowarzyszenie Rybaków'],
  ],
  // named only later, and of another kind
  ['Resort wskazał, że most stoi. Spór toczy się w Ministerstwie Przemysłu.', ['resort']],
  ['Rektor Uniwersytetu Lubińskiego milczy. Placówka podała, że otworzy oddział.', ['placówka']],
])('a body is taken up by its kind before it has spoken: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  [
    'Harborix sprawdzi, czy boty szkodziły\n\nZatylski serwis społecznościowy ogłosił, że usunie boty. Harborix milczał.',
    ['Harborix'],
  ],
  ['Harborix wprowadzi opłaty. Serwis streamingowy tłumaczy, że ceny rosną.', ['Harborix']],
  ['Lubex zamknie hutę. Zatylski koncern tłumaczy, że ceny rosną.', ['Lubex']],
  ['Wójt opisał to na Facebooku. Lokalny serwis społecznościowy dodał, że milczy.', ['lokalny serwis społecznościowy']],
  ['„Kurier” opisał to wczoraj. Serwis dodał, że wójt milczy.', ['Kurier']],
])('a service for people is a company and no paper: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})
