import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { prepareChromium } from '../open-page.ts'
import {
  type Change,
  compareLooks,
  compareWithKept,
  fileOf,
  isCompared,
  LOOKS,
  type Look,
  looksOn,
  openLook,
  profileFor,
  THEMES,
  takeLook,
  WIDTH_NAMES,
} from './looks.ts'

const site = inject('site')
const openPage = prepareChromium()
const versionOf = (page: Page): string => page.context().browser()?.version() ?? ''

/** Pages that answer 404, which Chromium puts on its console. */
const MISSING = LOOKS.filter(({ isMissing }) => isMissing).map(({ path }) => site + path)

/** The pictures of what looks otherwise, of the last run alone: they are for whoever reads why it failed. */
const CHANGED = 'node_modules/.cache/cytelnia/looks'

beforeAll(() => rm(CHANGED, { recursive: true, force: true }))

async function explain(file: string, { reason, picture }: Change): Promise<string> {
  await mkdir(CHANGED, { recursive: true })
  await writeFile(join(CHANGED, file), picture)
  return `${file}: ${reason}; see ${join(CHANGED, file)}. Where that is meant: npm run screenshots`
}

describe.each(WIDTH_NAMES)('on a %s', (width) => {
  test.each(looksOn(width))('$name looks as it did', async (look: Look) => {
    const page = await openPage({ ...profileFor(width, 0.5), missing: MISSING })
    await openLook(page, site, look)
    const changes: string[] = []
    for (const theme of THEMES.filter((each) => isCompared(look, each))) {
      const file = fileOf(look, width, theme)
      const change = await compareWithKept(await takeLook(page, theme), file, versionOf(page))
      if (change !== null) changes.push(await explain(file, change))
    }
    expect(changes).toEqual([])
  })
})

test.each([
  ['a word more', () => document.querySelector('h1')?.append(' nowa')],
  [
    'another colour',
    () => document.querySelector<HTMLElement>('header a')?.style.setProperty('color', 'rgb(190 40 40)'),
  ],
  ['a button less', () => document.querySelector('header button')?.remove()],
])('%s is seen', async (_, change) => {
  const page = await openPage(profileFor('phone', 0.5))
  await openLook(page, site, { name: 'library', path: '/' })
  const before = await takeLook(page, 'light')
  expect(compareLooks(before, await takeLook(page, 'light'))).toBeNull()
  await page.evaluate(change)
  expect(compareLooks(before, await takeLook(page, 'light'))).not.toBeNull()
})
