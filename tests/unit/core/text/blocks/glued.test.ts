import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOutBlocks } from '../../../../../src/core/text/blocks.ts'
import { canonicalise } from '../../../../../src/core/text/canonical.ts'

/** Each block as `kind: text`, with the title and the lead that every case stands under left out. */
function laidOut(
  body: string,
  lead = 'Rada Lubinowa spotkała się w środę wieczorem na nadzwyczajnej sesji w ratuszu.',
): string[] {
  const { text, blocks } = layOutBlocks(canonicalise(`Spór o most w Lubinowie\n\n${lead}\n\n${body}`))
  for (const { span, credit } of blocks) {
    expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim())
    if (credit) expect(credit.end).toBe(span.end)
  }
  return blocks.slice(2).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)
}

const BEFORE = 'Prace na przeprawie trwają od wiosny i kosztowały już dwa miliony złotych.'

describe('a heading glued to the sentence behind it', () => {
  test.each([
    ['a preposition', 'Nowy most nad Drwiną', 'W Lubinowie od lat brakuje przeprawy.'],
    ['a conjunction', 'Protest mieszkańców', 'Jeśli rada nie zmieni zdania, sprawa trafi do sądu.'],
    ['an adverb', 'Decyzja zapadła w nocy', 'Wówczas radni byli już zmęczeni.'],
    ['a verb', 'Koszty rosną z miesiąca na miesiąc', 'Dodano, że pieniędzy nie wystarczy.'],
    ['a person by role', 'Obietnice i rachunki', 'Burmistrz Olga Wrzos zapowiedziała, że zapłaci za nie miasto.'],
    ['a noun', 'Brakuje pieniędzy na remont', 'Mieszkańcy zbierają podpisy pod petycją.'],
    ['a noun that the verb before refuses', 'Domagali się zamknięcia przeprawy', 'Sąd Okręgowy oddalił pozew w marcu.'],
    [
      'a body whose verb is of no noun before',
      'Śledztwo prokuratury i ZBN',
      'Prokuratura Krajowa podała, że most podpalono.',
    ],
    ['an object', 'Wrzos: Nikt nie pytał mieszkańców', 'Wystawę projektów otwarto w marcu.'],
    ['speech', 'Radni bez złudzeń', '- Most nie powstanie przed zimą - powiedział Adam Olszyniec.'],
    [
      'words in marks behind words in marks',
      'Trudna sytuacja. „Brakuje rąk”',
      '„W tym roku nie zdążymy” - ocenił kierownik budowy.',
    ],
    ['a noun of which only the plural of contempt is known', 'Eurofightery nad miastem', 'W środę je poderwano.'],
    [
      'a name that has not done what the clause before tells of',
      'Radni zabrali głos',
      'Adam Wrzos, członek rady, dodał, że prace ruszą w maju.',
    ],
    ['a name behind a closing mark', '„Nie ma na co czekać”', 'Adam Olszyniec przekonuje, że prace ruszą w maju.'],
  ])('%s opens', (_, heading, rest) => {
    expect(
      laidOut(
        `${BEFORE} Szpital w Lubinowie. Lekarze alarmują W oddziale brakuje łóżek. ${BEFORE} ${heading} ${rest} ${BEFORE}`,
      ),
    ).toEqual(expect.arrayContaining([`heading: ${heading}`, `paragraph: ${rest} ${BEFORE}`]))
  })

  test.each([
    [
      'a sentence without a verb before its last',
      'Pożar w Lubinowie. Strażacy walczą z ogniem',
      'Ze względu na wiatr wezwano posiłki.',
    ],
    [
      'a question before its last',
      'Co dalej z mostem? Burmistrz zabrała głos',
      'W czwartek odbędzie się kolejna sesja.',
    ],
    [
      'a label and ends before a body',
      'Kim był Jan Wilk? Media: Miał dług',
      'Zespół śledczy Zatyx Media przekazał, że miał dług.',
    ],
    ['two of them', 'Wypadek. Wizyta ministra. Policja zamyka ulice', 'Według planu goście przyjadą w południe.'],
  ])('begins with %s', (_, heading, rest) => {
    expect(laidOut(`${BEFORE} ${heading} ${rest} ${BEFORE}`)).toEqual([
      `paragraph: ${BEFORE}`,
      `heading: ${heading}`,
      `paragraph: ${rest} ${BEFORE}`,
    ])
  })

  test('a clause in marks, before a name that nobody knows, without any other', () => {
    const heading = '„Obowiązkiem jest budowa mostu”'
    expect(laidOut(`${heading} Zatylgen uważa, że prace ruszą. ${BEFORE}`)).toEqual([
      `heading: ${heading}`,
      `paragraph: Zatylgen uważa, że prace ruszą. ${BEFORE}`,
    ])
  })

  test('a question, where the article glues', () => {
    expect(
      laidOut(
        `${BEFORE} ZOBACZ: Inny most stoi W Kanie otwarto przeprawę. Kto zapłaci za most? Rachunek przejmie powiat. ${BEFORE}`,
      ),
    ).toEqual([
      `paragraph: ${BEFORE}`,
      'paragraph: W Kanie otwarto przeprawę.',
      'heading: Kto zapłaci za most?',
      `paragraph: Rachunek przejmie powiat. ${BEFORE}`,
    ])
  })

  test('with a stop, where two paragraphs have one', () => {
    const long = `Najwięcej stracą porty i przewoźnicy z doliny. ${BEFORE} ${BEFORE} ${BEFORE}`
    expect(laidOut(`Poszkodowane porty.  ${long}\n\nSpór o pieniądze. ${long}`)).toEqual([
      'heading: Poszkodowane porty.',
      `paragraph: ${long}`,
      'heading: Spór o pieniądze.',
      `paragraph: ${long}`,
    ])
  })
})

