import { describe, expect, test } from 'vitest'
import type { Article, Block, Span } from '../../../../src/core/model/article.ts'
import { blockOfQuote, indexLayers, layBlock, type TextLayer } from '../../../../src/features/reader/block-layers.ts'
import type { LayerNode } from '../../../../src/features/reader/nest-layers.ts'
import { find, writeArticle } from '../write-article.ts'

function nameOf(layer: TextLayer): string {
  if (layer.type === 'quote') return `${layer.quote.id}${layer.first ? '' : '’'}`
  return layer.type === 'date' ? layer.entry.id : layer.type
}

function draw(text: string, nodes: readonly LayerNode<TextLayer>[]): string {
  return nodes
    .map((node) =>
      node.type === 'text'
        ? text.slice(node.start, node.end)
        : `${node.continued ? '+' : ''}${nameOf(node.value)}(${draw(text, node.children)})`,
    )
    .join('')
}

function lay(article: Article, block: number, evidence: Span[] = []): string {
  const { [block]: laid } = article.blocks
  if (laid === undefined) throw new Error(`no block ${block}`)
  return draw(article.text, layBlock(indexLayers(article), laid, evidence))
}

const article = writeArticle(
  [
    ['lead', 'Targ rusza we wtorek, mówi Bąk, „o świcie”.'],
    ['paragraph', '„Przyjdźcie wcześnie” - prosi Bąk - „i z koszem”.'],
    ['caption', 'Kosz. Fot. Ula Sęk'],
  ],
  {
    said: [
      { id: 'q1', kind: 'mixed', words: ['Targ rusza we wtorek', 'o świcie'], verbatim: ['o świcie'] },
      { id: 'q2', words: ['Przyjdźcie wcześnie', 'i z koszem'], verbatim: ['Przyjdźcie wcześnie', 'i z koszem'] },
    ],
    dated: [{ id: 'tuesday', words: 'we wtorek' }, { id: 'published' }],
  },
)

describe('a block', () => {
  test('has its quotes, the later parts told from the first; verbatim words in mixed ones; dates; bound words', () => {
    expect(lay(article, 0)).toBe('q1(Targ rusza tuesday(we wtorek)), mówi Bąk, „bound(q1’(verbatim(o świcie))”.)')
  })

  test('has no quote of another block', () => {
    expect(lay(article, 1)).toBe('„q2(Przyjdźcie wcześnie)” - prosi Bąk - „bound(q2’(i z koszem)”.)')
  })

  test('has its credit', () => {
    const [lead, paragraph, caption] = article.blocks as [Block, Block, Block]
    const credited = { ...article, blocks: [lead, paragraph, { ...caption, credit: find(article.text, 'Ula Sęk') }] }
    expect(lay(credited, 2)).toBe('Kosz. Fot. credit(Ula Sęk)')
  })

  test('has the evidence that lies in it', () => {
    const evidence = [find(article.text, 'mówi'), find(article.text, 'prosi')]
    expect(lay(article, 1, evidence)).toContain('” - evidence(prosi) Bąk')
    expect(lay(article, 1, evidence)).not.toContain('evidence(mówi)')
  })

  test('continues a quote that began in the block before', () => {
    const text = 'Pierwszy akapit.\n\nDrugi akapit.'
    const long = writeArticle(
      [
        ['lead', 'Pierwszy akapit.'],
        ['paragraph', 'Drugi akapit.'],
      ],
      { said: [{ id: 'q', words: [text] }] },
    )
    expect(lay(long, 0)).toBe('q(Pierwszy akapit.)')
    expect(lay(long, 1)).toBe('+q(Drugi akapit.)')
  })
})

describe('the block in which a quote ends', () => {
  test('is that of its last part', () => {
    const apart = writeArticle(
      [
        ['lead', 'Pierwsza część.'],
        ['paragraph', 'Druga część.'],
      ],
      { said: [{ id: 'q', words: ['Pierwsza część', 'Druga część'] }] },
    )
    expect(apart.quotes.map((quote) => blockOfQuote(apart, quote))).toEqual([1])
  })

  test('is none where no block holds it', () => {
    const [quote] = article.quotes
    expect(quote && blockOfQuote({ ...article, blocks: [] }, quote)).toBe(-1)
  })
})
