import { expect, test } from 'vitest'
import { decodeText } from '../../../../src/build/add/decode-text.ts'

const POLISH = 'Źrebię pań Śliwy: „Ćma żółknie, gęś łąką idzie”'

/** Encoded with a table read backwards, as no encoder but UTF-8's is at hand. */
function encode(text: string, label: string): Uint8Array {
  const table = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (letter) => {
    const byte = table.indexOf(letter)
    if (byte < 0) throw new Error(`${label} has no ${letter}`)
    return byte
  })
}

const wide = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

test.each([
  ['UTF-8', Buffer.from(POLISH)],
  ['UTF-8', Buffer.from(`\ufeff${POLISH}`)],
  ['Windows-1250', encode(POLISH, 'windows-1250')],
  ['ISO 8859-2', encode(POLISH.replace(/[„”]/g, '"'), 'iso-8859-2')],
  ['UTF-16 LE', wide(`\ufeff${POLISH}`, false)],
  ['UTF-16 BE', wide(`\ufeff${POLISH}`, true)],
  ['UTF-16 LE', wide(POLISH, false)],
  ['UTF-16 BE', wide(POLISH, true)],
])('%s is told by its bytes', (encoding, bytes) => {
  const decoded = decodeText('a.txt', bytes)
  expect(decoded).toMatchObject({ encoding })
  expect('text' in decoded && decoded.text.replace(/"/g, '')).toBe(
    encoding === 'ISO 8859-2' ? POLISH.replace(/[„”]/g, '') : POLISH,
  )
})

test.each(['Wąż', 'Śnieg', 'źle', 'maść', 'jeździec'])('one word is enough: %s', (word) => {
  for (const label of ['windows-1250', 'iso-8859-2'])
    expect(decodeText('a.txt', encode(word, label))).toMatchObject({ text: word })
})

test('what a page says of itself is believed, unless its bytes are something else', () => {
  const page = (charset: string, text: string, label: string) =>
    encode(`<html><meta charset="${charset}"><p>${text}</p>`, label)
  expect(decodeText('a.html', page('iso-8859-2', 'mąka', 'iso-8859-2'))).toMatchObject({ encoding: 'ISO 8859-2' })
  expect(decodeText('a.html', page('iso-8859-2', 'śluza', 'windows-1250'))).toMatchObject({
    encoding: 'Windows-1250',
    text: expect.stringContaining('śluza'),
  })
  expect(decodeText('a.html', page('utf-8', 'śluza', 'windows-1250'))).toMatchObject({ encoding: 'Windows-1250' })
})

test.each([
  ['a PDF', Buffer.from('%PDF-1.7'), 'This is a PDF'],
  ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10), 'This is a JPEG picture'],
  ['a Word file', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0xff), 'This is a Word'],
  ['nothing', new Uint8Array(), 'The file is empty.'],
])('%s is no text, and it says what to do', (_, bytes, message) => {
  const refusal = decodeText('a.txt', bytes)
  expect(refusal).toMatchObject({ message: expect.stringContaining(message), remedy: expect.stringMatching(/\w/) })
})
