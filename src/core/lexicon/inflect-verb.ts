const PAST = 'ł ła ło ły li łem łam liśmy łyśmy'

/**
 * A regular verb's forms by its infinitive, but for the second person: `odwołać`, `budować`, `ograniczyć`, `zamknąć`.
 * Some are nobody's, where a consonant changes (`zachęcić` → `zachęcę`); they do no harm.
 */
export function inflectVerb(infinitive: string): string {
  const stem = infinitive.slice(0, -1)
  return [infinitive, ...presentOf(infinitive), ...pastOf(stem)].join(' ')
}

/** What is heard of a past besides one form of it: `poparł` → `poparłem`, `poparliśmy`; any other word as it is. */
export const inflectPast = (form: string): string[] =>
  form.length >= SHORTEST_PAST && form.endsWith('ł') ? [form, ...pastOf(form.slice(0, -1))] : [form]

const SHORTEST_PAST = 4

function presentOf(infinitive: string): string[] {
  for (const [ending, endings] of PRESENTS) {
    if (infinitive.endsWith(ending)) return join(infinitive.slice(0, -ending.length), endings)
  }
  return []
}

const PRESENTS: readonly (readonly [ending: string, endings: string])[] = [
  ['ować', 'uje ują uję ujemy owano owanie owania'],
  ['ać', 'a ają am amy ano anie ania'],
  ['nąć', 'nie ną nę niemy nięto nięcie nięcia'],
  ['ić', 'i ią ię imy iono ienie ienia'],
  ['yć', 'y ą ę ymy ono enie enia'],
]

/** `zamknął`, `zamknęła`. */
const pastOf = (stem: string): string[] =>
  stem.endsWith('ą')
    ? [...join(stem, 'ł łem'), ...join(`${stem.slice(0, -1)}ę`, 'ła ło ły li łam liśmy łyśmy')]
    : join(stem, PAST)

const join = (stem: string, endings: string): string[] => endings.split(' ').map((ending) => stem + ending)
