import { inflectAdjective } from './inflect-adjective.ts'

/** Each adjective beside its contraries; the first of a pair is told from the second whatever their forms. */
const ADJECTIVES = `duży mały; duży niewielki; wielki mały; nowy stary; młody stary; starszy młodszy; silny słaby; mocny słaby;
  silniejszy słabszy; wysoki niski; wyższy niższy; najwyższy najniższy; długi krótki; dłuższy krótszy; najdłuższy najkrótszy;
  większy mniejszy; największy najmniejszy; lepszy gorszy; najlepszy najgorszy; dobry zły; szybki powolny; szybszy wolniejszy;
  łatwy trudny; łatwiejszy trudniejszy; drogi tani; droższy tańszy; najdroższy najtańszy; bogaty biedny; bogaty ubogi;
  ciepły zimny; gorący zimny; zdrowy chory; żywy martwy; jawny tajny; publiczny prywatny; obowiązkowy dobrowolny;
  legalny bezprawny; prawdziwy fałszywy; prawdziwy kłamliwy; wschodni zachodni; północny południowy; prawy lewy; górny dolny;
  krajowy zagraniczny; głośny cichy; pusty pełny; aktywny bierny; wczesny późny; bliski daleki; bliższy dalszy; szeroki wąski;
  lekki ciężki; czysty brudny; jasny ciemny; mądry głupi; pozytywny negatywny; dodatni ujemny; optymistyczny pesymistyczny;
  korzystny szkodliwy; rosnący malejący; tymczasowy stały; maksymalny minimalny; całkowity częściowy; zewnętrzny wewnętrzny;
  otwarty zamknięty; pierwszy ostatni; pewny wątpliwy; skuteczny bezskuteczny; zasadny bezzasadny; karalny bezkarny;
  dopuszczalny zakazany; zbędny potrzebny; zbędny konieczny; zbędny niezbędny; słuszny błędny; słuszny mylny; ciepły mroźny;
  ciepły chłodny; upalny mroźny; trzeźwy pijany`

/**
 * Words that say the contrary, or as much as that, with no `nie` in them: of each pair one side's forms, then the
 * other's. One turns the other only where it stands in its place, so that `drogi`, of a road, or `może`, perhaps, do
 * no harm. What must be and what may be, all and some are told apart as well.
 */
