import { fold } from '../text/fold.ts'
import { peopleSchema } from './people-schema.ts'
import { type Placed, readYaml } from './read-yaml.ts'

export interface Person {
  /** `Speaker.id`, in every article. */
  id: string
  name: string
  otherNames: readonly string[]
  kind: 'person' | 'organization'
  offices: readonly Office[]
  /** `Q42`. */
  wikidata?: string
}

/** An office, and when somebody held it: EDTF, a date or an interval with `..` for an open end; `''` for always. */
interface Office {
  text: string
  years: readonly string[]
}

/** Those whom `speakers.yaml` knows. */
export interface People {
  byId: ReadonlyMap<string, Person>
  /** By folded name, own or other. */
  byName: ReadonlyMap<string, readonly Person[]>
  /** By folded office. */
  byOffice: ReadonlyMap<string, readonly Person[]>
}

/**
 * Reads `speakers.yaml`.
 *
 * @throws ParseError of the part `people`
 */
export function parsePeople(source: string): People {
  const placed = readYaml(source, peopleSchema, 'people')
  const people = Object.entries(placed.values).map(([id, values]): Person => {
    const { name, kind = 'person', roles = {}, wikidata, 'other-names': otherNames = [] } = values
    const offices = Object.entries(roles).map(([text, years]) => ({ text, years: [years].flat() }))
    for (const { text, years } of offices) checkYears(placed, [id, 'roles', text], years)
    return { id, name, otherNames, kind, offices, ...(wikidata !== undefined && { wikidata }) }
  })
  return {
    byId: new Map(people.map((person) => [person.id, person])),
    byName: groupBy(people, ({ name, otherNames }) => [name, ...otherNames]),
    byOffice: groupBy(people, ({ offices }) => offices.map(({ text }) => text)),
  }
}

function checkYears(placed: Pick<Placed<unknown>, 'fail'>, path: string[], years: readonly string[]): void {
  for (const stretch of years) {
    const [from = '', to = from] = stretch.split('/')
    if (stretch === '' || from === '..' || to === '..' || from <= lastDay(to)) continue
    placed.fail(path, `“${stretch}” ends before it begins.`, 'Write the earlier year first: 2014/2018.')
  }
}

function groupBy(people: readonly Person[], namesOf: (person: Person) => string[]): Map<string, Person[]> {
  const groups = new Map<string, Person[]>()
  for (const person of people) {
    for (const name of new Set(namesOf(person).map(fold))) groups.set(name, [...(groups.get(name) ?? []), person])
  }
  return groups
}

/**
 * The one who held an office when an article was published; null where nobody is known to have, or where the date or
 * the years given leave several.
 */
export function findHolder(people: People, office: string, published: string | null): Person | null {
  const holders = (people.byOffice.get(fold(office)) ?? []).filter((person) => holds(person, office, published))
  return holders.length === 1 ? (holders[0] ?? null) : null
}

/**
 * The one whom a name means; of several who bear it, the one who held one of the offices then.
 *
 * @param roles as the article gives them
 */
export function findPerson(
  people: People,
  name: string,
  roles: readonly string[],
  published: string | null,
): Person | null {
  const bearers = people.byName.get(fold(name)) ?? []
  if (bearers.length < 2) return bearers[0] ?? null
  const fitting = bearers.filter((person) => roles.some((role) => holds(person, role, published)))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function holds({ offices }: Person, office: string, published: string | null): boolean {
  const wanted = fold(office)
  return offices.some(
    ({ text, years }) =>
      fold(text) === wanted &&
      years.some((stretch) => stretch === '' || (published !== null && overlaps(stretch, published))),
  )
}

/** Whether a day, month or year may lie in a stretch of time. Dates of one calendar compare as their texts do. */
function overlaps(stretch: string, published: string): boolean {
  const [from = '', to = from] = stretch.split('/')
  return (from === '..' || from <= lastDay(published)) && (to === '..' || published <= lastDay(to))
}

/** Not before any day of a year or month. */
const lastDay = (date: string): string => `${date}~`
