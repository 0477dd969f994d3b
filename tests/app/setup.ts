import { cleanup, configure, getConfig } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { signOfLife } from '../../src/app/early/sign-of-life.ts'

const { getElementError } = getConfig()

/**
 * Whether a query is one of those that are asked until they find something: an internal of the library, which only
 * saves time.
 */
const isAskedAgain = (): boolean => Reflect.get(getConfig(), '_disableExpensiveErrorDiagnostics') === true

configure({
  // a screen is code and data away, and the machine may be busy
  asyncUtilTimeout: 10_000,
  // the page is printed when a query is given up, and not each time before
  getElementError: (message, container) =>
    isAskedAgain() ? new Error(message ?? undefined) : getElementError(message, container),
})

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

/**
 * No sheet is worn here, so that elements of one kind look alike, and how each kind looks is asked once. To work it out
 * for each element that a query by role passes took three quarters of these tests' time.
 */
const computeStyle = window.getComputedStyle.bind(window)
const kinds = new Map<string, CSSStyleDeclaration>()
const STYLED = '[style*="display"], [style*="visibility"], [style*="pointer-events"]'
window.getComputedStyle = (element, pseudo) => {
  if (pseudo || element.closest(STYLED)) return computeStyle(element, pseudo)
  const shows = ['hidden', 'open'].filter((name) => element.hasAttribute(name))
  const kind = [element.localName, element.getAttribute('type'), ...shows].join(' ')
  const known = kinds.get(kind) ?? computeStyle(element)
  kinds.set(kind, known)
  return known
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
