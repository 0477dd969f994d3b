import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

/** Each case: the text, and for each quote its speaker's name, in text order. `null` where nobody may be named. */
export type SpeakerCase = [name: string, text: string, speakers: (string | null)[]]

/** For each quote of a text its speaker's name, `null` where nobody is named. */
export function speakersOf(text: string): (string | null)[] {
  const { quotes, speakers } = parseArticle(text, { name: 'case' })
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  return quotes.map(({ speaker }) => (speaker === null ? null : (names.get(speaker) ?? null)))
}

/** The name of whom the last quote of a text is, `null` where nobody is named. */
export const lastSpeaker = (text: string): string | null => speakersOf(text).at(-1) ?? null

/** Runs a table of cases under the name of their rule. */
export function testSpeakers(rule: string, cases: readonly SpeakerCase[]): void {
  test.each(cases)(`${rule}: %s`, (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected)
  })
}
