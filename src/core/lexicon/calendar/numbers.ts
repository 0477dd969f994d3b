const FORMS: readonly (readonly [number, string])[] = [
  [1, 'jeden jedna jedno jednego jednej jednym jedną'],
  [2, 'dwa dwie dwóch dwu dwoma dwiema dwaj'],
  [3, 'trzy trzech trzema trzej'],
  [4, 'cztery czterech czterema'],
  [5, 'pięć pięciu pięcioma'],
  [6, 'sześć sześciu sześcioma'],
  [7, 'siedem siedmiu siedmioma'],
  [8, 'osiem ośmiu ośmioma'],
  [9, 'dziewięć dziewięciu dziewięcioma'],
  [10, 'dziesięć dziesięciu dziesięcioma'],
  [11, 'jedenaście jedenastu'],
  [12, 'dwanaście dwunastu'],
  [13, 'trzynaście trzynastu'],
  [14, 'czternaście czternastu'],
  [15, 'piętnaście piętnastu'],
  [16, 'szesnaście szesnastu'],
  [17, 'siedemnaście siedemnastu'],
  [18, 'osiemnaście osiemnastu'],
  [19, 'dziewiętnaście dziewiętnastu'],
  [20, 'dwadzieścia dwudziestu'],
  [30, 'trzydzieści trzydziestu'],
  [40, 'czterdzieści czterdziestu'],
  [50, 'pięćdziesiąt pięćdziesięciu'],
  [60, 'sześćdziesiąt sześćdziesięciu'],
  [70, 'siedemdziesiąt siedemdziesięciu'],
  [80, 'osiemdziesiąt osiemdziesięciu'],
  [90, 'dziewięćdziesiąt dziewięćdziesięciu'],
  [100, 'sto stu'],
  [200, 'dwieście dwustu'],
  [300, 'trzysta trzystu'],
  [500, 'pięćset pięciuset'],
]

const DECADE_FORMS: readonly (readonly [number, string])[] = [
  [0, 'dwutysięczne dwutysięcznych'],
  [20, 'dwudzieste dwudziestych'],
  [30, 'trzydzieste trzydziestych'],
  [40, 'czterdzieste czterdziestych'],
  [50, 'pięćdziesiąte pięćdziesiątych'],
  [60, 'sześćdziesiąte sześćdziesiątych'],
  [70, 'siedemdziesiąte siedemdziesiątych'],
  [80, 'osiemdziesiąte osiemdziesiątych'],
  [90, 'dziewięćdziesiąte dziewięćdziesiątych'],
]

const byForm = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)))

/** Number words in the forms that count units of time. */
export const NUMBER_WORDS = byForm(FORMS)

/** `lata dziewięćdziesiąte`. */
export const DECADE_WORDS = byForm(DECADE_FORMS)

/** Ordinals before `kwartał`, `półrocze`, `połowa`, and before a weekday: `w drugą sobotę maja`. */
export const ORDINALS = byForm([
  [1, 'pierwszy pierwszego pierwszym pierwsze pierwsza pierwszej pierwszą pierwszych'],
  [2, 'drugi drugiego drugim drugie druga drugiej drugą'],
  [3, 'trzeci trzeciego trzecim trzecie trzecia trzeciej trzecią'],
  [4, 'czwarty czwartego czwartym czwarte czwarta czwartej czwartą'],
])

/** Ordinals before `dekada` and `dziesięciolecie`; the last of a century is its tenth. */
export const DECADE_ORDINALS = byForm([
  [1, 'pierwsza pierwszej pierwszą pierwsze pierwszego pierwszym'],
  [2, 'druga drugiej drugą drugie drugiego drugim'],
  [3, 'trzecia trzeciej trzecią trzecie trzeciego trzecim'],
  [4, 'czwarta czwartej czwartą czwarte czwartego czwartym'],
  [5, 'piąta piątej piątą piąte piątego piątym'],
  [6, 'szósta szóstej szóstą szóste szóstego szóstym'],
  [7, 'siódma siódmej siódmą siódme siódmego siódmym'],
  [8, 'ósma ósmej ósmą ósme ósmego ósmym'],
  [9, 'dziewiąta dziewiątej dziewiątą dziewiąte dziewiątego dziewiątym'],
  [10, 'ostatnia ostatniej ostatnią ostatnie ostatniego ostatnim'],
])
export const DECADE_NOUNS: ReadonlySet<string> = new Set(
  'dekada dekady dekadzie dekadę dekadą dziesięciolecie dziesięciolecia dziesięcioleciu dziesięcioleciem'.split(' '),
)

/** Centuries in words, before `wiek`: `w dziewiętnastym wieku`. Earlier ones are an age, a class or a university's. */
export const CENTURY_ORDINALS = byForm(
  (
    [
      ...['dziesiąt', 'jedenast', 'dwunast', 'trzynast', 'czternast', 'piętnast', 'szesnast', 'siedemnast'],
      ...['osiemnast', 'dziewiętnast', 'dwudziest'],
    ] as const
  ).map((stem, i) => [10 + i, `${stem}y ${stem}ego ${stem}ym`] as const),
)
/** Behind the twentieth they make it ours: `dwudziestego pierwszego wieku`. */
export const AND_FIRST: ReadonlySet<string> = new Set(['pierwszy', 'pierwszego', 'pierwszym'])

/** Behind a decade in figures and a hyphen: `lat 80-tych`, `lata 90-te`. */
export const DECADE_ENDINGS: ReadonlySet<string> = new Set(['te', 'tych', 'tymi', 'tym'])

/** Days of a month as they are spoken: `drugiego września`, `trzydziestego pierwszego sierpnia`. */
export const DAY_ORDINALS = byForm([
  [1, 'pierwszego pierwszy'],
  [2, 'drugiego drugi'],
  [3, 'trzeciego trzeci'],
  [4, 'czwartego czwarty'],
  [5, 'piątego piąty'],
  [6, 'szóstego szósty'],
  [7, 'siódmego siódmy'],
  [8, 'ósmego ósmy'],
  [9, 'dziewiątego dziewiąty'],
  [10, 'dziesiątego dziesiąty'],
  [11, 'jedenastego jedenasty'],
  [12, 'dwunastego dwunasty'],
  [13, 'trzynastego trzynasty'],
  [14, 'czternastego czternasty'],
  [15, 'piętnastego piętnasty'],
  [16, 'szesnastego szesnasty'],
  [17, 'siedemnastego siedemnasty'],
  [18, 'osiemnastego osiemnasty'],
  [19, 'dziewiętnastego dziewiętnasty'],
  [20, 'dwudziestego dwudziesty'],
  [30, 'trzydziestego trzydziesty'],
])

/** How many nobody says: what they place cannot be resolved. `wiele` says not even that much, and is left out. */
export const SOME: ReadonlySet<string> = new Set([
  ...['kilka', 'kilku', 'kilkoma', 'kilkanaście', 'kilkunastu', 'kilkadziesiąt', 'kilkudziesięciu', 'kilkaset'],
  ...['parę', 'paru', 'paroma', 'paręnaście'],
])

/** A part of a unit, and one and a half. `pół` takes the genitive, or the instrumental: `przed pół rokiem`. */
export const HALVES: ReadonlyMap<string, number> = new Map([
  ['ćwierć', 0.25],
  ['pół', 0.5],
  ['półtora', 1.5],
  ['półtorej', 1.5],
])