test.each([
  ['institutions', 'Zmiany w ustawie przygotowało Ministerstwo Rozwoju, a wniosek poparła Rada Ministrów.'],
  ['institutions behind what leads up to them', 'Zdaniem ekspertów Bank Doliny podniesie w tym roku stopy procentowe.'],
  ['when it was', 'Dzień po pożarze mostu Prokuratura Lubinowa podała, że ktoś go podpalił.'],
  ['a person with a role', 'Premier Adam Olszyniec powiedział, że most stanie do końca roku.'],
  ['a name of two words that the dictionary has', 'Pod koniec listopada Andrzej Duda poinformował, że otrzymał list.'],
  ['a paper', 'W rozmowie z tygodnikiem Nasze Miasto burmistrz mówiła o planach.'],
  ['an attribute in the genitive', 'Radni wezwali do wykluczenia Wspólnoty z przetargu, który trwa od maja.'],
  [
    'a subject behind its verb',
    'Nad ranem zawyły syreny i ogłoszono alarm, dodała Straż Pożarna i odwołała go po godzinie.',
  ],
  ['two who did it together', 'Kwiaty złożyły wczoraj Anna Wrzos i Olga Bryl, a po nich dzieci z miejscowej szkoły.'],
  ['the name of a thing', 'Popyt jest duży. Lubex 17 Pro Max Paradoks polega na tym, że nikt go nie ma.'],
  ['a question that the article answers', 'Co to oznacza dla miasta? Trudno powiedzieć. Rada milczy.'],
  ['questions in speech', '- Kto za to zapłaci? Nie wiem. Ale to nie nasza sprawa - mówiła Olga Wrzos.'],
  ['a title of a work in marks', 'W programie „Pytanie na śniadanie” burmistrz opowiadała o moście.'],
  ['another language', 'Napisał wtedy: we will rebuild the bridge next year In Lubinów wszyscy się śmiali.'],
])('%s: no heading', (_, sentence) => {
  expect(laidOut(`${BEFORE} ${sentence} ${BEFORE}`)).toEqual([`paragraph: ${BEFORE} ${sentence} ${BEFORE}`])
})

const NEXT = 'Z kolei Olga Wrzos przypomniała, że miasto ma umowę.'

