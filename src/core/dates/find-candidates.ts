import type { Form } from '../text/forms.ts'
import type { Token } from '../text/tokens.ts'
import { type DateToken, partsOf } from './date-tokens.ts'
import type { Candidate } from './expression.ts'
import type { Finder } from './finder.ts'

interface DateRules {
  /** They propose at every token; of those that overlap the longest stays, and of equals the first here. */
  finders: readonly Finder[]
  /** They choose, join and drop, in this order. */
  refiners: readonly ((candidates: readonly Candidate[], tokens: readonly DateToken[]) => Candidate[])[]
}

const NONE: readonly Finder[] = []

/** Finds date expressions by these rules, whatever they mean. */
export class CandidateFinder {
  readonly #rules: DateRules
  /** Which finders a form, or a part of it, may open; for nearly all forms none. */
  readonly #openedBy = new WeakMap<Form, readonly Finder[]>()

  constructor(rules: DateRules) {
    this.#rules = rules
  }

  /** Whether any of these tokens may open a date: most sentences have none, and are not read again for it. */
  mayHoldDates(tokens: readonly Token[], from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const form = tokens[i]?.form
      if (form && this.#findersFor(form).length > 0) return true
    }
    return false
  }

  /** The date expressions of one sentence, in order and apart. */
  find(tokens: readonly DateToken[]): Candidate[] {
    const proposed: Candidate[] = []
    for (let from = 0; from < tokens.length; from++) {
      const form = tokens[from]?.form
      if (!form) continue
      for (const { find } of this.#findersFor(form)) {
        const found = find(tokens, from)
        if (!found || found.end > tokens.length) continue
        proposed.push({
          from,
          to: found.end,
          expression: found.expression,
          attributive: found.attributive ?? false,
          bound: null,
          approximate: found.approximate ?? false,
          ahead: false,
        })
      }
    }
    if (proposed.length === 0) return proposed
    return this.#rules.refiners.reduce<Candidate[]>((candidates, refine) => refine(candidates, tokens), proposed)
  }

  #findersFor(form: Form): readonly Finder[] {
    const known = this.#openedBy.get(form)
    if (known) return known
    const finders = form.isPlain
      ? this.#rules.finders.filter(({ opens }) => opens(form))
      : partsOf(form).flatMap((part) => this.#findersFor(part))
    const found = finders.length > 0 ? finders : NONE
    this.#openedBy.set(form, found)
    return found
  }
}
