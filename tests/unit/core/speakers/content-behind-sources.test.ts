import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { speakersOf } from './expect-speakers.ts'

const wordsOf = (text: string): string[] => {
  const article = parseArticle(text, { name: 'case' })
  return article.quotes.flatMap(({ spans }) => spans.map(({ start, end }) => article.text.slice(start, end)))
}

test.each([
  ['Zdaniem premiera Wielka Brytania zwleka.', 'premier', 'Wielka Brytania zwleka'],
  ['Zdaniem ekspertów Unia Europejska zwleka.', 'eksperci', 'Unia Europejska zwleka'],
  ['Zdaniem Jana Nowaka Komisja Europejska zwleka.', 'Jan Nowak', 'Komisja Europejska zwleka'],
  ['Zdaniem Jana Nowaka Unia zwleka.', 'Jan Nowak', 'Unia zwleka'],
  ['Zdaniem Jana Nowaka Londyn zwleka.', 'Jan Nowak', 'Londyn zwleka'],
  ['Zdaniem Anny Kowalskiej Polska zwleka.', 'Anna Kowalska', 'Polska zwleka'],
  ['Zdaniem Nowaka Adam Kowalski zwleka.', 'Nowak', 'Adam Kowalski zwleka'],
  ['Według policji 30 osób zostało rannych.', 'policja', '30 osób zostało rannych'],
  ['Według BBC NATO czeka na odpowiedź.', 'BBC', 'NATO czeka na odpowiedź'],
  ['Według gazety Londyn zwleka.', 'gazeta', 'Londyn zwleka'],
  ['Według portalu Pomost Londyn zwleka.', 'portal Pomost', 'Londyn zwleka'],
  ['Zdaniem ekspertów prezydent Ukrainy Adam Kowalski zwleka.', 'eksperci', 'prezydent Ukrainy Adam Kowalski zwleka'],
])('a name in capitals that is no genitive opens what its verb tells: %s', (text, name, words) => {
  expect(speakersOf(text)).toEqual([name])
  expect(wordsOf(text)).toEqual([words])
})

test.each([
  // a woman's surname stands as it is
  ['Zdaniem Anny Lis Londyn zwleka.', 'Anna Lis', 'Londyn zwleka'],
  ['Zdaniem Anny Lis nie ma powodów do obaw.', 'Anna Lis', 'nie ma powodów do obaw'],
  ['Zdaniem Arlene Wrzos Belfast zwleka.', 'Arlene Wrzos', 'Belfast zwleka'],
  ['Zdaniem posłanki Lis trwa spór o port.', 'posłanka Lis', 'trwa spór o port'],
  // and a name behind what is called so
  ['Według gminy Lubin droga jest zła.', 'gmina Lubin', 'droga jest zła'],
  ['Według Związku Zawodowego Przystań strajk trwa.', 'Związek Zawodowy Przystań', 'strajk trwa'],
  ['Według burmistrza Nowego Sącza droga jest zła.', 'burmistrz Nowego Sącza', 'droga jest zła'],
  ['Zdaniem grupy 30 posłów ustawa jest zła.', 'grupa 30 posłów', 'ustawa jest zła'],
])('but not one that goes on with the source: %s', (text, name, words) => {
  expect(speakersOf(text)).toEqual([name])
  expect(wordsOf(text)).toEqual([words])
})

