import { testQuotes } from './expect-quotes.ts'

testQuotes('documents', [
  ['show', 'Dokumenty wskazują, że mostów było więcej.', []],
  ['but state something, too', 'Dokument stwierdza, że most stoi.', [['reported', 'most stoi']]],
])

testQuotes('studies', [
  ['say nothing, whatever their verb', 'Przeprowadzony w maju sondaż mówi, że rada straciła poparcie.', []],
  ['nor do their figures', 'Statystyki mówią, że ryb jest mniej.', []],
  ['nor do they behind a dash', 'Ryb będzie mniej – tak mówią prognozy Instytutu Rzek.', []],
  ['nor behind jak', 'Jak mówią badania, ryb jest mniej.', []],
  ['but who did them does', 'Ryb jest mniej – mówią autorzy badania.', [['direct', 'Ryb jest mniej']]],
  ['but whoever has them done does', 'Instytut mówi, że ryb jest mniej.', [['reported', 'ryb jest mniej']]],
])

testQuotes('rules and drafts', [
  [
    'end with their marks where the author goes on',
    'Według wytycznych „most musi stać na palach”, więc wójt kupił pale.',
    [['mixed', 'most musi stać na palach']],
  ],
  [
    'also behind a conjunction without a comma',
    'Zgodnie z regulaminem „kto pyta, ten płaci” i tak się stało.',
    [['mixed', 'kto pyta, ten płaci']],
  ],
  ['say nothing of themselves', 'Według wytycznych most musi stać na palach.', []],
  [
    'but are read out in marks',
    'Według wytycznych „most musi stać na palach”.',
    [['mixed', 'most musi stać na palach']],
  ],
  ['unless the marks hold no clause', 'Według planu „Czysta Wieś” powstanie most.', []],
  [
    'behind what they are for',
    'Według wytycznych dla drużyny wójta „most musi stać na palach”.',
    [['mixed', 'most musi stać na palach']],
  ],
  [
    'in accordance with them',
    'Zgodnie ze statutem szkoły „uczeń ma prawo do obiadu”.',
    [['mixed', 'uczeń ma prawo do obiadu']],
  ],
  [
    'without what is set against them',
    'Zgodnie z umową „wykonawca odpowiada za wady”, ale firma zwleka.',
    [['mixed', 'wykonawca odpowiada za wady']],
  ],
  [
    'nor what stands before them',
    'Port działa zgodnie z regulaminem „prom czeka na wszystkich”.',
    [['mixed', 'prom czeka na wszystkich']],
  ],
  [
    'nor where somebody says all of it',
    'Zgodnie ze statutem portu „prom czeka na wszystkich”, zauważa Jan Bryl.',
    [['mixed', 'Zgodnie ze statutem portu „prom czeka na wszystkich”']],
  ],
  ['not a motto', 'Port działa zgodnie z dewizą „nie pytaj, co prom może zrobić dla ciebie”.', []],
  ['nor what one acts by', 'Według zasady „kto ma pieniądze, ten rządzi” działa cały port.', []],
  ['but with what is called so', 'Zgodnie z planem „Most, który łączy” stanie w maju.', []],
  ['nor when it is so', 'Zgodnie z tradycją w sylwestra „leje się wosk”.', []],
  ['nor what a paper may do', 'Zgodnie z prawem „Kurier” nie może tego napisać.', []],
])

testQuotes('what follows from estimates', [
  ['is a fact', 'Jak wynika z szacunków, most waży sto ton.', []],
  ['unless they are somebody’s', 'Jak wynika z szacunków IPW, most waży sto ton.', [['reported', 'most waży sto ton']]],
])

testQuotes('what investigators find out', [
  ['is nothing that they say', 'Jak dotąd śledczy ustalili, że pożar wybuchł w kuchni.', []],
  [
    'while what somebody said may lack its order',
    'Jak dodał wójt, że most stoi, to trzeba mu wierzyć.',
    [['reported', 'most stoi, to trzeba mu wierzyć']],
  ],
])

testQuotes('what one is given by another', [
  ['is the other’s promise', 'Gmina uzyskała od rady obietnicę, że most stanie.', [['reported', 'most stanie']]],
  ['and nobody’s where none is named', 'Gmina uzyskała obietnicę, że most stanie.', []],
  ['and nothing where it is no word', 'Gmina dostała od rady most, że aż żal.', []],
])

testQuotes('a surname that is a noun as well', [
  [
    'says what things only show',
    'Poseł Jan Topola mówił o rzece. Topola wskazuje, że układ jest zły.',
    [['reported', 'układ jest zły']],
  ],
  ['unless nobody bears it', 'Przy rzece stoi drzewo. Topola wskazuje, że woda jest blisko.', []],
])

testQuotes('how it has been so far', [
  ['is no source, where the clause has an object', 'Jak zwykle wójt zapowiedział nowy most, szkołę i drogę.', []],
  ['nor in two words', 'Jak na razie Lubex ogłosił zwolnienia, ale bez szczegółów.', []],
  ['nor behind a particle', 'Jak dotąd Lubex zapowiedział też inne plany, takie jak nowy prom.', []],
  ['nor each year', 'Jak co roku wójt podsumował wydatki, a radni mówili o drogach.', []],
  [
    'but is one where it has none',
    'Jak zwykle minister zapewnia, zdrowie jest ważne.',
    [['reported', 'zdrowie jest ważne']],
  ],
  ['or where the verb stands first', 'Jak zawsze podkreśla wójt, most jest ważny.', [['reported', 'most jest ważny']]],
  ['and reports behind its conjunction', 'Jak na razie prezes mówi, że nie odejdzie.', [['reported', 'nie odejdzie']]],
])