test.each([
  ['a link', 'ZOBACZ: Powódź w Kanie. Ewakuowano szkołę'],
  ['a link whose title asks', 'CZYTAJ TAKŻE: Na ten most czeka wielu. Co dalej z budową?'],
  ['a link with a quote', 'Czytaj też: Kana liczy straty. „Tego nie było”'],
  [
    'an invitation to send pictures',
    'Widziałeś coś ważnego? Przyślij zdjęcie, film lub napisz, co się stało. Skorzystaj z naszej Wrzutni',
  ],
  ['what the player cannot do', 'Twoja przeglądarka nie wspiera odtwarzacza wideo...'],
  ['what is still loading', 'Ładowanie...'],
  ['where it goes on', 'Poniżej dalsza część artykułu.'],
  ['a paywall', 'Masz subskrypcję? Zaloguj się. Dowiedz się więcej Udostępnij Facebook Kopiuj link'],
])('%s in a paragraph is left out', (_, boilerplate) => {
  expect(laidOut(`${BEFORE} ${boilerplate} ${NEXT}`)).toEqual([`paragraph: ${BEFORE}`, `paragraph: ${NEXT}`])
})

test.each([
  ['links glued to each other', 'Czytaj też: Kana liczy stratyCzytaj też: Powódź w dolinie. „Woda opada”'],
  ['a byline', 'osg/wka / portal.pl / PAP'],
  ['initials', '(nm)'],
  ['initials at a house', 'ak/PAP.'],
  ['a correspondent', 'Z Lubinowa Jan Wrzos (PAP)'],
  ['an agency', '(PAP)'],
  ['what is still loading', 'Więcej na temat mostów: REKLAMA Anna Wrzos 03.12.2031 19:43 Ładowanie...'],
])('%s at the end is left out', (_, end) => {
  expect(laidOut(`${BEFORE} ${NEXT} ${end}`)).toEqual([`paragraph: ${BEFORE} ${NEXT}`])
})

test('the first words of another article, cut short before a link to it, are left out', () => {
  const teaser = 'Wójt po przenosinach z Kan... zobacz więcej'
  expect(laidOut(`${teaser} ${NEXT}`)).toEqual([`paragraph: ${NEXT}`])
  expect(laidOut(`${BEFORE} Wójt chce... zobacz więcej.`)).toEqual([`paragraph: ${BEFORE} Wójt chce... zobacz więcej.`])
})

test('a link without its title is left out before a turn', () => {
  const turn = '- Woda wraca - mówi Olga Wrzos.'
  expect(laidOut(`${BEFORE} Więcej na Portalu Kana: ${turn}`)).toEqual([`paragraph: ${BEFORE}`, `paragraph: ${turn}`])
})

test.each([
  ['with the title that it had there', 'Źródło: Goniec Kany - Sporo wójtów obawia się wody.'],
  [
    'with what the law says of it',
    'Źródło: Goniec Kany - Woda wraca. Kiedy? Rozpowszechnianie niniejszego artykułu możliwe jest tylko za zgodą.',
  ],
])('a line of the paper that it is from, %s, is left out', (_, line) => {
  expect(laidOut(`${BEFORE}\n\n${NEXT}\n\n${line}`)).toEqual([`paragraph: ${BEFORE}`, `paragraph: ${NEXT}`])
})

test.each([
  ['a label and names', 'Most o świcie Źródło: OLGA WRZOS/PAP', 'OLGA WRZOS/PAP'],
  ['an agency', 'Most po remoncie Źródło: Reuters', 'Reuters'],
  ['a slash', 'Robotnicy na moście / ADAM WRZOS / AFP/East News', 'ADAM WRZOS / AFP/East News'],
])('a caption with %s stands apart', (_, caption, credit) => {
  const { text, blocks } = layOutBlocks(canonicalise(`Spór o most\n\n${BEFORE} ${caption} ${NEXT}`))
  expect(blocks.slice(1).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)).toEqual([
    `lead: ${BEFORE}`,
    `caption: ${caption}`,
    `paragraph: ${NEXT}`,
  ])
  const found = blocks[2]?.credit
  expect(found && text.slice(found.start, found.end)).toMatch(new RegExp(`${credit}$`))
})

test.each([
  ['Zawalona kładka w Lubinowie. Fot. Hanna Świerk', 'Fot. Hanna Świerk'],
  ['Fot. Robert Kulej / Sportowa Agencja Foto', 'Fot. Robert Kulej / Sportowa Agencja Foto'],
  ['Foto: Anna Nowak', 'Foto: Anna Nowak'],
])('%s is a caption to its end, though the dictionary knows the names as words', (caption, credit) => {
  const { text, blocks } = layOutBlocks(canonicalise(`Spór o most\n\n${BEFORE}\n\n${caption}\n\n${NEXT}`))
  expect(blocks.slice(2).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)).toEqual([
    `caption: ${caption}`,
    `paragraph: ${NEXT}`,
  ])
  const found = blocks[2]?.credit
  expect(found && text.slice(found.start, found.end)).toBe(credit)
})

