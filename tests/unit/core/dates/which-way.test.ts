import { expect, test } from 'vitest'
import { datesOf } from './find-dates.ts'

/** A Thursday. */
const PUBLISHED = '2031-06-05'

test.each([
  ['what is planned, and ahead', 'Otwarcie zaplanowano w lipcu.', 'w lipcu', '2031-07'],
  ['planned for a season', 'Otwarcie mostu przewidziano jesienią.', 'jesienią', '2031-23'],
  ['planned for a day of the week', 'W sobotę zaplanowano koncert.', 'W sobotę', '2031-06-07'],
  ['planned from a day on', 'Od niedzieli zaplanowane zostały przerwy.', 'Od niedzieli', '2031-06-08/..'],
  ['planned, and called off', 'Zaplanowana w lipcu sesja została odwołana.', 'w lipcu', '2031-07'],
  ['the planning itself, or nearly', 'W maju zaplanowano remont.', 'W maju', '2031-05'],
  ['what had been planned', 'Otwarcie było zaplanowane w marcu.', 'w marcu', '2031-03'],
  ['when somebody planned', 'W środę wójt zaplanował podróż.', 'W środę', '2031-06-04'],
  ['what a planner did', 'Zaplanował napad i w piątek uciekł.', 'w piątek', '2031-05-30'],
  ['what another planned', 'W piątek złapano człowieka, który zaplanował napad.', 'W piątek', '2031-05-30'],
  ['what begins, without a verb', 'Od poniedziałku zmiany w ruchu.', 'Od poniedziałku', '2031-06-09/..'],
  ['the same, its noun first', 'Remont mostu od poniedziałku.', 'od poniedziałku', '2031-06-09/..'],
  ['what has begun', 'Od soboty strajk w porcie.', 'Od soboty', '2031-05-31/..'],
  ['begun, by the verb', 'Od poniedziałku zmiany wprowadził zarząd.', 'Od poniedziałku', '2031-06-02/..'],
  ['announced without a verb', 'Początek w sobotę o 20.', 'w sobotę', '2031-06-07'],
  [
    'a night announced',
    'Transmisja w nocy z soboty na niedzielę.',
    'w nocy z soboty na niedzielę',
    '2031-06-07/2031-06-08',
  ],
  ['the next one, without a verb', 'Następny mecz w sobotę o godz. 10.', 'w sobotę', '2031-06-07'],
  ['the next one, by the verb', 'Następny mecz w sobotę przegrała Iskra.', 'w sobotę', '2031-05-31'],
  ['begun, by the verb', 'Początek w sobotę był trudny.', 'w sobotę', '2031-05-31'],
  ['held, without a verb', 'W niedzielę wybory.', 'W niedzielę', '2031-06-08'],
  ['held, by its noun first', 'Sesja rady w piątek w ratuszu.', 'w piątek', '2031-06-06'],
  ['what starts', 'Nabór rusza od 20 lipca.', 'od 20 lipca', '2031-07-20/..'],
  ['what starts on a day of the week', 'Nabór zaczyna się od środy.', 'od środy', '2031-06-11/..'],
  ['what has gone on', 'Nabór trwa od 20 lipca.', 'od 20 lipca', '2030-07-20/..'],
  ['what might be', 'Radny zdecydował, ale mógłby to być 4 stycznia.', '4 stycznia', '2031-01-04'],
  ['what might be on a day of the week', 'Iskra mogłaby zagrać w sobotę.', 'w sobotę', '2031-06-07'],
  ['one of several', 'To jedna z osób, które w środę zatrzymano.', 'w środę', '2031-06-04'],
  ['what somebody will have', 'Uczniowie będą mieli wolne po Nowym Roku.', 'po Nowym Roku', '2032-01-01/..'],
  [
    'behind a past verb, of what is told ahead',
    'Iskra przegrała, a w listopadzie derby, które pokaże Kurier.',
    'w listopadzie',
    '2031-11',
  ],
  [
    'behind a past verb, of what is told back',
    'Iskra przegrała, a w listopadzie derby, które pokazał Kurier.',
    'w listopadzie',
    '2030-11',
  ],
  ['held, by the verb', 'W niedzielę wybory wygrał Bryl.', 'W niedzielę', '2031-06-01'],
  ['not held, but happened', 'W niedzielę pożar w Lubinowie.', 'W niedzielę', '2031-06-01'],
  ['what befell somebody', 'Zatrzymany w piątek mężczyzna usłyszy zarzuty.', 'w piątek', '2031-05-30'],
  ['what befell him, no participle', 'Zaginiony w piątek Wrzos się odnajdzie.', 'w piątek', '2031-05-30'],
  ['what was done, behind its noun', 'Umowa podpisana w grudniu zacznie działać.', 'w grudniu', '2030-12'],
  ['what has gone on', 'Trwający od soboty strajk skończy się jutro.', 'od soboty', '2031-05-31/..'],
  ['a name like a participle', 'W Stanach Zjednoczonych w piątek ruszy targ.', 'w piątek', '2031-06-06'],
  ['a participle in a verb', 'Most zostanie otwarty w piątek.', 'w piątek', '2031-06-06'],
  [
    'a participle behind a verb of another',
    'Jutro zostanie przesłuchany zatrzymany w piątek Wrzos.',
    'w piątek',
    '2031-05-30',
  ],
  ['a verb of what is to come, though a participle by its form', 'Opady ustaną w sobotę.', 'w sobotę', '2031-06-07'],
  ['and though a noun by its form', 'Mrozy miną w sobotę.', 'w sobotę', '2031-06-07'],
  ['what is set, and ahead', 'Zaplanowane w grudniu wybory się odbędą.', 'w grudniu', '2031-12'],
  ['what has to be done', 'Trzeba w piątek zamknąć most.', 'w piątek', '2031-06-06'],
  ['what had to be done', 'W piątek trzeba było zamknąć most.', 'W piątek', '2031-05-30'],
  ['the beginning of what was planned', 'Otwarcie zaplanowano na początek marca.', 'na początek marca', '2032-03'],
  ['where a beginning was', 'Na początku maja otwarto most.', 'Na początku maja', '2031-05'],
  ['how things stood at an end', 'Na koniec maja dług wyniósł milion.', 'Na koniec maja', '2031-05'],
  ['a future of two words', 'Prom będzie stał w piątek.', 'w piątek', '2031-06-06'],
  ['the same further off', 'Rybacy będą w maju dalej protestowali.', 'w maju', '2032-05'],
  ['the same joined', 'Będziemy bronili portu i pisali w piątek listy.', 'w piątek', '2031-06-06'],
  ['the past of another clause', 'Nie wiadomo, co będzie, bo prom stał w piątek.', 'w piątek', '2031-05-30'],
  ['what shall be', 'W piątek mają przyjechać strażacy.', 'W piątek', '2031-06-06'],
  ['we, by a verb that is a noun as well', 'W sobotę gramy z Iskrą.', 'W sobotę', '2031-06-07'],
  ['a verb that is a rare noun as well', 'W sobotę rusza remont mostu.', 'W sobotę', '2031-06-07'],
  [
    'told of by a clause behind',
    'Wpłynął wniosek o przerwanie piątkowej sesji, podczas której wójt przedstawi budżet.',
    'piątkowej',
    '2031-06-06',
  ],
  ['ahead by a verb that is a noun’s form too', 'Po Nowym Roku ruszy budowa mostu.', 'Po Nowym Roku', '2032-01-01/..'],
  [
    'ahead by a verb that is another noun’s form',
    'Może uda się otworzyć most od 1 lipca.',
    'od 1 lipca',
    '2031-07-01/..',
  ],
  ['a season spelled out', 'W ubiegłym sezonie zimowym zamarzł port.', 'W ubiegłym sezonie zimowym', '2030-24'],
  ['the clause behind is past', 'Wójt nie pamięta piątkowej sesji, na której milczał.', 'piątkowej', '2031-05-30'],
  ['an act that is known', 'Piątkowa decyzja wójta zwiększa niepokój.', 'Piątkowa', '2031-05-30'],
  ['a form that is of two verbs', 'Sędziowie, którzy wydali wyrok w piątek, odeszli.', 'w piątek', '2031-05-30'],
  [
    'past, though what follows is not',
    'Jednym z osiągnięć było grudniowe porozumienie, które pozwala na wiele.',
    'grudniowe',
    '2030-12',
  ],
  ['what was promised', 'Wójt obiecał poinformować radę do października o moście.', 'do października', '../2031-10'],
  ['what was put off', 'Sąd odroczył rozprawę do 12 września.', 'do 12 września', '../2031-09-12'],
  ['how long he is held', 'Wrzosa aresztowano do 12 września.', 'do 12 września', '../2031-09-12'],
  ['what was done by then', 'Wójt zebrał do października sto podpisów.', 'do października', '../2030-10'],
  [
    'soon, though the verb of saying is past',
    'Od początku mówiliśmy, że wybory 10 lipca to błąd.',
    '10 lipca',
    '2031-07-10',
  ],
  ['soon, behind a past verb', 'Śmieci odebrano 17 maja, a kolejny odbiór 21 czerwca.', '21 czerwca', '2031-06-21'],
  ['the end of a plan, soon', 'Radni głosowali przeciw odroczeniu obrad do lipca.', 'do lipca', '../2031-07'],
  ['a month of last year beside its own verb', 'Wójt podał, że w lipcu zamknięto most.', 'w lipcu', '2030-07'],
  ['a plan for a month just past', 'Jeśli spełnią się plany na maj, most ruszy.', 'na maj', '2031-05'],
  ['a plan for a month long past', 'Otwarcie zaplanowano na marzec.', 'na marzec', '2032-03'],
  ['a future end, not of a month just past', 'Do maja powstanie most.', 'Do maja', '../2032-05'],
  ['ahead of a verb that is past', 'Nic nie wskazywało na to, że 28 maja psy wyjadą.', '28 maja', '2031-05-28'],
  ['far ahead of a verb that is past', 'Wójt ogłosił, że wybory odbędą się 12 marca.', '12 marca', '2032-03-12'],
  ['ahead of one that is not', 'Nowy zarząd wybiorą 28 maja.', '28 maja', '2032-05-28'],
  ['what goes on since', 'Od jesieni ceny mogą rosnąć.', 'Od jesieni', '2030-09/..'],
  ['far ahead of the past', 'Most zamknięto 10 października.', '10 października', '2030-10-10'],
  ['the end of a year that is over', 'Mimo to pod koniec roku wójt przegrał głosowanie.', 'pod koniec roku', '2030'],
  ['the end of a year ahead', 'Most powstanie pod koniec roku.', 'pod koniec roku', '2031'],
  [
    'no story of the past in the future',
    'Zapisy porozumienia z 1998 roku zostaną. Debata odbędzie się 22 marca.',
    '22 marca',
    '2032-03-22',
  ],
  ['a story of the past', 'W 1998 roku podpisano umowę. Debata odbyła się 22 marca.', '22 marca', '1998-03-22'],
  ['a year by its weekday', 'Na początku, w środę 5 czerwca, powołano radę.', 'w środę 5 czerwca', '2030-06-05'],
  ['a weekday that fits no year near', 'Radę powołano w piątek 5 czerwca.', 'w piątek 5 czerwca', '2031-06-05'],
  [
    'the same day as the last one',
    'Piloci zapowiedzieli strajk na 12 lipca. Firma, która w grudniu ub.r. ustąpiła, podała, że tego dnia polecą.',
    'tego dnia',
    '2031-07-12',
  ],
])('%s: %s', (_, text, expression, edtf) => {
  expect(datesOf(text, PUBLISHED)).toContainEqual([expression, edtf])
})

