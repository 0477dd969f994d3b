/** An adjective’s forms but the masculine plural of persons, by the one of a dictionary: `duży`, `niski`, `tani`. */
export function inflectAdjective(adjective: string): string {
  const stem = adjective.slice(0, -1)
  if (adjective.endsWith('y')) return inflect(stem, 'y a e ego ej emu ą ym ych ymi')
  return inflect(
    stem,
    /[kg]$/u.test(stem) ? 'i a ie iego iej iemu ą im ich imi' : 'i ia ie iego iej iemu ią im ich imi',
  )
}

const inflect = (stem: string, endings: string): string =>
  endings
    .split(' ')
    .map((ending) => stem + ending)
    .join(' ')
