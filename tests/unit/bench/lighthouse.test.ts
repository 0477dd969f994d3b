import { describe, expect, it } from 'vitest'
import { judgeScores, medianOf, type Scores, scoresOf, tableOf } from '../../bench/lighthouse/scores.ts'

const scores = (performance: number, seo = 100): Scores => ({
  performance,
  accessibility: 100,
  'best-practices': 100,
  seo,
})

describe('what Lighthouse says', () => {
  it('is read in points', () => {
    const category = (score: number | null) => ({ score })
    const categories = {
      performance: category(0.984),
      accessibility: category(1),
      'best-practices': category(1),
      seo: category(1),
    }
    expect(scoresOf({ categories })).toEqual(scores(98))
    expect(() => scoresOf({ categories: { ...categories, seo: category(null) } })).toThrow('no score for seo')
  })

  it('counts by its median; the worse of two that are in the middle', () => {
    expect(medianOf([scores(99), scores(70), scores(98)]).performance).toBe(98)
    expect(medianOf([scores(99), scores(97)]).performance).toBe(97)
  })

  it('misses a bar by a point, and says which', () => {
    const measured = new Map([
      ['library', [scores(98)]],
      ['quote', [scores(97, 99)]],
    ])
    expect(judgeScores(measured)).toEqual(['missed: quote, performance 97 of 98', 'missed: quote, seo 99 of 100'])
    expect(tableOf(measured)).toContain('performance 97–97')
  })
})
