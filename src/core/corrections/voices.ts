import type { Span, Speaker } from '../model/article.ts'
import { spansMeet } from '../model/spans.ts'
import { fold, slugify } from '../text/fold.ts'
import { nearestName } from '../text/header-values.ts'
import type { Entry } from './locate.ts'
import { findHolder, findPerson, type People, type Person } from './people.ts'

/** A speaker while it is being corrected. */
export interface DraftVoice {
  /** Fixed by `speakers.yaml` or by recognition; null where it follows from the name. */
  id: string | null
  name: string
  kind: Speaker['kind']
  roles: string[]
  aliases: Set<string>
  mentions: Span[]
  wikidata: string | null
  /** Folded: all that an editor may call it by. */
  known: Set<string>
  /** The voice that it turned out to be. */
  is: DraftVoice | null
}

/** What an editor writes of a quote that the article gives to nobody. */
export const NOBODY = 'nobody'

const LONGEST_LIST = 8

/** The speakers of an article, and those of `speakers.yaml` who may be among them. */
export class Voices {
  readonly all: DraftVoice[]
  private readonly people: People | null
  private readonly published: string | null

  constructor(speakers: readonly Speaker[], people: People | null, published: string | null) {
    this.people = people
    this.published = published
    this.all = speakers.map(({ id, name, kind, roles, aliases, mentions }) => ({
      id,
      name,
      kind,
      roles: [...roles],
      aliases: new Set(aliases),
      mentions: [...mentions],
      wikidata: null,
      known: new Set([name, id, ...aliases].map(fold)),
      is: null,
    }))
  }

  /** Gives those whom `speakers.yaml` knows by name the id and the name that they have everywhere. */
  identify(): void {
    const { people, published } = this
    if (!people) return
    for (const voice of this.all) {
      const person = voice.is ? null : findPerson(people, voice.name, voice.roles, published)
      if (person) this.recognise(voice, person)
    }
  }

  /**
   * Gives an office that speaks (`powiedziała burmistrz Zalesia`) to who held it then, unless the article has somebody
   * else for it.
   *
   * @returns the offices that became people
   */
  identifyOffices(): Set<DraftVoice> {
    const { people, published } = this
    const found = new Set<DraftVoice>()
    if (!people) return found
    for (const voice of [...this.all]) {
      if (voice.is || voice.kind !== 'person') continue
      const office = voice.name
      const person = findHolder(people, office, published)
      if (!person) continue
      const holder = this.voiceOf(person)
      if (
        this.all.some(
          (other) => other !== holder && !other.is && other.roles.some((role) => fold(role) === fold(office)),
        )
      )
        continue
      found.add(voice)
      if (holder) this.merge(voice, holder)
      else {
        if (!voice.roles.includes(office)) voice.roles.push(office)
        voice.name = person.name
        this.recognise(voice, person)
      }
    }
    return found
  }

  /**
   * Whom a name means: by the name or id that it has or had, by another name, or by `speakers.yaml`.
   *
   * @throws ParseError where it means nobody, or several
   */
  refer(name: string, entry: Entry): DraftVoice {
    const found = this.find(name)
    if (found.length === 1 && found[0]) return found[0]
    if (found.length > 1) {
      const ids = found.map(({ id, name }) => id ?? name).join(', ')
      entry.placed.fail(entry.path, `“${name}” may be several speakers of the article.`, `Write the id of one: ${ids}.`)
    }
    return this.failUnknown(name, entry)
  }

  /** All whom a name or an id may mean; empty for nobody. */
  find(name: string): DraftVoice[] {
    const wanted = fold(name)
    const present = this.all.filter(({ is }) => !is)
    const byName = present.filter((voice) => fold(voice.name) === wanted || voice.id === name)
    if (byName.length > 0) return byName
    const known = [...new Set(this.all.filter((voice) => voice.known.has(wanted)).map(lastOf))]
    if (known.length > 0) return known
    const person = this.people?.byId.get(name) ?? findPersonByName(this.people, name, this.published)
    return person ? [this.voiceOf(person) ?? this.add(person.name, person.kind, person)] : []
  }

  add(name: string, kind: Speaker['kind'], person: Person | null = null): DraftVoice {
    const voice: DraftVoice = {
      id: null,
      name,
      kind,
      roles: [],
      aliases: new Set(),
      mentions: [],
      wikidata: null,
      known: new Set([fold(name)]),
      is: null,
    }
    this.all.push(voice)
    if (person) this.recognise(voice, person)
    return voice
  }

  /** Lets one voice be another: names and offices add up. */
  merge(voice: DraftVoice, into: DraftVoice): void {
    voice.is = into
    const isOffice = voice.kind === 'person' && /^\p{Ll}/u.test(voice.name)
    const roles = into.kind === 'person' ? [...voice.roles, ...(isOffice ? [voice.name] : [])] : []
    for (const role of roles) if (!into.roles.some((held) => fold(held) === fold(role))) into.roles.push(role)
    for (const alias of [...(isOffice ? [] : [voice.name]), ...voice.aliases]) into.aliases.add(alias)
    const apart = voice.mentions.filter((span) => !into.mentions.some((other) => spansMeet(span, other)))
    into.mentions = [...into.mentions, ...apart].sort((a, b) => a.start - b.start)
    for (const name of voice.known) into.known.add(name)
  }

  /** Gives each voice its id, and merges those that bear one name. */
  settle(): Map<DraftVoice, string> {
    const ids = new Map<string, DraftVoice>()
    for (const voice of this.all) {
      if (voice.is) continue
      const base = voice.id ?? (slugify(voice.name) || 'speaker')
      let id = base
      let owner = ids.get(id)
      for (let n = 2; owner && fold(owner.name) !== fold(voice.name); n++) {
        id = `${base}-${n}`
        owner = ids.get(id)
      }
      if (owner) this.merge(voice, owner)
      else ids.set(id, voice)
    }
    return new Map([...ids].map(([id, voice]) => [voice, id]))
  }

  private recognise(voice: DraftVoice, { id, name, kind, wikidata }: Person): void {
    const owner = this.all.find((other) => other !== voice && !other.is && other.id === id)
    voice.known.add(id)
    if (owner) {
      this.merge(voice, owner)
      return
    }
    if (fold(voice.name) !== fold(name)) voice.aliases.add(voice.name)
    voice.id = id
    voice.name = name
    voice.kind = kind
    voice.wikidata = wikidata ?? null
  }

  private voiceOf({ id }: Person): DraftVoice | null {
    return this.all.find((voice) => !voice.is && voice.id === id) ?? null
  }

  private failUnknown(name: string, { placed, path }: Entry): never {
    const present = this.all.filter(({ is }) => !is)
    const names = present.map((voice) => voice.name)
    const [first, ...others] = [...names, ...present.flatMap(({ aliases }) => [...aliases])]
    const remedy =
      first === undefined
        ? 'Nobody speaks in it.'
        : `Did you mean “${nearestName(name, [first, ...others])}”? Its speakers are ${names.slice(0, LONGEST_LIST).join(', ')}${names.length > LONGEST_LIST ? ' and others' : ''}.`
    const added = `For somebody whom recognition missed, write under \`speakers:\` the name with \`new: person\` or \`new: organization\` below it.`
    return placed.fail(path, `The article has no speaker “${name}”.`, `${remedy} ${added}`)
  }
}

/** The voice that one turned out to be in the end. */
export function lastOf(voice: DraftVoice): DraftVoice {
  let last = voice
  while (last.is) last = last.is
  return last
}

const findPersonByName = (people: People | null, name: string, published: string | null): Person | null =>
  people && findPerson(people, name, [], published)
