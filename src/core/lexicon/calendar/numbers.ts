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
]

const DECADE_FORMS: readonly (readonly [number, string])[] = [
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

/** Ordinals before `kwartał`, `półrocze`, `połowa`. */
export const ORDINALS = byForm([
  [1, 'pierwszy pierwszego pierwszym pierwsze pierwsza pierwszej pierwszą'],
  [2, 'drugi drugiego drugim drugie druga drugiej drugą'],
  [3, 'trzeci trzeciego trzecim trzecie trzecia trzeciej trzecią'],
  [4, 'czwarty czwartego czwartym czwarte czwarta czwartej czwartą'],
])

/** How many nobody says: what they place cannot be resolved. */
export const SOME: ReadonlySet<string> = new Set(['kilka', 'kilku', 'kilkanaście', 'kilkunastu', 'parę', 'paru'])

/** Half a unit, and one and a half. */
export const HALVES: ReadonlyMap<string, number> = new Map([
  ['pół', 0.5],
  ['półtora', 1.5],
  ['półtorej', 1.5],
])
