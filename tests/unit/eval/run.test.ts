import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'tests/eval/run.ts', ...args], { encoding: 'utf8' })

test('prints the figures of our own gold, for people and for machines', () => {
  const { stdout, status } = run()
  expect(stdout).toMatch(/^== .*tests\/gold\n\d+ articles, \d+ gold quotes, \d+ predicted\nwho said what/)
  expect(status).toBe(0)
  const [own, again, all] = JSON.parse(run('--json', 'tests/gold', 'tests/gold').stdout)
  expect(own.figures).toEqual(again.figures)
  expect(all).toMatchObject({ set: 'all of them', figures: { gold: own.figures.gold * 2 } })
}, 60_000)

test.each([
  [['--mises'], "Unknown option '--mises'"],
  [['nowhere'], 'nowhere: no such folder'],
])(
  '%j is refused',
  (args, why) => {
    const { stderr, status } = run(...args)
    expect(stderr).toContain(why)
    expect(stderr).toContain('usage: npm run eval')
    expect(status).toBe(2)
  },
  30_000,
)