test.each([
  ['Zdaniem Ursuli von der Leyen Chiny stanowią zagrożenie.', 'Ursula von der Leyen', 'Chiny stanowią zagrożenie'],
  ['Zdaniem Zbigniewa Ziobry Kos nie ma racji.', 'Zbigniew Ziobro', 'Kos nie ma racji'],
  ['Zdaniem kanclerza Niemiec Friedricha Merza Czarnek kłamie.', 'Friedrich Merz', 'Czarnek kłamie'],
  ['Zdaniem premiera Węgier Viktora Orbana Hamas złamał rozejm.', 'Viktor Orban', 'Hamas złamał rozejm'],
  ['Zdaniem prezydenta USA Joe Bidena Chiny stanowią zagrożenie.', 'Joe Biden', 'Chiny stanowią zagrożenie'],
  ['Zdaniem posła Konfederacji Krzysztofa Bosaka Unia szkodzi Polsce.', 'Krzysztof Bosak', 'Unia szkodzi Polsce'],
  ['Zdaniem posłanki Anny Lis Obama wygrał w Ohio.', 'Anna Lis', 'Obama wygrał w Ohio'],
  ['Zdaniem Donalda Tuska Rosji grozi upadek.', 'Donald Tusk', 'Rosji grozi upadek'],
  ['Zdaniem kanclerza Niemiec Olafa Scholza Polska ma rację.', 'Olaf Scholz', 'Polska ma rację'],
  ['Zdaniem posłanki KO Anny Lis Londyn zwleka.', 'Anna Lis', 'Londyn zwleka'],
  ['Zdaniem premier Włoch Giorgii Meloni Macron się myli.', 'Giorgia Meloni', 'Macron się myli'],
  ['Zdaniem Adama Lisa Wisła Kraków awansuje.', 'Adam Lis', 'Wisła Kraków awansuje'],
  ['Zdaniem dr. Adama Lisa Kaczyński zwleka.', 'Adam Lis', 'Kaczyński zwleka'],
  ['Zdaniem Zbigniewa Ziobro Unia nie ma racji.', 'Zbigniew Ziobro', 'Unia nie ma racji'],
  ['Zdaniem ministra Zbigniewa Ziobro Kos złamał prawo.', 'Zbigniew Ziobro', 'Kos złamał prawo'],
  ['Według szefowej KE Ursuli von der Leyen trzeba czekać.', 'Ursula von der Leyen', 'trzeba czekać'],
  ['Zdaniem wójta gminy Karwia Adama Lisa Unia popełniła błąd.', 'Adam Lis', 'Unia popełniła błąd'],
  ['Według trenera Realu Madryt Carla Ancelottiego Barcelona wygra ligę.', 'Carl Ancelotti', 'Barcelona wygra ligę'],
  ['Zdaniem trenera Legii Warszawa Marka Papszuna sędzia się mylił.', 'Marek Papszun', 'sędzia się mylił'],
  // but for what is of the name
  ['Zdaniem Jana Pawła II nie ma powodów do obaw.', 'Jan Paweł II', 'nie ma powodów do obaw'],
  ['Zdaniem premier Danii Mette Frederiksen trwa spór.', 'Mette Frederiksen', 'trwa spór'],
])('behind a full name a nominative with its verb is told of: %s', (text, name, words) => {
  expect(speakersOf(text)).toEqual([name])
  expect(wordsOf(text)).toEqual([words])
})

test.each([
  ['Według agencji Bloomberg Trump chce ceł.', 'agencja Bloomberg', 'Trump chce ceł'],
  ['Według agencji Reuters Trump chce ceł.', 'agencja Reuters', 'Trump chce ceł'],
  ['Według dziennika Die Welt to nie ma sensu.', 'dziennik Die Welt', 'to nie ma sensu'],
  ['Według tygodnika Der Spiegel Niemcy wyślą czołgi.', 'tygodnik Der Spiegel', 'Niemcy wyślą czołgi'],
  ['Według stacji Polsat News Kaczyński odejdzie.', 'stacja Polsat News', 'Kaczyński odejdzie'],
])('behind what a medium is called, too: %s', (text, name, words) => {
  expect(speakersOf(text)).toEqual([name])
  expect(wordsOf(text)).toEqual([words])
})

