import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'add-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
const seeds = join(folder, 'seeds')

const run = (args: string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/build/cli/add.ts', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, FORCE_COLOR: '', CYTELNIA_SEEDS: seeds },
  })

const TEXT = 'Most w Zalesiu stoi.\n\nMost jest gotowy - powiedziała Anna Lipiec.'

test('one bad file takes no other down; one that is there already has a status of its own', () => {
  const good = join(folder, 'good.md')
  writeFileSync(good, `# Most\n\n${TEXT}`)
  const bad = join(folder, 'bad.txt')
  writeFileSync(bad, '%PDF-1.7')
  const first = run(['--date', '2024-05', '--source', 'Głos', bad, join(folder, 'none.txt'), good])
  expect(first.stderr).toContain(`✗ ${bad}:1: This is a PDF`)
  expect(first.stderr).toContain(`none.txt: There is no such file.`)
  expect(first.stdout).toContain('2 paragraphs, 0 headings, 1 quote, 1 speaker\n  voices  Anna Lipiec 1')
  expect(first.stdout).toContain('3 files: 1 added, 0 there already, 2 left out.')
  // no terminal: no colours, no bar
  expect(first.stdout + first.stderr).not.toContain('\u001b')
  expect(first.status).toBe(1)
  expect(readdirSync(seeds)).toEqual(['2024-05-most.txt'])
  const second = run([good])
  expect(second.stdout).toContain('2024-05-most.txt already, word for word. Nothing was written.')
  expect(second.status).toBe(3)
}, 60_000)

test('a paste is read from standard input; without a terminal it says what is missing', () => {
  const pasted = run(['-'], 'Rzeka wezbrała. Wody przybywa - ostrzega Jan Wir.')
  expect(pasted.stderr).toContain(
    'What was pasted: nobody says its title, date, source.\n  Add --title … --date … --source …',
  )
  expect(pasted.status).toBe(1)
  expect(run(['--yes', '-'], 'Rzeka wezbrała. Wody przybywa - ostrzega Jan Wir.').status).toBe(0)
  expect(readdirSync(seeds)).toContain('rzeka-wezbrala.txt')
}, 60_000)

test.each([
  [[], 'No file to add.'],
  [['--date', '2024-13', '-'], '--date: There is no such day as 2024-13.'],
  [['--title', 'Most', 'a', 'b'], '--title belongs to one article'],
  [['--dat', '2024', 'a'], "Unknown option '--dat'"],
])(
  '%j is no command: it says why and how',
  (args, message) => {
    const { stderr, status } = run(args)
    expect(stderr).toContain(message)
    expect(stderr).toContain('usage: npm run add')
    expect(status).toBe(2)
  },
  30_000,
)
