import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { SLUG } from './first-article.ts'
import { prepareChromium } from './open-page.ts'

const site = inject('site')
const ARTICLE = `${site}/a/${SLUG}`
const openPage = prepareChromium()

/** What a screen reader is given of a place, in its order, without addresses. */
async function heard(place: Locator): Promise<string> {
  const tree = await place.ariaSnapshot()
  const lines = tree.split('\n').filter((line) => !line.trim().startsWith('- /url:'))
  return lines.map((line) => line.replace(/:$/, '')).join('\n')
}

async function openArticle(): Promise<Page> {
  const page = await openPage()
  await page.goto(ARTICLE)
  return page
}

describe('who listens to an article', () => {
  test('hears where each quote begins, whose it is and how it is given, and where it ends', async () => {
    const page = await openArticle()
    expect(await heard(page.locator('article p', { hasText: 'Stwierdził, że' }))).toBe(`- paragraph
  - text: Stwierdził, że
  - mark
    - link "Jens Stoltenberg, omówienie"
    - text: istnieje realne ryzyko nowego konfliktu zbrojonego (koniec wypowiedzi)
  - text: i dodał, że
  - mark
    - link "Jens Stoltenberg, omówienie z cytatem"
    - text: NATO "zrobi wszystko, aby zapobiec" takiemu scenariuszowi (koniec wypowiedzi)
  - text: .`)
  })

  test('hears it in English who chose that', async () => {
    const page = await openPage()
    await page.addInitScript(() => localStorage.setItem('cytelnia-settings', '{"language":"en"}'))
    await page.goto(ARTICLE)
    const paragraph = page.locator('article p', { hasText: 'Nasze różnice nie będą' })
    await expect.poll(() => heard(paragraph)).toContain('link "Jens Stoltenberg, verbatim"')
    expect(await heard(paragraph)).toContain('tematami (end of quote)')
  })

  test('copies neither', async () => {
    const page = await openArticle()
    const quote = page.locator('mark', { hasText: 'Nasze różnice nie będą' })
    await quote.evaluate((element) => window.getSelection()?.selectAllChildren(element))
    expect(await page.evaluate(() => window.getSelection()?.toString())).toMatch(/^Nasze różnice.*tematami$/)
  })

  test('of an opened quote hears who, how, when, on what evidence and how sure, and then what can be done', async () => {
    const page = await openArticle()
    await page.locator('mark', { hasText: 'Nasze różnice nie będą' }).click()
    const card = page.getByRole('region', { name: 'Jens Stoltenberg' })
    await card.getByRole('button', { name: 'Więcej' }).waitFor()
    expect(await heard(card)).toBe(`- region "Jens Stoltenberg"
  - heading "Jens Stoltenberg" [level=2]
    - link "Jens Stoltenberg"
  - paragraph: szef NATO
  - link "Poprzednia wypowiedź tego głosu"
    - text: ↑
  - link "Następna wypowiedź tego głosu"
    - text: ↓
  - term: Jak
  - definition: dosłownie, bez cudzysłowu
  - term: Kiedy
  - definition: artykuł nie mówi
  - term: Skąd wiemy
  - definition
    - list
      - listitem: "po myślniku czasownik mówienia: „wskazał”"
      - listitem: "czasownik bez podmiotu, więc mówi ta sama osoba co wcześniej: „Stoltenberg”"
  - term: Pewność
  - definition: średnia
  - button "Kopiuj link"
  - button "Więcej"
  - link "Zamknij"`)
  })

  test('has the voices as choices with their counts, and each date with its precision, kind and words', async () => {
    const page = await openArticle()
    const voices = page.getByRole('complementary', { name: 'Głosy' })
    await voices.getByRole('checkbox').first().waitFor()
    expect((await heard(voices)).split('\n').slice(0, 5).join('\n')).toBe(`- complementary "Głosy"
  - group "Głosy"
    - text: Głosy
    - checkbox "Jens Stoltenberg 16 wypowiedzi"
    - text: Jens Stoltenberg 16 wypowiedzi`)
    const entry = page.getByRole('complementary', { name: 'Oś czasu' }).getByRole('listitem').last().getByRole('link')
    expect(await heard(entry)).toMatch(
      /^- 'link "jedna ze śród stycznia 2022 , jeden z dni \. wypowiedź, Jens Stoltenberg \. poinformował w środę/,
    )
  })

  test('meets everything in the order in which it is read', async () => {
    const page = await openArticle()
    await page.getByRole('checkbox', { name: /Jens Stoltenberg/ }).waitFor()
    const met: string[] = []
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab')
      met.push(
        await page.evaluate(() => document.activeElement?.closest('header, aside, article, main')?.tagName ?? ''),
      )
    }
    const places = met.filter((place, i) => place !== '' && place !== met[i - 1])
    expect(places.slice(0, 3)).toEqual(['HEADER', 'ASIDE', 'ARTICLE'])
    const tops = await page
      .getByRole('article')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top + window.scrollY))
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  })
})
