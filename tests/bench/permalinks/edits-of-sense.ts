import { type Edit, type Edited, paragraphOf, sentencesOf, wordsOf } from './edit.ts'
import type { Random } from './random.ts'
import { extentOf, piecesOf } from './revision.ts'

const OTHERS = ['Barnaba Wrzosek', 'Kornel Jaskuła', 'Oktawian Pliszka']

/** Another's name stands in the attribution. */
export const speakerCorrected: Edit = ({ body, article }, quote, random) => {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  if (!quote.source || speaker?.kind !== 'person') return null
  const { start, end } = quote.source
  const mention = body.slice(start, end)
  const name = random.one(OTHERS) ?? ''
  // behind the quote, so that nobody else's words hang on the name
  if (!/^\p{Lu}/u.test(mention) || start < extentOf(quote).end) return null
  return { pieces: piecesOf(body, [{ start, end, text: name }]), sense: 'speaker', speaker: name }
}

const VERBS = new Set(
  `jest są będzie będą ma mają może mogą musi muszą chce chcą był była było były mamy możemy musimy chcemy będziemy jesteśmy
  powinien powinna powinny powinniśmy trzeba można wiem uważam widzę mam mogę chcę zrobił zrobiła zgadzam pozwolimy zostanie
  zostaną został została zostały pozostaje potrzebuje działa zależy dotyczy wynika istnieje istnieją oznacza`.split(
    /\s+/,
  ),
)

export const negated: Edit = (draft, quote, random) => {
  const words = wordsOf(draft, quote)
  const verbs = words.filter(({ text }, i) => VERBS.has(text) && words[i - 1]?.text.toLowerCase() !== 'nie')
  const verb = random.one(verbs)
  if (!verb) return null
  return { pieces: piecesOf(draft.body, [{ start: verb.start, end: verb.start, text: 'nie ' }]), sense: 'negation' }
}

export const negationLost: Edit = (draft, quote, random) => {
  const words = wordsOf(draft, quote)
  const one = random.one(words.filter(({ text }, i) => /^nie$/iu.test(text) && words[i + 1] !== undefined))
  const next = one && words.find(({ start }) => start > one.start)
  if (!one || !next || /\S/.test(draft.body.slice(one.end, next.start))) return null
  const capital = one.text === 'Nie' ? next.text.charAt(0).toUpperCase() : next.text.charAt(0)
  return { pieces: piecesOf(draft.body, [{ start: one.start, end: next.start + 1, text: capital }]), sense: 'negation' }
}

