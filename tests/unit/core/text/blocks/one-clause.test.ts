import { expect, test } from 'vitest'
import { layOutBlocks } from '../../../../../src/core/text/blocks.ts'
import { canonicalise } from '../../../../../src/core/text/canonical.ts'

const BODY = 'Prace na przeprawie trwają od wiosny i kosztowały już dwa miliony złotych.'
/** A page that is known to run its headings into its paragraphs, so that the least evidence does. */
const GLUES = `${BODY} ZOBACZ: Inny most stoi W Kanie otwarto przeprawę.`

function laidOut(paragraph: string): string[] {
  const { text, blocks } = layOutBlocks(canonicalise(`Spór o most w Lubinowie\n\n${GLUES}\n\n${paragraph}`))
  return blocks.slice(3).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)
}

test.each([
  [
    'an office before a surname that is a word as well',
    'Wczoraj burmistrz Zatylska ogłosiła, że remont potrwa do maja.',
  ],
  ['a title before a surname', 'W czwartek prezydent Nowak powiedział, że wróci do sprawy w maju.'],
  ['an office of what is named', 'Rzecznik dowództwa Południe płk Jan Bryl powiedział, że wróci do sprawy mostu.'],
  ['an office before a name of two nouns', 'Rzecznik prasowy Lasy i Sady powiedział, że wróci do sprawy mostu.'],
  ['an adjective that waits for its name', 'Znany ze swojego uporu Zatylski nie przyszedł wczoraj na sesję rady.'],
  [
    'a participle with a number',
    'Rozstawiona z numerem 1 Polka przegrała wczoraj w trzech setach i odpadła z turnieju.',
  ],
  ['a participle with a year', 'Urodzony w 1985 roku Polak zagrał w Karwi ponad sto meczów i strzelił wiele goli.'],
  [
    'a participle with a noun of two cases',
    'Zaproszony do studia Norweg mówił o skokach i o nowej skoczni dla dzieci.',
  ],
  [
    'when it was, before a surname',
    'Rok po ślubie Wrona wyznał, że nie jest szczęśliwy, i wyjechał z Karwi na zawsze.',
  ],
  ['how many days before', 'Dwa dni przed finałem Kubacki wypadł z kadry, bo doznał urazu kolana na treningu.'],
  [
    'when it was, before a full name',
    'Dzień przed Wigilią Ewa Lis wyjechała z Karwi, a po świętach do niej nie wróciła.',
  ],
  ['a noun before one that has no cases', 'Następne losowanie Lotto odbędzie się w czwartek o dziewiątej wieczorem.'],
  ['a title behind a connective', 'Z kolei wójt Wrona powiedział, że wróci do sprawy mostu w maju.'],
  [
    'an adverb for a name, behind the noun of places',
    'Mieszkańcy osiedla Wolno twierdzą, że miasto wie o sprawie od lat.',
  ],
  ['an adverb for a name, in an apposition', 'Jan Bryl, przewodniczący Rady Osiedla Wolno twierdził, że miasto wie.'],
  ['an adverb for a name, of a body', 'Klub radnych Razem przedstawił wczoraj swój projekt uchwały o moście.'],
  [
    'an adjective of a name',
    'Goście otrzymają na telefony alert Rządowego Centrum Ratownictwa z informacją – zapowiedział wójt.',
  ],
  ['a form of courtesy', 'Szczególnie w ostatnim czasie Pańskie filmy zostały obsypane nagrodami.'],
  ['a foreign name', 'Dwie z czterech tegorocznych rund Grand Prix odbyły się na dziurawych torach.'],
  ['a verb for a name', 'Żużlowcy drużyny Stali Lubinów wygrali po zaciętym meczu na własnym torze.'],
  ['a verb for a surname, with its own verb', 'Głos w sprawie zarzutów Muska zabrał także w środę w ratuszu.'],
  ['a verb for a surname, with its own verb later', 'Głos w sprawie mostu Doda w środę zabrała po raz drugi.'],
  ['a verb for a surname, of two', 'Początki sporu o przeprawę Doda i Wrzos znają z opowieści.'],
  ['a dateline', 'LUBINÓW (Iskra) - W trzecim kwartale zysk spółki wzrośnie o połowę.'],
  ['a dateline with a day in figures', 'Lubinów, 16.11.2020 (ZBnews) - Nakłady spółki wyniosą 50 mln zł w 2020 roku.'],
  ['when it was', 'Dziś rano Zorza w rozmowie z radnymi zabrała głos w sprawie mostu.'],
  ['when it was, of two words', 'Wczoraj późnym wieczorem Doda była gościem burmistrza.'],
  ['a village', 'Mieszkańcy wsi Wola skarżą się na hałas i kurz z drogi.'],
  ['an adverb before its subject', 'W ratuszu stanie też Wystawa o moście – zapowiedziała rzeczniczka.'],
  ['how long before it was', 'Dzień wcześniej Prezes Zarządu ogłosił przetarg na budowę mostu.'],
  ['how long ago it was', 'Dwa tygodnie temu Komendant Straży ogłosił konkurs na kapelana.'],
  [
    'a conjunction that is a verb as well',
    'W wyniku pożaru ranny miał zostać Komendant Główny Straży lub jego zastępca.',
  ],
  [
    'an infinitive before its subject',
    'W nowym budynku nad rzeką ma powstać Przystań z kawiarnią – zapowiedział wójt.',
  ],
  ['a clause that has just been joined', 'Rada wykreśliła ten punkt, a wtedy Prezes był jeszcze w Lubinowie.'],
  ['a title behind the noun of texts', 'W artykule Stara łąka Gazeta dowodziła, że rada złamała prawo.'],
  [
    'a given name that is a noun as well',
    'W artykule Stara łąka (NM 9/2020) Marek Wrona dowodził, że rada złamała prawo.',
  ],
  ['a question of somebody who speaks', 'Gdzie pieniądze na remont? Na razie nikt ich nie widział - mówi Jan Bryl.'],
  [
    'a question that a word answers',
    'Jak burmistrz tłumaczyła decyzję? Oszczędnościami. Nie ukrywała, że są potrzebne.',
  ],
  [
    'a question that the next sentence speaks of',
    'Ile kosztowałby most? Odpowiedź na to pytanie znają tylko urzędnicy.',
  ],
])('%s: no heading', (_, sentence) => {
  expect(laidOut(`${sentence} ${BODY}`)).toEqual([`paragraph: ${sentence} ${BODY}`])
})

