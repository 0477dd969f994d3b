/** The number of a page in an address: from 1, without zeros before it; undefined for all else. */
export function readPageNumber(text: string): number | undefined {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined
}
