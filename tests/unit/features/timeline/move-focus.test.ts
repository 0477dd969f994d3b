// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { moveFocus } from '../../../../src/features/timeline/move-focus.ts'

function listOf(count: number): HTMLOListElement {
  const list = document.createElement('ol')
  list.innerHTML = Array.from({ length: count }, (_, i) => `<li><a href="#${i}">${i}</a> <a>bez adresu</a></li>`).join(
    '',
  )
  document.body.replaceChildren(list, ...[document.createElement('button')])
  return list
}

const linksOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('a[href]')]
const focused = () => document.activeElement?.textContent

beforeEach(() => document.body.replaceChildren())

describe('the focus among five', () => {
  test.each([
    ['ArrowDown', 0, '1'],
    ['ArrowRight', 0, '1'],
    ['ArrowDown', 3, '4'],
    ['ArrowUp', 4, '3'],
    ['ArrowLeft', 1, '0'],
    ['Home', 3, '0'],
    ['End', 1, '4'],
    // at the ends it stays
    ['ArrowDown', 4, '4'],
    ['ArrowRight', 4, '4'],
    ['ArrowUp', 0, '0'],
    ['ArrowLeft', 0, '0'],
    ['Home', 0, '0'],
    ['End', 4, '4'],
  ])('%s from %i leads to %s', (key, from, expected) => {
    const list = listOf(5)
    linksOf(list)[from]?.focus()
    expect(moveFocus(list, key)).toBe(true)
    expect(focused()).toBe(expected)
  })

  test.each(['Enter', ' ', 'Tab', 'Escape', 'PageDown', 'a', '+', 'home', ''])('%j moves nothing', (key) => {
    const list = listOf(5)
    linksOf(list)[2]?.focus()
    expect(moveFocus(list, key)).toBe(false)
    expect(focused()).toBe('2')
  })
})

test.each([
  ['ArrowDown', '0'],
  ['ArrowUp', '0'],
  ['Home', '0'],
  ['End', '2'],
])('%s from outside leads into the list, to %s', (key, expected) => {
  const list = listOf(3)
  document.querySelector('button')?.focus()
  expect(moveFocus(list, key)).toBe(true)
  expect(focused()).toBe(expected)
})

test('in a list of one the focus stays', () => {
  const list = listOf(1)
  linksOf(list)[0]?.focus()
  for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) moveFocus(list, key)
  expect(focused()).toBe('0')
})

test('in an empty list there is nothing to focus', () => {
  const list = listOf(0)
  document.querySelector('button')?.focus()
  for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) expect(moveFocus(list, key)).toBe(true)
  expect(document.activeElement?.tagName).toBe('BUTTON')
})
