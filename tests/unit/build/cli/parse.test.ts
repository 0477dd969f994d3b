import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'parse-'))
afterAll(() => rmSync(folder, { recursive: true }))

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const run = (...files: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/build/cli/parse.ts', ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })

test('prints a line for each file; reports what it cannot read, and goes on', () => {
  const good = put('good.txt', 'Most jest gotowy - powiedziała Anna Lipiec.')
  const latin = put('latin.txt', Uint8Array.of(0x4d, 0x6f, 0x73, 0x74, 0xb9))
  const broken = put('broken.txt', '---\ntitle: A\ntitel: B\n---\nMost.')
  const missing = join(folder, 'missing.txt')
  const { stdout, stderr, status } = run(latin, good, broken, missing)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ file, article }) => [file, article.quotes.length])).toEqual([['good.txt', 1]])
  expect(stderr).toContain(`${latin}:1: Not UTF-8`)
  expect(stderr).toContain(`${broken}:3: The front matter has no key “titel”.`)
  expect(stderr).toContain(`${missing}:1: `)
  expect(status).toBe(1)
}, 30_000)

test('a long output arrives whole', () => {
  const file = put('long.txt', 'Most jest gotowy - powiedziała Anna Lipiec.\n\n'.repeat(2000))
  const { stdout, status } = run(...Array.from({ length: 3 }, () => file))
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(3)
  expect(JSON.parse(lines.at(-1) ?? '').article.quotes).toHaveLength(2000)
  expect(status).toBe(0)
}, 60_000)

test('--trace prints what the rules did, and no JSON', () => {
  const file = put('traced.txt', 'Lato.\n\nMost jest gotowy - powiedziała Anna Lipiec.')
  const { stdout, status } = run('--trace', file)
  expect(stdout).toContain(`== ${file}\n3:1 „Most jest gotowy”\n   + findDashSpeech proposed direct`)
  expect(stdout).toContain('   = speaker Anna Lipiec (subject „Anna Lipiec” ')
  expect(stdout).not.toContain('{')
  expect(status).toBe(0)
}, 30_000)

test.each([
  [['--trac', 'most.txt'], "Unknown option '--trac'"],
  [['--trace'], 'No file to parse.'],
])(
  '%j is refused',
  (args, why) => {
    const { stdout, stderr, status } = run(...args)
    expect(stderr).toContain(why)
    expect(stderr).toContain('usage: npm run --silent parse -- [--trace] FILE...')
    expect(stdout).toBe('')
    expect(status).toBe(2)
  },
  30_000,
)
