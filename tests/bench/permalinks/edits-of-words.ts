import { type Edit, isTelling, wordsOf } from './edit.ts'
import { extentOf, piecesOf } from './revision.ts'

const SYNONYMS: ReadonlyMap<string, string> = new Map(
  `bardzo:niezwykle ważne:istotne ważny:istotny ważna:istotna także:również również:także musimy:powinniśmy chcemy:pragniemy
  problem:kłopot problemy:kłopoty teraz:obecnie obecnie:teraz ponieważ:gdyż gdyż:ponieważ tylko:jedynie jedynie:tylko
  kiedy:gdy gdy:kiedy jeśli:jeżeli jeżeli:jeśli zawsze:stale wszyscy:każdy dlatego:toteż duży:wielki duże:wielkie duża:wielka
  wielu:sporo musi:powinien trzeba:należy należy:trzeba oraz:i jednak:lecz sytuacja:położenie sytuacji:położenia
  decyzja:postanowienie decyzję:postanowienie decyzji:postanowienia ludzie:osoby ludzi:osób kraju:państwa kraj:państwo
  pracy:roboty bardziej:mocniej zrobić:uczynić mamy:posiadamy chce:pragnie uważam:sądzę dobrze:pomyślnie szybko:prędko
  powinien:musi powinna:musi powinny:muszą rozmowy:negocjacje rozmów:negocjacji władze:rządzący rząd:gabinet rządu:gabinetu
  działania:kroki działań:kroków możliwość:sposobność walki:boju walka:bój wojny:konfliktu wojna:konflikt`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)
/** Where no synonym is known: another word in the place of a long one. */
const OTHERS = ['okoliczności', 'dotychczasowe', 'rzeczywisty', 'spodziewany', 'powszechnie']

export const synonyms: Edit = (draft, quote, random) => {
  const words = wordsOf(draft, quote)
  const known = words.filter(({ text }) => SYNONYMS.has(text))
  const chosen = random.some(known, 2).map(({ start, end, text }) => ({ start, end, text: SYNONYMS.get(text) ?? '' }))
  if (chosen.length > 0) return { pieces: piecesOf(draft.body, chosen), sense: 'kept' }
  const long = words.slice(1).filter(({ text }) => /^\p{Ll}{7,}$/u.test(text) && !isTelling(text))
  const word = random.one(long)
  // one word of four would be another sentence
  if (!word || words.length < 6) return null
  return {
    pieces: piecesOf(draft.body, [{ start: word.start, end: word.end, text: random.one(OTHERS) ?? '' }]),
    sense: 'kept',
  }
}

const LONG_ENOUGH = 10

/** The second half goes; what was said is not turned round by it. */
export const shortened: Edit = (draft, quote) => {
  const words = wordsOf(draft, quote)
  const last = words[Math.ceil(words.length / 2) - 1]
  const { end } = extentOf(quote)
  if (words.length < LONG_ENOUGH || !last || quote.spans.length > 1 || last.text.length < 3) return null
  // `8,6 mld`: of a number without what it counts, or of a denial without what it denies, nothing is kept
  if (isTelling(last.text) || /^\p{N}/u.test(last.text)) return null
  return { pieces: piecesOf(draft.body, [{ start: last.end, end, text: '' }]), sense: 'kept' }
}

export const beginningCut: Edit = (draft, quote) => {
  const words = wordsOf(draft, quote)
  const middle = Math.floor(words.length / 2)
  const first = words[middle]
  const { start } = extentOf(quote)
  if (words.length < LONG_ENOUGH || !first || quote.spans.length > 1 || words[middle - 1]?.text === 'nie') return null
  const text = first.text.charAt(0).toUpperCase()
  return { pieces: piecesOf(draft.body, [{ start, end: first.start + 1, text }]), sense: 'kept' }
}

const TAILS = [
  ', a potem wrócimy do rozmów z mieszkańcami Kalinowic',
  ', choć droga do Wygonina jest jeszcze długa',
  ' i w całej dolinie Zatyla',
]
const HEADS = ['Powtarzam to od wiosny: ', 'Proszę państwa, ', 'Jak już mówiłem w Kalinowicach, ']

export const extended: Edit = ({ body }, quote, random) => {
  const { end } = extentOf(quote)
  return { pieces: piecesOf(body, [{ start: end, end, text: random.one(TAILS) ?? '' }]), sense: 'kept' }
}

export const beginningExtended: Edit = ({ body }, quote, random) => {
  const { start } = extentOf(quote)
  if (quote.kind !== 'direct') return null
  return { pieces: piecesOf(body, [{ start, end: start, text: random.one(HEADS) ?? '' }]), sense: 'kept' }
}

const CUES = [
  'powiedział stwierdził zaznaczył podkreślił dodał ocenił oświadczył przekazał przyznał'.split(' '),
  'powiedziała stwierdziła zaznaczyła podkreśliła dodała oceniła oświadczyła przekazała przyznała'.split(' '),
  'mówi twierdzi podkreśla zaznacza dodaje ocenia przekonuje przyznaje'.split(' '),
]

export const attributionReworded: Edit = ({ body }, quote, random) => {
  if (!quote.cue) return null
  const { start, end } = quote.cue.span
  const cues = CUES.find((forms) => forms.includes(body.slice(start, end)))
  const other = random.one((cues ?? []).filter((form) => form !== body.slice(start, end)))
  return other ? { pieces: piecesOf(body, [{ start, end, text: other }]), sense: 'kept' } : null
}

export const attributionDated: Edit = ({ body }, quote, random) => {
  if (!quote.cue || !/^\p{L}+[łia]$/u.test(body.slice(quote.cue.span.start, quote.cue.span.end))) return null
  const { end } = quote.cue.span
  return {
    pieces: piecesOf(body, [
      { start: end, end, text: random.one([' we wtorek', ' w rozmowie z dziennikarzami', ' po naradzie']) ?? '' },
    ]),
    sense: 'kept',
  }
}

/** The mention gets a title: `minister Lis`. */
export const speakerTitled: Edit = ({ body, article }, quote) => {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  if (!quote.source || speaker?.kind !== 'person' || !/^\p{Lu}/u.test(body.slice(quote.source.start))) return null
  if (quote.source.start < extentOf(quote).start) return null
  const title = /a$/.test(speaker.name.split(' ')[0] ?? '') ? 'doktor ' : 'profesor '
  return {
    pieces: piecesOf(body, [{ start: quote.source.start, end: quote.source.start, text: title }]),
    sense: 'kept',
  }
}
