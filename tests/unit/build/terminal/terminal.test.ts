import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createDialogue } from '../../../../src/build/terminal/dialogue.ts'
import { createPaint, wantsColours } from '../../../../src/build/terminal/paint.ts'
import { createProgressBar } from '../../../../src/build/terminal/progress-bar.ts'

test.each([
  [true, {}, true],
  [true, { NO_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
  [false, {}, false],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('colours on a terminal (%s) with %j: %s', (isTTY, environment, wanted) => {
  expect(wantsColours({ isTTY }, environment)).toBe(wanted)
  expect(createPaint(wanted).red('x')).toBe(wanted ? '\u001b[31mx\u001b[39m' : 'x')
})

function draw(isTTY: boolean, total: number): string {
  let drawn = ''
  const bar = createProgressBar({ isTTY, columns: 60, write: (text) => (drawn += text) }, total)
  bar.show(1, `a-name-that-is-longer-than-the-line-is-wide-${'x'.repeat(60)}.html`)
  bar.clear()
  return drawn
}

test('a bar stays on its line and is taken away; a pipe, or a single file, gets none', () => {
  const [, shown, wiped] = draw(true, 4).split('\r\u001b[K')
  expect(shown).toContain('██████░░░░░░░░░░░░░░░░░░ 1/4 a-name')
  expect(shown?.length).toBeLessThan(60)
  expect(wiped).toBe('')
  expect(draw(false, 4) + draw(true, 1)).toBe('')
})

test('a question is answered by a line, and by nothing once the other side has gone', async () => {
  const input = new PassThrough()
  const output = new PassThrough()
  const dialogue = createDialogue(input, output)
  const first = dialogue.ask('Title: ')
  input.write('Most w Zalesiu\n')
  expect(await first).toBe('Most w Zalesiu')
  expect(String(output.read())).toContain('Title: ')
  const second = dialogue.ask('Date: ')
  input.end()
  expect(await second).toBeNull()
  expect(await dialogue.ask('Source: ')).toBeNull()
})
