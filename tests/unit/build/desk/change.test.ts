import { expect, expectTypeOf, test } from 'vitest'
import { changeSchema, type Change as Taken } from '../../../../src/build/desk/change.ts'
import type { Change as Sent } from '../../../../src/features/desk/change.ts'

test('all that the page’s desk can send is what the server takes', () => {
  expectTypeOf<Sent>().toExtend<Taken>()
})

const sent: Sent[] = [
  { do: 'set', key: 'date', to: null },
  { do: 'heading', words: 'Kto zapłaci', is: true, before: 'Most stoi.' },
  { do: 'speaker', who: 'burmistrz', name: null, roles: ['burmistrz Zatyla'], sameAs: 'Anna Lis' },
  { do: 'quote', words: ['Most', 'stoi'], speaker: { name: 'Anna Lis', made: 'person' }, bounds: ['Most'] },
  { do: 'not-quote', words: ['Most stoi'] },
  { do: 'missed-quote', words: ['Most stoi'], speaker: { name: 'nobody' }, kind: 'mixed' },
]

test.each(sent)('$do arrives as it was sent', (change) => {
  expect(changeSchema.parse(JSON.parse(JSON.stringify(change)))).toEqual(change)
})
