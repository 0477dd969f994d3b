import { CONTRARIES, UNITS } from '../lexicon/contraries.ts'
import { ALIKE_ENDINGS, CONTRARY_VERBS } from '../lexicon/contrary-verbs.ts'
import { inflectPast } from '../lexicon/inflect-verb.ts'
import { fold } from '../text/fold.ts'

/** What a form stands beside: the other forms that say the same, and those that turn it. */
interface Turning {
  same: readonly string[]
  others: readonly string[]
  /** Of those that turn it, the ones in a form like its own, where they are verbs. */
  alike: readonly string[]
}

/** For each form, without diacritics, those of a contrary, or of another unit of its kind: `stary` has two. */
export const TURNING_FORMS: ReadonlyMap<string, Turning> = readForms()

function readForms(): ReadonlyMap<string, Turning> {
  const found = new Map<string, Turning>()
  const verbs = new Set<readonly string[]>(CONTRARY_VERBS)
  for (const group of [...CONTRARIES, ...CONTRARY_VERBS, ...UNITS]) {
    const areVerbs = verbs.has(group)
    const sides = group.map((forms) => [...new Set(forms.trim().split(/\s+/u).flatMap(inflectPast))].map(readForm))
    for (const side of sides) {
      const same = side.map(({ text }) => text)
      const contraries = sides.flatMap((other) => (other === side ? [] : other))
      const others = contraries.map(({ text }) => text)
      for (const { text, endings } of side) {
        const alike = areVerbs ? contraries.flatMap((other) => (other.endings & endings ? [other.text] : [])) : others
        const known = found.get(text)
        found.set(
          text,
          known
            ? {
                same: [...known.same, ...same],
                others: [...known.others, ...others],
                alike: [...known.alike, ...alike],
              }
            : { same, others, alike },
        )
      }
    }
  }
  return found
}

/** Folded, and which endings it has, a bit for each. */
function readForm(form: string): { text: string; endings: number } {
  return {
    text: fold(form),
    endings: ALIKE_ENDINGS.reduce((bits, ending, i) => (ending.test(form) ? bits | (1 << i) : bits), 0),
  }
}
