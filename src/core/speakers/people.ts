import { ANY_GENDER, CASES, GENDERS, SINGULAR } from '../lexicon/morphology/readings.ts'
import { coveredBy } from '../lexicon/roles.ts'
import { SURNAME } from '../lexicon/surname-endings.ts'
import type { Passage } from '../text/passage.ts'
import { isCapitalised } from '../text/tokens.ts'
import { addRole } from './add-role.ts'
import { isPersonal, isUnknown } from './is-personal.ts'
import { headOf, keysOf } from './match-roles.ts'
import { casesBefore, isPlainlyNominative } from './name-context.ts'
import { sexOfBearer } from './name-of-both.ts'
import { findRuns, type Run } from './name-runs.ts'
import { isInflectionOf, isSameName, toNominative } from './names.ts'
import { latestBefore, type Mention, type Person } from './person.ts'
import { genderOf, gendersOfForm, givenOf, lastPart, prefixesOf, surnameOf } from './person-names.ts'
import { readRoles } from './read-roles.ts'
import type { Role } from './roles.ts'
import { roleBefore } from './roles-before.ts'
import { titleBefore } from './title-roles.ts'

/** What else is known of a mention: the gender that its verb or role shows, and where it stands. */
export interface Circumstances {
  genders: number
  at: number
}

/** Names that share their first letters, compared one by one: enough for any newspaper. */
const MOST_ALIKE = 64
/** Who may bear one office: more than a reader would keep apart. */
const MOST_HOLDERS = 24
const ANYWHERE: Circumstances = { genders: ANY_GENDER, at: 0 }

/** All persons with a given name and a surname, or an initial and one; then every mention of their surnames. */
export class People {
  readonly all: Person[] = []
  private readonly byRole = new Map<string, Person[]>()
  private readonly mentionAt = new Map<number, Mention & { person: Person }>()
  private initials: Map<string, Person> | null = null
  private readonly byPrefix = new Map<string, Person[]>()
  private readonly byGiven = new Map<string, Person[]>()
  private readonly passage: Passage

  constructor(passage: Passage) {
    this.passage = passage
    const runs = findRuns(passage.tokens)
    const seen = new Set(runs.flatMap(({ words }) => words))
    for (const run of runs) if (run.words.length > 1 && isPersonal(run.words)) this.add(run, seen)
    for (const run of runs) {
      if (run.words.length > 1 && isPersonal(run.words)) continue
      // `adwokat Saif-ul-Mulook`: a name in one, told by its role
      const hyphenated = run.words.length === 1 && /\p{L}-\p{L}+-\p{L}/u.test(run.words[0] ?? '')
      const known = { ...ANYWHERE, genders: gendersBehind(passage, run) }
      const named = this.find(run.words, known)
      if (hyphenated && roleBefore(passage.tokens, run.first)) this.add(run, seen)
      else if (named && !hyphenated) named.mentions.push({ first: run.first, last: run.last })
      else if (!named && this.isNewByTitle(run)) this.introduceTitled(run, known.genders)
    }
    this.addOpeningSurnames()
    for (const person of this.all) {
      person.mentions.sort((a, b) => a.first - b.first)
      person.genders = sexOfBearer(passage.tokens, person)
      for (const mention of person.mentions) this.mentionAt.set(mention.first, { person, ...mention })
      for (const role of readRoles(passage, person, (mention) => this.isFullName(mention))) this.giveRole(person, role)
    }
  }

  /** `Kapela wstał`: a surname that is a common noun as well, where it opens a sentence and its verb agrees with its bearer. */
  private addOpeningSurnames(): void {
    const { tokens, sentenceTokens } = this.passage
    const taken = new Set(this.all.flatMap(({ mentions }) => mentions.map(({ first }) => first)))
    const bySurname = new Map(this.all.map((person) => [person.surname, person]))
    for (const { from } of sentenceTokens) {
      const verb = tokens[from + 1]?.form.finite
      const person = verb?.verb === 'past' ? bySurname.get(tokens[from]?.text ?? '') : undefined
      if (!person || taken.has(from) || !verb || !(verb.number & SINGULAR) || !(verb.genders & person.genders)) continue
      person.mentions.push({ first: from, last: from })
    }
  }

