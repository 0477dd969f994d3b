import { expect, test } from 'vitest'
import { wordsOfAddress } from '../../../src/url/words-of-address.ts'

test.each([
  ['an article', '/a/most-na-olszance', 'most na olszance'],
  ['a quote, without its fingerprint', '/a/most-na-olszance/q/woda-opada-k3x9p', 'woda opada'],
  ['a quote that has no words', '/a/most/q/k3x9p', ''],
  ['a voice', '/who/alina-sowa', 'alina sowa'],
  ['a page of what a voice said', '/who/alina-sowa/page/3', 'alina sowa'],
  ['a list', '/who', ''],
  ['anything else', '/teraz-lato', ''],
  ['dashes alone', '/a/---', ''],
])('of %s', (_, path, words) => {
  expect(wordsOfAddress(path)).toBe(words)
})

test('are no more than a search takes', () => {
  expect(wordsOfAddress(`/a/${'most-'.repeat(200)}`)).toHaveLength(200)
})
