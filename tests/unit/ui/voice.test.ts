import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { voiceData, voiceSign } from '../../../src/ui/voice.ts'

test.each([
  [0, '1'],
  [5, '6'],
  [11, '12'],
  [12, '1'],
  [null, 'none'],
])('voice %s', (index, voice) => {
  expect(voiceData(index)).toEqual({ 'data-voice': voice })
})

/** `data-voice` → the sign that the sheet draws for it, without the selector that asks for its text form. */
const SHEET = new Map(
  [
    ...readFileSync(new URL('../../../src/ui/voice.css', import.meta.url), 'utf8').matchAll(
      /\[data-voice="([^"]+)"\] \{[^}]*--sign: "([^"]+)"/g,
    ),
  ].map(([, voice = '', sign = '']) => [voice, readEscapes(sign).replace('\uFE0E', '')]),
)

/** CSS writes a character as `\25CF`. */
function readEscapes(text: string): string {
  return text.replace(/\\([0-9A-Fa-f]{1,6}) ?/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
}

describe('the sign of a voice in a picture is the one beside its words', () => {
  test.each([null, ...Array.from({ length: 25 }, (_, i) => i)])('voice %s', (index) => {
    expect(voiceSign(index)).toHaveLength(1)
    expect(voiceSign(index)).toBe(SHEET.get(voiceData(index)['data-voice']))
  })

  test('and each of the sheet is drawn', () => {
    const drawn = [null, ...Array.from({ length: 12 }, (_, i) => i)].map((index) => voiceData(index)['data-voice'])
    expect([...SHEET.keys()].sort()).toEqual(drawn.sort())
  })
})

test('twelve voices and nobody in particular are told apart by their signs', () => {
  const signs = [null, ...Array.from({ length: 12 }, (_, i) => i)].map(voiceSign)
  expect(new Set(signs).size).toBe(13)
})
