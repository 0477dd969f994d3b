import { OR } from '../../lexicon/calendar/prepositions.ts'
import { AGO, STRETCH_PREPOSITIONS } from '../../lexicon/calendar/relative.ts'
import { UNITS } from '../../lexicon/calendar/units.ts'
import { isDash } from '../../text/dashes.ts'
import { type DateToken, isGlued, lowerAt, wordAt } from '../date-tokens.ts'
import type { Expression, FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { opensAmount, type Read, readAmount } from '../read-parts.ts'
import { readStretch, type Stretch } from '../read-stretch.ts'
import { isExchanged } from './ago-or-later.ts'

/** `za miesiąc lub dwa`, `za dwa lub trzy tygodnie`, `dwa-trzy lata temu`: between the one and the other. */
export const eitherStretch: Finder = {
  opens: (form) => STRETCH_PREPOSITIONS.get(form.lower) === 'ahead' || opensAmount(form) || UNITS.has(form.lower),
  find: findEitherStretch,
}

function findEitherStretch(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const isAhead = STRETCH_PREPOSITIONS.get(lowerAt(tokens, at)) === 'ahead'
  const from = isAhead ? at + 1 : at
  const either = readUnitTwice(tokens, from) ?? readUnitOnce(tokens, from)
  if (!either) return null
  const { end } = either
  const isAgo = AGO.has(wordAt(tokens, end))
  if (isAhead === isAgo || (isAhead && isExchanged(tokens, at, end))) return null
  const [less, more] = either.value.map((stretch) => offset(stretch, isAhead ? 1 : -1))
  if (!less || !more) return null
  return isAhead
    ? { end, expression: { type: 'range', from: less, to: more } }
    : { end: end + 1, expression: { type: 'range', from: more, to: less } }
}

type Either = Read<readonly [less: Stretch, more: Stretch]>

/** `miesiąc lub dwa miesiące`, `rok lub dwa`. */
function readUnitTwice(tokens: readonly DateToken[], at: number): Either | null {
  const less = readStretch(tokens, at)
  if (!less || !OR.has(lowerAt(tokens, less.end))) return null
  const more = readStretch(tokens, less.end + 1)
  if (more) return inOrder(less, more, more.end)
  const amount = less.bare ? readAmount(tokens, less.end + 1) : null
  return amount?.value ? inOrder(less, { ...less, amount: (less.amount ?? 0) * amount.value }, amount.end) : null
}

/** `dwa lub trzy tygodnie`, `dwa-trzy tygodnie`. */
function readUnitOnce(tokens: readonly DateToken[], at: number): Either | null {
  const amount = readAmount(tokens, at)
  const joint = amount && wordAt(tokens, amount.end)
  if (!amount?.value || !joint) return null
  if (!OR.has(joint) && !(isDash(joint) && isGlued(tokens, amount.end))) return null
  const more = readStretch(tokens, amount.end + 1)
  const counted = more && !more.bare && readAmount(tokens, amount.end + 1)?.value
  if (!counted || more.amount === null) return null
  return inOrder({ ...more, amount: (more.amount / counted) * amount.value }, more, more.end)
}

const inOrder = (less: Stretch, more: Stretch, end: number): Either | null =>
  less.unit === more.unit && less.amount !== null && more.amount !== null && less.amount < more.amount
    ? { value: [less, more], end }
    : null

const offset = ({ unit, amount }: Stretch, direction: 1 | -1): Expression => ({
  type: 'offset',
  unit,
  amount: amount === null ? null : amount * direction,
  from: 'publication',
  exact: false,
})
