import { endsAsSurname, FAMOUS_GIVEN_NAMES, FAMOUS_NAMES } from '../lexicon/famous-names.ts'

/** In letters: as many as the shortest name has. */
const SHORTEST = 3

const beginningOf = (text: string): string => text.slice(0, SHORTEST)

const namesByBeginning = new Map<string, string[]>()
for (const name of FAMOUS_NAMES) {
  const alike = namesByBeginning.get(beginningOf(name))
  if (alike) alike.push(name)
  else namesByBeginning.set(beginningOf(name), [name])
}

/** Whether a folded word is a land's, a city's or a given name, however it is written. */
export const isFamous = (text: string): boolean =>
  namesByBeginning.get(beginningOf(text))?.some((name) => isCalled(text, name)) === true

/** `Marka`, and not `Wojciechowski`. */
export const isGivenName = (text: string): boolean =>
  !endsAsSurname(text) && FAMOUS_GIVEN_NAMES.some((name) => isCalled(text, name))

const isCalled = (text: string, name: string): boolean =>
  name.endsWith('.') ? `${text}.` === name : text.startsWith(name)
