import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Layer, type LayerNode, nestLayers } from '../../../../src/features/reader/nest-layers.ts'

/** A tree as one line: `a(…)` is a layer, `+a(…)` a continued one, digits are its text. */
function draw(text: string, nodes: readonly LayerNode<string>[]): string {
  return nodes
    .map((node) =>
      node.type === 'text'
        ? text.slice(node.start, node.end)
        : `${node.continued ? '+' : ''}${node.value}(${draw(text, node.children)})`,
    )
    .join('')
}

const TEXT = '0123456789'

test.each<[string, [string, number, number][], string]>([
  ['no layer', [], '0123456789'],
  ['one in the middle', [['a', 2, 5]], '01a(234)56789'],
  ['one over all', [['a', 0, 10]], 'a(0123456789)'],
  [
    'two apart, given in any order',
    [
      ['b', 6, 8],
      ['a', 1, 3],
    ],
    '0a(12)345b(67)89',
  ],
  [
    'two that touch',
    [
      ['a', 1, 3],
      ['b', 3, 5],
    ],
    '0a(12)b(34)56789',
  ],
  [
    'one in the other',
    [
      ['b', 3, 5],
      ['a', 1, 8],
    ],
    '0a(12b(34)567)89',
  ],
  [
    'one in the other, from the same start',
    [
      ['b', 1, 3],
      ['a', 1, 8],
    ],
    '0a(b(12)34567)89',
  ],
  [
    'one in the other, to the same end',
    [
      ['b', 5, 8],
      ['a', 1, 8],
    ],
    '0a(1234b(567))89',
  ],
  [
    'equal ones: the first given is outside',
    [
      ['a', 2, 4],
      ['b', 2, 4],
    ],
    '01a(b(23))456789',
  ],
  [
    'crossing: the later is cut and continued',
    [
      ['a', 1, 5],
      ['b', 3, 8],
    ],
    '0a(12b(34))+b(567)89',
  ],
  [
    'three that cross: of what is left the longer is outside',
    [
      ['a', 0, 4],
      ['b', 2, 6],
      ['c', 3, 9],
    ],
    'a(01b(2c(3)))+c(+b(45)678)9',
  ],
  [
    'the rest of one that is cut holds another',
    [
      ['a', 0, 4],
      ['b', 2, 9],
      ['c', 5, 7],
    ],
    'a(01b(23))+b(4c(56)78)9',
  ],
  ['empty ones are nothing', [['a', 3, 3]], '0123456789'],
  ['beyond the end', [['a', 8, 20]], '01234567a(89)'],
  ['outside', [['a', 20, 30]], '0123456789'],
])('%s', (_, layers, expected) => {
  const given = layers.map(([value, start, end]) => ({ value, start, end }))
  expect(draw(TEXT, nestLayers({ start: 0, end: TEXT.length }, given))).toBe(expected)
})

test('of a layer that begins before the stretch, what is in it is continued', () => {
  const nodes = nestLayers({ start: 4, end: 10 }, [{ value: 'a', start: 1, end: 6 }])
  expect(draw(TEXT, nodes)).toBe('+a(45)6789')
})

const LENGTH = 40
const layer = fc
  .tuple(fc.nat(LENGTH), fc.nat(LENGTH))
  .map(([a, b]): Omit<Layer<number>, 'value'> => ({ start: Math.min(a, b), end: Math.max(a, b) }))
const layers = fc.array(layer, { maxLength: 12 }).map((all) => all.map((one, value) => ({ ...one, value })))
const whole = layer.filter(({ start, end }) => start < end)

interface Leaf {
  start: number
  end: number
  inside: number[]
}

function leavesOf(nodes: readonly LayerNode<number>[], inside: number[] = []): Leaf[] {
  return nodes.flatMap((node) =>
    node.type === 'text'
      ? [{ start: node.start, end: node.end, inside }]
      : leavesOf(node.children, [...inside, node.value]),
  )
}

test('any layers: the text stands once, in order, without gap', () => {
  fc.assert(
    fc.property(whole, layers, (range, given) => {
      let at = range.start
      for (const { start, end } of leavesOf(nestLayers(range, given))) {
        expect(start).toBe(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBe(range.end)
    }),
  )
})

test('any layers: each character stands in exactly the layers that cover it, in each once', () => {
  fc.assert(
    fc.property(whole, layers, (range, given) => {
      for (const { start, end, inside } of leavesOf(nestLayers(range, given))) {
        for (let at = start; at < end; at += 1) {
          const covering = given.filter((one) => one.start <= at && at < one.end).map(({ value }) => value)
          expect([...inside].sort((a, b) => a - b)).toEqual(covering)
        }
      }
    }),
  )
})

test('any layers: each that lies in the stretch begins once, at its start', () => {
  const begins = (nodes: readonly LayerNode<number>[]): [number, number][] =>
    nodes.flatMap((node) =>
      node.type === 'text'
        ? []
        : [...(node.continued ? [] : [[node.value, node.start] as [number, number]]), ...begins(node.children)],
    )
  fc.assert(
    fc.property(layers, (given) => {
      const expected = given.filter(({ start, end }) => start < end).map(({ value, start }) => [value, start])
      const found = begins(nestLayers({ start: 0, end: LENGTH }, given)).sort(([a], [b]) => a - b)
      expect(found).toEqual(expected)
    }),
  )
})
