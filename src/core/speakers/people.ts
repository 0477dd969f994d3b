import { GENDERS } from '../lexicon/morphology/readings.ts'
import { FEMALE_SUFFIX } from '../lexicon/source-nouns.ts'
import { readNounPhrase } from '../text/noun-phrase.ts'
import type { Passage } from '../text/passage.ts'
import { isCapitalised } from '../text/tokens.ts'
import { findRuns, isPersonal, type Run } from './name-runs.ts'
import { humanReadings, isInflectionOf, isSameName, toNominative } from './names.ts'
import { addRole, type Role, roleBefore, roleOf } from './roles.ts'

/** A person whom the article names, whether or not they speak. */
export interface Person {
  /** In the nominative, as full as the article gives it. */
  name: string
  surname: string
  genders: number
  /** As they stand, in the nominative. */
  roles: Role[]
  /** Token ranges, inclusive. */
  mentions: { first: number; last: number }[]
}

/** Names that share their first letters, compared one by one: enough for any newspaper. */
const MOST_ALIKE = 64

/** All persons with a given name and a surname, or an initial and one; then every mention of their surnames. */
export class People {
  readonly all: Person[] = []
  private readonly byRole = new Map<string, Person[]>()
  private readonly byPrefix = new Map<string, Person[]>()
  private readonly passage: Passage

  constructor(passage: Passage) {
    this.passage = passage
    const runs = findRuns(passage.tokens)
    const seen = new Set(runs.flatMap(({ words }) => words))
    for (const run of runs) if (run.words.length > 1 && isPersonal(run.words)) this.add(run, seen)
    for (const run of runs) {
      if (run.words.length > 1 && isPersonal(run.words)) continue
      const person = this.find(run.words)
      if (person) person.mentions.push({ first: run.first, last: run.last })
    }
    for (const person of this.all) {
      person.mentions.sort((a, b) => a.first - b.first)
      this.readRoles(person)
      for (const { head } of person.roles) {
        const holders = this.byRole.get(head) ?? []
        if (holders.length < MOST_ALIKE && !holders.includes(person)) holders.push(person)
        this.byRole.set(head, holders)
      }
    }
  }

  /** The person whom a name, given as its words in any case, stands for. */
  find(words: readonly string[]): Person | null {
    const surname = words.at(-1) ?? ''
    const alike = this.byPrefix.get(surname.slice(0, 3)) ?? []
    const found = alike.filter((person) => isSameName(person.surname, surname))
    if (words.length === 1) return found[0] ?? null
    const given = words[0] ?? ''
    return (
      found.find(
        ({ name }) =>
          isSameName(name.split(' ')[0] ?? '', given) ||
          (given.length <= 2 && name.startsWith(given.charAt(0))) ||
          (words.length > 1 && name.includes(` ${given} `)),
      ) ?? null
    )
  }

  /** Those whom the article calls by a role with this head, in any of its mentions. */
  withRole(head: string): readonly Person[] {
    return this.byRole.get(head) ?? []
  }

  private add({ words, first, last }: Run, seen: ReadonlySet<string>): void {
    const known = this.find(words)
    if (known) {
      known.mentions.push({ first, last })
      const name = toNominative(words, seen)
      if (name.length > known.name.length && words.length > known.name.split(' ').length) known.name = name
      else if (isInflectionOf(known.name.split(' '), words)) {
        known.name = words.join(' ')
        known.surname = words.at(-1) ?? known.surname
        known.genders = genderOf(words)
      }
      return
    }
    const name = toNominative(words, seen)
    const surname = name.split(' ').at(-1) ?? name
    const person: Person = { name, surname, genders: genderOf(words), roles: [], mentions: [{ first, last }] }
    this.all.push(person)
    const prefix = surname.slice(0, 3)
    const alike = this.byPrefix.get(prefix) ?? []
    if (alike.length < MOST_ALIKE) alike.push(person)
    this.byPrefix.set(prefix, alike)
  }

  /** `szef NATO Jens Stoltenberg`; `Andrij Jermak, szef gabinetu prezydenta Ukrainy`. */
  private readRoles(person: Person): void {
    const { tokens } = this.passage
    for (const { first, last } of person.mentions) {
      const before = roleBefore(tokens, first)
      if (before) addRole(person.roles, before)
      if (before && FEMALE_SUFFIX.test(before.head)) person.genders = GENDERS.feminine
      if (tokens[last + 1]?.kind !== 'comma') continue
      const end = this.passage.sentenceTokens[tokens[last]?.sentence ?? 0]?.to ?? last
      const phrase = readNounPhrase(tokens, last + 2, end, 'nom', true)
      if (phrase && !phrase.name && phrase.kind === 'person' && !isCapitalised(tokens[phrase.first]))
        addRole(person.roles, roleOf(tokens, phrase.first, phrase.last, phrase.head))
    }
  }
}

function genderOf(words: readonly string[]): number {
  const genders = humanReadings(words[0] ?? '')
    .filter(({ cases, number }) => number & 1 && cases)
    .reduce((sum, r) => sum | r.genders, 0)
  return genders === 0 ? 15 : genders
}
