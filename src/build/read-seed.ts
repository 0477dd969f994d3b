import type { SeedProblem } from '../core/model/library.ts'

export type SeedText = { source: string; problem?: never } | { source?: never; problem: SeedProblem }

/** How files begin that people take for text, and that are none. */
const FORMATS: { name: string; magic: number[] }[] = [
  { name: 'a PDF', magic: [0x25, 0x50, 0x44, 0x46] },
  { name: 'a Word, OpenDocument or ZIP file', magic: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'an old Word file', magic: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'rich text (RTF)', magic: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'a PNG picture', magic: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', magic: [0xff, 0xd8, 0xff] },
  { name: 'UTF-16 text', magic: [0xff, 0xfe] },
  { name: 'UTF-16 text', magic: [0xfe, 0xff] },
]

const NEWLINE = 0x0a
const RETURN = 0x0d

/**
 * Reads a seed's bytes as text.
 *
 * @param file what the problem calls the file
 * @returns the text without its byte order mark, or why it is none and where: never both, and nothing is thrown
 */
export function readSeed(file: string, bytes: Uint8Array): SeedText {
  const format = FORMATS.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte))
  if (format) {
    const remedy = 'Save the article as plain text in UTF-8, or take the file out of the directory.'
    return { problem: { file, line: 1, message: `This is ${format.name}, not UTF-8 text.`, remedy } }
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    const message = 'This is a binary file or UTF-16: it holds a zero byte.'
    const remedy = 'Save the article as plain text in UTF-8, or take the file out of the directory.'
    return { problem: { file, line: lineAt(bytes, zero), message, remedy } }
  }
  let source: string
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { problem: describeInvalidByte(file, bytes) }
  }
  if (source.trim() === '') {
    const remedy = 'Put the text of an article into it, or delete it.'
    return { problem: { file, line: 1, message: 'The file is empty.', remedy } }
  }
  return { source }
}

/** Names the first place at which the bytes are not UTF-8. */
function describeInvalidByte(file: string, bytes: Uint8Array): SeedProblem {
  const remedy =
    'Save the file as UTF-8. If it came from an older Polish system, convert it: ' +
    `iconv -f WINDOWS-1250 -t UTF-8 ${file} > utf8.txt`
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = lineEnd(bytes, start)
    const place = invalidPlace(bytes.subarray(start, end))
    if (place) {
      const byte = bytes[start + place.offset] ?? 0
      const hex = byte.toString(16).toUpperCase().padStart(2, '0')
      const letter = new TextDecoder('windows-1250').decode(Uint8Array.of(byte))
      const guess = /\p{L}/u.test(letter) ? ` (“${letter}” in Windows-1250)` : ''
      return { file, line, column: place.column, message: `Not UTF-8: byte 0x${hex}${guess}.`, remedy }
    }
    start = end
  }
  return { file, line: 1, message: 'Not UTF-8.', remedy }
}

/**
 * Where the line that begins at `start` ends: after its LF, CRLF or CR. None of them is part of a longer UTF-8
 * sequence.
 */
function lineEnd(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === NEWLINE) return at + 1
    if (bytes[at] === RETURN) return bytes[at + 1] === NEWLINE ? at + 2 : at + 1
  }
  return bytes.length
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let start = lineEnd(bytes, 0); start <= offset && start < bytes.length; start = lineEnd(bytes, start)) line++
  return line
}

/**
 * The first sequence in a line that is not UTF-8: the offset of its first byte, and its column from 1 in UTF-16 code
 * units. Null where all is well.
 */
function invalidPlace(line: Uint8Array): { offset: number; column: number } | null {
  // Each byte alone, so that the decoder throws at the first bad one; what it has given out by then is what is well.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let column = 1
  let offset = 0
  try {
    for (let at = 0; at < line.length; at++) {
      const text = decoder.decode(line.subarray(at, at + 1), { stream: true })
      column += text.length
      if (text) offset = at + 1
    }
    decoder.decode()
    return null
  } catch {
    return { offset, column }
  }
}
