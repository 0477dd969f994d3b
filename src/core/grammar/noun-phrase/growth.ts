import type { Case } from '../../lexicon/morphology/readings.ts'
import type { Token } from '../../text/tokens.ts'
import type { NounPhrase } from '../nominal.ts'

/** A phrase that grows: `last` is how far it reaches, `isOfPerson` whether somebody else stands in it by his trade. */
export interface Growth {
  tokens: readonly Token[]
  phrase: NounPhrase
  end: number
  wanted: Case
  loose: boolean
  last: number
  isOfPerson: boolean
}

/**
 * What a reader makes of the token it is shown: the last one it read, and whether the phrase reaches there now, is only
 * passed through, or is whole with it. `'end'`, where the phrase ends before it; null, where another reader may try.
 */
export type Step = { to: number; effect: 'takes' | 'passes' | 'completes' } | 'end' | null
export type Reader = (growth: Growth, at: number) => Step

export const takes = (to: number): Step => ({ to, effect: 'takes' })
export const passes = (to: number): Step => ({ to, effect: 'passes' })
export const completes = (to: number): Step => ({ to, effect: 'completes' })
