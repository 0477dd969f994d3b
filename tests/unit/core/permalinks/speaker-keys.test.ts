import { expect, test } from 'vitest'
import { compareNames } from '../../../../src/core/permalinks/speaker-keys.ts'

test.each([
  ['a double surname', 'Bolesław Sikora-Lis', 'Sikora-Lis', 'same'],
  ['a double surname without a hyphen', 'Hanna Sikora Lis', 'Sikora Lis', 'same'],
  ['a given name put before it', 'Sikora-Lis', 'Bolesław Sikora-Lis', 'same'],
  ['a surname alone', 'Bolesław Sikora', 'Sikora', 'same'],
  ['another given name', 'Bolesław Sikora', 'Hanna Sikora', 'other'],
  ['another given name of a double surname', 'Bolesław Sikora-Lis', 'Hanna Sikora-Lis', 'other'],
  ['another surname', 'Bolesław Sikora-Lis', 'Bolesław Sikora-Bąk', 'other'],
])('%s', (_, one, other, relation) => {
  expect(compareNames(one, other)).toBe(relation)
})
