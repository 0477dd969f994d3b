import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testSpeakers } from './expect-speakers.ts'

const BODY = 'W piątek w Lubinowie mówił minister Michał Lisiecki. – Sytuacja jest trudna – powiedział.'

testSpeakers('who says a heading by another sentence of it', [
  ['its subject', `Lisiecki krytykuje radę. „To jest wstyd”\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  ['its subject behind', `"To jest wstyd". Lisiecki uderza w radę\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  ['whose reaction', `"To jest wstyd". Ostra reakcja Lisieckiego\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  ['of whom it only tells', `"To jest wstyd". Rada nie chce Lisieckiego\n\n${BODY}`, [null, 'Michał Lisiecki']],
  [
    'none of two',
    `Lisiecki i Wrzos krytykują radę. „To jest wstyd”\n\n${BODY} – Tak – dodała posłanka Ewa Wrzos.`,
    [null, 'Michał Lisiecki', 'Ewa Wrzos'],
  ],
])

testSpeakers('what a heading tells of somebody is said by others', [
  ['who is dead', `Lisiecki nie żyje. „Odszedł wielki człowiek”\n\n${BODY}`, [null, 'Michał Lisiecki']],
  ['who was charged', `Lisiecki usłyszał zarzuty. „Działał po cichu”\n\n${BODY}`, [null, 'Michał Lisiecki']],
  ['who was arrested', `Lisiecki zatrzymany. „Groził mi”\n\n${BODY}`, [null, 'Michał Lisiecki']],
  ['who comes back', `Lisiecki wraca do rady. „Bardzo go potrzebujemy”\n\n${BODY}`, [null, 'Michał Lisiecki']],
  ['from whose words', `Rada odcina się od słów Lisieckiego. „To wstyd”\n\n${BODY}`, [null, 'Michał Lisiecki']],
  ['after whose words', `Lawina komentarzy po słowach Lisieckiego. „To wstyd”\n\n${BODY}`, [null, 'Michał Lisiecki']],
  ['but who tells of himself', `Lisiecki w finale. „Jestem dumny”\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  ['who speaks out', `Lisiecki nie gryzie się w język. „To wstyd”\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
])

testSpeakers('which of two says what a heading has behind its colon', [
  [
    'the first, where only others tell of both',
    'Ewa Lisiecka i Jan Bryl: port nie może upaść\n\nRadni Ewa Lisiecka i Jan Bryl bronią portu.',
    ['Ewa Lisiecka'],
  ],
  [
    'and where only one of them speaks',
    'Ewa Lisiecka i Jan Bryl: port nie może upaść\n\nEwa Lisiecka i Jan Bryl protestują.\n\n– Port stoi – mówi Lisiecka.',
    ['Ewa Lisiecka', 'Ewa Lisiecka'],
  ],
])

testSpeakers('who says what a heading has behind its colon', [
  ['not of what is over', `Lisiecki pytany o most: uciekł przed kamerą\n\n${BODY}`, ['Michał Lisiecki']],
  ['nor where it happened', `Lisiecki w Sejmie: opozycja opuściła salę\n\n${BODY}`, ['Michał Lisiecki']],
  ['nor what was said there', `Lisiecki po naradzie: padły mocne słowa\n\n${BODY}`, ['Michał Lisiecki']],
  [
    'but of what others did',
    `Lisiecki w Sejmie: rząd okradł Polaków\n\n${BODY}`,
    ['Michał Lisiecki', 'Michał Lisiecki'],
  ],
  ['or a body did', `Lisiecki w Sejmie: rada zdradziła miasto\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  ['or how it was', `Lisiecki po meczu: to była klęska\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  ['or a team', `Lisiecki po meczu: zespół zagrał świetnie\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  ['or a referee', `Lisiecki po meczu: sędzia popełnił błąd\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  ['in a paper', `Lisiecki w „Kurierze”: premier okłamał Polaków\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  ['asked of others', `Lisiecki, pytany o aferę: burmistrz skłamał\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  [
    'but not where he is not heard',
    'Lisiecki w Sejmie: rząd okradł Polaków\n\nMichał Lisiecki milczał w Sejmie przez cały dzień.',
    [],
  ],
  ['asked', `Lisiecki pytany o dymisję: Mamy spokój\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  [
    'asked, with his office',
    `Minister Lisiecki, pytany o dymisję: trwają prace\n\n${BODY}`,
    ['Michał Lisiecki', 'Michał Lisiecki'],
  ],
  ['to a paper', `Lisiecki dla „Kuriera”: Mamy spokój\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  ['somewhere', `Lisiecki w Karwi: Mamy spokój\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  [
    'after a meeting',
    `Lisiecki po naradzie: trwają prace nad ustawą\n\n${BODY}`,
    ['Michał Lisiecki', 'Michał Lisiecki'],
  ],
  ['no mothers', `Lisiecki w Karwi: Mamy protestują\n\n${BODY}`, ['Michał Lisiecki']],
  ['nobody, of what was asked', `Lisiecki pytany o dymisję: spór o most\n\n${BODY}`, ['Michał Lisiecki']],
])

test('whom only a heading names, for words of another, is no speaker of the article', () => {
  const text =
    'Trener Iskry po klęsce: Nie mam zamiaru przepraszać\n\nIskra znowu przegrała.\n\n– Nie mam zamiaru przepraszać za grę – powiedział Goran Vidić, szkoleniowiec gości.'
  const { speakers, quotes } = parseArticle(text, { name: 'x.txt' })
  expect(quotes).toHaveLength(2)
  expect(speakers.map(({ name }) => name)).toEqual(['Goran Vidić'])
})