test.each([
  ['of the news', 'Sąd zniesiono w 2018 r. Po kwietniowej uchwale znów się o nim mówi.', '2031-04'],
  ['of a month that the text dated', 'Sąd zniesiono w kwietniu 2018 r. Po kwietniowej uchwale stał pusty.', '2018-04'],
])('an adjective in a story of the past is %s', (_, text, edtf) => {
  expect(datesOf(text, PUBLISHED)).toContainEqual(['kwietniowej', edtf])
})

test('a day of a year far ahead that its sentence names', () => {
  const text = 'Zmiana czasu jest co roku w marcu. W 2034 roku przypada na 30 i 31 marca.'
  expect(datesOf(text, PUBLISHED)).toContainEqual(['na 30 i 31 marca', '2034-03-30/2034-03-31'])
})

test.each([
  ['what comes behind a day may be ahead', 'Po Nowym Roku ceny mogą wzrosnąć.', 'Po Nowym Roku', '2032-01-01/..'],
  [
    'results yet to be told are of a time that is over',
    'Wyniki za II kwartał huta poda jutro.',
    'za II kwartał',
    '2031-04/2031-06',
  ],
  [
    'but what is yet to be paid is not',
    'Premie za II kwartał huta wypłaci w lipcu.',
    'za II kwartał',
    '2032-04/2032-06',
  ],
  ['what goes on since a day began then', 'Od Nowego Roku ceny mogą rosnąć.', 'Od Nowego Roku', '2031-01-01/..'],
])('in autumn %s', (_, text, expression, edtf) => {
  expect(datesOf(text, '2031-09-30')).toContainEqual([expression, edtf])
})

