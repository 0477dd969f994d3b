import { type Reading, readingsOf, type VerbForm } from '../lexicon/morphology/readings.ts'
import { READING_VERBS } from '../lexicon/reporting-verbs.ts'

/**
 * A word form: all that its letters alone decide, worked out once however often the form stands in a text. Rules ask
 * some of it of every token, so each answer is a field; what the dictionary has to be asked for waits until it is.
 */
export class Form {
  readonly text: string
  readonly lower: string
  readonly isCapitalised: boolean
  /** Two capitals or more: letters, or a word that shouts. */
  readonly isAcronym: boolean
  private found: Verbal | null = null

  constructor(text: string) {
    this.text = text
    this.lower = text.toLowerCase()
    this.isCapitalised = /^\p{Lu}/u.test(text)
    this.isAcronym = this.isCapitalised && /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(text)
  }

  get readings(): readonly Reading[] {
    return this.verbal.readings
  }

  /** The first reading that makes a clause of the article's own: in the third person, or impersonal. */
  get finite(): Reading | null {
    return this.verbal.finite
  }

  /** The readings in which it may report: said, not denied, not yet to be said; `czytamy` counts as one. */
  get reporting(): readonly Said[] {
    return this.verbal.reporting
  }

  get isPreposition(): boolean {
    return this.verbal.isPreposition
  }

  private get verbal(): Verbal {
    this.found ??= read(this.text)
    return this.found
  }
}

/** A reading as a verb. */
interface Said extends Reading {
  verb: VerbForm
}

interface Verbal {
  readings: readonly Reading[]
  finite: Reading | null
  reporting: readonly Said[]
  isPreposition: boolean
}

const FINITE: ReadonlySet<VerbForm | null> = new Set<VerbForm>([
  'present',
  'past',
  'impersonal',
  'future',
  'conditional',
])
const SAID: ReadonlySet<VerbForm | null> = new Set<VerbForm>(['present', 'past', 'impersonal', 'participle'])
const NONE: readonly Said[] = []

function read(text: string): Verbal {
  const readings = readingsOf(text)
  const reporting = readings.filter(isSaid)
  return {
    readings,
    finite: readings.find(({ verb, person }) => FINITE.has(verb) && (person === 3 || person === 0)) ?? null,
    reporting: reporting.length > 0 ? reporting : NONE,
    isPreposition: readings.some(({ pos }) => pos === 'prep'),
  }
}

const isSaid = (reading: Reading): reading is Said =>
  SAID.has(reading.verb) &&
  (reading.person === 3 || reading.person === 0 || (READING_VERBS.has(reading.lemma) && reading.number === 2))

/** Forms kept at once. A text of nothing but new words must not fill the memory. */
const CACHED_FORMS = 60_000
const LONGEST_CACHED = 48
const cache = new Map<string, Form>()

export function formOf(text: string): Form {
  const known = cache.get(text)
  if (known) return known
  const form = new Form(text)
  if (text.length > LONGEST_CACHED) return form
  if (cache.size >= CACHED_FORMS) cache.clear()
  cache.set(text, form)
  return form
}
