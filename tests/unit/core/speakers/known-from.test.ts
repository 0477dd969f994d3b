import { expect, test } from 'vitest'
import { lastSpeaker } from './expect-speakers.ts'

test.each([
  ['Gwiazda „Zatoki” zdradziła, że wyjeżdża.', 'Anna Sobol'],
  ['Gwiazda serialu „Zatoka” zdradziła, że wyjeżdża.', 'Anna Sobol'],
  ['Była uczestniczka „Tańca na linie” zdradziła, że wyjeżdża.', 'Anna Sobol'],
  ['Odtwórczyni roli Zofii zdradziła, że wyjeżdża.', 'Anna Sobol'],
  ['Jedna z gwiazd „Zatoki” zdradziła, że wyjeżdża.', 'jedna z gwiazd „Zatoki”'],
  ['Inna gwiazda „Zatoki” zdradziła, że wyjeżdża.', 'inna gwiazda „Zatoki”'],
  ['Gwiazdor „Zatoki” zdradził, że wyjeżdża.', 'gwiazdor „Zatoki”'],
  ['Gwiazda „Zatoki” Ewa Lis zdradziła, że wyjeżdża.', 'Ewa Lis'],
  ['Uczestniczka marszu zdradziła, że wyjeżdża.', 'uczestniczka marszu'],
])('who was heard last, by what made her known: %s', (text, speaker) => {
  expect(lastSpeaker(`Anna Sobol przerwała milczenie. „To nasza decyzja” – wyznała.\n\n${text}`)).toBe(speaker)
})

test('nobody of another trade', () => {
  const text = 'Posłanka Anna Sobol przerwała milczenie. „Nie” – wyznała. Gwiazda „Zatoki” dodała, że wyjeżdża.'
  expect(lastSpeaker(text)).toBe('gwiazda „Zatoki”')
})
