import { type Document, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml'
import { isNamed, wordsOf } from '../../core/corrections/word-index.ts'

/** Keys of `NAME.yaml` that hold entries by words. */
export type ListKey = 'headings' | 'not-headings' | 'quotes' | 'not-quotes' | 'missed-quotes'

/** An entry of a list, by its place in it. */
export interface ListEntry {
  list: YAMLSeq
  at: number
  /** Null for an entry that is words and nothing else. */
  map: YAMLMap | null
}

/**
 * The entry that stands for a quote or a line as the page shows it.
 *
 * @param parts all its words
 * @param keys of an entry, the first that is there holds its words
 */
export function findEntry(
  document: Document,
  key: ListKey,
  parts: readonly string[],
  keys: readonly string[] = ['words'],
): ListEntry | null {
  const list = document.get(key)
  if (!isSeq(list)) return null
  const words = wordsOf(parts.join(' '))
  const at = list.items.findIndex((item) => {
    const named = namedBy(item, keys)
    return named !== null && isNamed(words, named)
  })
  const item = list.items[at]
  return at < 0 ? null : { list, at, map: isMap(item) ? item : null }
}

/** The words by which an entry names what it is about; null where it names nothing. */
export function namedBy(item: unknown, keys: readonly string[]): string | string[] | null {
  if (isScalar(item)) return String(item.value)
  if (!isMap(item)) return null
  const found = keys.map((key) => item.get(key)).find((value) => value !== undefined)
  if (typeof found === 'string') return found
  return isSeq(found) ? found.items.map((part) => (isScalar(part) ? String(part.value) : '')) : null
}

/** Adds an entry behind the others of a list, which is made if there is none. */
export function addEntry(document: Document, key: ListKey, value: unknown): void {
  const list = document.get(key)
  if (isSeq(list)) list.add(document.createNode(value))
  else document.set(key, document.createNode([value]))
}

export function removeEntry({ list, at }: ListEntry): void {
  list.delete(at)
}

/** Lists and names under which nothing is left go, with their key. */
export function prune(document: Document): void {
  if (!isMap(document.contents)) return
  for (const { key, value } of [...document.contents.items]) {
    const isEmpty = (isSeq(value) || isMap(value)) && value.items.length === 0
    if (isEmpty) document.delete(key)
  }
}