  /**
   * The person whom a name, given as its words in any case, stands for; of several with one surname, the one whose
   * gender fits and who was mentioned last.
   */
  find(words: readonly string[], known: Circumstances = ANYWHERE): Person | null {
    const last = words.at(-1) ?? ''
    const surname = surnameOf(words.join(' '))
    const alike = this.byPrefix.get(surname.slice(0, 3)) ?? []
    const found = alike.filter(
      (person) => isSameName(person.surname, surname) || isSameName(lastPart(person.surname), surname),
    )
    // `Jana K.`, who is no `Jan W.`
    if (surname !== last) return found.find(({ name }) => name.endsWith(` ${last}`)) ?? null
    if (words.length === 1) {
      const fitting = found.filter(({ genders, surname: own }) => genders & known.genders & gendersOfForm(own, surname))
      return latestBefore(fitting.length > 0 ? fitting : found, known.at)
    }
    const given = words[0] ?? ''
    return (
      found.find(
        ({ name }) =>
          isSameName(givenOf(name), given) ||
          (given.length <= 2 && name.startsWith(given.charAt(0))) ||
          (words.length > 1 && name.includes(` ${given} `)),
      ) ?? null
    )
  }

  /** The only one of a given name, by which the article may call them: `Kazik`. */
  byGivenName(word: string): Person | null {
    const alike = this.byGiven.get(word.slice(0, 3)) ?? []
    const [person, ...others] = alike.filter(({ name }) => isSameName(givenOf(name), word))
    return person && others.length === 0 ? person : null
  }

  /** Whether nobody else of that surname and gender is in the article. */
  isSure(person: Person, { genders }: Circumstances): boolean {
    const alike = this.byPrefix.get(person.surname.slice(0, 3)) ?? []
    return !alike.some(
      (other) => other !== person && isSameName(other.surname, person.surname) && (other.genders & genders) !== 0,
    )
  }

  /** The last person named between two tokens, inclusive, with where. */
  within(first: number, last: number): (Mention & { person: Person }) | null {
    for (let i = last; i >= first; i--) {
      const mention = this.mentionAt.get(i)
      if (mention && mention.last <= last) return mention
    }
    return null
  }

