/**
 * Milliseconds of processor that `work` takes: the least of `rounds` runs, since whatever else the machine does can
 * only add to it. Processor time rather than the clock's, for the same reason.
 */
export function leastTime(work: () => void, rounds: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
