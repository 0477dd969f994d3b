/** The forms of a Polish noun after a number: 1 cytat, 2 cytaty, 5 cytatów. English needs `one` and `many`. */
export interface PluralForms {
  one: string
  few: string
  many: string
}

/**
 * Number and noun, as the language has them: `plural('pl')(5, …)` → `5 cytatów`. Rules: CLDR, by `Intl.PluralRules`.
 */
export function plural(language: string): (n: number, forms: PluralForms) => string {
  // only for the language that is spoken: each takes milliseconds to make
  let rules: Intl.PluralRules | undefined
  let digits: Intl.NumberFormat | undefined
  return (n, forms) => {
    rules ??= new Intl.PluralRules(language)
    digits ??= new Intl.NumberFormat(language)
    const category = rules.select(n)
    const form = category === 'one' ? forms.one : category === 'few' ? forms.few : forms.many
    return `${digits.format(n)}\u00a0${form}`
  }
}
