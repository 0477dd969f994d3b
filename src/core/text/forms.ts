import { AGO } from '../lexicon/calendar/relative.ts'
import { COORDINATORS } from '../lexicon/function-words.ts'
import { NAMES_IN_LETTERS } from '../lexicon/given-names.ts'
import { type Reading, readingsOf, type VerbForm } from '../lexicon/morphology/readings.ts'
import { SMALL_NAMES } from '../lexicon/name-words.ts'
import { PARTY_LIKE_PREPOSITION } from '../lexicon/prepositions.ts'
import { READING_VERBS } from '../lexicon/reporting-verbs.ts'
import { classAt, LETTER, NUMBER, widthAt } from './characters.ts'
import { DASHES } from './dashes.ts'
import { fold } from './fold.ts'
import { isStop } from './token-scanner.ts'

export type TokenKind =
  | 'word'
  | 'number'
  | 'dash'
  | 'mark'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'stop'
  | 'open'
  | 'close'
  | 'other'

/** Of signs; a full stop and its like are told by their first character. */
const KINDS: ReadonlyMap<string, TokenKind> = new Map(
  (
    [
      ['comma', ','],
      ['colon', ':'],
      ['semicolon', ';'],
      ['open', '( ['],
      ['close', ') ]'],
      ['dash', [...DASHES, '--'].join(' ')],
      ['mark', `" „ ” “ « » ,, '' ‚ ‘ ’ ‟ ″`],
    ] as const
  ).flatMap(([kind, signs]) => signs.split(' ').map((sign) => [sign, kind] as const)),
)

/**
 * A token's form: all that its characters alone decide, worked out once however often it stands in a text. Rules ask
 * some of it of every token, so each answer is a field; what the dictionary has to be asked for waits until it is.
 */
export class Form {
  readonly text: string
  readonly lower: string
  readonly kind: TokenKind
  readonly isCapitalised: boolean
  /** Two capitals or more: letters, or a word that shouts. */
  readonly isAcronym: boolean
  /** Of two characters or more, and no small letter among them. */
  readonly isShouted: boolean
  /** Letters and nothing else, or digits, or one sign: nothing in it to take apart. */
  readonly isPlain: boolean
  /** Its value, of a bare number of up to four digits. */
  readonly number: number | null
  private found: Verbal | null = null
  private foldedText: string | null = null
  private lowerReadings: readonly Reading[] | null = null

  constructor(text: string) {
    this.text = text
    this.lower = text.toLowerCase()
    this.kind = kindOf(text)
    const isWord = this.kind === 'word'
    const isSmallName = SMALL_NAMES.has(text)
    this.isCapitalised = isWord && (isSmallName || /^\p{Lu}/u.test(text))
    // `PiS`, `MSWiA`: a small letter between capitals
    // `JD` is whom his friends call so
    const isLetters = this.isCapitalised && !NAMES_IN_LETTERS.has(text)
    this.isAcronym = isSmallName || (isLetters && /^\p{Lu}(?:[\p{Lu}\p{N}-]|\p{Ll}(?=\p{Lu}))+$/u.test(text))
    this.isShouted = text.length > 1 && text === text.toUpperCase()
    this.isPlain = isWord ? /^[\p{L}\p{M}]+$/u.test(text) : this.kind === 'number' || text.length === widthAt(text, 0)
    this.number = this.kind === 'number' && /^[0-9]{1,4}$/.test(text) ? Number(text) : null
  }

  get readings(): readonly Reading[] {
    return this.verbal.readings
  }

  /** Those of the same letters in lower case, as if it only opened a sentence. */
  get readingsInLower(): readonly Reading[] {
    this.lowerReadings ??= readingsOf(this.lower)
    return this.lowerReadings
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

  /** In lower case without diacritics. */
  get folded(): string {
    this.foldedText ??= fold(this.text)
    return this.foldedText
  }

  private get verbal(): Verbal {
    this.found ??= this.kind === 'word' ? read(this.text) : NOTHING
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

/**
 * `sąsiadki-wdowy`, `premier-elekt`: of two nouns joined by a hyphen, what the first is in a case of both;
 * `kujawsko-pomorskiego`: an adjective of two, what the last is.
 */
function readJoined(text: string): readonly Reading[] {
  const [first = '', second = '', ...more] = text.split('-')
  if (more.length > 0 || !/^\p{L}{3,}-\p{Ll}{3,}$/u.test(text)) return []
  if (first.endsWith('o')) {
    const adjectives = readingsOf(second).filter(({ pos }) => pos === 'adj')
    if (adjectives.length > 0) return adjectives
  }
  const others = readingsOf(second).filter(({ pos }) => pos === 'subst')
  return readingsOf(first).filter(
    ({ pos, cases, number }) =>
      pos === 'subst' && others.some((other) => (other.cases & cases) !== 0 && (other.number & number) !== 0),
  )
}

function read(text: string): Verbal {
  const own = readingsOf(text)
  const readings = own.length > 0 || !text.includes('-') ? own : readJoined(text)
  const reporting = readings.filter(isSaid)
  return {
    readings,
    finite: readings.some(isPronoun) ? null : (readings.find(isFiniteForm) ?? null),
    reporting: reporting.length > 0 ? reporting : NONE,
    // `a` may be one by the dictionary (`a 5 zł`), and `temu` stands behind what it governs
    // and `PO` is a party
    isPreposition:
      text !== PARTY_LIKE_PREPOSITION &&
      !COORDINATORS.has(text) &&
      !AGO.has(text) &&
      readings.some(({ pos }) => pos === 'prep'),
  }
}

const isFiniteForm = ({ verb, person }: Reading): boolean => FINITE.has(verb) && (person === 3 || person === 0)

/** `nazwał je`: by its form who eats, too. */
const isPronoun = ({ pos }: Reading): boolean => pos.startsWith('ppron')

const NOTHING: Verbal = { readings: NONE, finite: null, reporting: NONE, isPreposition: false }

const isSaid = (reading: Reading): reading is Said =>
  SAID.has(reading.verb) &&
  (reading.person === 3 || reading.person === 0 || (READING_VERBS.has(reading.lemma) && reading.number === 2))

function kindOf(text: string): TokenKind {
  const first = classAt(text, 0)
  if (first & LETTER) return 'word'
  if (first & NUMBER) return /^\p{N}+-\p{Ll}/u.test(text) ? 'word' : 'number'
  return KINDS.get(text) ?? (isStop(text.charCodeAt(0)) ? 'stop' : 'other')
}
