import { GENDERS, readingsOf } from '../lexicon/morphology/readings.ts'
import { COMPANY_WORDS, FEMALE_NOUNS, FEMALE_SUFFIX, NAME_PARTICLES } from '../lexicon/source-nouns.ts'
import { isSpeakerNoun } from '../text/nominal.ts'
import { readNounPhrase } from '../text/noun-phrase.ts'
import type { Passage } from '../text/passage.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { humanReadings, isGivenName, isInflectionOf, isSameName, toNominative } from './names.ts'

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

export interface Role {
  text: string
  head: string
  /** Lemmas of what goes with the head. */
  rest: string[]
}

const LONGEST_NAME = 5
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

/** Adds a role that says more than those held: `szef` beside `szef NATO` does not. */
export function addRole(roles: Role[], role: Role): void {
  if (!roles.some(({ text }) => text === role.text || text.startsWith(`${role.text} `))) roles.push(role)
}

export function roleOf(tokens: readonly Token[], first: number, last: number, head: number): Role {
  const parts: string[] = []
  let text = ''
  for (let i = first; i <= last; i++) {
    const token = tokens[i]
    if (!token) continue
    text += (token.spaceBefore && text !== '' ? ' ' : '') + token.text
    if (i !== head && token.kind === 'word') parts.push(lemmaOf(token))
  }
  const opens = tokens[first]
  const lower =
    opens && readingsOf(opens.text.toLowerCase()).length > 0 && !isAcronym(opens)
      ? text.charAt(0).toLowerCase() + text.slice(1)
      : text
  return { text: lower, head: headLemma(tokens[head]), rest: parts }
}

function headLemma(token: Token | undefined): string {
  const readings = readingsAt(token).filter(({ pos }) => pos === 'subst' || pos === 'adj' || pos === 'num')
  const person =
    readings.find(({ genders, pos }) => pos === 'subst' && genders & GENDERS.human) ??
    readings.find(({ lemma }) => FEMALE_NOUNS.has(lemma))
  return person?.lemma ?? readings[0]?.lemma ?? token?.text ?? ''
}

function lemmaOf(token: Token): string {
  const [reading] = readingsAt(token).filter(({ pos }) => pos === 'subst' || pos === 'adj')
  return reading?.lemma ?? token.text
}

function roleBefore(tokens: readonly Token[], name: number): Role | null {
  for (let i = name - 1; i >= Math.max(0, name - 9); i--) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[name]?.sentence) return null
    if (token.kind === 'stop' && tokens[i - 1]?.kind === 'word') continue
    if (token.kind !== 'word') return null
    const readings = readingsAt(token)
    if (readings.length > 0 && readings.every(({ verb, pos }) => verb !== null || pos === 'conj' || pos === 'comp'))
      return null
    if (isCapitalised(token) && readingsOf(token.text.toLowerCase()).length === 0) continue
    const nominative = readings.filter(
      ({ pos, cases, lemma }) => pos === 'subst' && cases & 1 && !/^\p{Lu}/u.test(lemma),
    )
    if (nominative.length > 0 && isSpeakerNoun(nominative) === 'person' && !readings.some(({ verb }) => verb))
      return roleOf(tokens, i, name - 1, i)
  }
  return null
}

interface Run {
  first: number
  last: number
  words: string[]
}

/** Runs of capitalised words, initials and particles; a sentence's first word only where it is no common one. */
function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!startsName(tokens, i)) continue
    const words: string[] = []
    let last = i
    for (let k = i; k < tokens.length && words.length < LONGEST_NAME; k++) {
      const token = tokens[k]
      if (!token || token.block !== tokens[i]?.block) break
      if (isCapitalised(token) && (!isAcronym(token) || token.text.length === 1)) {
        words.push(token.text)
        last = k
        if (token.text.length <= 2 && tokens[k + 1]?.text === '.' && isCapitalised(tokens[k + 2])) k++
      } else if (
        words.length > 0 &&
        ((NAME_PARTICLES.has(token.text) && isCapitalised(tokens[k + 1])) ||
          /^\p{Ll}{1,3}[-’']\p{Lu}/u.test(token.text))
      ) {
        words.push(token.text)
        if (token.text.length > 3) last = k
      } else break
    }
    // `Białego Domu Kayleigh McEnany`: what no person is called by belongs to the words before
    let first = i
    const alien = (): boolean =>
      !humanReadings(words[0] ?? '').some(({ cases }) => cases & 1) &&
      (readingsOf(words[0] ?? '').length > 0 || isGivenName(words[1] ?? ''))
    while (words.length > 2 && alien()) {
      words.shift()
      first++
    }
    runs.push({ first, last, words })
    i = last
  }
  return runs
}

function startsName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.text.length === 1 && tokens[i + 1]?.text !== '.') return false
  if (!token || !isCapitalised(token) || (isAcronym(token) && token.text.length > 1)) return false
  const opens =
    tokens[i - 1]?.sentence !== token.sentence || tokens[i - 1]?.kind === 'mark' || tokens[i - 1]?.kind === 'dash'
  return (
    !opens ||
    humanReadings(token.text).length > 0 ||
    readingsOf(token.text).length === 0 ||
    (token.text.length === 1 && tokens[i + 1]?.text === '.')
  )
}

/** A given name or an initial in front; or words that the dictionary knows nothing of, as foreign names are. */
function isPersonal(words: readonly string[]): boolean {
  const [given = '', second = ''] = words
  if (words.some((word) => COMPANY_WORDS.has(word))) return false
  if (given.length === 1) return true
  const surname = words.at(-1) ?? ''
  const common = (word: string): boolean =>
    readingsOf(word).length > 0 &&
    humanReadings(word).length === 0 &&
    readingsOf(word).every(({ pos, lemma }) => pos !== 'adj' || !/(?:ski|cki|dzki)$/u.test(lemma))
  if (isGivenName(given))
    return !common(surname) || readingsOf(surname.toLowerCase()).some(({ pos }) => pos === 'subst')
  return (
    readingsOf(given).length === 0 &&
    (readingsOf(second).length === 0 || humanReadings(second).length > 0) &&
    !common(surname)
  )
}

function genderOf(words: readonly string[]): number {
  const genders = humanReadings(words[0] ?? '')
    .filter(({ cases, number }) => number & 1 && cases)
    .reduce((sum, r) => sum | r.genders, 0)
  return genders === 0 ? 15 : genders
}
