/** Words that say the contrary with no `nie` in them: of each pair one side's forms, then the other's. */
export const CONTRARIES: readonly (readonly [string, string])[] = [
  [
    `wzrośnie wzrosną wzrósł wzrosła wzrosło wzrosły wzrost wzrostu wzrostem rośnie rosną rosła rosły wzrosnąć
    zwiększy zwiększą zwiększyć`,
    `spadnie spadną spadł spadła spadło spadły spadek spadku spadkiem spada spadają spadała spadały spaść zmniejszy
    zmniejszą zmniejszyć`,
  ],
  ['więcej', 'mniej'],
  [
    'większy większa większe większego większej większych większym większą',
    'mniejszy mniejsza mniejsze mniejszego mniejszej mniejszych mniejszym mniejszą',
  ],
  ['lepiej', 'gorzej'],
  ['lepszy lepsza lepsze lepszego lepszej lepszych lepszą', 'gorszy gorsza gorsze gorszego gorszej gorszych gorszą'],
  [
    'wyższy wyższa wyższe wyższego wyższej wyższych wyższą wyżej',
    'niższy niższa niższe niższego niższej niższych niższą niżej',
  ],
  [
    'wygra wygrał wygrała wygrali wygramy wygrać wygrają wygrana',
    'przegra przegrał przegrała przegrali przegramy przegrać przegrają przegrana',
  ],
  [
    'poprze poprą poparł poparła poparli popiera popierają popieram popieramy poprzemy poprzeć poparcie',
    `odrzuci odrzucą odrzucił odrzuciła odrzucili odrzuca odrzucają odrzucam odrzucamy odrzucimy odrzucić
    odrzucenie sprzeciw`,
  ],
  ['legalny legalna legalne legalnie', 'bezprawny bezprawna bezprawne bezprawnie'],
  ['najlepszy najlepsza najlepsze', 'najgorszy najgorsza najgorsze'],
  [
    'wejść wejdzie wejdą wejdziemy wszedł weszła weszli wejście wejścia',
    'wyjść wyjdzie wyjdą wyjdziemy wyszedł wyszła wyszli wyjście wyjścia',
  ],
  [
    'zaczyna zaczynają zaczynamy zacznie zaczną zaczął zaczęła zaczęli zacząć',
    'kończy kończą kończymy skończy skończą skończył skończyła skończyli skończyć',
  ],
  [
    'kupi kupią kupił kupiła kupili kupić kupimy kupuje',
    'sprzeda sprzedadzą sprzedał sprzedała sprzedali sprzedać sprzedamy sprzedaje',
  ],
  [
    'otworzy otworzą otworzył otworzyła otworzyli otworzyć otworzymy otwarty otwarta otwarte',
    'zamknie zamkną zamknął zamknęła zamknęli zamknąć zamkniemy zamknięty zamknięta zamknięte',
  ],
  ['łatwo łatwy łatwa łatwe', 'trudno trudny trudna trudne'],
  ['dużo wiele wielu', 'mało niewiele niewielu'],
  ['szybko szybki szybka szybkie', 'powoli wolno powolny powolna powolne'],
  ['dobry dobra dobre dobrze dobrego dobrej', 'zły zła złe źle złego złej'],
  ['sukces sukcesu sukcesem', 'porażka porażki porażką porażkę'],
  ['prawda prawdę prawdą', 'kłamstwo kłamstwa kłamstwem'],
  ['przed', 'po'],
  // `za` has many senses; in its place `przeciw` has one
  ['za', 'przeciw przeciwko'],
  ['wszyscy wszystkich wszystkim', 'nieliczni nielicznych nielicznym'],
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
  ['procent proc procenta procentach', 'promil promile promili'],
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
  ['hektar hektary hektarów', 'ar ary arów'],
  ['litr litry litrów', 'hektolitr hektolitry hektolitrów'],
]

/** What a passive names the doer with. */
export const BY = 'przez'