test.each([
  ['an adverb with a subject of its own', 'Protest mieszkańców', 'Wczoraj przyszła burmistrz Zatylska z radą.'],
  ['an adverb and a verb that is nobody’s', 'Mieszkańcy kontra rada', 'Wczoraj ogłoszono, że most stanie.'],
  ['a verb whose sentence has no other', 'Spór o most', 'Dodano, że prace potrwają do maja.'],
  ['when it was, before what is no name', 'Rok po powodzi', 'Mieszkańcy nadal czekają na pomoc rządu i powiatu.'],
  ['a place and when it is of', 'Lubinów rok później', 'Komendant straży ogłosił konkurs na kapelana.'],
  [
    'a question and what its writer thinks',
    'Kto zapłaci za nowy most?',
    'Istnieje obawa, że miasto - wyjaśniamy dlaczego.',
  ],
  ['an office, and a word that is no name', 'Odchodzi burmistrz', 'Wybory odbędą się w maju, jak chce rada.'],
])('%s: a heading', (_, heading, rest) => {
  expect(laidOut(`${heading} ${rest} ${BODY}`)).toEqual([`heading: ${heading}`, `paragraph: ${rest} ${BODY}`])
})

test('a text without a title is no title of its own', () => {
  const text =
    'Głos zabrała Anna Dąb. Gdzie są pieniądze na szkołę? Z budżetu zniknęły dwa miliony. Nikt nie wie kiedy.'
  expect(layOutBlocks(canonicalise(text)).blocks).toHaveLength(1)
})

test('a caption of two sentences ends in a credit of several houses', () => {
  const caption = 'Prof. Jan Marzec. Prezes Fundacji Iskra / Fot. Adam Lipiec / RMF FM'
  expect(laidOut(`${caption}\n\n${BODY}`)).toEqual([`caption: ${caption}`, `paragraph: ${BODY}`])
})