export const CONTRARIES: readonly (readonly [string, string])[] = [
  ...ADJECTIVES.split(/;\s*/u).map((pair): readonly [string, string] => {
    const [one = '', other = ''] = pair.split(' ')
    return [inflectAdjective(one), inflectAdjective(other)]
  }),
  [
    `wzrośnie wzrosną wzrósł wzrosła wzrosło wzrosły wzrost wzrostu wzrostem rośnie rosną rosła rosły wzrosnąć rósł rosło
    zwiększy zwiększą zwiększyć zwiększył zwiększyła zwiększyli zwiększono zwiększa zwiększają zwiększenie zwiększenia`,
    `spadnie spadną spadł spadła spadło spadły spadek spadku spadkiem spada spadają spadała spadały spaść zmniejszy
    zmniejszą zmniejszyć zmniejszył zmniejszyła zmniejszyli zmniejszono zmniejsza zmniejszają zmniejszenie zmniejszenia
    maleje maleją malał malała malało malały zmaleje zmaleją zmalał zmalała zmalało zmalały zmaleć`,
  ],
  [
    'podniesie podniosą podniósł podniosła podnieśli podniesiono podnosi podnoszą podnieść podniesiemy podwyżka podwyżki podwyżkę podwyżek',
    'obniży obniżą obniżył obniżyła obniżyli obniżono obniża obniżają obniżyć obniżymy obniżka obniżki obniżkę obniżek',
  ],
  ['więcej', 'mniej'],
  ['najwięcej najwyżej', 'najmniej'],
  ['lepiej', 'gorzej'],
  ['najlepiej', 'najgorzej'],
  ['wyżej wysoko powyżej', 'niżej nisko poniżej'],
  ['często częściej', 'rzadko rzadziej'],
  ['zawsze', 'rzadko czasem czasami niekiedy'],
  ['wcześniej wcześnie', 'później późno'],
  ['szybciej', 'wolniej'],
  ['łatwiej', 'trudniej'],
  ['drożej drogo', 'taniej tanio'],
  ['dłużej długo', 'krócej krótko'],
  ['mocno silnie mocniej silniej', 'słabo słabiej'],
  ['daleko dalej', 'blisko bliżej'],
  ['pozytywnie', 'negatywnie'],
  ['głośno', 'cicho'],
  ['maksymalnie maksimum', 'minimalnie minimum'],
  ['całkowicie zupełnie', 'częściowo'],
  ['razem wspólnie', 'osobno oddzielnie'],
  [
    'wygra wygrał wygrała wygrali wygramy wygrać wygrają wygrana',
    'przegra przegrał przegrała przegrali przegramy przegrać przegrają przegrana',
  ],
  [
    `poprze poprą poparł poparła poparli popiera popierają popieram popieramy poprzemy poprzeć poparcie przyjmie przyjmą
    przyjął przyjęła przyjęli przyjęliśmy przyjmuje przyjmują przyjmiemy przyjąć przyjęcie przyjęto zaakceptował
    zaakceptowała zaakceptowali`,
    `odrzuci odrzucą odrzucił odrzuciła odrzucili odrzuciliśmy odrzuca odrzucają odrzucam odrzucamy odrzucimy odrzucić
    odrzucenie odrzucono sprzeciw`,
  ],
  [
    'zgodzi zgodzą zgodził zgodziła zgodzili zgadza zgadzają zgadzam zgadzamy zgodzić zgoda zgody zgodę',
    `odmówi odmówią odmówił odmówiła odmówili odmawia odmawiają odmawiam odmawiamy odmówić odmowa odmowy odmowę sprzeciwi
    sprzeciwią sprzeciwił sprzeciwiła sprzeciwili sprzeciwia sprzeciwiają sprzeciwiam sprzeciwiamy sprzeciwić sprzeciwu`,
  ],
  [
    'pozwoli pozwolą pozwolił pozwoliła pozwolili pozwala pozwalają pozwalamy pozwolić dopuszcza dopuszczam dopuszczamy',
    `zabroni zabronią zabronił zabroniła zabronili zabrania zabraniają zabraniamy zabronić zakaże zakażą zakazał zakazała
    zakazali zakazuje zakazują zakazać wyklucza wykluczam wykluczamy`,
  ],
  [
    'potwierdzi potwierdzą potwierdził potwierdziła potwierdzili potwierdza potwierdzają potwierdzam potwierdzić',
    `zaprzeczy zaprzeczą zaprzeczył zaprzeczyła zaprzeczyli zaprzecza zaprzeczają zaprzeczam zaprzeczyć zdementował
    zdementowała wykluczył wykluczyła`,
  ],
  [
    'poprawi poprawią poprawił poprawiła poprawiło poprawiły poprawili poprawia poprawić poprawa poprawy poprawę',
    `pogorszy pogorszą pogorszył pogorszyła pogorszyło pogorszyły pogorszyli pogarsza pogorszyć pogorszenie pogorszenia`,
  ],
  [
    'przyspieszy przyspieszą przyspieszył przyspieszyła przyspieszyli przyspiesza przyspieszyć przyspieszymy',
    `opóźni opóźnią opóźnił opóźniła opóźnili opóźnia opóźnić opóźnimy spowolni spowolnił spowolniła spowolnić`,
  ],
  [
    'wzmocni wzmocnią wzmocnił wzmocniła wzmocniło wzmocnili wzmacnia wzmacniają wzmocnić',
    'osłabi osłabią osłabił osłabiła osłabiło osłabili osłabia osłabiają osłabić',
  ],
  [
    'ułatwi ułatwią ułatwił ułatwiła ułatwia ułatwiają ułatwić',
    'utrudni utrudnią utrudnił utrudniła utrudnia utrudniają utrudnić',
  ],
  ['wydłuży wydłużą wydłużył wydłużyła wydłuża wydłużyć', 'skróci skrócą skrócił skróciła skraca skrócić'],
  ['zatrudni zatrudnią zatrudnił zatrudniła zatrudnili zatrudnić', 'zwolni zwolnią zwolnił zwolniła zwolnili zwolnić'],
  [
    'skazał skazała skazali skaże skazać skazany skazana skazani',
    'uniewinnił uniewinniła uniewinnili uniewinni uniewinnić uniewinniony uniewinniona uniewinnieni',
  ],
  [
    'pochwalił pochwaliła pochwalili chwali chwalą chwalił',
    'skrytykował skrytykowała skrytykowali krytykuje krytykują krytykował',
  ],
  ['włączy włączą włączył włączyła włączyli włączyć', 'wyłączy wyłączą wyłączył wyłączyła wyłączyli wyłączyć'],
  [
    'przyjedzie przyjadą przyjechał przyjechała przyjechali przyjechać',
    'wyjedzie wyjadą wyjechał wyjechała wyjechali wyjechać',
  ],
  [
    'zyska zyskają zyskał zyskała zyskali zyskać zyskamy zysk zysku zyski zysków',
    'straci stracą stracił straciła stracili stracić stracimy strata straty stratę strat',
  ],
  ['buduje budują budować zbudować zbuduje', 'burzy burzą burzyć zburzyć zburzy'],
  ['wierzy wierzą wierzę wierzymy', 'wątpi wątpią wątpię wątpimy'],
  ['kocha kochają kocham kochamy', 'nienawidzi nienawidzą nienawidzę nienawidzimy'],
  ['legalnie', 'bezprawnie'],
  [
    'wejść wejdzie wejdą wejdziemy wszedł weszła weszli wejście wejścia',
    'wyjść wyjdzie wyjdą wyjdziemy wyszedł wyszła wyszli wyjście wyjścia',
  ],
  [
    'zaczyna zaczynają zaczynamy zacznie zaczną zaczął zaczęła zaczęli zacząć początek początku początkiem',
    'kończy kończą kończymy skończy skończą skończył skończyła skończyli skończyć koniec końca końcu końcem',
  ],
  [
    'kupi kupią kupił kupiła kupili kupić kupimy kupuje',
    'sprzeda sprzedadzą sprzedał sprzedała sprzedali sprzedać sprzedamy sprzedaje',
  ],
  [
    'otworzy otworzą otworzył otworzyła otworzyli otworzyć otworzymy otwarcie otwarcia',
    'zamknie zamkną zamknął zamknęła zamknęli zamknąć zamkniemy zamknięcie zamknięcia',
  ],
  ['łatwo', 'trudno'],
  ['dużo wiele wielu', 'mało niewiele niewielu'],
  ['szybko', 'powoli wolno'],
  ['dobrze', 'źle'],
  [
    'sukces sukcesu sukcesem zwycięstwo zwycięstwa zwycięstwem',
    'porażka porażki porażką porażkę klęska klęski klęską klęskę',
  ],
  ['prawda prawdę prawdą', 'kłamstwo kłamstwa kłamstwem'],
  [
    'przyjaciel przyjaciela przyjaciele przyjaciół sojusznik sojusznika sojusznicy sojuszników',
    'wróg wroga wrogowie wrogów',
  ],
  ['zwolennik zwolennika zwolennicy zwolenników', 'przeciwnik przeciwnika przeciwnicy przeciwników'],
  ['nadwyżka nadwyżki nadwyżkę nadwyżką', 'deficyt deficytu deficytem niedobór niedoboru'],
  ['większość większości większością', 'mniejszość mniejszości mniejszością'],
  ['zaleta zalety zaletę zalet plus plusy plusem', 'wada wady wadę wad minus minusy minusem'],
  ['przyczyna przyczyny przyczynę przyczyną', 'skutek skutku skutki skutkiem'],
  ['import importu importem', 'eksport eksportu eksportem'],
  ['kobieta kobiety kobietę kobiet kobietą', 'mężczyzna mężczyzny mężczyznę mężczyzn mężczyźni mężczyzną'],
  ['północ północy północą', 'południe południa południem południu'],
  ['wschód wschodu wschodzie wschodem', 'zachód zachodu zachodzie zachodem'],
  ['lewica lewicy lewicę lewicą', 'prawica prawicy prawicę prawicą'],
  ['lato lata latem lecie', 'zima zimy zimą zimie zimę'],
  ['rano rana', 'wieczorem wieczora wieczór'],
  ['dzienny dzienna dzienne dziennego dziennej', 'nocny nocna nocne nocnego nocnej'],
  ['wojna wojny wojnie wojnę wojną', 'pokój pokoju pokojowi pokojem'],
  ['zagrożenie zagrożenia zagrożeniem', 'szansa szansy szansę szansą'],
  ['przed', 'po'],
  // `za` has many senses; in its place `przeciw` has one
  ['za', 'przeciw przeciwko'],
  [
    'wszyscy wszystkich wszystkim wszystkie wszystkimi',
    'nieliczni nielicznych nielicznym niektórzy niektóre niektórych niektórym niektórymi',
  ],
  ['musi muszą musimy muszę musieli musiał musiała trzeba', 'może mogą możemy mogę mogli mógł mogła można'],
]

