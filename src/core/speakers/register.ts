import { ANY, type NounPhrase } from '../grammar/nominal.ts'
import { isRegnal } from '../grammar/regnal.ts'
import { MINISTRY } from '../lexicon/body-nouns.ts'
import { SINGULAR } from '../lexicon/morphology/readings.ts'
import { NAME_PARTICLES, OUTLET_NAMES, PERSONS_PARTICLES } from '../lexicon/name-words.ts'
import type { Span, Speaker } from '../model/article.ts'
import type { Agreement } from '../model/proposal.ts'
import { fold, slugify } from '../text/fold.ts'
import { type Passage, rangeSpan } from '../text/passage.ts'
import { isWrittenAt } from '../text/tokens.ts'
import { addRole } from './add-role.ts'
import { People } from './people.ts'
import type { Person } from './person.ts'
import { fullerName, plainName } from './plain-name.ts'
import { heldRole } from './role-in-nominative.ts'
import { type Role, roleOf } from './roles.ts'
import { spelledOut } from './spelled-out.ts'
import { Titles } from './titles.ts'

/** How far back, in tokens, somebody may have been named whom the text calls by what he is or is known from. */
export const FRESH = 120

/**
 * Somebody who speaks: a person of the article's, a body, or whoever fills a role. Whoever learns more of one tells the
 * register.
 */
export interface Voice {
  readonly name: string
  readonly kind: 'person' | 'organization'
  readonly agreement: Readonly<Agreement>
  roles: Role[]
  aliases: Set<string>
  mentions: Span[]
  person: Person | null
}

type OwnVoice = { -readonly [Key in keyof Voice]: Voice[Key] }

/** Voices among which a body of the same letters is looked for. */
const MOST_BODIES = 64
/** Two may be anybody's. */
const FEWEST_LETTERS = 3

/** A name that is letters and no more, as `GUS` and `MSWiA` are; null for any other. */
const lettersOf = (name: string): string | null => (/^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(name) ? name : null)

/**
 * Of `Prawo i Sprawiedliwość` its `PiS`, of `Komenda Główna Policji` its `KGP`, of a `ministerstwo spraw lądowych` its `MSL`; of
 * any other that is no name in capitals, nothing.
 */
function initialsOf(name: string): string {
  const words = name.split(' ')
  const isPart = (word: string): boolean => word.length <= 2 || isMinistry(name) || /^\p{Lu}/u.test(word)
  if (words.length < 2 || !words.every(isPart)) return ''
  return words.map((word) => (word.length > 2 ? word.charAt(0).toUpperCase() : word.charAt(0))).join('')
}

const isMinistry = (name: string): boolean => name.startsWith(`${MINISTRY} `)

/** The voices of an article. They are made as they speak, so that `voices` holds speakers only. */
export class Register {
  readonly voices: OwnVoice[] = []
  /** Whom a role has turned out to be. */
  private readonly merged = new Map<Voice, Voice>()
  readonly passage: Passage
  readonly people: People
  readonly titles: Titles
  /** Whether the character at an offset is direct speech: whoever it names is nobody's subject out here. */
  readonly isSpoken: (offset: number) => boolean
  /** Whether it is in anybody's words, reported ones as well. */
  readonly isQuoted: (offset: number) => boolean
  /** Whom a bare noun has meant, the last time: `reżyserka`. */
  readonly calledSo = new Map<string, Person>()
  private readonly byPerson = new Map<Person, Voice>()
  /** Where each voice's mentions start and, negated, where they end. */
  private readonly edges = new Map<Voice, Set<number>>()
  private readonly byName = new Map<string, OwnVoice>()
  private readonly byPlain = new Map<string, OwnVoice>()

  constructor(
    passage: Passage,
    isSpoken: (offset: number) => boolean,
    isQuoted: (offset: number) => boolean = isSpoken,
  ) {
    this.passage = passage
    this.isSpoken = isSpoken
    this.isQuoted = isQuoted
    this.people = new People(passage)
    this.titles = new Titles(passage.tokens)
  }

