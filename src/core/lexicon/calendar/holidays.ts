/** When a holiday is: on a day of every year, or so many days after Easter Sunday. */
export type HolidayDate = { month: number; day: number; lastDay?: number } | { fromEaster: number }

interface Holiday {
  date: HolidayDate
  /** Forms behind a preposition, of one word or of several. */
  forms: readonly string[]
  /** Only these prepositions: the name is a person's as well. */
  behind?: readonly string[]
  /** And these, in small letters. */
  inSmallBehind?: readonly string[]
}

const on = (month: number, day: number, lastDay?: number): HolidayDate =>
  lastDay === undefined ? { month, day } : { month, day, lastDay }
const easter = (fromEaster: number): HolidayDate => ({ fromEaster })

/**
 * Holidays by name, in lower case. Many are names of churches, squares and streets too (`plac Wszystkich Świętych`,
 * `kościół Bożego Ciała`): rules ask for a preposition, a word of DAY_OF_HOLIDAY or a year beside them.
 */
const HOLIDAY_LIST: readonly Holiday[] = [
  { date: on(1, 1), forms: ['nowy rok', 'nowego roku', 'nowym roku', 'nowym rokiem'] },
  { date: on(1, 6), forms: ['trzech króli', 'trzema królami', 'objawienia pańskiego'] },
  { date: on(1, 21), forms: ['dzień babci', 'dnia babci', 'dniem babci', 'dniu babci'] },
  { date: on(1, 22), forms: ['dzień dziadka', 'dnia dziadka', 'dniem dziadka', 'dniu dziadka'] },
  { date: on(2, 14), forms: ['walentynki', 'walentynek', 'walentynkami', 'walentynkach'] },
  { date: on(3, 8), forms: ['dzień kobiet', 'dnia kobiet', 'dniem kobiet', 'dniu kobiet'] },
  { date: on(4, 1), forms: ['prima aprilis'] },
  { date: on(4, 22), forms: ['dzień ziemi', 'dnia ziemi', 'dniem ziemi', 'dniu ziemi'] },
  { date: on(5, 1), forms: ['święto pracy', 'święta pracy', 'święcie pracy', 'świętem pracy'] },
  { date: on(5, 1, 3), forms: ['majówkę', 'majówki', 'majówką', 'majówce'] },
  { date: on(5, 2), forms: ['dzień flagi', 'dnia flagi', 'dniu flagi'] },
  {
    date: on(5, 3),
    forms: ['święto konstytucji', 'święta konstytucji', 'święcie konstytucji', 'świętem konstytucji'].flatMap(
      (form) => [form, `${form} 3 maja`, `${form} trzeciego maja`],
    ),
  },
  { date: on(5, 4), forms: ['dzień strażaka', 'dnia strażaka', 'dniem strażaka', 'dniu strażaka'] },
  { date: on(5, 26), forms: ['dzień matki', 'dnia matki', 'dniem matki', 'dniu matki'] },
  { date: on(6, 1), forms: ['dzień dziecka', 'dnia dziecka', 'dniem dziecka', 'dniu dziecka'] },
  { date: on(6, 23), forms: ['noc świętojańska', 'noc świętojańską', 'nocy świętojańskiej'] },
  { date: on(6, 23), forms: ['dzień ojca', 'dnia ojca', 'dniem ojca', 'dniu ojca'] },
  { date: on(8, 15), forms: ['matki boskiej zielnej', 'święto wojska polskiego', 'święta wojska polskiego'] },
  { date: on(8, 15), forms: ['święcie wojska polskiego', 'świętem wojska polskiego'] },
  { date: on(10, 14), forms: ['dzień', 'dnia', 'dniem', 'dniu'].map((day) => `${day} edukacji narodowej`) },
  { date: on(10, 14), forms: ['dzień nauczyciela', 'dnia nauczyciela', 'dniu nauczyciela'] },
  { date: on(11, 1), forms: ['wszystkich świętych', 'wszystkimi świętymi'] },
  {
    date: on(11, 2),
    forms: ['zaduszki', 'zaduszek', 'zaduszkami', 'dzień zaduszny', 'dnia zadusznego', 'dniu zadusznym'],
  },
  {
    date: on(11, 11),
    forms: ['święto niepodległości', 'święta niepodległości', 'święcie niepodległości', 'świętem niepodległości'],
  },
  {
    date: on(11, 11),
    forms: ['dzień niepodległości', 'dnia niepodległości', 'dniem niepodległości', 'dniu niepodległości'],
  },
  { date: on(11, 29), forms: ['andrzejki', 'andrzejek', 'andrzejkami', 'andrzejkach'] },
  { date: on(12, 4), forms: ['barbórkę', 'barbórki', 'barbórką', 'barbórce'] },
  { date: on(12, 6), forms: ['mikołajki', 'mikołajek', 'mikołajkami', 'mikołajkach'] },
  { date: on(12, 24), forms: ['wigilia', 'wigilię', 'wigilii', 'wigilią'] },
  {
    date: on(12, 24),
    forms: ['wigilia', 'wigilię', 'wigilii', 'wigilią'].map((form) => `${form} bożego narodzenia`),
  },
  { date: on(12, 25), forms: ['boże narodzenie', 'bożego narodzenia', 'bożym narodzeniem', 'bożym narodzeniu'] },
  { date: on(12, 24), forms: ['wigilijny wieczór', 'wieczór wigilijny', 'wigilijnego wieczoru', 'wigilijną noc'] },
  { date: on(12, 31), forms: ['noc sylwestrową', 'nocy sylwestrowej', 'sylwestrową noc', 'sylwestrowy wieczór'] },
  // the king of Christian names, too: behind `do Sylwestra` somebody of that name
  {
    date: on(12, 31),
    forms: ['sylwestra', 'sylwestrem', 'sylwestrze'],
    behind: ['w', 'na', 'przed', 'po'],
    inSmallBehind: ['do', 'od'],
  },
  { date: easter(-52), forms: ['tłusty czwartek', 'tłustego czwartku', 'tłustym czwartkiem', 'tłustym czwartku'] },
  { date: easter(-46), forms: ['środa popielcowa', 'środę popielcową', 'środy popielcowej', 'popielec', 'popielca'] },
  { date: easter(-7), forms: ['niedziela palmowa', 'niedzielę palmową', 'niedzieli palmowej', 'niedzielą palmową'] },
  { date: easter(-3), forms: ['wielki czwartek', 'wielkiego czwartku', 'wielkim czwartkiem'] },
  { date: easter(-2), forms: ['wielki piątek', 'wielkiego piątku', 'wielkim piątkiem'] },
  { date: easter(-1), forms: ['wielka sobota', 'wielką sobotę', 'wielkiej soboty', 'wielką sobotą'] },
  {
    date: easter(0),
    forms: [
      ...['wielkanoc', 'wielkanocy', 'wielkanocą', 'niedzielę wielkanocną', 'niedzieli wielkanocnej'],
      ...['święta wielkanocne', 'świąt wielkanocnych', 'świętami wielkanocnymi', 'świętach wielkanocnych'],
    ],
  },
  {
    date: easter(1),
    forms: ['poniedziałek wielkanocny', 'poniedziałku wielkanocnego', 'lany poniedziałek', 'lanego poniedziałku'],
  },
  { date: easter(49), forms: ['zielone świątki', 'zielonych świątek', 'zielonymi świątkami', 'zielonych świątkach'] },
  { date: easter(60), forms: ['boże ciało', 'bożego ciała', 'bożym ciałem', 'bożym ciele'] },
]

