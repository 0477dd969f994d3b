import { GIVEN_NAMES, NAMES_OF_BOTH } from '../given-names.ts'
import { analyze } from './dictionary.ts'

export const CASES = { nom: 1, gen: 2, dat: 4, acc: 8, inst: 16, loc: 32, voc: 64 } as const
export type Case = keyof typeof CASES
/** Human masculine, other masculine, feminine, neuter: what a past-tense verb shows of its subject. */
export const GENDERS = { human: 1, masculine: 2, feminine: 4, neuter: 8 } as const
/** What `on` and `jego` stand for. */
export const ANY_MASCULINE = GENDERS.human | GENDERS.masculine
/** Of whom nothing is known. */
export const ANY_GENDER = 15
export const SINGULAR = 1
export const PLURAL = 2

/** Tags of PoliMorf; `p1` is a plural-only group with men in it, `p2` and `p3` are plural-only things. */
const GENDER_TAGS: Record<string, number> = {
  m1: GENDERS.human,
  m2: GENDERS.masculine,
  m3: GENDERS.masculine,
  f: GENDERS.feminine,
  n1: GENDERS.neuter,
  n2: GENDERS.neuter,
  n: GENDERS.neuter,
  p1: GENDERS.human,
  p2: GENDERS.neuter,
  p3: GENDERS.neuter,
}
const PERSON_TAGS: Record<string, number> = { pri: 1, sec: 2, ter: 3 }

export type VerbForm =
  | 'present'
  | 'future'
  | 'past'
  | 'impersonal'
  | 'infinitive'
  | 'participle'
  | 'imperative'
  | 'conditional'

/** One reading of a form, its tags as bit sets. */
export interface Reading {
  lemma: string
  /** PoliMorf's: `subst`, `adj`, `verb`, `ppron3`, `prep`, … */
  pos: string
  cases: number
  number: number
  genders: number
  person: number
  verb: VerbForm | null
}

const cache = new Map<string, readonly Reading[]>()
const CACHED_FORMS = 60_000

/** What an adjective is in the first part of a compound: `polsko-`. */
const COMPOUNDING = 'adja'

/**
 * The readings of a form as it stands and, when it is capitalised, as if it were not: it may only open a sentence. Of a
 * word that the dictionary lacks, those of the one that it is made from.
 */
export function readingsOf(form: string): readonly Reading[] {
  const known = cache.get(form)
  if (known) return known
  if (cache.size >= CACHED_FORMS) cache.clear()
  const lower = form.toLowerCase()
  const given = GIVEN_NAMES.get(form)
  const readings = given ? [asName(given), ...parse(form)] : parse(form)
  // `Żywno`, who is no beginning of a compound, as `żywno` is
  const found = lower === form ? readings : [...readings, ...parse(lower)].filter(({ pos }) => pos !== COMPOUNDING)
  const all =
    found.length > 0 ? found : [...derived(lower), ...(lower === form ? [...compound(form), ...ofPlace(form)] : NONE)]
  if (form.length <= 48) cache.set(form, all)
  return all
}

/** `31-letni`, `współautorka`, `eksminister`: what the dictionary knows of the word behind a number or a prefix. */
const DERIVED = /^(\p{N}+-|współ|wice|euro|eks-?|były-|super|anty|arcy|pra|nad|pod|mikro|mini-?)(\p{L}{4,})$/u
/** `cyberzagrożeń`: the same, where no company can be called so, `Agrobank`. */
const COMPOUND = /^(makro|cyber|krypto|eko|tele|wideo|agro|bio|geo|hydro|elektro|ultra|hiper|post|neo)(\p{L}{4,})$/u
/** What follows an age, which the dictionary takes for the years themselves: `19-latek`. */
const AGED: Readonly<Record<string, readonly [tags: string, lemma: string]>> = {
  latek: ['subst:sg:nom:m1', 'latek'],
  latka: ['subst:sg:nom:f', 'latka'],
  latkowie: ['subst:pl:nom:m1', 'latek'],
}

/** Women's offices and trades that the dictionary lacks, by the stem of one that it has and that is declined as they are. */
const WOMEN: readonly (readonly [own: RegExp, known: string])[] = [
  [/^premier(?=k)/u, 'fryzjer'],
  [/^kancler(?=k)/u, 'fryzjer'],
  [/^rektor(?=k)/u, 'aktor'],
  [/^marszałki(?=n)/u, 'gospody'],
  [/^naukowcz(?=yni)/u, 'dozorcz'],
  [/^strażacz(?=[kc])/u, 'skarbnicz'],
  [/^wojewodzi(?=n)/u, 'starości'],
  [/^\p{L}{3,}(?=lo(?:żk\p{L}|żce|żek)$)/u, 'psycho'],
]

