import { expect, test } from 'vitest'
import { align } from '../../../../src/core/text/align.ts'

test.each([
  ['the same', 'Most stoi.', 'Most stoi.'],
  ['other white space', 'Most stoi.', '  Most\u00a0\r\n stoi.\n'],
  ['a soft hyphen', 'Most stoi.', 'Most st\u00adoi.'],
  ['marks of direction', 'Most stoi.', 'Most \u202bst\u2067o\u2069i\u202c.'],
  ['a control character', 'Most stoi.', 'Most st\u0007oi.'],
  ['accents apart', 'Most stói.', 'Most sto\u0301i.'],
  ['a header before', 'Most stoi.', '---\ntitle: Most\n---\nMost stoi.'],
  ['a line left out', 'Most.\n\nMost stoi.', 'Most.\n\nCZYTAJ TAKŻE\n\nMost stoi.'],
])('a text is aligned with its file: %s', (_, text, file) => {
  const start = text.lastIndexOf('Most')
  const span = align(text, file)?.({ start, end: text.length })
  expect(span).toEqual({ start: file.lastIndexOf('Most'), end: file.trimEnd().length })
})

test('another text cannot be aligned, and white space has no place', () => {
  expect(align('Most leży.', 'Most stoi.')).toBeNull()
  expect(align('Most stoi.', 'Most stoi.')?.({ start: 4, end: 5 })).toBeNull()
})