export interface HolidayForm {
  date: HolidayDate
  /** How many words it has. */
  words: number
  behind: ReadonlySet<string> | null
  /** Prepositions that it stands behind in small letters only. */
  inSmallBehind: ReadonlySet<string>
}

/** Form → when; of several words with one space between them. */
export const HOLIDAYS: ReadonlyMap<string, HolidayForm> = new Map(
  HOLIDAY_LIST.flatMap(({ date, forms, behind, inSmallBehind = [] }) =>
    forms.map((form) => {
      const prepositions = { behind: behind ? new Set(behind) : null, inSmallBehind: new Set(inSmallBehind) }
      return [form, { date, words: form.split(' ').length, ...prepositions }] as const
    }),
  ),
)

export const LONGEST_HOLIDAY = Math.max(...[...HOLIDAYS.values()].map(({ words }) => words))

/** Behind a preposition: Christmas or Easter, the reader of the day knew which. */
export const UNNAMED_HOLIDAYS: ReadonlySet<string> = new Set(['święta', 'świąt', 'świętami', 'świętach'])
/** `Pisał do wszystkich świętych`, without their capital: whom one begs in vain, and no day. */
export const BEGGED_IN_VAIN: readonly string[] = ['do', 'wszystkich', 'świętych']
/** Between the preposition and the name: `na święta Bożego Narodzenia`, `w dniu Wszystkich Świętych`. */
export const DAY_OF_HOLIDAY: ReadonlySet<string> = new Set([
  ...['święta', 'świąt', 'świętami', 'świętach', 'święto', 'święcie', 'świętem'],
  ...['dzień', 'dnia', 'dniu', 'dniem', 'niedzielę', 'niedzieli'],
  ...['uroczystość', 'uroczystości', 'wieczór', 'wieczorem', 'noc', 'nocy', 'narodowe', 'narodowego'],
])
/** Says of a holiday that it is one: `Wigilia wypada w środę`, though no preposition stands before it. */
export const FALLS_ON: ReadonlySet<string> = new Set([
  ...['wypadał', 'wypadała', 'wypadało', 'przypadał', 'przypadała', 'przypadało'],
  ...['wypada', 'wypadnie', 'wypadła', 'wypadło', 'wypadł', 'wypadają', 'wypadły'],
  ...['przypada', 'przypadnie', 'przypadła', 'przypadło', 'przypadł', 'przypadają', 'przypadły'],
])