test.each([
  // behind an office, its holder's name, and who the content is about
  [
    'Zdaniem ministra finansów Jana Nowaka Prawo i Sprawiedliwość przegra.',
    'Jan Nowak',
    'Prawo i Sprawiedliwość przegra',
  ],
  ['Według rzecznika policji Jana Nowaka Warszawa jest bezpieczna.', 'Jan Nowak', 'Warszawa jest bezpieczna'],
  ['Zdaniem premiera Węgier Viktora Wrzosa Bruksela chce wojny.', 'Viktor Wrzos', 'Bruksela chce wojny'],
  ['Zdaniem radnej Marii Mazur Zakopane traci.', 'Maria Mazur', 'Zakopane traci'],
  ['Zdaniem ministra Jana Nowaka Gazeta Wyborcza kłamie.', 'Jan Nowak', 'Gazeta Wyborcza kłamie'],
  ['Zdaniem trenera Marcina Brosza zespół zagrał słabo.', 'Marcin Brosz', 'zespół zagrał słabo'],
  ['Zdaniem ekspertów minister Barbara Bryl popełniła błąd.', 'eksperci', 'minister Barbara Bryl popełniła błąd'],
  // a land of several, by its letters
  ['Zdaniem Jana Nowaka USA nie pomogą.', 'Jan Nowak', 'USA nie pomogą'],
  ['Zdaniem Benedykta XVI jest dobrze.', 'Benedykt XVI', 'jest dobrze'],
  // an office of hers that opens the content, with the surname alone as well
  [
    'Zdaniem ekspertki minister zdrowia Anna Nowak powinna odejść.',
    'ekspertka',
    'minister zdrowia Anna Nowak powinna odejść',
  ],
  ['Zdaniem opozycji minister Nowak podała się do dymisji.', 'opozycja', 'minister Nowak podała się do dymisji'],
  // what goes on with the source, though somebody is called so
  ['Zdaniem kanclerza Niemiec Europa jest silna.', 'kanclerz Niemiec', 'Europa jest silna'],
  ['Zdaniem prezydenta Niemiec doszło do błędu.', 'prezydent Niemiec', 'doszło do błędu'],
  ['Według Radia Zet Nowak spotka się z Kowalskim.', 'Radio Zet', 'Nowak spotka się z Kowalskim'],
  ['Według RMF FM doszło do złamania prawa.', 'RMF FM', 'doszło do złamania prawa'],
  ['Według dziennika Die Welt doszło do błędu.', 'dziennik Die Welt', 'doszło do błędu'],
])('an office, its holder and the content have each their own words: %s', (text, name, words) => {
  expect(speakersOf(text)).toEqual([name])
  expect(wordsOf(text)).toEqual([words])
})

test.each([
  ['Według Eurokompasu Polska zwleka.', 'Eurokompas', 'Polska zwleka'],
  ['Według Eurokompasu Niemcy zwlekają.', 'Eurokompas', 'Niemcy zwlekają'],
  ['Według Lubexu Komisja zwleka.', 'Lubex', 'Komisja zwleka'],
  ['Według Lubexu Wanda zwleka.', 'Lubex', 'Wanda zwleka'],
  ['Według Lubexo Bruksela zwleka.', 'Lubexo', 'Bruksela zwleka'],
  ['Według Lubexos Wrozk zadzwonił.', 'Lubexos', 'Wrozk zadzwonił'],
  ['Zdaniem trenera Brytexu Legia gra słabo.', 'trener Brytexu', 'Legia gra słabo'],
  // no subjects
  ['Według Lubex Polska ceny wzrosną.', 'Lubex Polska', 'ceny wzrosną'],
  ['Zdaniem Arlene Brum sprawa jest prosta.', 'Arlene Brum', 'sprawa jest prosta'],
  ['Zdaniem Arlene Wrzos spór trwa.', 'Arlene Wrzos', 'spór trwa'],
])('behind a name that the dictionary lacks a land, a town or a body and its verb: %s', (text, name, words) => {
  expect(speakersOf(text)).toEqual([name])
  expect(wordsOf(text)).toEqual([words])
})