/** Verbs that the dictionary lacks, by one that it has and that is conjugated as they are. */
const NEW_VERBS: readonly (readonly [own: RegExp, known: string])[] = [[/^(?:za)?tweet(?=ow|uj)/u, 'bud']]

/** `think-tank`, declined as its second word is. */
const NEW_NOUNS: readonly (readonly [own: RegExp, known: string])[] = [[/^think-(?=tank)/u, '']]
/** English words that go before a Polish noun as adjectives do, and that nobody declines: `think tanku`. */
const UNDECLINED: ReadonlySet<string> = new Set(['think'])

const MODELS = [...WOMEN, ...NEW_VERBS, ...NEW_NOUNS]

function derived(form: string): readonly Reading[] {
  if (UNDECLINED.has(form))
    return [{ ...parseTag(form, 'adj'), cases: EVERY_CASE, number: SINGULAR | PLURAL, genders: ANY_GENDER }]
  const [, prefix, stem = ''] = DERIVED.exec(form) ?? []
  if (prefix === undefined) return declinedAs(form, MODELS)
  const aged = /^\p{N}/u.test(prefix) ? AGED[stem] : undefined
  if (aged) return [parseTag(aged[1], aged[0])]
  return prefixed(prefix, stem)
}

function compound(form: string): readonly Reading[] {
  const [, prefix, stem = ''] = COMPOUND.exec(form) ?? []
  return prefix === undefined ? NONE : prefixed(prefix, stem)
}

/** `wicemarszałkini`: the dictionary may lack what stands behind the prefix, too. */
function prefixed(prefix: string, stem: string): readonly Reading[] {
  const known = parse(stem)
  const readings = known.length > 0 ? known : declinedAs(stem, WOMEN)
  return readings.map((reading) => ({ ...reading, lemma: prefix + reading.lemma }))
}

/** Adjectives of places that the dictionary lacks, by one that it has: of `starosta olszański`. */
const OF_PLACES: readonly (readonly [own: RegExp, known: string])[] = [
  [/^\p{L}{3,}(?=sk(?:i|iego|iemu|im|iej|a|ą|ie|ich|imi)$)/u, 'pol'],
  [/^\p{L}{3,}(?=ck(?:i|iego|iemu|im|iej|a|ą|ie|ich|imi)$)/u, 'niemie'],
]

const ofPlace = (form: string): readonly Reading[] => declinedAs(form, OF_PLACES).filter(({ pos }) => pos === 'adj')

/** The readings of a form as of the known word that ends as it does, with a lemma of its own. */
function declinedAs(form: string, models: readonly (readonly [own: RegExp, known: string])[]): readonly Reading[] {
  for (const [own, known] of models) {
    const [stem] = own.exec(form) ?? []
    if (stem === undefined) continue
    const readings = parse(known + form.slice(stem.length))
    return readings.map((reading) => ({ ...reading, lemma: stem + reading.lemma.slice(known.length) }))
  }
  return NONE
}

const NONE: readonly Reading[] = []

const asName = ({ lemma, cases, woman }: { lemma: string; cases: number; woman: boolean }): Reading => ({
  lemma,
  pos: 'subst',
  cases,
  number: SINGULAR,
  genders: (woman ? GENDERS.feminine : GENDERS.human) | (NAMES_OF_BOTH.has(lemma) ? GENDERS.human : 0),
  person: 0,
  verb: null,
})

function parse(form: string): Reading[] {
  const merged = new Map<string, Reading>()
  for (const { lemma, tags } of analyze(form)) {
    for (const tag of tags.split('+')) {
      const reading = parseTag(lemma, tag)
      // `Cruz`, `Aires`, known from names of places alone: who else is called so is nobody that the dictionary knows
      if ((reading.pos === 'burk' && isProper(lemma)) || UNBORNE.has(lemma)) continue
      if (ONLY_VERBS.has(form) && reading.verb === null) continue
      if (NAMES_OF_BOTH.has(lemma)) reading.genders |= GENDERS.human
      const key = `${lemma} ${reading.pos} ${reading.number} ${reading.genders} ${reading.person} ${reading.verb}`
      const same = merged.get(key)
      if (same) same.cases |= reading.cases
      else merged.set(key, reading)
    }
  }
  const readings = withoutDiminutives(withoutNamesakes([...merged.values()]))
  return OFFICES.has(form) && readings.every(({ genders }) => genders !== GENDERS.feminine)
    ? [...readings, { ...parseTag(form, 'subst:sg:nom:f'), cases: EVERY_CASE }]
    : readings
}