test('a name in the middle of a paragraph ends no caption: what is glued behind it goes on', () => {
  expect(laidOut(`${BEFORE} Foto: PAP ${NEXT}`).at(-1)).toBe(`paragraph: ${NEXT}`)
})

test.each([
  [
    'a link that ends in a name',
    'ZOBACZ: Wrzos otworzył most! Oto pierwsze decyzje ws. Adama',
    'Czesi piszą jednak, że most jest za wąski.',
  ],
  [
    'a credit',
    'Robotnicy na moście / ADAM WRZOS/AFP/East News',
    'W Zatylinie cztery duże łodzie naruszyły strefę zakazu.',
  ],
])('%s takes nothing of the sentence behind it', (_, glued, next) => {
  expect(laidOut(`${BEFORE} ${glued} ${next}`).at(-1)).toBe(`paragraph: ${next}`)
})

test('a film has its title for a caption', () => {
  expect(
    laidOut(`${BEFORE} WIDEO: Tak wygląda nowy most. Twoja przeglądarka nie wspiera odtwarzacza wideo... ${NEXT}`),
  ).toEqual([`paragraph: ${BEFORE}`, 'caption: WIDEO: Tak wygląda nowy most.', `paragraph: ${NEXT}`])
})

test('in an interview, a line that asks is no heading, and neither is the line of its title', () => {
  const kinds = (source: string): string[] => layOutBlocks(canonicalise(source)).blocks.map(({ kind }) => kind)
  const answer = 'Tak, od lat. Wtedy most był jeszcze drewniany i nikt się nie śpieszył.'
  expect(
    kinds(
      `Most pamięta\n\nZ Olgą Wrzos rozmawia Adam Olszyniec\n\nPamięta pani stary most?\n\n${answer}\n\nA nowy?\n\n${answer}`,
    ),
  ).toEqual(['heading', 'lead', 'paragraph', 'paragraph', 'paragraph', 'paragraph'])
  expect(kinds(`Most\n\n${answer}\n\nKto za to zapłaci?\n\n${answer}`)).toEqual([
    'heading',
    'lead',
    'heading',
    'paragraph',
  ])
})

const FRAGMENTS = fc.constantFrom(
  BEFORE,
  NEXT,
  'Trudna sytuacja szpitala',
  'Protest w Lubinowie. Mieszkańcy mają dość',
  'ZOBACZ: Inny most',
  '- Nie wiem - mówi Wrzos.',
  '„Nigdy',
  '”',
  'Źródło: PAP',
  '/ OLGA WRZOS/PAP',
  'WIDEO:',
  'Kto zapłaci?',
  '(PAP)',
  '\n',
  '\n\n',
  '1. Punkt',
)
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

test('blocks hold the words of their text in order, and laying them out again loses none', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: FRAGMENTS }, fc.string()), { maxLength: 14 }), (parts) => {
      const source = canonicalise(parts.join(' '))
      const { text, blocks } = layOutBlocks(source)
      let end = -2
      for (const { span, credit } of blocks) {
        expect(span.start).toBe(end + 2)
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
        if (credit) expect(credit.start).toBeGreaterThanOrEqual(span.start)
      }
      expect(Math.max(end, 0)).toBe(text.length)
      // a subsequence: what is left out is boilerplate, and nothing moves
      const rest = words(source)
      let at = 0
      for (const word of words(text)) {
        at = rest.indexOf(word, at)
        expect(at).toBeGreaterThanOrEqual(0)
        at++
      }
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['links', 'ZOBACZ: Most '],
  ['capitals', 'Most Nad Rzeką '],
  ['marks', '„Most '],
  ['credits', 'Źródło: PAP / '],
  ['questions', 'Kto? '],
  ['dashes', '- Most '],
])('a hostile run of %s costs time in proportion to its length', (_, unit) => {
  const source = canonicalise(unit.repeat(20_000))
  const start = performance.now()
  layOutBlocks(source)
  expect(performance.now() - start).toBeLessThan(4000)
})
