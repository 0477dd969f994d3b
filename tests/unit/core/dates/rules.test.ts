import { expect, test } from 'vitest'
import type { DateRule } from '../../../../src/core/dates/expression.ts'
import { PUBLISHED, rulesOf } from './find-dates.ts'

/** For each rule a text that it resolves, and one much like it that it must leave alone; the compiler misses none. */
const CASES: Record<DateRule, { resolves: string; leaves: string }> = {
  'relative-day': { resolves: 'Prom ruszył wczoraj.', leaves: 'Walczą o lepsze jutro.' },
  'relative-week': { resolves: 'Padało w ubiegłym tygodniu.', leaves: 'Padało cały tydzień.' },
  'relative-month': { resolves: 'Padało w ubiegłym miesiącu.', leaves: 'Padało miesiąc.' },
  'relative-quarter': {
    resolves: 'Padało w ubiegłym kwartale.',
    leaves: 'Pali się w kwartale ulic Lipowej i Długiej.',
  },
  'relative-year': { resolves: 'Padało w ubiegłym roku.', leaves: 'Padało w ubiegłym roku podatkowym.' },
  'relative-decade': { resolves: 'Padało w minionej dekadzie.', leaves: 'To mecz dekady.' },
  'relative-century': { resolves: 'Padało w ubiegłym stuleciu.', leaves: 'Obchodzono stulecie huty.' },
  'relative-night': { resolves: 'Padało minionej nocy.', leaves: 'Padało w nocy.' },
  weekday: { resolves: 'Prom ruszył w środę.', leaves: 'Prom pływa w środy.' },
  'nearest-year': { resolves: 'Prom ruszył 12 maja.', leaves: 'Prom ruszył 12 maja 2020 r. w deszczu.' },
  'year-in-text': {
    resolves: 'W 1939 r. mieszkał w Nidowie. We wrześniu uciekł.',
    leaves: 'W 2031 r. mieszkał w Nidowie. We wrześniu uciekł.',
  },
  offset: { resolves: 'Prom ruszył trzy dni temu.', leaves: 'Prom płynął trzy dni.' },
  'offset-in-text': {
    resolves: 'Zaczęto 3 maja 2020 r., a dzień później przerwano.',
    leaves: 'Zaczęto w maju 2020 r., a dzień później przerwano.',
  },
  'period-in-text': {
    resolves: 'Wyrok zapadł w 2010 r., a w następnym roku go uchylono.',
    leaves: 'Wyrok zapadł wczoraj, a w następnym roku go uchylą.',
  },
  run: { resolves: 'W ostatnich trzech miesiącach padało.', leaves: 'Przez trzy miesiące padało.' },
  lasting: { resolves: 'To już 8 lat wojny nad Nidą.', leaves: 'Grozi mu 8 lat więzienia.' },
}

test.each(Object.entries(CASES))('%s', (rule, { resolves, leaves }) => {
  expect(rulesOf(resolves, PUBLISHED)).toContain(rule)
  expect(rulesOf(leaves, PUBLISHED)).not.toContain(rule)
})
