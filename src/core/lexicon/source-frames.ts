/** `zdaniem X`, `w opinii X`: what stands before a source in the genitive. */
export const OPINION_FRAMES: readonly (readonly string[])[] = [
  ['według'],
  ['wedle'],
  ['wg'],
  ['zdaniem'],
  ['w', 'opinii'],
  ['w', 'ocenie'],
  ['w', 'przekonaniu'],
  ['w', 'mniemaniu'],
  ['w', 'odczuciu'],
]
/** Of them, those of one word. */
export const OPINION_FRAME_WORDS: ReadonlySet<string> = new Set(
  OPINION_FRAMES.flatMap(([word = '', ...more]) => (more.length > 0 ? [] : [word])),
)
/** They take a possessive between: `w jego ocenie`. */
export const OPINION_LOCATIVES: ReadonlySet<string> = new Set([
  'opinii',
  'ocenie',
  'przekonaniu',
  'mniemaniu',
  'odczuciu',
])
export const OPINION_NOUN = 'zdaniem'
/** What governs a report as well as a source: `według relacji X`, `zgodnie ze słowami X`, `jak wynika z relacji X`. */
export const REPORT_FRAMES: readonly (readonly string[])[] = [
  ['według'],
  ['wedle'],
  ['wg'],
  ['zgodnie', 'z'],
  ['zgodnie', 'ze'],
  ['jak', 'wynika', 'z'],
  ['jak', 'wynika', 'ze'],
]
/** What governs a text that is read out, in the instrumental: `zgodnie z regulaminem „A”`. */
export const TEXT_FRAMES: readonly (readonly string[])[] = [
  ['zgodnie', 'z'],
  ['zgodnie', 'ze'],
]
/** What `według` tells whose it is, and not who says so. */
export const GOSPEL = 'ewangelia'
/** Sources that do not speak: `według danych`, `zgodnie z prawem`. Their figures are facts of the article. */
export const MUTE_SOURCES: ReadonlySet<string> = new Set([
  'dane',
  'dana',
  'badanie',
  'statystyka',
  'skala',
  'prawo',
  'ustawa',
  'przepis',
  'plan',
  'zasada',
  'wytyczna',
  'wytyczny',
  'wzór',
  'harmonogram',
  'prognoza',
  'sondaż',
  'kryterium',
  'kolejność',
  'klasyfikacja',
  'ranking',
  'umowa',
  'ugoda',
  'projekt',
  'rozporządzenie',
  'tradycja',
  'legenda',
  'kurs',
  'cena',
  'wiedza',
  'wyliczenie',
  'analiza',
  'ten',
  'to',
  'który',
  'decyzja',
  'cel',
  'fakt',
  'wynik',
  'wydarzenie',
  'sytuacja',
  'przykład',
  'program',
  'system',
  'dowód',
  'zdjęcie',
  'nagranie',
  'historia',
  'doświadczenie',
  'lista',
  'rozkład',
  'potrzeba',
  'wola',
  'myśl',
  'miara',
  'norma',
  'taryfa',
  'stan',
  'liczba',
])
/** Behind `od`, when one was one: `od dziecka`. */
export const CHILD = 'dziecko'
