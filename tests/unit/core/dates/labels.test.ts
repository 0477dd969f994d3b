import { expect, test } from 'vitest'
import { timelineOf } from './find-dates.ts'

test.each([
  ['no word that leads to what was cut', 'Gmina płaci rentę począwszy od 1 lipca 2024 r.', 'Gmina płaci rentę'],
  ['when somebody was born', 'Malarz Jan Bryl z Nidowa, ur. 3 maja 1950', 'Malarz Jan Bryl z Nidowa, ur. 3 maja 1950'],
  [
    'no word that only joins',
    'Lis wyjaśnił, dlaczego w maju prom nie wypłynął z Wierchna.',
    'prom nie wypłynął z Wierchna',
  ],
  ['no phrase that only joins', 'Co prawda w maju prom nie wypłynął z Wierchna.', 'prom nie wypłynął z Wierchna'],
  [
    'no abbreviation that only joins',
    'Padało, np. w maju prom nie wypłynął z Wierchna.',
    'prom nie wypłynął z Wierchna',
  ],
  ['the noun of a date around it', 'Lipcowa powódź 1997 roku zabrała młyn.', 'Lipcowa powódź 1997 roku zabrała młyn'],
  ['a sentence of its own keeps its head', 'To najwyższy stan Nidy od 2001 roku.', 'To najwyższy stan Nidy'],
  [
    'what is compared',
    'Ceny promów były o 5 proc. niższe niż w 2020 roku.',
    'Ceny promów były o 5 proc. niższe niż w 2020 roku',
  ],
  [
    'one of two dates',
    'W środę i czwartek rada Nidowa obradowała do rana.',
    'W środę i czwartek rada Nidowa obradowała do rana',
  ],
  [
    'two verbs are parted all the same',
    'Prom z Nidowa ruszył do Wierchna 3 maja i zaraz zatonął przy moście w Nidowie.',
    'Prom z Nidowa ruszył do Wierchna',
  ],
  [
    'a bracket in whole',
    'Budowa mostu (razem z drogą) w 2019 roku stanęła.',
    'Budowa mostu (razem z drogą) w 2019 roku stanęła',
  ],
  ['no half of a bracket', 'Dawny prom do Wierchna (kursował w 2005 roku) zatonął.', 'Dawny prom do Wierchna kursował'],
  [
    'a name in marks',
    'W niedzielę „Kurier Nidowski” opisał katastrofę promu.',
    '„Kurier Nidowski” opisał katastrofę promu',
  ],
  [
    'a title at the end',
    'W 2019 roku wójt wydał odezwę pod tytułem „Ratujmy prom”.',
    'wójt wydał odezwę pod tytułem „Ratujmy prom”',
  ],
  [
    'a date written short',
    'W 2016 r., zgodnie z obietnicą, wójt Nidowa otworzył most.',
    'zgodnie z obietnicą, wójt Nidowa otworzył most',
  ],
  [
    'what hangs on words before',
    'Zamknięto mosty na Nidzie, w tym otwarty w maju drewniany.',
    'Zamknięto mosty na Nidzie, w tym otwarty w maju drewniany',
  ],
  [
    'a date that the sentence went on behind',
    'Wioska (od marca 2019 r. Nidowo) ma most i nowy prom.',
    'Wioska od marca 2019 r. Nidowo',
  ],
  [
    'a space that is missing',
    'Rok był zły.W 2007 roku prom zatonął przy moście w Nidowie.',
    'prom zatonął przy moście w Nidowie',
  ],
])('%s: %s', (_, text, label) => {
  const dated = timelineOf(text, '2031-06-05').filter(({ span }) => span)
  expect(dated.map((entry) => entry.label)).toContain(label)
})
