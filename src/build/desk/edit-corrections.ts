import { type Document, isMap, parseDocument } from 'yaml'
import type { Change, ChangeOf } from './change.ts'
import { editSpeaker, makeSpeaker } from './edit-speakers.ts'
import { addEntry, findEntry, namedBy, prune, removeEntry } from './entries.ts'
import { keepLayout, READ } from './keep-layout.ts'
import { type Naming, nameBefore, nameQuote, nameStretch, nameStretches } from './name-words.ts'

/**
 * The text of `NAME.yaml` with one more correction in it, by the smallest change: an entry that says something of the
 * same words is changed or goes; comments, order and layout of what a person wrote stay. Taking a change back is
 * writing the text of before.
 *
 * @param yaml null where there is no file yet
 * @param naming how the words are named
 * @returns an empty string where nothing is left to correct
 * @throws SyntaxError for a text that is no YAML
 */
export function editCorrections(yaml: string | null, change: Change, naming: Naming = 'ends'): string {
  const source = yaml ?? ''
  const document: Document = parseDocument(source, READ)
  const [error] = document.errors
  if (error) throw new SyntaxError(error.message)
  if (!isMap(document.contents)) document.contents = document.createNode({})
  edit(document, change, naming)
  prune(document)
  const isEmpty = isMap(document.contents) && document.contents.items.length === 0
  // a comment that a person wrote stays, without the braces of a map that holds nothing
  if (isEmpty) return /^\s*#/m.test(source) ? source.replace(/^[^#\n].*\n?/gm, '') : ''
  return keepLayout(source, document)
}

function edit(document: Document, change: Change, naming: Naming): void {
  switch (change.do) {
    case 'set':
      if (change.to === null) document.delete(change.key)
      else document.set(change.key, change.to)
      break
    case 'heading':
      editHeading(document, change, naming)
      break
    case 'speaker':
      editSpeaker(document, change)
      break
    case 'quote':
      editQuote(document, change, naming)
      break
    case 'not-quote':
      dropQuote(document, change, naming)
      break
    case 'missed-quote':
      addQuote(document, change, naming)
  }
}

function editHeading(document: Document, { words, is, before }: ChangeOf<'heading'>, naming: Naming): void {
  const [key, other] = is ? (['headings', 'not-headings'] as const) : (['not-headings', 'headings'] as const)
  const opposite = findEntry(document, other, [words])
  // without what said the opposite, it is as recognition had it
  if (opposite) removeEntry(opposite)
  else if (!findEntry(document, key, [words])) addPlace(document, key, nameStretch(words, naming), before, naming)
}

function editQuote(document: Document, change: ChangeOf<'quote'>, naming: Naming): void {
  const { words, before, speaker, kind, bounds } = change
  if (speaker) makeSpeaker(document, speaker)
  const missed = findEntry(document, 'missed-quotes', words)?.map
  const known = missed ?? findEntry(document, 'quotes', words, ['bounds', 'words'])?.map
  const values = {
    ...(speaker && { speaker: speaker.name }),
    ...(kind && { kind }),
    ...(bounds && { [missed ? 'words' : 'bounds']: nameStretches(bounds, naming) }),
  }
  if (known) for (const [key, value] of Object.entries(values)) known.set(key, document.createNode(value))
  else addEntry(document, 'quotes', { words: nameQuote(words, naming), ...afterOf(before, naming), ...values })
}

function dropQuote(document: Document, { words, before }: ChangeOf<'not-quote'>, naming: Naming): void {
  const missed = findEntry(document, 'missed-quotes', words)
  if (missed) {
    removeEntry(missed)
    return
  }
  const mended = findEntry(document, 'quotes', words, ['bounds', 'words'])
  const recognised = mended?.map && namedBy(mended.map, ['words'])
  if (mended) removeEntry(mended)
  addPlace(document, 'not-quotes', recognised ?? nameQuote(words, naming), before, naming)
}

function addQuote(document: Document, change: ChangeOf<'missed-quote'>, naming: Naming): void {
  const { words, before, speaker, kind } = change
  makeSpeaker(document, speaker)
  const values = { speaker: speaker.name, ...(kind && { kind }) }
  const dropped = findEntry(document, 'not-quotes', words)
  if (dropped) removeEntry(dropped)
  const named = dropped ? nameQuote(words, naming) : nameStretches(words, naming)
  const key = dropped ? 'quotes' : 'missed-quotes'
  addEntry(document, key, { words: named, ...afterOf(before, naming), ...values })
}

function addPlace(
  document: Document,
  key: 'headings' | 'not-headings' | 'not-quotes',
  words: string | string[],
  before: string | undefined,
  naming: Naming,
): void {
  const after = afterOf(before, naming)
  const isPlain = typeof words === 'string' && after.after === undefined
  addEntry(document, key, isPlain ? words : { words, ...after })
}

function afterOf(before: string | undefined, naming: Naming): { after?: string } {
  const after = nameBefore(before, naming)
  return after === null ? {} : { after }
}
