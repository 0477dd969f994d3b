import { expect, test } from 'vitest'
import { voiceData } from '../../../src/ui/voice.ts'

test.each([
  [0, '1'],
  [5, '6'],
  [11, '12'],
  [12, '1'],
  [null, 'none'],
])('voice %s', (index, voice) => {
  expect(voiceData(index)).toEqual({ 'data-voice': voice })
})
