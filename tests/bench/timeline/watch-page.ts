import type { Contestant } from './contestant.ts'

type InPage = Pick<Contestant, 'isDrawn' | 'isAnswering' | 'approach' | 'filter' | 'isFiltered' | 'complaint'>

/** What `watchPage` leaves in the page. Times are milliseconds on the page's clock, which starts at its navigation. */
interface Watch {
  /** When the first picture had been put on the screen. Rejects with what the library complains of. */
  drawn: Promise<number>
  /** When it answered to a press. */
  answering: Promise<number>
  /** Resolves once nothing has been loaded and no long task has run for `quiet` milliseconds. */
  settled: (quiet: number) => Promise<void>
  /**
   * The longest task since it was last asked; 0 where none was longer than 50 ms, which is where tasks count as long.
   */
  takeLongestTask: () => number
  /** Makes one change of the filter; resolves with how long it took until its answer was on the screen. */
  filter: (speaker: string | null) => Promise<number>
  /** Addresses outside this machine that the page asked for, in vain. */
  refused: string[]
}

declare global {
  interface Window {
    watch: Watch
  }
}

/** A script that has to run before all others of the page: it leaves a `Watch` in `window.watch`. */
export function watchPage({ isDrawn, isAnswering, approach, filter, isFiltered, complaint }: InPage): string {
  const functions = Object.entries({ isDrawn, isAnswering, approach, filter, isFiltered, complaint })
  const inPage = `{ ${functions.map(([name, it]) => (String(it).startsWith(`${name}(`) ? it : `${name}: ${it}`)).join(', ')} }`
  // tsx names inner functions by a helper of its own, which the page has not got
  return `{ const __name = (it) => it; (${installWatch})(${inPage}) }`
}

/** Runs in the page. */
function installWatch({ isDrawn, isAnswering, approach, filter, isFiltered, complaint }: InPage): void {
  const refused: string[] = []
  addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.push(blockedURI))

  let lastStir = 0
  let longest = 0
  const heed = (entries: PerformanceEntryList) => {
    for (const { entryType, startTime, duration } of entries) {
      lastStir = Math.max(lastStir, startTime + duration)
      if (entryType === 'longtask') longest = Math.max(longest, duration)
    }
  }
  const observer = new PerformanceObserver((list) => heed(list.getEntries()))
  observer.observe({ type: 'longtask', buffered: true })
  observer.observe({ type: 'resource', buffered: true })

  const afterPaint = (then: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    port2.postMessage(null)
  }

  // found before a frame is painted, it is on the screen by the next task
  const onScreen = (is: () => boolean) =>
    new Promise<number>((resolve, reject) => {
      const look = () => {
        const wrong = complaint()
        if (wrong !== null) reject(new Error(wrong))
        else if (is()) afterPaint(() => resolve(performance.now()))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })

  window.watch = {
    drawn: onScreen(isDrawn),
    answering: onScreen(isAnswering),
    settled: (quiet) =>
      new Promise((resolve) => {
        const timer = setInterval(() => {
          heed(observer.takeRecords())
          if (performance.now() - lastStir < quiet) return
          clearInterval(timer)
          resolve()
        }, 50)
      }),
    takeLongestTask: () => {
      heed(observer.takeRecords())
      const taken = longest
      longest = 0
      return taken
    },
    filter: (speaker) =>
      new Promise((resolve, reject) => {
        approach(speaker)
        // in a task of the page's own, as a click is
        setTimeout(() => {
          const start = performance.now()
          filter(speaker)
          onScreen(() => isFiltered(speaker)).then((end) => resolve(end - start), reject)
        }, 100)
      }),
    refused,
  }
  // nobody may be waiting yet when it fails
  for (const awaited of [window.watch.drawn, window.watch.answering]) awaited.catch(() => {})
}
