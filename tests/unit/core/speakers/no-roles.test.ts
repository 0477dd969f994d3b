import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const rolesOf = (text: string, name: string) =>
  parseArticle(text, { name: 'case' }).speakers.find((speaker) => speaker.name === name)?.roles

describe('a date is no role of whom it stands before', () => {
  test.each([
    '16 maja 2024 roku',
    '16 maja',
    '16 maja tego roku',
    '30 kwietnia',
    'w niedzielę 5 maja',
    'w połowie maja',
    'w drugim tygodniu maja',
    'w ostatnich dniach maja',
    'pod koniec ubiegłego roku',
  ])('%s', (date) => {
    for (const [name, roles] of [
      ['Olga Brzoza', []],
      ['Olga Brzoza, wójt Zalesia', ['wójt Zalesia']],
      ['wójt Zalesia Olga Brzoza', ['wójt Zalesia']],
    ] as const) {
      const text = `Most zostanie otwarty – powiedziała ${date} ${name}.`
      const article = parseArticle(text, { name: 'case' })
      expect(article.speakers).toMatchObject([{ name: 'Olga Brzoza', roles }])
      const source = article.quotes[0]?.source
      const words = source && text.slice(source.start, source.end)
      expect(words).toBe(name.replace(/,.*/, ''))
    }
  })
})

test.each([
  ['Most stoi – powiedział prezes Jan Maj.', [{ name: 'Jan Maj', roles: ['prezes'] }]],
  ['Most stoi – powiedział człowiek roku Jan Wirski.', [{ name: 'Jan Wirski', roles: ['człowiek roku'] }]],
  ['Most stoi – powiedziała Maja Lis.', [{ name: 'Maja Lis', roles: [] }]],
  ['Most stoi – powiedział prezes związku rybaków Jan Lis.', [{ name: 'Jan Lis', roles: ['prezes związku rybaków'] }]],
])('what only looks like a date is a role or a name: %s', (text, speakers) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject(speakers)
})

test.each([
  '– Most stoi – tak zaczyna swoją opowieść Jan Bryl.',
  '– Most stoi – powiedziała prowadząca uroczystość Ewa Bryl.',
])('what is told or held is no role: %s', (text) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ roles: [] }])
})

test('what stands before a talk is no role of whom it is with', () => {
  const text =
    '– Jest dobrze – mówiła tenisistka w rozmowie z Olgą Wrzos na korcie Jana Bryla. Jan Bryl powiedział, że most stoi.'
  expect(parseArticle(text, { name: 'case' }).speakers.find(({ name }) => name === 'Jan Bryl')).toMatchObject({
    roles: [],
  })
})

test.each([
  ['– Most stoi – powiedziała Ewa Dorro. Kłócił się z rodziną Dorro.', 'Ewa Dorro', []],
  ['– Most stoi – powiedziała Ewa Dorro. Mimo że Dorro milczała, most stał.', 'Ewa Dorro', []],
  ['– Most stoi – mówił szef grupy rybaków Jan Bryl.', 'Jan Bryl', ['szef grupy rybaków']],
])('neither several people nor a conjunction is what somebody is: %s', (text, name, roles) => {
  expect(rolesOf(text, name)).toEqual(roles)
})

test.each([
  [
    'Jak podał rzecznik prasowy Lubińskiego Komendanta Wojewódzkiego, kpt. Jan Bryl, most stoi.',
    ['rzecznik prasowy Lubińskiego Komendanta Wojewódzkiego', 'kapitan'],
  ],
  ['– Jest źle – odpowiedział na pytanie burmistrza Jan Bryl.', []],
  ['– Jest źle – powiedział burmistrzowi Jan Bryl.', []],
])('whose spokesman he is is no office of his: %s', (text, roles) => {
  expect(rolesOf(text, 'Jan Bryl')).toEqual(roles)
})

test.each([
  ['Zastąpił go urodzony w rodzinie rybaków z Zatyla Jan Bryl. – Jest źle – mówił Bryl.', []],
  ['W czwartek zasiadający w radzie portu Jan Bryl powiedział, że jest źle.', []],
  ['W czwartek prezes zasiadający w radzie Jan Bryl powiedział, że jest źle.', ['prezes zasiadający w radzie']],
  ['– Jest źle – powiedział oskarżony o kradzież Jan Bryl.', ['oskarżony o kradzież']],
  ['– Jest źle – powiedział przewodniczący rady Jan Bryl.', ['przewodniczący rady']],
])('what somebody does or where he is from is no office: %s', (text, roles) => {
  expect(rolesOf(text, 'Jan Bryl')).toEqual(roles)
})

test.each([
  // the dictionary lacks her name, and his in its other cases
  ['– Most stoi – dodał Borys Kosmow. Kobieta wygląda jak córka Kosmowa.', 'Borys Kosmow', []],
  ['– Most stoi – dodał prezydent Borys Kosmow. Doradca Kosmowa odszedł.', 'Borys Kosmow', ['prezydent']],
  ['– Most stoi – powiedziała Ewa Dorro. Bał się o nią mąż Dorro.', 'Ewa Dorro', []],
  ['– Most stoi – powiedziała Ewa Dorro. W sądzie był prawnik Dorro.', 'Ewa Dorro', []],
  ['– Most stoi – powiedziała matka Ewa Dorro.', 'Ewa Dorro', ['matka']],
  ['– Most stoi – powiedziała prawnik Ewa Dorro.', 'Ewa Dorro', ['prawnik']],
  ['– Most stoi – powiedziała Ewa Dorro. Prezydent Dorro wyjechała.', 'Ewa Dorro', ['prezydent']],
])('who belongs to somebody is somebody else: %s', (text, name, roles) => {
  expect(rolesOf(text, name)).toEqual(roles)
})

test.each([
  [
    'Przybył specjalny przedstawiciel prezydenta ds. ryb Borys Kosmow. – Dobrze – powiedział Kosmow.',
    ['specjalny przedstawiciel prezydenta ds. ryb'],
  ],
  ['Przybył prezydent Lidorii Borys Kosmow. – Dobrze – powiedział Kosmow.', ['prezydent Lidorii']],
])('whose he is is not what he is, whom the dictionary lacks: %s', (text, roles) => {
  expect(rolesOf(text, 'Borys Kosmow')).toEqual(roles)
})
