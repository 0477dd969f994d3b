import { PLURAL, readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import { INDEFINITE, LEADER_NOUNS, ORGANIZATION_ANAPHORS, OUTLET_NAMES } from '../lexicon/source-nouns.ts'
import type { Span, Speaker } from '../model/article.ts'
import type { Agreement } from '../model/proposal.ts'
import { fold, slugify } from '../text/fold.ts'
import type { NounPhrase } from '../text/nominal.ts'
import { type Passage, rangeSpan } from '../text/passage.ts'
import { isAcronym, isCapitalised, readingsAt } from '../text/tokens.ts'
import { nominativePhrase } from './nominative.ts'
import { People, type Person } from './people.ts'
import { addRole, type Role, roleOf } from './roles.ts'

/** Somebody who speaks: a person of the article's, a body, or whoever fills a role. */
export interface Voice {
  name: string
  kind: 'person' | 'organization'
  agreement: Agreement
  roles: Role[]
  aliases: Set<string>
  mentions: Span[]
  person: Person | null
}

/** How a mention found its voice: by name, by a role that the article links with it, or by being the only one it can be. */
export interface Resolution {
  voice: Voice
  by: 'name' | 'role' | 'echo'
  confidence: number
}

/** Which mention is whom. Voices are made as they speak, so that `voices` holds speakers only. */
export class Register {
  readonly voices: Voice[] = []
  private readonly passage: Passage
  private readonly people: People
  private readonly byPerson = new Map<Person, Voice>()
  /** Where each voice's mentions start and, negated, where they end. */
  private readonly edges = new Map<Voice, Set<number>>()
  private readonly byName = new Map<string, Voice>()
  /** The article's words, once somebody asks for one. */
  private words: Set<string> | null = null

  constructor(passage: Passage) {
    this.passage = passage
    this.people = new People(passage)
  }

  /** The voice of a noun phrase in `wanted` case; `recent` are the voices heard last, latest first. */
  resolve(phrase: NounPhrase, wanted: 'nom' | 'gen', recent: readonly Voice[]): Resolution | null {
    const { tokens } = this.passage
    const span = rangeSpan(this.passage, { from: phrase.first, to: phrase.last + 1 })
    if (phrase.name && !(phrase.kind === 'organization')) {
      const words = nameWords(this.passage, phrase)
      const person = this.people.find(words)
      if (person) {
        const voice = this.personVoice(person)
        if (phrase.head < phrase.name.first) {
          const role = roleOf(tokens, phrase.head, phrase.name.first - 1, phrase.head)
          // a role is kept in the nominative: of `rzeczniczki szpitala` that is its noun's lemma
          if (wanted === 'gen') role.text = role.text.replace(/^[^\s]+/u, role.head)
          addRole(voice.roles, role)
        }
        return { voice: this.seen(voice, span), by: 'name', confidence: 1 }
      }
      const bare = phrase.first === phrase.name.first || words.length > 1
      if (bare)
        return {
          voice: this.seen(this.namedVoice(nominativePhrase(this.passage, phrase, wanted), phrase), span),
          by: 'name',
          confidence: 0.95,
        }
    }
    if (phrase.name && phrase.kind === 'organization' && phrase.first === phrase.name.first) {
      const person = phrase.name.first === phrase.name.last ? this.people.find(nameWords(this.passage, phrase)) : null
      if (person) return { voice: this.seen(this.personVoice(person), span), by: 'name', confidence: 0.95 }
    }
    if (!phrase.name && phrase.first === phrase.last && isCapitalised(tokens[phrase.head])) {
      // a surname that is a common noun too (`Wrzos`), at the start of a sentence
      const person = this.people.find([tokens[phrase.head]?.text ?? ''])
      if (person && person.surname === tokens[phrase.head]?.text)
        return { voice: this.seen(this.personVoice(person), span), by: 'name', confidence: 0.9 }
    }
    if (!phrase.name) {
      const known = this.resolveRole(phrase, recent)
      if (known?.by === 'echo') addRole(known.voice.roles, roleOf(tokens, phrase.head, phrase.last, phrase.head))
      if (known) return { ...known, voice: this.seen(known.voice, span) }
    }
    return {
      voice: this.seen(this.namedVoice(nominativePhrase(this.passage, phrase, wanted), phrase), span),
      by: phrase.name ? 'name' : 'role',
      confidence: 0.9,
    }
  }

  /** A voice by its name in the nominative, as a label (`Tusk: …`) gives it. */
  resolveName(words: readonly string[]): Voice | null {
    const person = this.people.find(words)
    return person ? this.personVoice(person) : null
  }

  /** The speaker whom a person of the article is, made if it was none. */
  personVoice(person: Person): Voice {
    const known = this.byPerson.get(person)
    if (known) return known
    const voice: Voice = {
      name: person.name,
      kind: 'person',
      agreement: { number: SINGULAR, genders: person.genders },
      roles: person.roles,
      aliases: new Set([person.surname]),
      mentions: person.mentions.map(({ first, last }) => rangeSpan(this.passage, { from: first, to: last + 1 })),
      person,
    }
    this.byPerson.set(person, voice)
    this.voices.push(voice)
    return voice
  }

  /** `szef NATO` once somebody was called so; a bare `minister` the one who spoke last and may be one. */
  private resolveRole(phrase: NounPhrase, recent: readonly Voice[]): Resolution | null {
    const { tokens } = this.passage
    const role = roleOf(tokens, phrase.head, phrase.last, phrase.head)
    for (let i = phrase.first; i < phrase.head; i++) {
      const readings = readingsAt(tokens[i])
      if (readings.some(({ lemma }) => INDEFINITE.has(lemma))) return null
      const [adjective] = readings.filter(({ pos }) => pos === 'adj')
      if (adjective) role.rest.push(adjective.lemma)
    }
    if (INDEFINITE.has(role.head)) return null
    if (ORGANIZATION_ANAPHORS.has(role.head) && phrase.last === phrase.head) {
      const body = this.lastBody(phrase.first)
      if (body) return { voice: body, by: 'role', confidence: 0.8 }
    }
    if (phrase.kind !== 'person') return null
    const at = tokens[phrase.first]?.start ?? 0
    const holders = this.people
      .withRole(role.head)
      .filter(
        (person) =>
          person.roles.some((held) => held.head === role.head && compatible(held, role)) &&
          (person.mentions[0] ? (tokens[person.mentions[0].first]?.start ?? 0) : 0) < at + 400,
      )
      .filter((person) => (person.genders & phrase.agreement.genders) !== 0 || person.genders === 15)
    const holder = latestBefore(holders, phrase.first)
    if (holder) return { voice: this.personVoice(holder), by: 'role', confidence: holders.length > 1 ? 0.7 : 0.95 }
    const same = recent.find(
      ({ person, roles, agreement }) =>
        !person &&
        (agreement.number & phrase.agreement.number) !== 0 &&
        roles.some((held) => held.head === role.head && compatible(held, role)),
    )
    if (same) return { voice: same, by: 'role', confidence: 0.85 }
    const bare = LEADER_NOUNS.has(role.head) && !hasComplement(this.passage, phrase)
    const last = bare
      ? recent.find(
          ({ person, agreement, roles }) =>
            person &&
            roles.some(({ head }) => LEADER_NOUNS.has(head)) &&
            (agreement.genders & phrase.agreement.genders) !== 0,
        )
      : undefined
    return last ? { voice: last, by: 'echo', confidence: 0.75 } : null
  }

  /** The last name before `at` that is no person's: whom `przewoźnik` and `koncern` stand for. */
  private lastBody(at: number): Voice | null {
    const { tokens } = this.passage
    for (let i = at - 1; i >= Math.max(0, at - 200); i--) {
      const token = tokens[i]
      if (!isCapitalised(token) || !token || isAcronym(token)) continue
      const readings = readingsAt(token)
      const common = readingsOf(token.text.toLowerCase()).length > 0
      if (
        common ||
        readings.length > 0 ||
        this.people.find([token.text]) ||
        isCapitalised(tokens[i - 1]) ||
        isCapitalised(tokens[i + 1])
      )
        continue
      return this.namedVoice(
        token.text.replace(/['’]?a$/, (ending) => (this.hasWord(token.text.slice(0, -ending.length)) ? '' : ending)),
        null,
      )
    }
    return null
  }

  private hasWord(word: string): boolean {
    this.words ??= new Set(this.passage.tokens.map(({ text }) => text))
    return this.words.has(word)
  }

  private namedVoice(name: string, phrase: NounPhrase | null): Voice {
    const full = OUTLET_NAMES.get(name) ?? name
    const known = this.byName.get(fold(full))
    if (known) return known
    const { tokens } = this.passage
    const named = phrase === null || phrase.name !== null
    const voice: Voice = {
      name: full,
      kind: phrase?.kind === 'person' ? 'person' : 'organization',
      agreement: phrase?.agreement ?? { number: SINGULAR | PLURAL, genders: 15 },
      roles: phrase && !named ? [roleOf(tokens, phrase.head, phrase.last, phrase.head)] : [],
      aliases: new Set(full === name ? [] : [name]),
      mentions: [],
      person: null,
    }
    this.byName.set(fold(full), voice)
    this.voices.push(voice)
    return voice
  }

  private seen(voice: Voice, span: Span): Voice {
    let edges = this.edges.get(voice)
    if (!edges) {
      edges = new Set(voice.mentions.flatMap(({ start, end }) => [start, -end]))
      this.edges.set(voice, edges)
    }
    // mentions of one voice that overlap share an edge: `szef NATO Jens Stoltenberg` ends where the name does
    if (!edges.has(span.start) && !edges.has(-span.end)) {
      voice.mentions.push(span)
      edges.add(span.start).add(-span.end)
    }
    return voice
  }

  /** The speakers in the order in which they are first mentioned, with readable ids that no two share. */
  toSpeakers(): { speakers: Speaker[]; ids: ReadonlyMap<Voice, string> } {
    const ids = new Map<Voice, string>()
    const repeats = new Map<string, number>()
    const taken = new Set<string>()
    const speakers = this.voices.map((voice) => {
      const base = slugify(voice.name) || 'speaker'
      let id = base
      // ten thousand names in another script all have one base: where the last one's number ended, the next goes on
      let n = repeats.get(base) ?? 1
      while (taken.has(id)) id = `${base}-${++n}`
      repeats.set(base, n)
      taken.add(id)
      ids.set(voice, id)
      const mentions = [...voice.mentions].sort((a, b) => a.start - b.start)
      const aliases = new Set([...voice.aliases].filter((alias) => alias !== voice.name))
      return {
        id,
        name: voice.name,
        kind: voice.kind,
        roles: voice.person ? voice.roles.map(({ text }) => text) : [],
        aliases: [...aliases],
        mentions,
      }
    })
    return { speakers, ids }
  }
}

function nameWords({ tokens }: Passage, phrase: NounPhrase): string[] {
  const words: string[] = []
  for (let i = phrase.name?.first ?? 0; i <= (phrase.name?.last ?? -1); i++)
    if (tokens[i]?.kind === 'word') words.push(tokens[i]?.text ?? '')
  return words
}

/** Two roles with one head: neither may say what the other denies (`rzecznik policji`, `rzecznik rządu`). */
function compatible(held: Role, said: Role): boolean {
  if (said.rest.length === 0 || held.rest.length === 0) return true
  const known = new Set(held.rest)
  return (
    said.rest.some((word) => known.has(word)) ||
    (said.rest.length === 1 &&
      !/^\p{Lu}/u.test(said.rest[0] ?? '') &&
      held.rest.length <= 2 &&
      readingsOf(said.rest[0] ?? '').some(({ pos }) => pos === 'adj'))
  )
}

/** Whoever of `people` was mentioned last before `at`; the first of them where none was. */
function latestBefore(people: readonly Person[], at: number): Person | null {
  let best: Person | null = null
  let bestAt = -1
  for (const person of people) {
    const first = lastBefore(person.mentions, at)
    if (first > bestAt) {
      best = person
      bestAt = first
    }
  }
  return best ?? people[0] ?? null
}

/** Mentions stand in order: binary search. */
function lastBefore(mentions: Person['mentions'], at: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.first ?? 0) < at) low = middle + 1
    else high = middle
  }
  return mentions[low - 1]?.first ?? -1
}

function hasComplement({ tokens }: Passage, { head, last }: NounPhrase): boolean {
  for (let i = head + 1; i <= last; i++) {
    if (isCapitalised(tokens[i]) || readingsAt(tokens[i]).some(({ pos }) => pos === 'subst')) return true
  }
  return false
}
