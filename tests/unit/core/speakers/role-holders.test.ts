import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testSpeakers } from './expect-speakers.ts'

testSpeakers('who bears an office that stands alone', [
  [
    'a new head of one thing may be a former head of another',
    'Nowy prezes Jan Bryl i starosta Adam Lis milczeli. Jan Bryl, były minister rybołówstwa, wyszedł.\n\nByły minister dodał, że pada.',
    ['Jan Bryl'],
  ],
  [
    'whoever was chosen for it',
    'Ewa Lis została w maju wybrana na rektora Uniwersytetu Zatylskiego. Jan Bryl milczał.\n\nNowa rektor dodała, że pada.',
    ['Ewa Lis'],
  ],
  [
    'or called to its post',
    'Adam Lis został powołany na stanowisko komendanta straży. Jan Bryl milczał.\n\nKomendant dodał, że pada.',
    ['Adam Lis'],
  ],
  [
    'who has it now is not who had it',
    'Poprzedni wójt Jan Bryl mówił, że pada.\n\nObecny wójt dodał, że leje.',
    ['Jan Bryl', 'obecny wójt'],
  ],
  [
    'nor without any name',
    'Nowa rektor mówi, że pada. Ustępujący rektor jej pogratulował. „Dobrze” – ocenił.',
    ['nowa rektor', 'ustępujący rektor'],
  ],
  [
    'but a new one may be whom the text calls by it alone',
    'Wójt Jan Bryl mówił, że pada.\n\nNowy wójt dodał, że leje.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
  [
    'of what a wider noun stands for',
    'Gmina odwołała dyrektora szpitala Jana Bryla. Bryl protestuje. – To zemsta – mówi były już szef placówki.',
    ['Jan Bryl'],
  ],
  [
    'of a kind that the wider noun does not stand for',
    'Gmina odwołała dyrektora portu Jana Bryla. Bryl protestuje.\n\n– To zemsta – mówi szef placówki.',
    ['szef placówki'],
  ],
  [
    'an office with a surname, before whoever bears it speaks',
    'Burmistrz Karcz otworzył most. – To dobry dzień – mówił burmistrz.',
    ['Karcz'],
  ],
  [
    'the same by a title cut short, and by another form of the office',
    'Mszę odprawił bp Karcz. – Módlmy się – mówił biskup.',
    ['Karcz'],
  ],
  [
    'one who has spoken by the surname alone',
    'Przemawiał biskup Karcz. – Módlmy się – powiedział Karcz. – Wierzę w pokój – mówił biskup.',
    ['Karcz', 'Karcz'],
  ],
  [
    'a role by another word',
    'Premier Adam Lis przyjechał rano. Szef rządu zapowiedział, że most stanie w maju.',
    ['Adam Lis'],
  ],
  [
    'the leader of whichever movement it is about',
    '– Mamy dość – grzmiał lider Agrony Jan Wroniecki.\n\n– Nikt nas nie słucha – stwierdził lider ruchu.',
    ['Jan Wroniecki', 'Jan Wroniecki'],
  ],
  [
    'of a company that the dictionary lacks, in the genitive, the head',
    '„Rok był zły” – oświadczył prezes Adam Wrzos. Prezes Bryzaira stwierdził, że nie spodziewa się strat.',
    ['Adam Wrzos', 'Adam Wrzos'],
  ],
  [
    'a deputy head of diplomacy is a deputy minister',
    'Wiceminister Adam Wrzos wziął udział w panelu. Wiceszef lidorskiej dyplomacji podkreślił, że warto.',
    ['Adam Wrzos'],
  ],
  [
    'an adjective for the noun it comes from',
    'Lider opozycyjnej Partii Gmin Adam Wrzos przedstawił plan. Lider opozycji ocenił, że rząd planu nie ma.',
    ['Adam Wrzos'],
  ],
  [
    'two offices before a name',
    'Obecny był sekretarz stanu kardynał Adam Wrzos. – Naciskamy – zapewnił sekretarz stanu ministerstwa.',
    ['Adam Wrzos'],
  ],
  [
    'an officer by his rank',
    '– Trwa akcja – mówi kom. Jan Nowak.\n\n– Nikt nie ucierpiał – wyjaśnia oficer prasowy lubinowskiej policji.',
    ['Jan Nowak', 'Jan Nowak'],
  ],
  [
    'of two who bear a role the subject',
    'Mszę odprawił bp Roman Bryl, który mówił o abp. Józefie Lipcu. – Przybywamy dziś – powiedział hierarcha.',
    ['Roman Bryl'],
  ],
  [
    'of two players the subject, though nobody declines the other',
    'Anna Bryl pokonała Amerykankę Coco Wrzos. – To nie był łatwy mecz – stwierdziła zawodniczka.',
    ['Anna Bryl'],
  ],
  [
    'a woman of two surnames by her office alone',
    'Minister portów zabrała głos. „Ceny spadną” – powiedziała Wolska-Bryl. Minister zapewniła, że prąd stanieje.',
    ['Wolska-Bryl', 'Wolska-Bryl'],
  ],
  [
    'an office for somebody whom the article gives none',
    'Marek Wrona wydał oświadczenie. „Wygramy” – napisał Wrona. Do wpisu minister kultury dołączył zdjęcie. Wyjaśnił, że płynie.',
    ['Marek Wrona', 'Marek Wrona'],
  ],
  [
    'whoever speaks for the company that it is about',
    'Menedżer Bryzy Stefan Wrona zapewnił, że fabryka stoi. – Ale drożeje – dodał przedstawiciel lubińskiej firmy.',
    ['Stefan Wrona', 'Stefan Wrona'],
  ],
  [
    'a woman in an office that has no form for her',
    'Burmistrz Ewa Bryl wyszła. Radna Anna Lipiec słuchała. – Rozumiem te emocje – skwitowała burmistrz.',
    ['Ewa Bryl'],
  ],
  [
    'an office that is a surname as well, met in the genitive first',
    'Zdaniem starosty Huberta Wrzosa most stoi. Dyrektor Edmund Lis milczał. Starosta przekazał, że droga powstanie.',
    ['Hubert Wrzos', 'Hubert Wrzos'],
  ],
  [
    'an office with an adjective that the dictionary lacks',
    'Zdaniem Huberta Wrzosa, starosty gwelskiego, most stoi.',
    ['Hubert Wrzos'],
  ],
  ['a leader is a president', 'Prezydent Jan Bryl przyjechał. „Most stoi” – oznajmił przywódca kraju.', ['Jan Bryl']],
  [
    'an expert of the bank that somebody works for',
    'Adam Bryl, ekspert w dziedzinie mostów, twierdzi, że most stoi. Jan Lis, szef działu analiz w Banku Lubin, wyjaśnił, że most jest drogi. – Nikt go nie ubezpieczy – dodał ekspert Banku Lubin.',
    ['Adam Bryl', 'Jan Lis', 'Jan Lis'],
  ],
  [
    'an expert by his employer, whose office has a word that no dictionary has',
    'Adam Lis, ekspert, milczał. Jan Bryl, szef sekcji cyberzagrożeń w Banku Morskim, przyjechał. – Ataków jest więcej – wyjaśnił ekspert Banku Morskiego.',
    ['Jan Bryl'],
  ],
])

test('two who may bear the role are doubt, and shown so', () => {
  const text =
    'Prezydent Karwenii Jan Mech spotkał się z prezydentem Lubinowa Adamem Wrzosem. Prezydent powiedział, że most jest gotowy.'
  const [quote] = parseArticle(text, { name: 'case' }).quotes
  expect(quote?.speaker).not.toBeNull()
  expect(quote?.confidence).toBeLessThan(0.65)
})

testSpeakers('a wider noun means who has been named rather than who will be', [
  [
    'a politician',
    'Jan Wiśnicki zaprzeczał plotkom. Dziś polityk powiedział, że odchodzi.\n\nPrzewodniczący klubu Adam Lis jest zły. „To wstyd” – ocenił.',
    ['Jan Wiśnicki', 'Adam Lis'],
  ],
  [
    'unless nobody has been',
    'Polityk powiedział, że odchodzi.\n\nPrzewodniczący klubu Adam Lis jest zły. „To wstyd” – ocenił.',
    ['Adam Lis', 'Adam Lis'],
  ],
  [
    'or only a woman',
    'Anna Wiśnicka zaprzeczała plotkom. Dziś polityk powiedział, że odchodzi.\n\nPrzewodniczący klubu Adam Lis jest zły. „To wstyd” – ocenił.',
    ['Adam Lis', 'Adam Lis'],
  ],
])

testSpeakers('a priest is meant by what tells more of him', [
  [
    'a bishop beside a priest',
    'Modlił się ks. bp Adam Wrzos, a kazał ks. Jan Jodła. – Módlmy się – prosił ksiądz biskup.',
    ['Adam Wrzos'],
  ],
  [
    'beside a cardinal',
    'Modlił się biskup Adam Wrzos. Był tam kard. Jan Jodła. Ksiądz biskup dodał, że most stoi.',
    ['Adam Wrzos'],
  ],
  [
    'a parish priest',
    'Modlił się ks. bp Adam Wrzos, a gościł go proboszcz Jan Jodła. Ksiądz proboszcz dodał, że most stoi.',
    ['Jan Jodła'],
  ],
  ['whom nobody names', '– Dziękuję – powiedział ksiądz proboszcz.', ['ksiądz proboszcz']],
  ['but not by a name', 'Był tam biskup Jan Jodła. Ksiądz Wrzos dodał, że most stoi.', ['Wrzos']],
])
