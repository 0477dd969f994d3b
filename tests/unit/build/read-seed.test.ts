import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSeed } from '../../../src/build/read-seed.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)))

describe('readSeed reads', () => {
  const cases: [name: string, given: Uint8Array, source: string][] = [
    ['plain text', utf8('Zażółć gęślą jaźń.\n'), 'Zażółć gęślą jaźń.\n'],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], 'Burmistrz Zalesia'), 'Burmistrz Zalesia'],
    ['CRLF as it is', utf8('jeden\r\ndwa\r\n'), 'jeden\r\ndwa\r\n'],
    ['a genuine replacement character', utf8('a\ufffdb'), 'a\ufffdb'],
    ['letters beyond the first plane', utf8('𝐙alesie 🙂'), '𝐙alesie 🙂'],
  ]
  it.each(cases)('%s', (_name, given, source) => {
    expect(readSeed('seeds/a.txt', given)).toEqual({ source })
  })
})

describe('readSeed says where it is no text', () => {
  const cases: [name: string, given: Uint8Array, line: number, column: number | undefined, message: RegExp][] = [
    ['no byte at all', bytes(), 1, undefined, /empty/],
    ['blanks alone', utf8(' \n\t\r\n'), 1, undefined, /empty/],
    ['a byte order mark alone', bytes([0xef, 0xbb, 0xbf]), 1, undefined, /empty/],
    ['Windows-1250 on line 3', bytes('jeden\ndwa\nżó', [0xb9], 'ć\n'), 3, 3, /byte 0xB9 \(“ą” in Windows-1250\)/],
    ['a cut-off letter at the end', bytes('jeden\nab', [0xc5]), 2, 3, /byte 0xC5/],
    ['a cut-off letter before a line end', bytes('a', [0xe2, 0x80], '\nb'), 1, 2, /byte 0xE2/],
    ['a surrogate written as three bytes', bytes('ab', [0xed, 0xa0, 0x80]), 1, 3, /byte 0xED/],
    ['after a line end of an old Mac', bytes('a\rb\r', [0xff]), 3, 1, /byte 0xFF/],
    ['after CRLF', bytes('a\r\nb\r\n🙂', [0x80]), 3, 3, /byte 0x80/],
    ['a zero byte', bytes('jeden\ndwa', [0], '\n'), 2, undefined, /binary/],
    ['UTF-16 with a mark', bytes([0xff, 0xfe, 0x41, 0]), 1, undefined, /UTF-16/],
    ['UTF-16 without one', bytes([0x41, 0, 0x42, 0]), 1, undefined, /UTF-16/],
    ['a PNG', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 1, undefined, /PNG/],
    ['a PDF', utf8('%PDF-1.7\n'), 1, undefined, /PDF/],
    ['a Word file', bytes([0x50, 0x4b, 3, 4, 9, 9]), 1, undefined, /Word/],
  ]
  it.each(cases)('%s', (_name, given, line, column, message) => {
    const { problem } = readSeed('seeds/a.txt', given)
    expect(problem).toMatchObject({ file: 'seeds/a.txt', line, message: expect.stringMatching(message) })
    expect(problem?.column).toBe(column)
    expect(problem?.remedy).toMatch(/\S/)
  })
})

it('gives for any bytes either their text or a problem inside the file', () => {
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map(utf8),
    fc
      .tuple(fc.string({ maxLength: 80 }), fc.uint8Array({ maxLength: 4 }))
      .map(([text, tail]) => bytes(text, [...tail])),
  )
  fc.assert(
    fc.property(anyBytes, (given) => {
      const { source, problem } = readSeed('seeds/a.txt', given)
      if (problem) {
        const lines = new TextDecoder().decode(given).split(/\r\n|\n|\r/)
        expect(source).toBeUndefined()
        expect(problem.line).toBeGreaterThanOrEqual(1)
        expect(problem.line).toBeLessThanOrEqual(lines.length)
        expect(problem.column ?? 1).toBeGreaterThanOrEqual(1)
        expect(problem.column ?? 1).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? 0) + 1)
      } else {
        const mark = given[0] === 0xef && given[1] === 0xbb && given[2] === 0xbf ? 3 : 0
        expect([...utf8(source)]).toEqual([...given.subarray(mark)])
      }
    }),
    { numRuns: 1000 },
  )
})
