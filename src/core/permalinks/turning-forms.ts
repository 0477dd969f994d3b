import { CONTRARIES, UNITS } from '../lexicon/contraries.ts'
import { fold } from '../text/fold.ts'

/** What a form stands beside: the other forms that say the same, and those that turn it. */
interface Turning {
  same: readonly string[]
  others: readonly string[]
}

/** For each form, without diacritics, those of a contrary, or of another unit of its kind. */
export const TURNING_FORMS: ReadonlyMap<string, Turning> = new Map(
  [...CONTRARIES, ...UNITS].flatMap((group) => {
    const sides = group.map((forms) => forms.split(/\s+/u).map(fold))
    return sides.flatMap((same) => {
      const others = sides.flatMap((other) => (other === same ? [] : other))
      return same.map((form) => [form, { same, others }] as const)
    })
  }),
)
