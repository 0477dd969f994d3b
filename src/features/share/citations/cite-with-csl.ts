/*! citeproc-js, Copyright (c) 2009-2019 Frank Bennett, CPAL-1.0 or AGPL-3.0, https://github.com/Juris-M/citeproc-js */
import CSL from 'citeproc'
import type { CslItem } from './csl-item.ts'
import { type CslNode, expandNode, type PublishedNode } from './csl-node.ts'

/** Keeps `<i>` in a title from being taken for citeproc's own markup; has no width, and is taken out again. */
const WORD_JOINER = '\u2060'

/**
 * A source as an entry of a bibliography, in plain text, by citeproc-js.
 *
 * @param style as published; the words of a locale of its own are left aside where `foreign`
 * @param locale of the words and marks, as published
 */
export function citeWithCsl(item: CslItem, style: PublishedNode, locale: PublishedNode, foreign: boolean): string {
  const language = locale.a?.['xml:lang'] ?? 'en-US'
  const guarded: CslItem = { ...item, title: guard(item.title) }
  const system = { retrieveLocale: () => expandNode(locale), retrieveItem: () => guarded }
  const engine = new CSL.Engine(
    system,
    foreign ? withoutOwnWords(expandNode(style)) : expandNode(style),
    language,
    true,
  )
  engine.setOutputFormat('text')
  engine.updateItems([item.id])
  const bibliography = engine.makeBibliography()
  const [entry = ''] = bibliography === false ? [] : bibliography[1]
  // a numbered style begins with the number; a single source has none
  return entry
    .trim()
    .replace(/^1\.\s+/, '')
    .replaceAll(WORD_JOINER, '')
}

const guard = (text: string): string => text.replace(/<(?=[/a-z])/gi, `<${WORD_JOINER}`)

function withoutOwnWords(style: CslNode): CslNode {
  return { ...style, children: style.children.filter((child) => typeof child === 'string' || child.name !== 'locale') }
}
