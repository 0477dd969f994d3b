import { expect, test } from 'vitest'
import { lastSpeaker, speakersOf } from './expect-speakers.ts'

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

test.each([
  ['Adam Sobol prowadził galę. – Witam – mówił Sobol. Laureat „Złotej Kuli” dodał, że śpi.', 'laureat „Złotej Kuli”'],
  ['Książkę napisał Adam Wrzos. Bohater „Zatoki” mówi w niej, że boi się morza.', 'bohater „Zatoki”'],
  ['Reżyser Adam Wrzos zaprosił gości na plan. Gwiazdor „Zatoki” powiedział, że śpi.', 'gwiazdor „Zatoki”'],
  ['Nagrodę wręczył Jan Sobol. Finalista „Śpiewaj z nami” mówił, że śpi.', 'finalista „Śpiewaj z nami”'],
  ['Na galę przyszli Adam Sobol i goście. Wszyscy spali. Gwiazdor „Zatoki” mówił, że śpi.', 'gwiazdor „Zatoki”'],
])('whoever hosts, writes or directs is not whom a title makes known: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each([
  'Adam Sobol przerwał milczenie. Gwiazdor „Zatoki” zdradził, że wyjeżdża.',
  'Adam Sobol przerwał milczenie\n\nW sieci trwa burza. Gwiazdor „Zatoki” zdradził, że wyjeżdża.',
])('but of whom the heading or the sentence before tells: %s', (text) => {
  expect(lastSpeaker(text)).toBe('Adam Sobol')
})

test.each([
  [
    'Kral i Sobol się rozstali\n\nPlotki o kryzysie Zuzanny Kral i Adama Sobola krążyły długo. „To koniec” – napisała gwiazda „Zatoki”.\n\n' +
      '„Trzymaj się!” – dodała piosenkarka Ewa Bryl. „Szkoda” – dodała prezenterka Inez Lis.',
    'Zuzanna Kral',
  ],
  [
    'W Karwi pada\n\n„To koniec” – napisała gwiazda „Zatoki”, Ewa Bryl. „Szkoda” – dodała prezenterka Inez Lis.',
    'Ewa Bryl',
  ],
])('who has been named rather than who is named later: %s', (text, speaker) => {
  expect(speakersOf(text)[0]).toBe(speaker)
})
