import { expect, test } from 'vitest'
import { PUBLISHED, timelineOf } from './find-dates.ts'

/** The label of the one date of a text whose expression is this. */
function labelOf(text: string, expression: string): string | undefined {
  return timelineOf(text, PUBLISHED).find(({ span }) => span && text.slice(span.start, span.end) === expression)?.label
}

test.each([
  // the clause without its date
  [
    'W 2012 r. prom z Nidowa do Wierchna zatonął na mieliźnie.',
    'W 2012 r.',
    'prom z Nidowa do Wierchna zatonął na mieliźnie',
  ],
  ['Nowy most nad Nidą stanął w 2020 roku.', 'w 2020 roku', 'Nowy most nad Nidą stanął'],
  // inside of it the date stays
  ['Nowy most nad Nidą w 2020 roku runął do rzeki.', 'w 2020 roku', 'Nowy most nad Nidą w 2020 roku runął do rzeki'],
  // up to the next comma, behind what only joins it
  ['Rada uznała, że przystań w Wierchnie zbudowano w 1998 roku.', 'w 1998 roku', 'przystań w Wierchnie zbudowano'],
  // two verbs, two dates
  [
    'Rejs z Nidowa zaczął się 3 maja 2020 r. i skończył się w Wierchnie 5 czerwca 2020 r.',
    '3 maja 2020 r.',
    'Rejs z Nidowa zaczął się',
  ],
  [
    'Rejs z Nidowa zaczął się 3 maja 2020 r. i skończył się w Wierchnie 5 czerwca 2020 r.',
    '5 czerwca 2020 r.',
    'skończył się w Wierchnie',
  ],
  // what it speaks of stands before it
  [
    'Stary prom z Wierchna, który zatonął w 1998 roku, znów pływa.',
    'w 1998 roku',
    'Stary prom z Wierchna, który zatonął',
  ],
  ['Spółka Młyny Krępskie powstała w 2002 roku.', 'w 2002 roku', 'Spółka Młyny Krępskie powstała'],
  ['W 2002 powstała spółka Młyny Krępskie.', 'W 2002', 'powstała spółka Młyny Krępskie'],
  ['W środę wójt Krępy zamknął całe nabrzeże.', 'W środę', 'wójt Krępy zamknął całe nabrzeże'],
  ['Mieszkańcy dowiedzieli się wczoraj, że zniknie szkoła.', 'wczoraj', 'Mieszkańcy dowiedzieli się'],
  [
    'Halina Bór, która w 2015 r. została sołtyską, sprzedała dom.',
    'w 2015 r.',
    'Halina Bór, która w 2015 r. została sołtyską',
  ],
  [
    'Kładkę otwarto uroczyście 3 maja i zamknięto po cichu 12 maja 2022 r.',
    '12 maja 2022 r.',
    'Kładkę otwarto uroczyście 3 maja i zamknięto po cichu',
  ],
  ['Deszcz padał bez przerwy, a w poniedziałek rzeka zalała całą Krępę.', 'w poniedziałek', 'rzeka zalała całą Krępę'],
  ['Wójt przyznał, że w 2019 r. gmina kupiła dwa autobusy.', 'w 2019 r.', 'gmina kupiła dwa autobusy'],
  // the stop of an abbreviation stays, also where it ends the sentence
  [
    'Stary prom z Wierchna w 1998 r. zatonął z węglem itp. Nikt nie płakał.',
    'w 1998 r.',
    'Stary prom z Wierchna w 1998 r. zatonął z węglem itp.',
  ],
  // that of a unit is the sentence's
  [
    'Stary prom z Wierchna w 1998 r. zatonął po 3 km. Nikt nie płakał.',
    'w 1998 r.',
    'Stary prom z Wierchna w 1998 r. zatonął po 3 km',
  ],
])('%s · %s', (text, expression, label) => {
  expect(labelOf(text, expression)).toBe(label)
})

test.each([
  [
    'the clause beside it, with a verb of its own',
    'Stara huta szkła w Nidowie stanęła w 2011 roku, a miasto długo się nie podnosiło.',
    'w 2011 roku',
    'miasto',
  ],
  [
    'another sentence',
    'Huta była dumą miasta. Zgasła po trzech dniach protestu w 2011 roku. Nikt nie płakał.',
    'w 2011 roku',
    'Nikt',
  ],
  ['what joins it', 'Prom stał, ponieważ stara przystań w Wierchnie spłonęła w 1998 roku.', 'w 1998 roku', 'ponieważ'],
])('a label is not about %s: %s', (_, text, expression, other) => {
  expect(labelOf(text, expression)).toBeTruthy()
  expect(labelOf(text, expression)).not.toContain(other)
})

test('a long clause is cut at a word near its date', () => {
  const text = `Prom ${'z bardzo długą i starannie spisaną listą pasażerów '.repeat(6)}zatonął w 2012 r. koło Wierchna.`
  const label = labelOf(text, 'w 2012 r.') ?? ''
  expect(label.length).toBeLessThan(100)
  expect(label).toContain('w 2012 r.')
  expect(label).toMatch(/^…/)
})

test('a long clause is cut at a word', () => {
  const text =
    'W 2020 r. rada gminy Krępa Mała przyznała stypendia szesnastu uczniom szkół muzycznych, plastycznych oraz baletowych z całego powiatu i okolic.'
  for (const { label, span } of timelineOf(text)) {
    expect(span).not.toBeNull()
    expect(label.length).toBeLessThanOrEqual(92)
    for (const part of label.split('…')) expect(text).toContain(part)
  }
})
