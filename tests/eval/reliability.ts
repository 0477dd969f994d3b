/** A prediction's confidence, 0..1, and whether it is right. */
export interface Outcome {
  confidence: number
  right: boolean
}

export interface Reliability {
  bins: ReliabilityBin[]
  /** Expected calibration error: the mean of |confidence − share right| over bins, weighted by their predictions. */
  error: number
}

export interface ReliabilityBin {
  /** From this confidence, included, to that one, excluded but for 1. */
  from: number
  to: number
  count: number
  /** Means over the bin; 0 in one that is empty. */
  confidence: number
  right: number
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1]

/**
 * How far confidence can be taken at its word, after Guo et al., "On Calibration of Modern Neural Networks" (2017):
 * of the predictions at 0.9, nine in ten should be right. Bins are narrower where most predictions are.
 */
export function measureReliability(outcomes: readonly Outcome[]): Reliability {
  const bins = EDGES.slice(0, -1).map((from, i): ReliabilityBin => {
    const to = EDGES[i + 1] ?? 1
    const inside = outcomes.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1))
    const mean = (of: (outcome: Outcome) => number): number =>
      inside.reduce((sum, outcome) => sum + of(outcome), 0) / (inside.length || 1)
    const right = mean((outcome) => Number(outcome.right))
    return { from, to, count: inside.length, confidence: mean(({ confidence }) => confidence), right }
  })
  const gap = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.right), 0)
  return { bins, error: gap / (outcomes.length || 1) }
}