test.each([
  ['the start of a year is the next one’s', 'Na początku roku ruszy prom.', 'Na początku roku', '2032'],
  ['so is what goes on since', 'Z początkiem roku wzrosną ceny.', 'Z początkiem roku', '2032'],
  ['unless it is told of', 'Na początku roku padało.', 'Na początku roku', '2031'],
])('late in the year %s', (_, text, expression, edtf) => {
  expect(datesOf(text, '2031-11-30')).toContainEqual([expression, edtf])
})

test.each([
  ['tomorrow', 'Wnioski można składać od piątku.', 'od piątku', '2031-06-06/..'],
  ['in three days', 'Od niedzieli można oglądać wystawę w ratuszu.', 'Od niedzieli', '2031-06-08/..'],
  ['since two days ago', 'Od wtorku można kupować bilety na prom.', 'Od wtorku', '2031-06-03/..'],
  ['in months', 'Zgłoszenia można wysyłać od 1 września.', 'od 1 września', '2031-09-01/..'],
  ['for months', 'Zgłoszenia można wysyłać od 1 marca.', 'od 1 marca', '2031-03-01/..'],
  ['already', 'Wnioski można już składać od piątku.', 'od piątku', '2031-05-30/..'],
  ['what goes on', 'Strajk trwa od piątku.', 'od piątku', '2031-05-30/..'],
  ['what could be done', 'Wnioski można było składać od piątku.', 'od piątku', '2031-05-30/..'],
])('what anybody may do from a day on is told of near it, %s', (_, text, expression, edtf) => {
  expect(datesOf(text, PUBLISHED)).toContainEqual([expression, edtf])
})

