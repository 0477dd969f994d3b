import { FIRST_PERSON } from '../lexicon/function-words.ts'
import type { Form } from '../text/forms.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/** First or second person in verb or pronoun: no paper writes so in its own voice. */
export function isPersonal({ tokens }: Passage, range: TokenRange | undefined): boolean {
  for (let i = range?.from ?? 0; i < (range?.to ?? 0); i++) {
    const token = tokens[i]
    if (token?.kind === 'word' && isPersonalForm(token.form)) return true
  }
  return false
}

/** `weryfikujmy`, `złóżcie`: and nothing else by their form. */
export function isOrder(token: Token | undefined): boolean {
  const readings = readingsAt(token)
  return readings.length > 0 && readings.every(({ verb }) => verb === 'imperative')
}

/** Whole articles are asked word by word, and the words are the same few thousand. */
const known = new WeakMap<Form, boolean>()

function isPersonalForm(form: Form): boolean {
  const before = known.get(form)
  if (before !== undefined) return before
  const { readings } = form
  const verb = readings.every((r) => r.verb !== null && r.verb !== 'imperative' && (r.person === 1 || r.person === 2))
  const personal = FIRST_PERSON.has(form.lower) || (readings.length > 0 && verb)
  known.set(form, personal)
  return personal
}