/** A given name that nobody in the press bears, and a people's women do: `porażka Polek`. */
const UNBORNE: ReadonlySet<string> = new Set(['Polek'])

/** `Nie miałem wyboru`: coal dust by its form as well, and the like, of which papers hardly write. */
const ONLY_VERBS: ReadonlySet<string> = new Set('miałem czekałem padłem siadłem'.split(' '))

/** The cases of what nobody declines. */
export const EVERY_CASE = 127

/** Men's nouns of which the dictionary does not know that a woman bears them undeclined, as it does of `dyrektor`. */
const OFFICES: ReadonlySet<string> = new Set(
  `adiunkt ambasador antropolog archeolog architekt biolog brygadier burmistrz chirurg dermatolog dziekan ekolog epidemiolog europoseł
generał geolog ginekolog gubernator hydrolog inspektor kanclerz kardiolog kierownik komendant komisarz komornik konserwator konsul
kurator major marszałek mecenas nadkomisarz naczelnik neurolog notariusz onkolog ordynator pedagog podinspektor podkomisarz
podpułkownik podsekretarz poseł prezydent prokurator prorektor psycholog pułkownik redaktor rektor reżyser rzecznik sekretarz senator
seksuolog sierżant skarbnik socjolog sołtys starosta syndyk wiceburmistrz wicedyrektor wicemarszałek wicepremier wiceprezes
wiceprezydent wicestarosta wicewojewoda wicewójt wirusolog wojewoda wójt`.split(/\s+/),
)

/** `Jan` is a man, and not several women called `Jana`. */
function withoutNamesakes(readings: Reading[]): Reading[] {
  const isMan = readings.some(
    ({ lemma, number, cases, genders }) =>
      isProper(lemma) && number & SINGULAR && cases & CASES.nom && genders & GENDERS.human,
  )
  if (!isMan) return readings
  return readings.filter(
    ({ lemma, number, genders }) => !(isProper(lemma) && number === PLURAL && genders === GENDERS.feminine),
  )
}

/** `dyrektorka` is a woman, and no little `dyrektorek`'s. */
function withoutDiminutives(readings: Reading[]): Reading[] {
  const isWoman = readings.some(({ lemma, genders }) => genders === GENDERS.feminine && /\p{Ll}orka$/u.test(lemma))
  return isWoman ? readings.filter(({ lemma }) => !/\p{Ll}orek$/u.test(lemma)) : readings
}

const isProper = (lemma: string): boolean => /^\p{Lu}/u.test(lemma)

function parseTag(lemma: string, tag: string): Reading {
  const [pos = '', ...rest] = tag.split(':')
  const parts = rest.flatMap((part) => part.split('.'))
  const reading: Reading = { lemma, pos, cases: 0, number: 0, genders: 0, person: 0, verb: null }
  for (const part of parts) {
    if (part in CASES) reading.cases |= CASES[part as Case]
    else if (part === 'sg') reading.number |= SINGULAR
    else if (part === 'pl') reading.number |= PLURAL
    else if (part in GENDER_TAGS) reading.genders |= GENDER_TAGS[part] ?? 0
    else if (part in PERSON_TAGS) reading.person = PERSON_TAGS[part] ?? 0
  }
  reading.verb = verbForm(pos, parts)
  return reading
}

function verbForm(pos: string, parts: readonly string[]): VerbForm | null {
  if (pos === 'pcon' || pos === 'pant') return 'participle'
  if (pos !== 'verb') return null
  // a perfective verb has no present: `powie` is future
  if (parts.includes('fin')) return parts.includes('perf') && !parts.includes('imperf') ? 'future' : 'present'
  if (parts.includes('praet')) return 'past'
  // of `być`
  if (parts.includes('bedzie')) return 'future'
  if (parts.includes('imps')) return 'impersonal'
  if (parts.includes('inf')) return 'infinitive'
  if (parts.includes('impt')) return 'imperative'
  if (parts.includes('pot')) return 'conditional'
  return parts.includes('winien') ? 'present' : null
}
