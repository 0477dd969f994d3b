// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findHere, findNext, findStops } from '../../../src/app/keys/stops.ts'

/** Two voices by turns, `c` receded by a filter, at heights of 100 px each. */
const MARKS = [
  { id: 'a', who: 'Ewa Sowa', voice: 1 },
  { id: 'b', who: 'Jan Lis', voice: 2 },
  { id: 'c', who: 'Ewa Sowa', voice: 1, kept: false },
  { id: 'd', who: 'Ewa Sowa', voice: 1 },
  { id: 'e', who: 'Jan Lis', voice: 2 },
]

let scrolled = 0
const draw = (open: string | null = null) => {
  document.body.innerHTML = `<main>${MARKS.map(
    ({ id, who, voice, kept = true }) =>
      `<mark ${kept ? 'data-kept="true"' : ''} data-voice="${voice}"><a id="${id}" href="/q/${id}" data-who="${who}"${id === open ? ' aria-current="true"' : ''}></a>słowa</mark>`,
  ).join('')}</main>`
  document.querySelectorAll('mark').forEach((mark, i) => {
    mark.getBoundingClientRect = () => new DOMRect(0, 100 + 100 * i - scrolled, 300, 20)
    Object.assign(mark, { getClientRects: () => [mark.getBoundingClientRect()] })
  })
}
const go = (step: 1 | -1, isSame = false): string | undefined => {
  const stops = findStops()
  return findNext(stops, findHere(stops), step, isSame)?.link.id
}

beforeEach(() => {
  scrolled = 0
})
afterEach(() => {
  document.body.innerHTML = ''
})

describe('from an opened quote', () => {
  test('the next and the previous are those that keep their ink', () => {
    draw('b')
    expect([go(1), go(-1)]).toEqual(['d', 'a'])
  })
  test('of the same voice, too', () => {
    draw('b')
    expect([go(1, true), go(-1, true)]).toEqual(['e', undefined])
    draw('d')
    expect([go(1, true), go(-1, true)]).toEqual([undefined, 'a'])
  })
  test('behind the last there is none', () => {
    draw('e')
    expect([go(1), go(-1)]).toEqual([undefined, 'd'])
  })
})

describe('from where one reads', () => {
  test('the next is the first in sight, the previous the one that was left', () => {
    scrolled = 250
    draw()
    expect([go(1), go(-1)]).toEqual(['d', 'b'])
  })
  test('at the beginning the next is the first, at the end the previous is the last', () => {
    draw()
    expect([go(1), go(-1)]).toEqual(['a', undefined])
    scrolled = 1000
    draw()
    expect([go(1), go(-1)]).toEqual([undefined, 'e'])
  })
  test('the focus says where one is', () => {
    draw()
    document.getElementById('b')?.focus()
    expect([go(1), go(1, true)]).toEqual(['d', 'e'])
  })
})

test('without quotes there is nowhere to go', () => {
  document.body.innerHTML = '<main></main>'
  expect(go(1)).toBeUndefined()
})
