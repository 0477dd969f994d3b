/** FNV-1a, 32 bits, over code points: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) ?? 0
    if (point > 0xffff) i++
    value = Math.imul(value ^ point, 0x01000193)
  }
  return value >>> 0
}

/** 32 bits; mixed once more, for remainders of short inputs. */
export function hash(text: string): number {
  const value = fnv1a(text)
  const mixed = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

/** `length` characters of `0-9a-z`. */
export const digest = (text: string, length: number): string => digestHash(hash(text), length)

export const digestHash = (value: number, length: number): string =>
  (value % 36 ** length).toString(36).padStart(length, '0')

/** The fingerprint of the first edition's links. */
export const digestOfFirstEdition = (text: string): string => (fnv1a(text) % 36 ** 5).toString(36).padStart(5, '0')
