import { expect, test } from 'vitest'
import { readAutomaton } from '../../../../src/core/lexicon/morphology/cfsa2.ts'
import { analyze } from '../../../../src/core/lexicon/morphology/dictionary.ts'
import { readingsOf } from '../../../../src/core/lexicon/morphology/readings.ts'

test.each([
  ['poinformował', 'poinformować', 'verb:praet:sg:m1.m2.m3:ter:perf:refl.nonrefl'],
  ['rzecznik', 'rzecznik', 'subst:sg:nom:m1'],
  ['najlepszy', 'dobry', 'adj:sg:acc:m3:sup+adj:sg:nom.voc:m1.m2.m3:sup'],
])('%s is a form of %s', (form, lemma, tags) => {
  expect(analyze(form)).toContainEqual({ lemma, tags })
})

test('an unknown form, an endless one and a prefix of one have no reading', () => {
  for (const form of ['', 'xyzzy', 'a'.repeat(1000), 'poinform', 'rzecznik;']) expect(analyze(form)).toEqual([])
})

test('a capitalised form is also read as if it opened a sentence', () => {
  expect(readingsOf('Powiedział').map(({ verb }) => verb)).toContain('past')
  expect(readingsOf('rosja')).toEqual([])
})

test('what is no automaton is refused', () => {
  expect(() => readAutomaton(new Uint8Array([1, 2, 3]))).toThrow(RangeError)
})
