import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { SLUG } from './first-article.ts'
import { prepareChromium } from './open-page.ts'
import { takenOver } from './taken-over.ts'

const site = inject('site')
const ARTICLE = `${site}/a/${SLUG}`
const openPage = prepareChromium()

declare global {
  interface Window {
    /** What is to be seen while the page is laid out for print. */
    printed?: string
  }
}

/** Prints the page as a browser does. @returns what can be read on the paper */
async function print(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() =>
    window.addEventListener('beforeprint', () => {
      window.printed = document.body.innerText
    }),
  )
  await page.pdf({ format: 'A4' })
  return (await page.evaluate(() => window.printed)) ?? ''
}

/** What CSS has counted up to at each quote, which no script is told: drawn as so many strokes, it can be measured. */
function countedNumbers(page: Page): Promise<number[]> {
  return page.locator('article mark a[data-who]').evaluateAll((signs) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      @counter-style strokes { system: symbolic; symbols: "|"; }
      a[data-who] { padding: 0 !important; font: 10px monospace !important; letter-spacing: 0 !important }
      mark > a[data-who][class]::before { content: counter(quote, strokes) !important }`)
    document.adoptedStyleSheets.push(sheet)
    const widths = signs.map((sign) => sign.getBoundingClientRect().width)
    return widths.map((width) => Math.round(width / (widths[0] ?? 1)))
  })
}

const isAnswering = (page: Page) => page.locator('li[data-row] a[tabindex="0"]').waitFor({ state: 'attached' })

describe('a printed article', () => {
  test('has a numbered note for each quote in the order of the text: who, in what office, how, and the link', async () => {
    const page = await openPage()
    await page.goto(ARTICLE)
    await takenOver(page)
    // until its code is there the notes are those that the page came with, which do not know the host
    await page.waitForLoadState('networkidle')
    const quotes = await page
      .locator('article mark a[data-who]')
      .evaluateAll((signs) => signs.map((sign) => [sign.getAttribute('data-who'), (sign as HTMLAnchorElement).href]))
    expect(quotes).toHaveLength(20)
    const printed = await print(page)
    const [text = '', notes = ''] = printed.split('Kto to powiedział')
    expect(text).toContain('Nasze różnice nie będą łatwe do zniwelowania')
    const lines = notes.split('\n').filter((line) => line.includes('/q/'))
    expect(lines).toEqual(quotes.map(([who, href]) => expect.stringMatching(new RegExp(`${who}, .*${href}$`))))
    expect(lines[0]).toContain('Jens Stoltenberg, szef NATO, dosłownie')
    expect(notes).toContain(`${ARTICLE}. Wydrukowano: `)
  })

  test('numbers its quotes one after the other and names who speaks right at them', async () => {
    const page = await openPage()
    await page.goto(ARTICLE)
    await page.emulateMedia({ media: 'print' })
    const signs = page.locator('article mark a[data-who]')
    const content = await signs.first().evaluate((sign) => getComputedStyle(sign, '::before').content)
    expect(content).toMatch(/counter\(quote\).*(?:attr\(data-who\)|Jens Stoltenberg)/)
    expect(await signs.first().getAttribute('data-who')).toBe('Jens Stoltenberg')
    expect(await countedNumbers(page)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
  })

  test('is the article alone, black on white in the dark too, and its notes are gone from the screen after', async () => {
    const page = await openPage({ colorScheme: 'dark' })
    await page.goto(`${ARTICLE}?who=andrij-jermak`)
    await isAnswering(page)
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    const printed = await print(page)
    for (const other of ['Oś czasu', 'Jak przytoczono', 'W artykule', 'Wygląd']) expect(printed).not.toContain(other)
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement)
      return { color, backgroundColor }
    })
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(() => page.getByText('Kto to powiedział').count()).toBe(0)
  })

  test('knows of nothing that was opened', async () => {
    const page = await openPage()
    await page.goto(ARTICLE)
    const washes = () =>
      page.locator('article mark').evaluateAll((marks) => [
        ...new Set(
          marks
            .flatMap((mark) => [mark, ...mark.querySelectorAll('span')])
            .map((one) => {
              const { backgroundColor, backgroundImage } = getComputedStyle(one)
              return backgroundImage === 'none' ? backgroundColor : backgroundImage
            }),
        ),
      ])
    await page.emulateMedia({ media: 'print' })
    const before = await washes()
    // none, and one grey
    expect(before).toHaveLength(2)
    for (const words of ['Nasze różnice', 'NATO potwierdziło']) {
      await page.emulateMedia({ media: 'screen' })
      await page.locator('article mark', { hasText: words }).click()
      await page.locator('article mark[data-open]', { hasText: words }).waitFor()
      await page.mouse.move(1, 1)
      await page.emulateMedia({ media: 'print' })
      expect(await washes()).toEqual(before)
    }
  })

  test('stands above its notes in one column', async () => {
    const page = await openPage({ viewport: { width: 720, height: 1000 } })
    await page.goto(ARTICLE)
    await page.emulateMedia({ media: 'print' })
    const left = (place: string) => page.locator(place).evaluate((one) => one.getBoundingClientRect().left)
    const notes = 'section:has(> h2:text-is("Kto to powiedział"))'
    expect(await left(notes)).toBe(await left('article'))
  })

  test.each(['?view=quotes', '?view=compare&who=andrij-jermak,jens-stoltenberg'])(
    'has words and nothing to press in another view, %s',
    async (view) => {
      const page = await openPage()
      await page.goto(ARTICLE + view)
      await page.locator('[data-said]').first().waitFor()
      const printed = await print(page)
      expect(printed).toContain('Nasze różnice nie będą łatwe do zniwelowania')
      for (const other of ['Cały tekst', 'Pokaż w tekście', 'według głosów']) expect(printed).not.toContain(other)
    },
  )

  test('has its words, who says them and its notes with scripts turned off', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(ARTICLE)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('article mark').first().isVisible()).toBe(true)
    expect(await page.locator('article mark a').first().getAttribute('data-who')).toBe('Jens Stoltenberg')
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
    const notes = page.getByRole('heading', { name: 'Kto to powiedział' }).locator('xpath=following-sibling::ol/li')
    expect(await notes.count()).toBe(20)
    expect(await notes.first().innerText()).toMatch(/^Jens Stoltenberg, szef NATO, dosłownie, .*\/q\//)
  })

  test('notes of a quote’s page are those of the quotes that it shows', async () => {
    const page = await openPage()
    await page.goto(ARTICLE)
    const href = await page.locator('article mark a[data-who]').last().getAttribute('href')
    await page.goto(`${site}${href}`)
    await page.getByRole('button', { name: 'Więcej' }).waitFor()
    // the button stands there before the page is taken over, and the notes do not
    await expect
      .poll(async () => {
        const [, notes = ''] = (await print(page)).split('Kto to powiedział')
        return notes.split('\n').filter((line) => line.includes('/q/'))
      })
      .toEqual([expect.stringMatching(new RegExp(`^Andrij Jermak, .*${href}$`))])
  })
})
