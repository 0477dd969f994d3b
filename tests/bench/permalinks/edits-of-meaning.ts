import type { Quote } from '../../../src/core/model/article.ts'
import { type Edit, type Edited, type Sense, type Spot, wordsOf } from './edit.ts'
import type { Random } from './random.ts'
import { type Draft, piecesOf } from './revision.ts'

const pairsOf = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(/\s+/).map((pair) => pair.replaceAll('_', ' ').split(':') as [string, string]))
const bothWays = (list: string): ReadonlyMap<string, string> =>
  new Map([...pairsOf(list)].flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))

const replaceOne =
  (words: ReadonlyMap<string, string>, sense: Sense): Edit =>
  (draft: Draft, quote: Quote, random: Random): Edited | null => {
    const word: Spot | undefined = random.one(wordsOf(draft, quote).filter(({ text }) => words.has(text)))
    if (!word) return null
    return { pieces: piecesOf(draft.body, [{ ...word, text: words.get(word.text) ?? '' }]), sense }
  }

/** A word that says the contrary, with no `nie` in it. */
export const contrary = replaceOne(
  bothWays(
    `wzrośnie:spadnie wzrosną:spadną wzrosła:spadła wzrosły:spadły rośnie:spada rosną:spadają wzrost:spadek więcej:mniej
    większe:mniejsze większa:mniejsza większy:mniejszy lepiej:gorzej lepsze:gorsze lepszy:gorszy wyższa:niższa wyższe:niższe
    przed:po wygra:przegra wygrał:przegrał wygrali:przegrali popieram:odrzucam poparł:odrzucił popiera:odrzuca
    legalne:bezprawne winny:niewinny pierwszy:ostatni najlepszy:najgorszy wejść:wyjść zaczyna:kończy zacznie:skończy
    kupił:sprzedał kupić:sprzedać otworzyć:zamknąć otwarte:zamknięte łatwo:trudno łatwe:trudne zwiększyć:zmniejszyć
    dużo:mało wielu:niewielu szybko:powoli zgoda:sprzeciw sukces:porażka dobry:zły dobra:zła dobre:złe prawda:kłamstwo`,
  ),
  'contrary',
)

/** Denied without a `nie` beside what is denied: `bez`, `brak`, `żaden`, `ani`. */
export const deniedOtherwise = replaceOne(
  pairsOf(
    `z:bez ze:bez jest:nie_ma są:nie_ma mamy:nie_mamy wszyscy:nikt wszystkich:nikogo wszystko:nic zawsze:nigdy każdy:żaden
    każda:żadna każde:żadne ktoś:nikt coś:nic wszędzie:nigdzie tak:nie wciąż:nigdy już:nigdy`,
  ),
  'negation',
)

/** Another unit, currency or magnitude. */
export const unitChanged = replaceOne(
  bothWays(
    `złotych:euro zł:euro procent:promili kilometrów:metrów dni:tygodni lat:miesięcy godzin:minut dolarów:funtów
    tysięcy:milionów milionów:miliardów miliony:miliardy mln:mld tys:mln ton:kilogramów hektarów:arów miesięcy:tygodni`,
  ),
  'unit',
)

const NAMES_OF_MONTHS =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'
const DAYS = 'poniedziałek wtorek środę czwartek piątek sobotę niedzielę'
const nextOf = (list: string): (readonly [string, string])[] => {
  const names = list.split(' ')
  return names.map((name, i) => [name, names[(i + 1) % names.length] ?? ''] as const)
}
/** Another month, or another day of the week. */
export const dateChanged: Edit = replaceOne(new Map([...nextOf(NAMES_OF_MONTHS), ...nextOf(DAYS)]), 'number')

/** A denial goes to another verb: `nie chce, ale może` → `chce, ale nie może`. */
export const negationMoved: Edit = (draft, quote, random) => {
  const words = wordsOf(draft, quote)
  const denied = random.one(words.flatMap(({ text }, i) => (text === 'nie' && words[i + 1] ? [i] : [])))
  const verbs = words.filter(({ text }, i) => VERBS.has(text) && !/^nie$/i.test(words[i - 1]?.text ?? ''))
  const verb = random.one(verbs)
  const [one, next] = denied === undefined ? [] : [words[denied], words[denied + 1]]
  if (!one || !next || !verb || verb.start === next.start) return null
  const changes = [
    { start: one.start, end: next.start, text: '' },
    { start: verb.start, end: verb.start, text: 'nie ' },
  ]
  return { pieces: piecesOf(draft.body, changes), sense: 'negation' }
}

const VERBS = new Set(
  `jest są będzie będą ma mają może mogą musi muszą chce chcą był była było były mamy możemy musimy chcemy będziemy jesteśmy
  wiem uważam widzę mam mogę chcę zależy dotyczy działa trzeba można powinien powinna powinny`.split(/\s+/),
)
