import { createPath, resolvePath } from 'react-router-dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browserSteps } from '../../src/navigation/steps.ts'

/** jsdom goes back as browsers do: later. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 60))

const heard: [type: string, listener: EventListenerOrEventListenerObject][] = []

/** A tab that came from `/before`, and stands on `/page`. */
function openTab() {
  const gone: string[] = []
  const steps = browserSteps('/')
  const listen = vi.spyOn(window, 'addEventListener')
  steps.watch(() => gone.push(createPath(steps.here())))
  heard.push(...listen.mock.calls.map(([type, listener]): (typeof heard)[number] => [type, listener]))
  listen.mockRestore()
  const go = (how: 'push' | 'replace', to: string) =>
    steps[how]({ ...resolvePath(to), state: null, key: `key of ${to}` })
  const back = async () => {
    steps.go(-1)
    await settled()
  }
  go('push', '/before')
  go('push', '/page')
  return { steps, go, back, gone, here: () => createPath(steps.here()) }
}

beforeEach(() => window.history.replaceState(null, '', '/'))
// a page has one tab's steps, and another's would go back as well
afterEach(() => {
  for (const [type, listener] of heard.splice(0)) window.removeEventListener(type, listener)
})

test('what is open over the page goes with the step back, and the next one leaves the page', async () => {
  const { steps, back, gone, here } = openTab()
  let isOpen = true
  steps.cover(() => {
    isOpen = false
    return true
  })
  await back()
  expect([isOpen, here(), gone]).toEqual([false, '/page', []])
  await back()
  expect(gone).toEqual(['/before'])
})

test('of two, one over the other, each takes a step of its own', async () => {
  const { steps, back, gone, here } = openTab()
  const closed: string[] = []
  steps.cover(() => closed.push('lower') > 0)
  steps.cover(() => closed.push('upper') > 0)
  await back()
  expect(closed).toEqual(['upper'])
  await back()
  expect([closed, here(), gone]).toEqual([['upper', 'lower'], '/page', []])
  await back()
  expect(gone).toEqual(['/before'])
})

test('what was closed otherwise leaves nothing to go back through', async () => {
  const { steps, back, gone } = openTab()
  for (let times = 0; times < 3; times++) steps.cover(() => expect.unreachable('it is closed already'))()
  const end = steps.cover(() => expect.unreachable('it is closed already'))
  steps.cover(() => expect.unreachable('it is closed already'))()
  end()
  await back()
  await settled()
  expect(gone).toEqual(['/before'])
})

test('what is closed already and has not said so yet does not take the step', async () => {
  const { steps, back, gone } = openTab()
  steps.cover(() => false)
  await back()
  await settled()
  expect(gone).toEqual(['/before'])
})

test('what took the place of its step stays when it goes', async () => {
  const { steps, go, back, gone, here } = openTab()
  steps.cover(() => true)
  go('replace', '/page?from=2014')
  await back()
  expect(here()).toBe('/page?from=2014')
  await back()
  expect(gone).toEqual(['/before'])
})

test('what was gone to under it stays when it goes, and the next step takes that back', async () => {
  const { steps, go, back, gone, here } = openTab()
  steps.cover(() => true)
  go('push', '/page?who=a')
  await back()
  expect([here(), gone]).toEqual(['/page?who=a', []])
  await back()
  expect(gone).toEqual(['/page'])
})

test('a step forth closes nothing', async () => {
  const { steps, back, gone } = openTab()
  await back()
  let isOpen = true
  steps.cover(() => {
    isOpen = false
    return true
  })
  window.location.hash = 'place'
  await settled()
  expect([isOpen, gone]).toEqual([true, ['/before', '/before#place']])
})