/** Units of one kind, each with its forms: what is counted in another is another amount. */
export const UNITS: readonly (readonly string[])[] = [
  [
    'zł złoty złote złotych złotego złotówek',
    'euro',
    'dolar dolary dolarów dolara',
    'funt funty funtów funta',
    'frank franki franków',
    'grosz grosze groszy',
  ],
  ['procent proc procenta procentach', 'promil promile promili', 'punkt punktu punkty punktów'],
  [
    'kilometr kilometry kilometrów kilometra',
    'metr metry metrów metra',
    'centymetr centymetry centymetrów',
    'mila mile mil',
  ],
  [
    'sekund sekundy sekundę',
    'minut minuty minutę minutach',
    'godzin godziny godzinę godzinach godzina',
    'dni dzień dnia dniach doba doby dobę',
    'tydzień tygodni tygodnie tygodnia tygodniach',
    'miesiąc miesięcy miesiące miesiąca miesiącach',
    'rok roku lat lata latach',
    'wiek wieku wieki wieków',
  ],
  ['gram gramy gramów', 'kilogram kilogramy kilogramów kg', 'ton tona tony tonę'],
  ['hektar hektary hektarów', 'ar ary arów', 'metr metry metrów metra'],
  ['litr litry litrów', 'hektolitr hektolitry hektolitrów'],
  [
    'kilka kilku kilkoro kilkoma parę paru',
    'kilkanaście kilkunastu kilkanaścioro',
    'kilkadziesiąt kilkudziesięciu',
    'kilkaset kilkuset',
  ],
  ['przedwczoraj', 'wczoraj', 'dziś dzisiaj', 'jutro', 'pojutrze'],
  [
    'wczorajszy wczorajsza wczorajsze wczorajszego wczorajszej',
    'jutrzejszy jutrzejsza jutrzejsze jutrzejszego jutrzejszej',
  ],
  [...'xv xvi xvii xviii xix xx xxi'.split(' ')],
  [
    'dwudzieste dwudziestych',
    'trzydzieste trzydziestych',
    'czterdzieste czterdziestych',
    'pięćdziesiąte pięćdziesiątych',
    'sześćdziesiąte sześćdziesiątych',
    'siedemdziesiąte siedemdziesiątych',
    'osiemdziesiąte osiemdziesiątych',
    'dziewięćdziesiąte dziewięćdziesiątych',
  ],
]

/** What a passive names the doer with. */
export const BY = 'przez'
