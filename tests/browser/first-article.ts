import type { Locator, Page } from 'playwright-core'

/** The article that comes with the project. */
export const SLUG = 'istnieja-roznice-zdan-miedzy-rosja-a-nato-w-kwestii-ukrainy'

/** The first mark of a quote with these words. */
export const quoteBeginning = (page: Page, words: string): Locator => page.locator('mark', { hasText: words }).first()

const addresses = new Map<string, string>()

/** The address of a quote with these words, as the article at `article` links it. */
export async function findAddress(openPage: () => Promise<Page>, article: string, words: string): Promise<string> {
  const known = addresses.get(words)
  if (known !== undefined) return known
  const page = await openPage()
  await page.goto(article)
  const path = await quoteBeginning(page, words).getByRole('link').first().getAttribute('href')
  const address = new URL(path ?? '', article).href
  addresses.set(words, address)
  return address
}
