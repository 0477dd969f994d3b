import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const seeds = mkdtempSync(join(tmpdir(), 'check-cli-'))
afterAll(() => rmSync(seeds, { recursive: true }))
beforeAll(() => {
  writeFileSync(join(seeds, 'most.txt'), '---\ntitle: Most\n---\nMost jest gotowy – powiedziała Anna Lipiec.\n')
  writeFileSync(join(seeds, 'rzeka.txt'), '---\ntitle: Rzeka\ntitel: Rzeka\n---\nRzeka wezbrała.\n')
  writeFileSync(join(seeds, 'stary.links.json'), '{ "version": ')
  writeFileSync(join(seeds, 'droga.txt'), '---\ntitle: Most\ndate: 2024\n---\nDroga jest zamknięta.\n')
})

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/build/cli/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '', CYTELNIA_SEEDS: seeds },
  })

test('errors are what a build would refuse, an address that two seeds have among them; nothing is written', () => {
  const { stdout, status } = run()
  expect(stdout).toContain('The front matter has no key “titel”.')
  expect(stdout).toContain('both have the address /a/most.')
  expect(stdout).toMatch(/\nstary\.links\.json +error\n/)
  expect(stdout).toContain('4 files: 3 errors, 1 place to look at.')
  expect(status).toBe(1)
  expect(readdirSync(seeds)).toHaveLength(4)
}, 30_000)

test('a seed is asked for by name; what only deserves a look is no error', () => {
  const { stdout, status } = run('--json', 'droga', join(seeds, 'droga.txt'))
  const { version, seeds: reports } = JSON.parse(stdout)
  expect(version).toBe(1)
  expect(reports).toMatchObject([{ recognised: { slug: 'most', published: '2024' }, findings: [] }])
  expect(status).toBe(0)
}, 30_000)

test('for a pull request each finding is a command at its line', () => {
  const { stdout, status } = run('--github', 'rzeka')
  expect(stdout).toMatch(
    /^::error file=\S+rzeka\.txt,line=3,col=1,title=problem::The front matter has no key “titel”\./,
  )
  expect(status).toBe(1)
}, 30_000)

test.each([
  [['morze'], 'There is no seed “morze” in'],
  [['--json', '--github'], 'Either --json or --github.'],
  [['--jso'], "Unknown option '--jso'"],
])(
  '%j is no command: it says why',
  (args, message) => {
    const { stderr, status } = run(...args)
    expect(stderr).toContain(message)
    expect(stderr).toContain('usage: npm run check')
    expect(status).toBe(2)
  },
  30_000,
)
