import { testSpeakers } from './expect-speakers.ts'

testSpeakers('several people speak as one', [
  ['one of several, behind how it was said', '– Było głośno – mówił ze smutkiem jeden z rybaków.', ['jeden z rybaków']],
  ['bishops are not one of them', 'Biskup Jan Mech wstał. Biskupi poinformowali, że most stoi.', ['biskupi']],
  ['two kinds of people', 'Zdaniem rodziców oraz nauczycieli plan jest zły.', ['rodzice oraz nauczyciele']],
  ['one of two offices', 'Zdaniem prezesa i właściciela firmy plan jest zły.', ['prezes i właściciel firmy']],
  ['two bodies in one office', 'Zdaniem szefa policji i straży plan jest zły.', ['szef policji i straży']],
  ['two kinds in the nominative', 'Rodzice i nauczyciele uważają, że plan jest zły.', ['rodzice i nauczyciele']],
  ['no cause is a part of whom', 'Wójt z powodu mrozu ogłosił, że most jest zamknięty.', ['wójt']],
  ['nor is what is regarded', 'Minister ze względu na mróz poinformował, że most stoi.', ['minister']],
  ['but where they are from is', 'Eksperci z ministerstwa dodali, że most stoi.', ['eksperci z ministerstwa']],
  ['a numeral as the subject', 'Wielu rybaków uważa, że ryb jest mniej.', ['wielu rybaków']],
  [
    'joined nouns',
    'Jej sąsiadki-wdowy zażądały, aby odeszła. Premier-elekt zapowiedział, że wróci.',
    ['sąsiadki-wdowy', 'premier-elekt'],
  ],
  [
    'several of one kind are not several of another',
    'Eksperci wskazują, że będzie trudno. Ekonomiści oceniają, że będzie drogo.',
    ['eksperci', 'ekonomiści'],
  ],
  [
    'several of whom more is told are others',
    'Eksperci wskazują, że będzie trudno. Eksperci Banku Rolnego oceniają, że będzie drogo. Eksperci dodają, że nie wszędzie.',
    ['eksperci', 'eksperci Banku Rolnego', 'eksperci Banku Rolnego'],
  ],
  ['those who sue', 'Pozywający domagali się zapłaty. Argumentowali, że powinni ją dostać.', ['pozywający']],
  [
    'officials by an adjective that is a verb as well',
    'Urzędnicy stanowi początkowo uznali, że most stoi.',
    ['urzędnicy stanowi'],
  ],
  [
    'several, from an institute',
    'Wnioski wyciągnęli badacze z miejskiego The Mardis Poll, którzy zauważyli, że połowa woli czytać.',
    ['badacze z miejskiego The Mardis Poll'],
  ],
  ['the first of two who say it', 'Jan Lis i Ewa Mak powiedzieli, że most stoi.', ['Jan Lis']],
  ['the first of two, behind the words', '„Most stoi” – powiedzieli Jan Lis i Ewa Mak.', ['Jan Lis']],
  [
    'the first of two in office, of whom one office may be several',
    'Kanclerz Lidorii Anna Wrzos i premier Karwenii Jan Kos ocenili, że umowa jest dobra.',
    ['Anna Wrzos'],
  ],
  ['but who says it alone', 'Był tam kanclerz Adam Lis. Premier Karwenii Jan Kos ocenił, że jest dobrze.', ['Jan Kos']],
  ['but not of two who did something else', 'Jan Lis i Ewa Mak milczeli. Powiedzieli, że most stoi.', [null]],
  [
    'several who sign by what they are',
    '„Sądzimy, że ceny spadną” – analitycy Banku Portowego.\n\nRada milczy.',
    ['analitycy Banku Portowego'],
  ],
  ['papers of a kind', 'Radni mogą liczyć na tabloidy, które wzywają każdego, aby zgłaszał oszustów.', ['tabloidy']],
])

testSpeakers('one of several is one', [
  ['by what he is', '– Boję się – mówi jeden z sadowników.\n\n– Jest źle – mówią.', ['jeden z sadowników', null]],
  [
    'who goes on alone',
    'Jeden z sadowników uważa, że będzie źle. Dodaje, że to koniec.',
    ['jeden z sadowników', 'jeden z sadowników'],
  ],
  ['two are two', 'Dwaj sadownicy uważają, że będzie źle. Dodają, że to koniec.', ['dwaj sadownicy', 'dwaj sadownicy']],
])

testSpeakers('several who are of two bodies by letters', [
  ['before the verb', 'Posłowie KLP i LPP mówią, że pada.', ['posłowie KLP i LPP']],
  ['with a preposition', 'Eksperci z NBK i MPT podkreślają, że pada.', ['eksperci z NBK i MPT']],
  ['behind the verb', '– A – mówią lekarze ZUM oraz NFK.', ['lekarze ZUM oraz NFK']],
  ['but people beside a body', 'Lekarze i WKO podają, że pada.', ['WKO']],
  ['nor one of the first', 'Rzecznik KLP i LPP przekazali, że pada.', ['LPP']],
])

testSpeakers('several who are of three bodies by letters', [
  ['before the verb', 'Posłowie KLP, MTO i LPP mówią, że pada.', ['posłowie KLP, MTO i LPP']],
  ['of four', 'Rzecznicy KLP, MTO, ZUM oraz LPP mówią, że pada.', ['rzecznicy KLP, MTO, ZUM oraz LPP']],
  ['in a frame', 'Zdaniem posłów KLP, MTO i LPP most jest krzywy.', ['posłowie KLP, MTO i LPP']],
  ['but one of the first', 'Poseł KLP Jan Bryl mówi, że pada.', ['Jan Bryl']],
  ['nor a clause behind', 'Głosowali posłowie KLP, a LPP podała, że pada.', ['LPP']],
])
