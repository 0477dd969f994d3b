import type { Form } from '../text/forms.ts'
import type { DateToken } from './date-tokens.ts'
import type { FoundExpression } from './expression.ts'

/** A rule that proposes what a date expression that starts at a token says. */
export interface Finder {
  /** Whether one of this rule's may start with such a token: asked once for each form, so that most tokens ask nobody. */
  opens: (form: Form) => boolean
  find: (tokens: readonly DateToken[], at: number) => FoundExpression | null
}
