import type { Expression, Resolved, Yearly } from './expression.ts'
import type { PublishedDate } from './published-date.ts'
import type { Tense } from './tense.ts'

/** Further away than this, a sentence tells history or plans, and its days are of the year that it named. */
const HISTORY = 2

/** The years that the text itself gave: for `w grudniu` after `w grudniu 2017 roku`, and for days in a story of the past. */
export class YearsInText {
  private readonly ofMonth = new Map<number, { year: number; block: number }>()
  private lastInBlock: number | null = null
  private lastYear: number | null = null
  /** The month that the year was last told with. */
  private lastMonth: number | null = null
  private sentencesSince = 0
  private block = -1

  openSentence(block: number): void {
    this.sentencesSince += 1
    if (block !== this.block || this.sentencesSince > 1) this.lastInBlock = null
    this.block = block
  }

  note(told: Expression, resolved: Resolved | null): void {
    // `19 stycznia – 1 lutego 2032`: the end tells
    const expression = told.type === 'range' ? told.to : told
    const year = yearOf(expression, resolved)
    if (year === null) return
    this.lastMonth = 'month' in expression ? expression.month : null
    if (this.lastMonth !== null) this.ofMonth.set(this.lastMonth, { year, block: this.block })
    this.lastInBlock = year
    this.lastYear = year
    this.sentencesSince = 0
  }

  /**
   * Without a publication date the same month's year, else the one that the story has come to, which goes on; with one
   * only a year of history, or far ahead, named just before.
   * An adjective (`wrześniowej uchwały`) speaks of what readers know already: of history only where the text has dated
   * that month.
   */
  of(expression: Yearly, published: PublishedDate | null, attributive: boolean, tense: Tense | null): number | null {
    const dated = 'month' in expression ? this.ofMonth.get(expression.month) : undefined
    const ofMonth = dated?.year ?? null
    // `we wrześniu 1939 r. … w 1943 r. … 28 września`: the story has gone on to a later year
    const still = ofMonth !== null && ofMonth < (this.lastYear ?? 0) ? null : ofMonth
    if (!published) return still ?? (attributive || tense === 'future' ? null : this.goingOn(expression, tense))
    // `Do połowy marca 2022 r. padało. … Pod koniec marca`: the same month of one paragraph
    const year = attributive || (this.lastInBlock === null && dated?.block === this.block) ? ofMonth : this.lastInBlock
    if (year === null) return null
    const ahead = year - published.year
    // `porozumienie z 1998 r. … na szczycie, który odbędzie się 22 marca`: no story of the past is told in the future
    // `Ferie 2-15 lutego 2026. Matury: 4-21 maja.`: what is announced without a verb
    if (ahead > 0 && tense === null && this.lastMonth !== null && 'month' in expression)
      return expression.month >= this.lastMonth ? year : null
    // `Budżet na 2038 rok. Sesja 12 maja.`: what is to be in that year says so
    if (ahead > 0 && (tense === 'past' || (tense === null && this.sentencesSince > 0))) return null
    return ahead >= HISTORY || (ahead <= -HISTORY && tense !== 'future') ? year : null
  }

  /**
   * `bronił się do 29 września 1939 r., Hel do 2 października`: a day behind a day or a month of a year that the text
   * named, and later in it. In the next sentence only a day of the past is: months behind a year are of any time.
   */
  private goingOn(expression: Yearly, tense: Tense | null): number | null {
    if (!('month' in expression) || this.lastMonth === null || expression.month < this.lastMonth) return null
    const isSame = this.sentencesSince === 0 && tense === null
    return isSame || (tense === 'past' && (this.sentencesSince === 0 || expression.type === 'day'))
      ? this.lastInBlock
      : null
  }
}

/** The year that an expression names, or that the text gave it. */
function yearOf(expression: Expression, resolved: Resolved | null): number | null {
  if (!('year' in expression) || !resolved) return null
  if (resolved.rule === 'year-in-text') return Number(resolved.against)
  return expression.year && 'absolute' in expression.year ? expression.year.absolute : null
}
