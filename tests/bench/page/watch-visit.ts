/** What a page measured of its own loading. Times are milliseconds on its clock, which starts at the navigation. */
export interface Watched {
  firstPaint: number
  /** When words of the page itself, not of what stands around it, were first painted. */
  text: number
  largest: number
  shift: number
  /** Longest task after the first paint; 0 where none was longer than 50 ms. */
  longestTask: number
  /** What tasks after the first paint took beyond 50 ms each. */
  blocking: number
  /** Brotli, headers not included; what came from the cache counts for nothing. */
  scriptBytes: number
  /** The first byte of the first script; null where no script came. */
  firstScript: number | null
  /** Addresses that were asked for, with what came over the wire. */
  resources: { name: string; bytes: number; start: number; end: number }[]
}

declare global {
  interface Window {
    visit: { settled: (quiet: number) => Promise<Watched> }
  }
}

/** A script to run before all others of the page; `window.visit.settled` resolves once nothing stirs any more. */
export function watchVisit(): string {
  // tsx names inner functions by a helper of its own, which the page has not got
  return `{ const __name = (it) => it; (${installWatch})() }`
}

/** Runs in the page. */
function installWatch(): void {
  type Entry = PerformanceEntry & { element?: Element | null; value?: number }
  const entries: Entry[] = []
  const keep = (list: PerformanceEntryList) => void entries.push(...(list as Entry[]))
  const observer = new PerformanceObserver((list) => keep(list.getEntries()))
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask', 'resource']) {
    observer.observe({ type, buffered: true })
  }
  const ofType = (type: string) => entries.filter(({ entryType }) => entryType === type)
  const lastStir = () =>
    Math.max(
      0,
      ...entries.map(({ entryType, startTime, duration }) =>
        /task|resource/.test(entryType) ? startTime + duration : 0,
      ),
    )

  const sum = (): Watched => {
    const firstPaint = ofType('paint').find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN
    const paints = ofType('largest-contentful-paint')
    const tasks = ofType('longtask')
      .map(({ startTime, duration }) => startTime + duration - Math.max(startTime, firstPaint))
      .filter((length) => length > 0)
    const resources = ofType('resource') as unknown as PerformanceResourceTiming[]
    const scripts = resources.filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    return {
      firstPaint,
      text: paints.find(({ element }) => element?.closest('main, article'))?.startTime ?? Number.NaN,
      largest: paints.at(-1)?.startTime ?? Number.NaN,
      // nobody touches it: what Chromium takes for input (`hadRecentInput`) is the window that it makes a phone's
      shift: ofType('layout-shift').reduce((total, { value = 0 }) => total + value, 0),
      longestTask: Math.max(0, ...tasks),
      blocking: tasks.reduce((total, length) => total + Math.max(0, length - 50), 0),
      scriptBytes: scripts.reduce(
        (total, { transferSize, encodedBodySize }) => total + (transferSize === 0 ? 0 : encodedBodySize),
        0,
      ),
      firstScript: scripts.length === 0 ? null : Math.min(...scripts.map(({ responseStart }) => responseStart)),
      resources: resources.map(({ name, transferSize, startTime, responseEnd }) => ({
        name: new URL(name).pathname,
        bytes: transferSize,
        start: startTime,
        end: responseEnd,
      })),
    }
  }

  window.visit = {
    settled: (quiet) =>
      new Promise((resolve) => {
        const timer = setInterval(() => {
          keep(observer.takeRecords())
          if (document.readyState !== 'complete' || performance.now() - lastStir() < quiet) return
          clearInterval(timer)
          resolve(sum())
        }, 100)
      }),
  }
}
