import { CONTRARIES, UNITS } from '../lexicon/contraries.ts'
import { CONTRARY_VERBS } from '../lexicon/contrary-verbs.ts'
import { inflectPast } from '../lexicon/inflect-verb.ts'
import { fold } from '../text/fold.ts'

/** What a form stands beside: the other forms that say the same, and those that turn it. */
interface Turning {
  same: readonly string[]
  others: readonly string[]
}

/** For each form, without diacritics, those of a contrary, or of another unit of its kind: `stary` has two. */
export const TURNING_FORMS: ReadonlyMap<string, Turning> = readForms()

function readForms(): ReadonlyMap<string, Turning> {
  const found = new Map<string, Turning>()
  for (const group of [...CONTRARIES, ...CONTRARY_VERBS, ...UNITS]) {
    const sides = group.map((forms) => [...new Set(forms.trim().split(/\s+/u).flatMap(inflectPast).map(fold))])
    for (const same of sides) {
      const others = sides.flatMap((other) => (other === same ? [] : other))
      for (const form of same) {
        const known = found.get(form)
        found.set(
          form,
          known ? { same: [...known.same, ...same], others: [...known.others, ...others] } : { same, others },
        )
      }
    }
  }
  return found
}
