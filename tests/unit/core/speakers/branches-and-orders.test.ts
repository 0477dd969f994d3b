import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a body’s letters go on with its town', [
  ['fire brigade', '– Gasiliśmy – poinformowała OSP Wolica.', ['OSP Wolica']],
  ['a town that the dictionary lacks', '– Gasiliśmy – poinformowała KPP Bryń.', ['KPP Bryń']],
  ['before its verb', 'KPP Zatyle podaje, że most stoi.', ['KPP Zatyle']],
  ['behind a platform', '– Gasiliśmy – napisała na Facebooku OSP Wolica.', ['OSP Wolica']],
  ['a party’s behind a platform', '– Gasiliśmy – napisała na Twitterze KPRM.', ['KPRM']],
  ['whose office somebody holds', '– Most stoi – powiedział naczelnik OSP Wolica Jan Bryl.', ['Jan Bryl']],
  ['a spokesman’s', 'Rzecznik KPP Wolica dodał, że most stoi.', ['rzecznik KPP Wolica']],
  ['but a surname behind an office', '– Most stoi – mówi prezes OSP Lis.', ['Lis']],
  ['and one that the dictionary lacks', '– Most stoi – mówi prezes MPK Bryl.', ['Bryl']],
  ['a given name', '– Most stoi – mówi prezes OSP Adam Jan Bryl.', ['Adam Jan Bryl']],
  ['what is told of', 'Zdaniem PiS Warszawa traci.', ['PiS']],
  ['of a body’s letters, too', 'Według KPP Lublin powiedział prawdę.', ['KPP']],
  ['behind a comma', 'Jak podał GUS, Polska się wyludnia.', ['GUS']],
  ['whose page it is', '„Gasiliśmy” – czytamy na Facebooku PiS.', ['PiS']],
])

testSpeakers('who is of an order is told behind its letters', [
  ['his office', 'Ks. Jan Bryl MIC, kustosz sanktuarium, zaznaczył, że most stoi.', ['Jan Bryl']],
  [
    'without its second comma',
    'Witając gości, ks. Jan Bryl SAC, proboszcz parafii zaznaczył, że most stoi.',
    ['Jan Bryl'],
  ],
  ['letters of two sizes', 'O. Jan Bryl OFMConv dodał, że most stoi.', ['Jan Bryl']],
  [
    'a blessed one’s words',
    'Ks. Adam Wrzos przywołał słowa bł. Jana Bryla: „Każdy ma prawo do modlitwy”.',
    ['Jan Bryl'],
  ],
])

testSpeakers('who goes on is none whose name stands in a title', [
  [
    'behind it',
    'W programie Magdy Wrony „Magda śpiewa dla was” aktorka Ewa Bryl opowiedziała o chorobie. – Miałam operacje – wyznała.',
    ['Ewa Bryl'],
  ],
  ['a paper by its title', '„Kurier Lubiński” opisał sprawę. Podał, że most stoi.', ['Kurier Lubiński']],
  [
    'marks that hold the verb as well',
    '"Co za ludzie wchodzą do tych domów - oburzał się felietonista "Pomostu" w maju i pytał: - Czy ktoś tu wróci?"',
    ['felietonista "Pomostu"'],
  ],
  ['marks behind the name', 'Magda Wrona „zrobiła swoje” w filmie. – Miałam operacje – wyznała.', ['Magda Wrona']],
  ['a nickname', 'Pomocnik Jan „Bugi” Wrzos wrócił. Dodał, że zagra.', ['Jan Wrzos']],
])

testSpeakers('of two in one sentence the main clause’s subject is meant, not the relative clause’s', [
  [
    'behind a possessive relative',
    'Mszy przewodniczył bp Adam Wrzos, za staraniem którego bp Tadeusz Kos poświęcił kościół. W kazaniu biskup zauważył, że most stoi.',
    ['Adam Wrzos'],
  ],
  [
    'a clause of its own',
    'Do Karwi przyjechał poseł Adam Wrzos, a powitał go poseł Jan Bryl. Polityk powiedział, że most stoi.',
    ['Jan Bryl'],
  ],
  [
    'whom the relative clause is about is no subject',
    'Posła Adama Wrzosa, którego pokonał poseł Jan Bryl, nie ma w mieście. Polityk powiedział, że most stoi.',
    ['Jan Bryl'],
  ],
])

testSpeakers('a club is called by a trade and its town', [
  ['chemists', 'Na początku maja Chemik Police ogłosił, że Jana Kos nie będzie już grała.', ['Chemik Police']],
  [
    'where it opens the sentence',
    'Adam Lis grał w piłkę. Górnik Zabrze ogłosił, że Jan Kos odchodzi.',
    ['Górnik Zabrze'],
  ],
  ['a miner by name', 'Górnik Jan Lis powiedział, że kopalnia stoi.', ['Jan Lis']],
  ['its trainer', 'Trener Górnika Zabrze Jan Lis mówi, że sezon był dobry.', ['Jan Lis']],
  [
    'behind a preposition nobody’s name',
    'Grała tam Ewa Bryl. Przeszła z Wisły Warszawa. – Przychodziłam przypadkiem – powiedziała siatkarka.',
    ['Ewa Bryl'],
  ],
])
