import { AS_WORD, COORDINATORS } from '../lexicon/function-words.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, SINGULAR } from '../lexicon/morphology/readings.ts'
import { coveredBy } from '../lexicon/roles.ts'
import { readNounPhrase } from '../text/noun-phrase.ts'
import type { Passage } from '../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { isWomans } from '../text/womens-nouns.ts'
import { headOf, keyOf } from './match-roles.ts'
import { casesBefore, isPlainlyNominative } from './name-context.ts'
import { findRuns, isPersonal, type Run } from './name-runs.ts'
import { isInflectionOf, isSameName, toNominative } from './names.ts'
import { latestBefore, type Mention, type Person } from './person.ts'
import { genderOf, givenOf, lastPart, prefixesOf, surnameOf } from './person-names.ts'
import { roleInNominative } from './role-in-nominative.ts'
import { addRole, beginningOfTitles, type Role, roleBefore, roleOf, rolesBefore } from './roles.ts'
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
const ANYWHERE: Circumstances = { genders: 15, at: 0 }

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
      const person = hyphenated && roleBefore(passage.tokens, run.first) ? this.add(run, seen) : this.find(run.words)
      if (person && !hyphenated) person.mentions.push({ first: run.first, last: run.last })
    }
    for (const person of this.all) {
      person.mentions.sort((a, b) => a.first - b.first)
      for (const mention of person.mentions) this.mentionAt.set(mention.first, { person, ...mention })
      this.readRoles(person)
    }
  }

  /**
   * The person whom a name, given as its words in any case, stands for; of several with one surname, the one whose
   * gender fits and who was mentioned last.
   */
  find(words: readonly string[], known: Circumstances = ANYWHERE): Person | null {
    const surname = words.at(-1) ?? ''
    const alike = this.byPrefix.get(surname.slice(0, 3)) ?? []
    const found = alike.filter(
      (person) => isSameName(person.surname, surname) || isSameName(lastPart(person.surname), surname),
    )
    if (words.length === 1) {
      const fitting = found.filter(({ genders }) => genders & known.genders)
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
    const person: Person = { name, surname: name, genders, roles: [], mentions: [mention], certainty: 2 }
    this.keep(person)
    return person
  }

  giveRole(person: Person, said: Role): void {
    // `lider Partii Portowej Nigel Farel`: where the name before ended shows only in the whole article
    const [given = ''] = person.name.split(' ')
    const role = said.text.endsWith(` ${given}`) ? { ...said, text: said.text.slice(0, -given.length - 1) } : said
    addRole(person.roles, role)
    const key = keyOf(role)
    const holders = this.byRole.get(key) ?? []
    if (holders.length < MOST_HOLDERS && !holders.includes(person)) holders.push(person)
    this.byRole.set(key, holders)
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

  /** `szef NATO Jens Stoltenberg`; `Andrij Jermak, szef gabinetu prezydenta Ukrainy`. */
  private readRoles(person: Person): void {
    const { tokens } = this.passage
    for (const { first, last } of person.mentions) {
      const isNominative = person.name.startsWith(tokens[first]?.text ?? '')
      const [before, ...more] = rolesBefore(tokens, first, isNominative)
      for (const role of before ? [before, ...more] : []) this.giveRole(person, role)
      // `jej lider, Jan Wrona, zapowiedział`, `powiedział politolog, prof. Jan Wrona`
      const start = beginningOfTitles(tokens, first)
      const closed = start < first || CLOSES.has(tokens[last + 1]?.kind ?? 'stop')
      const apart = !before && last > first && tokens[start - 1]?.kind === 'comma' && closed
      const [apposed] = apart ? rolesBefore(tokens, start - 1, false) : []
      if (apposed && isPlainlyNominative(tokens[first])) this.giveRole(person, apposed)
      const title = titleBefore(tokens, first)
      if (title) this.giveRole(person, title)
      if (before && isWomans(before.head)) person.genders = GENDERS.feminine
      // `Jan Wrona, prezes Lubexu,`, `Jan Wrona (prezes Lubexu)`
      if (tokens[last + 1]?.kind !== 'comma' && tokens[last + 1]?.kind !== 'open') continue
      const { from, to: end } = this.passage.sentenceTokens[tokens[last]?.sentence ?? 0] ?? { from: first, to: last }
      const phrase = readNounPhrase(tokens, last + 2, end, 'nom', true)
      // `jak powiedziała Ewa Lipiec, zatrzymany mężczyzna przyznał się`: the comma ends who says it
      if (phrase && tokens[from]?.form.lower === AS_WORD && tokens[phrase.last + 1]?.form.finite) continue
      // `jak mówi Ewa Lipiec, prezes Jan Wrona odszedł`: another's, who has a name of his own
      if (phrase?.kind !== 'person' && tokens[last + 1]?.kind === 'comma' && !isNominative)
        this.readRoleInCase(person, first, last + 2, end)
      if (phrase?.kind !== 'person' || isCapitalised(tokens[phrase.first])) continue
      if (phrase.name && (phrase.name.first === phrase.first || this.isFullName(phrase.name))) continue
      if (phrase.agreement.number & SINGULAR)
        this.giveRole(person, roleOf(tokens, phrase.first, phrase.last, phrase.head))
      else this.readObliqueRole(person, last + 2, end)
    }
  }

  /** `rozmowa z Janem Wroną, prezesem Lubexu`: in the case of the name, and nobody else's in a list of several. */
  private readRoleInCase(person: Person, name: number, from: number, end: number): void {
    const { tokens } = this.passage
    const shown = humanReadings(tokens[name]?.text ?? '').reduce((sum, { cases }) => sum | cases, 0)
    for (const wanted of OBLIQUE) {
      if (!(shown & CASES[wanted])) continue
      const phrase = readNounPhrase(tokens, from, end, wanted, true)
      if (phrase?.kind !== 'person' || phrase.first !== phrase.head || phrase.first !== from) continue
      if (phrase.name && (phrase.name.first === phrase.first || this.isFullName(phrase.name))) continue
      const isList = tokens.slice(phrase.first, phrase.last + 2).some(({ text }) => COORDINATORS.has(text))
      if (!(phrase.agreement.number & SINGULAR) || isList) continue
      // `strzelcem trzech` is cut short
      if (readingsAt(tokens[phrase.last]).some(({ pos }) => pos === 'num')) continue
      const role = roleOf(tokens, phrase.first, phrase.last, phrase.head)
      this.giveRole(person, roleInNominative(tokens, role, phrase.head))
      return
    }
  }

  /** `dla Ewy Lipiec, matki chłopca`: what looks like several in the nominative is one in the genitive. */
  private readObliqueRole(person: Person, from: number, end: number): void {
    const { tokens } = this.passage
    const phrase = readNounPhrase(tokens, from, end, 'gen', true)
    if (phrase?.kind !== 'person' || phrase.first !== phrase.head || !(phrase.agreement.number & SINGULAR)) return
    const role = roleOf(tokens, phrase.first, phrase.last, phrase.head)
    this.giveRole(person, roleInNominative(tokens, role, phrase.head))
  }
}

const OBLIQUE = ['gen', 'dat', 'inst', 'loc'] as const

/** What closes a name that stands beside its role. */
const CLOSES: ReadonlySet<Token['kind']> = new Set(['comma', 'dash'])

function addAlike(index: Map<string, Person[]>, prefix: string, person: Person): void {
  const alike = index.get(prefix) ?? []
  if (alike.length < MOST_ALIKE && !alike.includes(person)) alike.push(person)
  index.set(prefix, alike)
}
