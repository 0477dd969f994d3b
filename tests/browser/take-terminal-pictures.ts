import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchChromium } from './chromium.ts'
import { terminalPage } from './terminal-page.ts'

/**
 * Takes the pictures of `docs/redakcja.md` from the commands themselves, run in a folder of their own: `npm run
 * screenshots`.
 */
const FOLDER = 'docs/screenshots'
const PAGES = 'tests/unit/build/add/pages'
const ROOT = process.cwd()

const RIVER = `---
title: Rzeka zabrała pomost
source: Głos Zalesia
---

Pomost w Zalesiu popłynął z prądem w nocy, a razem z nim dwie łodzie i ławka wójta.

„Widziałem, jak odpływa, i nic nie mogłem zrobić – mówi rybak J. Mak.

Nowy pomost stanie na wiosnę – zapowiada wójt Zofia Lipiec. Jan Mak obiecuje, że pomoże go zbudować.

Kalendarium powodzi:

W środę woda przekroczyła stan alarmowy. W czwartek zabrała pomost.
`
const BROKEN = '---\ntitel: Most w Zalesiu znów otwarty\n---\n\nMost będzie otwarty od soboty.\n'

const desk = mkdtempSync(join(tmpdir(), 'redakcja-'))
mkdirSync(join(desk, 'seeds'))
for (const [page, name] of [
  ['portal.html', 'kladka.html'],
  ['goly.html', 'zegar.html'],
] as const)
  cpSync(resolve(PAGES, page), join(desk, name))

/** Runs a command of ours as an editor would, with colours. */
function run(name: 'add' | 'check', ...args: string[]): { command: string; output: string } {
  const file = resolve(ROOT, `src/build/cli/${name}.ts`)
  const tsx = pathToFileURL(resolve(ROOT, 'node_modules/tsx/dist/loader.mjs')).href
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, file, ...args], {
    cwd: desk,
    encoding: 'utf8',
    env: { ...process.env, CYTELNIA_SEEDS: 'seeds', FORCE_COLOR: '1' },
  })
  const command = ['npm run', name, ...(args.length > 0 ? ['--', ...args] : [])].join(' ')
  return { command, output: stdout + stderr }
}

const pictures = {
  'terminal-add': [run('add', 'kladka.html'), run('add', '--yes', 'zegar.html'), run('add', 'kladka.html')],
  'terminal-check': (() => {
    writeFileSync(join(desk, 'seeds/rzeka.txt'), RIVER)
    writeFileSync(join(desk, 'seeds/most.txt'), BROKEN)
    return [run('check')]
  })(),
}
rmSync(desk, { recursive: true })

const browser = await launchChromium()
for (const [name, sessions] of Object.entries(pictures)) {
  const page = await browser.newPage({ deviceScaleFactor: 1.25 })
  await page.setContent(terminalPage(sessions))
  await page.locator('pre').screenshot({ path: `${FOLDER}/${name}.png`, omitBackground: true })
}
await browser.close()
