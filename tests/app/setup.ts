import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { signOfLife } from '../../src/app/early/sign-of-life.ts'

// a screen is code and data away, and the machine may be busy
configure({ asyncUtilTimeout: 10_000 })

/** What jsdom lacks of the platform, as little as the screens need. */
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.setAttribute('open', '')
  },
  close(this: HTMLDialogElement) {
    if (!this.hasAttribute('open')) return
    this.removeAttribute('open')
    this.dispatchEvent(new Event('close'))
  },
})

/** Nothing is drawn anywhere. */
Object.assign(Range.prototype, {
  getClientRects: () => [],
  getBoundingClientRect: () => new DOMRect(),
})

/** Nothing has a size or comes into sight. */
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** A reader from Poland. */
Object.defineProperty(navigator, 'languages', { configurable: true, get: () => ['pl-PL', 'pl'] })

const LOUD = ['error', 'warn'] as const

beforeEach(() => {
  localStorage.clear()
  Element.prototype.scrollIntoView = vi.fn()
  // as on a wide window: what stands in the page is in sight
  Element.prototype.checkVisibility = () => true
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }))
  vi.stubGlobal('CSS', {})
  vi.stubGlobal('ResizeObserver', StillObserver)
  vi.stubGlobal('IntersectionObserver', StillObserver)
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  for (const method of LOUD) vi.spyOn(console, method)
  // as `src/app/main.ts` begins
  void signOfLife(document.documentElement)
})

/** Whatever the console complains of fails the test that caused it. */
afterEach(() => {
  cleanup()
  const complaints = LOUD.flatMap((method) => vi.mocked(console[method]).mock.calls.map((call) => call.map(String)))
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  document.title = ''
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name)
  expect(complaints).toEqual([])
})
