import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Of what passes it would describe each element, too, in most of its time; the names come alone from the page. */
const runIn = (within: string): string => `axe
  .run(${JSON.stringify(within)}, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  })
  .then(({ violations }) => violations.map(({ id, nodes }) =>
    id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`

/**
 * What axe finds wrong with the page as it stands, a line each: rule, and the elements concerned.
 *
 * @param within a selector, where what stands beside is out of reach
 */
export async function findViolations(page: Page, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(await source)
  return page.evaluate<string[]>(runIn(within))
}