test.each([
  ['what is wanted', 'Gmina chce od września zamknąć szkołę.', 'od września', '2031-09/..'],
  ['and behind it', 'Gmina chce zamknąć szkołę od marca.', 'od marca', '2032-03/..'],
  ['what is planned', 'Prom planuje kursować od piątku.', 'od piątku', '2031-06-06/..'],
  ['what was wanted since', 'Od września gmina chce zamknąć szkołę.', 'Od września', '2030-09/..'],
  ['what goes on', 'Gmina zamyka szkołę od marca.', 'od marca', '2031-03/..'],
])('from a day on, %s', (_, text, expression, edtf) => {
  expect(datesOf(text, PUBLISHED)).toContainEqual([expression, edtf])
})

test.each([
  ['a quarter', 'Pieniądze wypłacimy w IV kwartale.', 'w IV kwartale', '2031-10/2031-12'],
  ['half a year', 'Most stanie w drugim półroczu.', 'w drugim półroczu', '2031-07/2031-12'],
  ['one that is over', 'Pieniądze wypłacimy w III kwartale.', 'w III kwartale', '2032-07/2032-09'],
  ['a month that is over', 'Pieniądze wypłacimy w październiku.', 'w październiku', '2032-10'],
  ['one told of', 'W IV kwartale zysk spadł.', 'W IV kwartale', '2031-10/2031-12'],
])('what has begun and is not over is still ahead: %s', (_, text, expression, edtf) => {
  expect(datesOf(text, '2031-11-30')).toContainEqual([expression, edtf])
})

test('a day in the title of a book is none', () => {
  expect(datesOf('Wrzos pisze „Trochę większy poniedziałek” od roku.', PUBLISHED).map(([text]) => text)).toEqual([
    'od roku',
  ])
  expect(datesOf('„Przyjdę w poniedziałek” – obiecał Wrzos.', PUBLISHED).map(([text]) => text)).toEqual([
    'w poniedziałek',
  ])
})
