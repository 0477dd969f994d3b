import type { CDPSession } from 'playwright-core'
import { launchChromium } from '../../browser/chromium.ts'
import { BLANK } from '../browser/serve-directory.ts'
import type { Contestant } from './contestant.ts'
import { watchPage } from './watch-page.ts'

/** As many times slower than this machine. */
const SLOWDOWN = 4
const VIEWPORT = { width: 1440, height: 900 }
/** Milliseconds without a long task or a load, after which a page counts as settled. */
const QUIET = 1000
/** Milliseconds, after which no memory that a collection has found is still counted. */
const SWEPT = 3000

/** What one opening of a page and some changes of its filter cost. Times in milliseconds, sizes in bytes. */
export interface Figures {
  /** From the start of the navigation until the first picture is on the screen. */
  firstPicture: number
  /** From the same until the picture answers to a press. */
  answering: number
  /** Until the page has settled; 0: none above 50 ms. */
  openingTask: number
  /** Once settled, after a garbage collection: JavaScript's heap, the DOM's, and the buffers that both hold. */
  openingMemory: number
  /** DOM nodes, once settled. */
  nodes: number
  /** As they came over the wire, compressed, headers included. */
  transferred: number
  /** Of `transferred`: the document and what it is drawn from, without code, styles and fonts. */
  content: number
  requests: number
  /** Requests to other machines, none of which was let through. */
  refused: number
  /** From the trigger until the answer is on the screen: the median of all changes. */
  filter: number
  slowestFilter: number
  filterTask: number
  /** After all changes, as `openingMemory`. */
  filterMemory: number
}

export interface Measurement {
  /** All, or what there is up to the failure; of several openings the median of each. */
  figures: Partial<Figures>
  /** The least of each: what it costs when nothing else keeps the machine busy, which can only add to it. */
  least: Partial<Figures>
  failure: string | null
}

/**
 * Opens a contestant's page in a Chromium of its own, slowed down four times, and changes its filter once to each of
 * `speakers`. Opening, and all changes together, may take `limit` milliseconds each.
 */
export async function measureContestant(
  contestant: Contestant,
  origin: string,
  path: string,
  speakers: readonly string[],
  limit: number,
): Promise<Measurement> {
  const browser = await launchChromium()
  const figures: Partial<Figures> = {}
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'pl-PL' })
    const crash = new Promise<never>((_, reject) => page.on('crash', () => reject(new Error('the page crashed'))))
    const session = await page.context().newCDPSession(page)
    await page.goto(origin + BLANK)
    await page.addInitScript({ content: watchPage(contestant) })
    const opening = openPage(session, origin + path, figures)
    await Promise.race([opening, crash, failAfter(limit, 'opening')])
    const filtering = changeFilter(session, speakers, contestant.adds, figures)
    await Promise.race([filtering, crash, failAfter(limit, 'filtering')])
    return { figures, least: figures, failure: null }
  } catch (error) {
    return { figures, least: figures, failure: describeFailure(error) }
  } finally {
    await browser.close()
  }
}

async function openPage(session: CDPSession, address: string, figures: Partial<Figures>): Promise<void> {
  const traffic = await countTraffic(session)
  await slowDown(session, SLOWDOWN)
  await session.send('Page.navigate', { url: address })
  figures.firstPicture = await ask(session, 'drawn')
  figures.answering = await ask(session, 'answering')
  await ask(session, `settled(${QUIET})`)
  figures.openingTask = await ask(session, 'takeLongestTask()')
  figures.refused = await ask(session, 'refused.length')
  Object.assign(figures, traffic)
  const { memory, nodes } = await weigh(session)
  figures.openingMemory = memory
  figures.nodes = nodes
}

async function changeFilter(
  session: CDPSession,
  speakers: readonly string[],
  adds: boolean,
  figures: Partial<Figures>,
): Promise<void> {
  const times: number[] = []
  await ask(session, 'takeLongestTask()')
  for (const speaker of speakers) {
    times.push(await ask(session, `filter(${JSON.stringify(speaker)})`))
    await ask(session, `settled(${QUIET})`)
    if (adds) await ask(session, 'filter(null)')
  }
  figures.filter = medianOf(times)
  figures.slowestFilter = Math.max(...times)
  figures.filterTask = await ask(session, 'takeLongestTask()')
  figures.filterMemory = (await weigh(session)).memory
}

/** What `window.watch` says. Playwright's own way would run a script of its own in the page, which is a long task. */
async function ask(session: CDPSession, expression: string): Promise<number> {
  const asked = { expression: `window.watch.${expression}`, awaitPromise: true, returnByValue: true }
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked)
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return Number(result.value)
}

async function countTraffic(session: CDPSession): Promise<Pick<Figures, 'transferred' | 'content' | 'requests'>> {
  const traffic = { transferred: 0, content: 0, requests: 0 }
  const contents = new Set<string>()
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Document' || response.mimeType === 'application/json') contents.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.transferred += encodedDataLength
    if (contents.has(requestId)) traffic.content += encodedDataLength
    traffic.requests++
  })
  await session.send('Network.enable')
  return traffic
}

async function slowDown(session: CDPSession, rate: number): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** What is held when all that can be collected has been. */
async function weigh(session: CDPSession): Promise<{ memory: number; nodes: number }> {
  // the collection itself is nothing that a person waits for
  await slowDown(session, 1)
  await session.send('HeapProfiler.collectGarbage')
  // what the DOM's collector has found is given back some time later
  await new Promise((resolve) => setTimeout(resolve, SWEPT))
  await session.send('HeapProfiler.collectGarbage')
  const usage = await session.send('Runtime.getHeapUsage')
  const { nodes } = await session.send('Memory.getDOMCounters')
  await slowDown(session, SLOWDOWN)
  return { memory: usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize, nodes }
}

function failAfter(limit: number, doing: string): Promise<never> {
  return new Promise((_, reject) => {
    const late = new Error(`did not finish ${doing} within ${limit / 1000} s`)
    setTimeout(() => reject(late), limit).unref()
  })
}

function describeFailure(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n')
  return line
}

/** Of an even number of values the upper one of the two in the middle. */
function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Of several openings, with the first failure. */
export function summarize(rounds: readonly Measurement[]): Measurement {
  return {
    figures: collect(rounds, medianOf),
    least: collect(rounds, (values) => Math.min(...values)),
    failure: rounds.find(({ failure }) => failure !== null)?.failure ?? null,
  }
}

function collect(rounds: readonly Measurement[], choose: (values: readonly number[]) => number): Partial<Figures> {
  const names = new Set(rounds.flatMap(({ figures }) => Object.keys(figures) as (keyof Figures)[]))
  return Object.fromEntries(
    [...names].map((name) => [name, choose(rounds.flatMap(({ figures }) => figures[name] ?? []))]),
  )
}
