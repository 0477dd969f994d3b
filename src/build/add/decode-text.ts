import { readSeed } from '../read-seed.ts'
import type { Refusal } from './incoming.ts'

export interface DecodedText {
  text: string
  /** As a person calls it: `UTF-8`, `Windows-1250`. */
  encoding: string
  /** How it is known: `byte order mark`, `<meta charset>`, `Polish letters`. */
  from: string
}

/** What a legacy text in Polish is written in. The first is taken where both read the same. */
const LEGACY = ['windows-1250', 'iso-8859-2'] as const
const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1250': 'Windows-1250',
  'iso-8859-2': 'ISO 8859-2',
}

/** Within so many bytes a page says how it is written: browsers ask for 1024, saved pages have comments before it. */
const PRESCAN = 4096
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i

/**
 * A file's bytes → its text, whatever of UTF-8, UTF-16, Windows-1250 and ISO 8859-2 it is written in.
 *
 * @param file what a reason calls the file
 */
export function decodeText(file: string, bytes: Uint8Array): DecodedText | Refusal {
  const wide = wideEncoding(bytes)
  if (wide) return { text: decode(wide.label, bytes), encoding: nameOf(wide.label), from: wide.from }
  if (isUtf8(bytes) || bytes.some(isControl)) {
    const { source, problem } = readSeed(file, bytes)
    if (problem) return { line: problem.line, message: problem.message, remedy: problem.remedy }
    return { text: source, encoding: 'UTF-8', from: 'its bytes' }
  }
  const declared = declaredEncoding(bytes)
  // pages that say ISO 8859-2 and are Windows-1250 are common; the reverse cannot be told from the bytes alone
  if (declared && !hasControls(decode(declared, bytes)))
    return { text: decode(declared, bytes), encoding: nameOf(declared), from: 'what the page says' }
  const label = likelier(bytes)
  return { text: decode(label, bytes), encoding: nameOf(label), from: 'its Polish letters' }
}

const nameOf = (label: string): string => NAMES[label] ?? label
const decode = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes)

/** UTF-16 by its mark, or by the zero that every other byte of a text in Latin letters is. */
function wideEncoding(bytes: Uint8Array): { label: string; from: string } | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { label: 'utf-16le', from: 'its byte order mark' }
  if (first === 0xfe && second === 0xff) return { label: 'utf-16be', from: 'its byte order mark' }
  const start = bytes.subarray(0, PRESCAN)
  const zeros = [0, 0]
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > start.length / 4 && even === 0) return { label: 'utf-16le', from: 'its bytes' }
  if (even > start.length / 4 && odd === 0) return { label: 'utf-16be', from: 'its bytes' }
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** No text holds these; tabs, line ends, form feeds and ^Z at the end of a DOS file are none of them. */
const isControl = (byte: number): boolean => byte < 0x09 || (byte > 0x0d && byte < 0x1a)

function declaredEncoding(bytes: Uint8Array): string | null {
  const match = DECLARED.exec(decode('iso-8859-1', bytes.subarray(0, PRESCAN)))
  try {
    const { encoding } = new TextDecoder(match?.[1] ?? match?.[2] ?? '')
    // what is known to be no UTF-8 says that it is
    return encoding === 'utf-8' ? null : encoding
  } catch {
    return null
  }
}

/** Controls that no text holds, and that are letters and quotation marks in Windows-1250. */
const C1 = /[\u0080-\u009f]/g
const POLISH = /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/g
/** Signs and foreign letters inside a word, which the wrong table makes of Polish letters. */
const ODD_IN_WORD = /(?<=[a-z])[^\p{ASCII}ąćęłńóśźż’–](?=[a-z])/giu

const hasControls = (text: string): boolean => text.search(C1) >= 0

/** The one of the two in which more letters are Polish: they differ in ą, ś and ź, and in the quotation marks. */
function likelier(bytes: Uint8Array): string {
  const scores = LEGACY.map((label) => {
    const text = decode(label, bytes)
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
    return count(POLISH) - count(ODD_IN_WORD) - 3 * count(C1)
  })
  return LEGACY[scores.indexOf(Math.max(...scores))] ?? LEGACY[0]
}