  /** The speaker whom a person of the article is, made if it was none. */
  personVoice(person: Person): Voice {
    const known = this.byPerson.get(person)
    if (known) return known
    // `Jan Paweł II`
    const after = person.mentions.map(({ last }) => this.passage.tokens[last + 1])
    const numeral = after.find(isRegnal)?.text ?? ''
    const voice: Voice = {
      name: `${person.name} ${numeral}`.trimEnd(),
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

  /** The voice that is called `name`, made if there was none. */
  namedVoice(name: string, phrase: NounPhrase | null): Voice {
    const said = OUTLET_NAMES.get(name) ?? this.inMidSentence(name)
    const full = this.spelled(said)
    if (full !== said) {
      const voice = this.namedVoice(full, null)
      this.abbreviate(voice, said)
      return voice
    }
    const known = this.byName.get(fold(full)) ?? this.byLetters(full)
    if (known) return this.merged.get(known) ?? known
    const kind = phrase?.kind === 'person' ? 'person' : 'organization'
    const called = kind === 'organization' ? this.byPlainName(full) : null
    if (called) return called
    const { tokens } = this.passage
    // `adwokat Asi Bibi` has an office, too: the name is whose he is; that of the `tygodnik „Iskra”` is its own
    const isOwn = phrase?.name != null && (kind === 'organization' || phrase.name.first <= phrase.head)
    const named = phrase === null || isOwn
    const voice: OwnVoice = {
      name: full,
      kind,
      agreement: phrase?.agreement ?? ANY,
      roles:
        phrase && !named ? [heldRole(tokens, roleOf(tokens, phrase.head, phrase.last, phrase.head), phrase.head)] : [],
      aliases: new Set(full === name ? [] : [name]),
      mentions: [],
      person: null,
    }
    this.byName.set(fold(full), voice)
    if (kind === 'organization') this.byPlain.set(fold(plainName(full)), voice)
    this.voices.push(voice)
    return voice
  }

  /** `Von der Leyen`, `Van Lind`, of a sentence's opening: its particle is small, as the text writes it elsewhere. */
  private inMidSentence(name: string): string {
    const [first = '', second = ''] = name.split(' ')
    const particle = first.toLowerCase()
    if (particle === first || !PERSONS_PARTICLES.has(particle)) return name
    const { tokens } = this.passage
    const isSmall = NAME_PARTICLES.has(second) || tokens.some((_, i) => isWrittenAt(tokens, i, [particle, second]))
    return isSmall ? name.replace(first, particle) : name
  }

  /** The same, by what is a person's name, or stands for it: `J.K.`. */
  namedPerson(name: string, phrase: NounPhrase | null): Voice {
    return this.makePerson(this.namedVoice(name, phrase))
  }

  /** A name alone may be anything's until something tells: that it has an office, that it says something aloud. */
  makePerson(voice: OwnVoice): Voice {
    voice.kind = 'person'
    return voice
  }

  /** The verb that somebody speaks by shows whether it is a man or a woman. */
  learnGenders(voice: OwnVoice, shown: number): void {
    const { agreement, person } = voice
    // of somebody known by a lone name the verb tells more than the dictionary: `podkreśliła May`
    const genders = agreement.genders & shown || (person === null ? shown : agreement.genders)
    voice.agreement = { ...agreement, genders }
    if (person) person.genders = person.genders & genders || person.genders
  }

  /** Of letters what the article spells them out as, and of any other name the name. */
  private spelled(name: string): string {
    const letters = lettersOf(name)
    if (letters === null || letters.length < FEWEST_LETTERS || this.byName.has(fold(name))) return name
    return spelledOut(this.passage, this.titles, letters) ?? name
  }

  /** Of `The Harbour` and `stacja Fala` the `Harbour` and `Fala` heard before, and the other way round. */
  private byPlainName(name: string): Voice | null {
    const voice = this.byPlain.get(fold(plainName(name)))
    if (voice?.kind !== 'organization') return null
    voice.name = fullerName(voice.name, name)
    voice.aliases.add(plainName(name))
    this.byName.set(fold(name), voice)
    return voice
  }

  /** Lets a voice be called by letters as well: `Urząd Morski (UM)`. */
  abbreviate(voice: OwnVoice, letters: string): void {
    voice.aliases.add(letters)
    const key = fold(letters)
    if (!this.byName.has(key)) this.byName.set(key, voice)
  }

  /** Of `UMW` the `Urząd Morski w Wólce` heard before, and the other way round, which then is called as fully as it is here. */
  private byLetters(name: string): Voice | null {
    const letters = lettersOf(name)
    const bodies = this.voices.slice(-MOST_BODIES).filter(({ person }) => !person)
    if (letters === null) {
      const initials = initialsOf(name)
      const voice = initials.length < FEWEST_LETTERS ? undefined : bodies.find((body) => body.name === initials)
      if (!voice) return null
      this.abbreviate(voice, voice.name)
      voice.name = name
      this.byName.set(fold(name), voice)
      return voice
    }
    const voice = bodies.find((body) => letters.length >= FEWEST_LETTERS && initialsOf(body.name) === letters) ?? null
    // `Lubiński` may be a man
    if (voice) voice.kind = 'organization'
    return voice
  }

  /** Adds a mention to a voice, unless one of its own covers it. */
  seen(voice: Voice, span: Span): Voice {
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

  /** Lets one voice be another: `rzecznik szpitala`, whom the article names two sentences on. */
  merge(voice: Voice, into: Voice): void {
    for (const span of voice.mentions) this.seen(into, span)
    for (const role of voice.roles) {
      if (into.person) this.people.giveRole(into.person, role)
      else addRole(into.roles, role)
    }
    this.merged.set(voice, into)
  }

  /** The speakers in the order in which they are first mentioned, with readable ids that no two share. */
  toSpeakers(): { speakers: Speaker[]; ids: ReadonlyMap<Voice, string> } {
    const ids = new Map<Voice, string>()
    const repeats = new Map<string, number>()
    const taken = new Set<string>()
    const speaking = this.voices.filter((voice) => !this.merged.has(voice))
    const speakers = speaking.map((voice) => {
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