  /** Those named in the `reach` tokens before `at`, the last first, by mentions that count. */
  before(at: number, reach: number, counts: (mention: number) => boolean): Person[] {
    const found: Person[] = []
    for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
      const mention = this.mentionAt.get(i)
      if (mention && counts(i) && !found.includes(mention.person)) found.push(mention.person)
    }
    return found
  }

  /** Whose initials these are; of several, whoever was named first. */
  byInitials(initials: string): Person | null {
    if (!this.initials) {
      this.initials = new Map()
      for (const person of this.all) {
        const letters = person.name
          .split(' ')
          .map((word) => word.charAt(0))
          .join('')
        if (!this.initials.has(letters)) this.initials.set(letters, person)
      }
    }
    return this.initials.get(initials) ?? null
  }

  /** All persons named in [from, to), in text order. */
  between(from: number, to: number): (Mention & { person: Person })[] {
    const found: (Mention & { person: Person })[] = []
    for (let i = from; i < to; i++) {
      const mention = this.mentionAt.get(i)
      if (!mention || mention.last >= to) continue
      found.push(mention)
      i = mention.last
    }
    return found
  }

  /** Those whom the article calls by a role that `role` may stand for, in any of their mentions. */
  withRole(role: Role): readonly Person[] {
    return coveredBy(headOf(role)).flatMap((key) => this.byRole.get(key) ?? [])
  }

  /** A person whom a role and a single name introduce: `prezes Wrzosek`. */
  introduce(name: string, genders: number, mention: Mention): Person {
    const person: Person = { name, surname: surnameOf(name), genders, roles: [], mentions: [mention], certainty: 2 }
    this.keep(person)
    return person
  }

  /** Not the `ks. Jan` of a `Jan Lis`. */
  private isNewByTitle(run: Run): boolean {
    return isTitled(this.passage.tokens, run) && !this.byGivenName(run.words[0] ?? '')
  }

  /** A surname that looks like a man's may be a woman's. */
  private introduceTitled({ words, first, last }: Run, shown: number): void {
    const own = genderOf([...words])
    this.introduce(words.join(' '), own & GENDERS.human ? shown : own, { first, last })
  }

  giveRole(person: Person, said: Role): void {
    // `lider Partii Portowej Nigel Farel`: where the name before ended shows only in the whole article
    const [given = ''] = person.name.split(' ')
    const role = said.text.endsWith(` ${given}`) ? { ...said, text: said.text.slice(0, -given.length - 1) } : said
    addRole(person.roles, role)
    for (const key of keysOf(role)) {
      const holders = this.byRole.get(key) ?? []
      if (holders.length < MOST_HOLDERS && !holders.includes(person)) holders.push(person)
      this.byRole.set(key, holders)
    }
  }

  /** `Adriana P.`, who speaks as a man does: his genitive looked like the name of a woman. */
  takeForMan(person: Person): void {
    person.name = toNominative(person.name.split(' '), new Set(), CASES.gen | CASES.acc)
    person.genders = genderOf(person.name.split(' '))
    this.rename(person, surnameOf(person.name))
  }

  private keep(person: Person): void {
    this.all.push(person)
    this.index(person)
    if (person.name !== person.surname) addAlike(this.byGiven, givenOf(person.name).slice(0, 3), person)
  }

  private rename(person: Person, surname: string): void {
    if (surname === person.surname) return
    const known = prefixesOf(person.surname)
    person.surname = surname
    if (prefixesOf(surname).some((prefix) => !known.includes(prefix))) this.index(person)
  }

  private index(person: Person): void {
    for (const prefix of prefixesOf(person.surname)) addAlike(this.byPrefix, prefix, person)
  }

  private add({ words, first, last }: Run, seen: ReadonlySet<string>): void {
    const cases = casesBefore(this.passage.tokens, first)
    const certainty = cases === 0 ? 1 : cases & CASES.nom ? 2 : 0
    const name = toNominative(words, seen, cases)
    const known = this.find(words)
    if (!known) {
      const surname = surnameOf(name)
      this.keep({
        name,
        surname,
        genders: genderOf(name.split(' ')),
        roles: [],
        mentions: [{ first, last }],
        certainty,
      })
      return
    }
    known.mentions.push({ first, last })
    const before = known.name.split(' ')
    // of two forms of one name the nominative is the one that stands where nothing governs it
    const better =
      words.length > before.length
        ? certainty > 0 || known.certainty === 0
        : words.length === before.length &&
          (certainty > known.certainty || (certainty > 0 && isInflectionOf(before, words)))
    if (!better) return
    known.name = name
    known.certainty = certainty
    known.genders = genderOf(name.split(' '))
    this.rename(known, surnameOf(name))
  }

  /** `Jan Lis`, `Jan L.`; not the holder's, which may look like one: `bliski Lipiec`. */
  private isFullName({ first, last }: Mention): boolean {
    const mention = this.mentionAt.get(first)
    return (mention && mention.first < mention.last) || this.passage.tokens[last]?.text === '.'
  }
}

/** `Abp Wrzoski przybył`, `zastąpił go gen. Wrzoski`: somebody by a title cut short and one surname, in the nominative. */
const isTitled = (tokens: Passage['tokens'], { words, first, last }: Run): boolean =>
  words.length === 1 &&
  first === last &&
  titleBefore(tokens, first) !== null &&
  (isPlainlyNominative(tokens[first]) || (isUnknown(words[0] ?? '') && SURNAME.test(words[0] ?? ''))) &&
  !isCapitalised(tokens[last + 1])

/** `Bryl odeszła`: the genders that a verb right behind a name shows. */
function gendersBehind({ tokens }: Passage, { last }: Run): number {
  const verb = tokens[last + 1]?.form.finite
  return verb?.verb === 'past' && verb.number & SINGULAR && verb.genders ? verb.genders : ANYWHERE.genders
}

function addAlike(index: Map<string, Person[]>, prefix: string, person: Person): void {
  const alike = index.get(prefix) ?? []
  if (alike.length < MOST_ALIKE && !alike.includes(person)) alike.push(person)
  index.set(prefix, alike)
}
