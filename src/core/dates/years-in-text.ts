import type { Expression, Resolved, Yearly } from './expression.ts'
import type { PublishedDate } from './published-date.ts'
import type { Tense } from './tense.ts'

/** Further away than this, a sentence tells history or plans, and its days are of the year that it named. */
const HISTORY = 2

/** The years that the text itself gave: for `w grudniu` after `w grudniu 2017 roku`, and for days in a story of the past. */
export class YearsInText {
  private readonly ofMonth = new Map<number, number>()
  private lastInBlock: number | null = null
  private sentencesSince = 0
  private block = -1

  openSentence(block: number): void {
    this.sentencesSince += 1
    if (block !== this.block || this.sentencesSince > 1) this.lastInBlock = null
    this.block = block
  }

  note(expression: Expression, resolved: Resolved | null): void {
    if (!('year' in expression) || !expression.year || !('absolute' in expression.year) || !resolved) return
    const year = expression.year.absolute
    if ('month' in expression) this.ofMonth.set(expression.month, year)
    this.lastInBlock = year
    this.sentencesSince = 0
  }

  /**
   * Without a publication date the same month's year; with one only a year of history, or far ahead, named just before.
   * An adjective (`wrześniowej uchwały`) speaks of what readers know already: of history only where the text has dated
   * that month.
   */
  of(expression: Yearly, published: PublishedDate | null, attributive: boolean, tense: Tense | null): number | null {
    const ofMonth = 'month' in expression ? (this.ofMonth.get(expression.month) ?? null) : null
    if (!published) return ofMonth
    const year = attributive ? ofMonth : this.lastInBlock
    if (year === null) return null
    const ahead = year - published.year
    // `porozumienie z 1998 r. … na szczycie, który odbędzie się 22 marca`: no story of the past is told in the future
    return ahead >= HISTORY || (ahead <= -HISTORY && tense !== 'future') ? year : null
  }
}