const OPPOSITES: ReadonlyMap<string, string> = new Map(
  `możliwe:niemożliwe niemożliwe:możliwe możliwy:niemożliwy możliwa:niemożliwa potrzebne:niepotrzebne prawda:nieprawda zawsze:nigdy
  bezpieczne:niebezpieczne bezpieczny:niebezpieczny bezpieczna:niebezpieczna wszyscy:nikt wszystko:nic każdy:żaden każda:żadna
  zgodne:niezgodne zgodny:niezgodny zależny:niezależny zależna:niezależna dobrze:niedobrze dopuszczalne:niedopuszczalne
  akceptowalne:nieakceptowalne prawdziwe:nieprawdziwe prawdziwa:nieprawdziwa skuteczne:nieskuteczne nikt:ktoś`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

export const opposite: Edit = (draft, quote, random) => {
  const word = random.one(wordsOf(draft, quote).filter(({ text }) => OPPOSITES.has(text)))
  if (!word) return null
  return {
    pieces: piecesOf(draft.body, [{ start: word.start, end: word.end, text: OPPOSITES.get(word.text) ?? '' }]),
    sense: 'negation',
  }
}

const NUMBERS: ReadonlyMap<string, string> = new Map(
  'dwa:trzy trzy:cztery cztery:pięć pięć:sześć sześć:osiem dziesięć:dwanaście dwie:trzy dwóch:trzech trzech:czterech sto:dwieście milion:miliard tysiąc:milion pierwszy:drugi pierwsza:druga'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

export const numberChanged: Edit = (draft, quote, random) => {
  const word = random.one(wordsOf(draft, quote).filter(({ text }) => /^\p{N}+$/u.test(text) || NUMBERS.has(text)))
  if (!word) return null
  const text = NUMBERS.get(word.text) ?? String(Number(word.text) + 1 + random.below(9))
  return { pieces: piecesOf(draft.body, [{ start: word.start, end: word.end, text }]), sense: 'number' }
}

/** Two names, or two words that answer to one verb, change places. */
export const rolesTurned: Edit = (draft, quote, random) => {
  const words = wordsOf(draft, quote)
  const names = words
    .slice(1)
    .filter(
      ({ text, start }) => /^\p{Lu}\p{Ll}{2,}/u.test(text) && !/[.!?„"]\s*$/u.test(draft.body.slice(start - 3, start)),
    )
  const pairs = names.flatMap((a) =>
    names
      .filter((b) => b.start > a.end + 5 && b.text !== a.text && wordsBetween(words, a.end, b.start) >= 1)
      .map((b) => [a, b] as const),
  )
  const pair = random.one(pairs)
  if (!pair) return null
  const [a, b] = pair
  const changes = [
    { start: a.start, end: a.end, text: b.text },
    { start: b.start, end: b.end, text: a.text },
  ]
  return { pieces: piecesOf(draft.body, changes), sense: 'roles' }
}

const wordsBetween = (words: readonly { start: number; text: string }[], from: number, to: number): number =>
  words.filter(({ start, text }) => start > from && start < to && text.length >= 3).length

const contentOf = (body: string, quote: { spans: readonly { start: number; end: number }[] }): string =>
  quote.spans
    .map(({ start, end }) => body.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[„”“"«»]/g, '')

export const repeatedInLead: Edit = ({ body, article }, quote) => {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  const text = `„${contentOf(body, quote)}” – powiedział w Miroszewie ${speaker?.name ?? 'burmistrz'}.\n\n`
  return { pieces: piecesOf(body, [{ start: 0, end: 0, text }]), sense: 'kept' }
}

/** Much the same by another: one long word in six is another. */
function twinOf(
  body: string,
  quote: Parameters<typeof contentOf>[1],
  random: Random,
  name = random.one(OTHERS),
): string | null {
  const words = contentOf(body, quote).split(' ')
  const long = words.flatMap((word, i) => (i > 0 && /^\p{Ll}{5,}$/u.test(word) ? [i] : []))
  if (words.length < 5 || long.length === 0) return null
  for (const i of random.some(long, Math.max(1, Math.round(words.length / 6))))
    words[i] = random.one(['odmienne', 'miejscowych', 'nadchodzący', 'wspólnie']) ?? ''
  return `„${words.join(' ')}” – stwierdził ${name}.`
}

export const nearTwinIn: Edit = ({ body }, quote, random) => {
  const twin = twinOf(body, quote, random)
  const { end } = paragraphOf(body, extentOf(quote).end - 1)
  const at = random.below(2) === 0 ? end : body.length
  return twin === null ? null : { pieces: piecesOf(body, [{ start: at, end: at, text: `\n\n${twin}` }]), sense: 'kept' }
}

/** In other words by the same speaker, as leads tell what stands below. */
export const ownTwinInLead: Edit = ({ body, article }, quote, random) => {
  const speaker = article.speakers.find(({ id, kind }) => id === quote.speaker && kind === 'person')
  const twin = speaker && twinOf(body, quote, random, speaker.name)
  return twin ? { pieces: piecesOf(body, [{ start: 0, end: 0, text: `${twin}\n\n` }]), sense: 'kept' } : null
}

/** Where the quotes of a sentence hang together one can't go alone. */
export const deleted: Edit = ({ body, article }, quote) => {
  const span = sentencesOf(body, extentOf(quote))
  const others = article.quotes.filter(
    (other) => other !== quote && extentOf(other).start < span.end && span.start < extentOf(other).end,
  )
  if (others.length > 0) return null
  return { pieces: piecesOf(body, [{ ...span, text: '' }]), sense: 'kept', deleted: true }
}

export const deletedWithTwinLeft: Edit = (draft, quote, random) => {
  const gone = deleted(draft, quote, random)
  const twin = twinOf(draft.body, quote, random)
  if (!gone || !twin) return null
  const { end } = paragraphOf(draft.body, extentOf(quote).end - 1)
  const at = random.below(2) === 0 ? end : draft.body.length
  const span = sentencesOf(draft.body, extentOf(quote))
  const changes = [
    { ...span, text: '' },
    { start: Math.max(span.end, at), end: Math.max(span.end, at), text: `\n\n${twin}` },
  ]
  return { ...gone, pieces: piecesOf(draft.body, changes) } satisfies Edited
}

const ECHOED = 4

/** The quote goes, and another takes up the words that it began with. */
export const deletedWithEchoLeft: Edit = (draft, quote, random) => {
  const gone = deleted(draft, quote, random)
  const words = contentOf(draft.body, quote).split(' ')
  if (!gone || words.length < 2 * ECHOED) return null
  const echo = words
    .slice(0, ECHOED)
    .join(' ')
    .replace(/[.,;:!?…]+$/u, '')
  const text = `\n\n„${echo}? Wszyscy w dolinie słyszymy to od lat, a pompy nikt nie kupił” – stwierdził ${random.one(OTHERS)}.`
  return { ...gone, pieces: [...gone.pieces, text] }
}
