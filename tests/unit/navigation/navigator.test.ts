import { describe, expect, test, vi } from 'vitest'
import { createNavigator } from '../../../src/navigation/navigator.ts'
import { Redirect, type Request, type Route, type Screen } from '../../../src/navigation/route.ts'
import { memorySteps } from '../../../src/navigation/steps.ts'

const Nothing = () => null

/** A promise and what settles it. */
function later<T>() {
  let settle: (value: T) => void = () => {}
  const promise = new Promise<T>((resolve) => {
    settle = resolve
  })
  return { promise, settle }
}

const route = (paths: readonly string[], screen: Partial<Screen> = {}): Route => ({
  paths,
  fetch: async () => ({ Component: Nothing, ...screen }),
})

function open(routes: readonly Route[], address = '/', base = '/') {
  const steps = memorySteps(address)
  const navigator = createNavigator(routes, steps, base)
  return { steps, navigator, here: () => steps.here().pathname + steps.here().search + steps.here().hash }
}

describe('going somewhere', () => {
  test('shows nothing before the first screen is there, then that with what it loaded', async () => {
    const { navigator } = open(
      [route(['/a/:slug'], { load: async ({ params }) => params.slug })],
      '/a/%C5%82%C3%B3d%C5%BA',
    )
    expect(navigator.shown()).toBeNull()
    await navigator.reload()
    expect(navigator.shown()).toMatchObject({ params: { slug: 'łódź' }, loaded: 'łódź', location: { key: 'default' } })
  })

  test('keeps what is shown, and its address, until the next is at hand', async () => {
    const data = later<string>()
    const { navigator, here } = open([route(['/']), route(['/who'], { load: () => data.promise })])
    await navigator.reload()
    const gone = navigator.navigate('/who')
    await Promise.resolve()
    expect([navigator.shown()?.location.pathname, here()]).toEqual(['/', '/'])
    data.settle('voices')
    await gone
    expect([navigator.shown()?.loaded, here()]).toEqual(['voices', '/who'])
  })

  test('who asks for something else meanwhile gets that, and only that', async () => {
    const slow = later<string>()
    const { navigator, here } = open([
      route(['/']),
      route(['/slow'], { load: () => slow.promise }),
      route(['/fast'], { load: async () => 'fast' }),
    ])
    await navigator.reload()
    const first = navigator.navigate('/slow')
    await navigator.navigate('/fast')
    slow.settle('slow')
    await first
    expect([navigator.shown()?.loaded, here()]).toEqual(['fast', '/fast'])
    navigator.steps.go(-1)
    await vi.waitFor(() => expect(navigator.shown()?.location.pathname).toBe('/'))
  })

  test('tells of a wait only where there is one', async () => {
    const data = later<string>()
    const { navigator } = open([route(['/']), route(['/who'], { load: () => data.promise })])
    await navigator.reload()
    const told = vi.fn()
    navigator.onLoading(told)
    await navigator.navigate('/?kind=direct')
    expect(told).not.toHaveBeenCalled()
    const gone = navigator.navigate('/who')
    await vi.waitFor(() => expect(navigator.isLoading()).toBe(true))
    data.settle('voices')
    await gone
    expect(navigator.isLoading()).toBe(false)
    expect(told).toHaveBeenCalledTimes(2)
  })

  test('asks for nothing where all is there already', async () => {
    const load = vi.fn(async ({ location }: Request) => location.search)
    const isLoaded = ({ location }: Request) => location.search !== '?far'
    const { navigator } = open([route(['/when'], { load, isLoaded })], '/when')
    await navigator.reload()
    await navigator.navigate({ search: 'near' })
    expect(load).toHaveBeenCalledTimes(1)
    expect(navigator.shown()?.location.search).toBe('?near')
    await navigator.navigate({ search: 'far' })
    expect(load).toHaveBeenCalledTimes(2)
    await navigator.reload()
    expect(load).toHaveBeenCalledTimes(3)
  })

  test('follows an address that is another one now, which takes its place in the history', async () => {
    const { navigator, here } = open([
      route(['/']),
      route(['/a/:slug'], {
        load: async ({ params }) => (params.slug === 'old' ? new Redirect('/a/new?who=a') : params.slug),
      }),
    ])
    await navigator.reload()
    await navigator.navigate('/a/old')
    expect([navigator.shown()?.loaded, here()]).toEqual(['new', '/a/new?who=a'])
    navigator.steps.go(-1)
    await vi.waitFor(() => expect(navigator.shown()?.location.pathname).toBe('/'))
  })

  test('what could not be had is shown at its address, and had when it is asked for again', async () => {
    let down = true
    const { navigator, here } = open([
      route(['/']),
      route(['/who'], {
        load: async () => {
          if (down) throw new Error('no network')
          return 'voices'
        },
      }),
    ])
    await navigator.reload()
    await navigator.navigate('/who')
    expect(navigator.shown()).toMatchObject({ screen: null, error: new Error('no network') })
    expect(here()).toBe('/who')
    down = false
    await navigator.reload()
    expect(navigator.shown()).toMatchObject({ loaded: 'voices' })
    expect(navigator.shown()?.error).toBeUndefined()
  })

  test('an address that no route is for is an error, not a silent top of page', async () => {
    const { navigator } = open([route(['/'])], '/nowhere')
    await navigator.reload()
    expect(navigator.shown()).toMatchObject({ route: null, screen: null, error: expect.any(Error) })
  })
})

describe('the history', () => {
  test('takes a replaced address for the same step', async () => {
    const { navigator } = open([route(['/']), route(['/when'])])
    await navigator.reload()
    await navigator.navigate('/when?from=2001')
    await navigator.navigate('/when?from=2002', { replace: true })
    navigator.steps.go(-1)
    await vi.waitFor(() => expect(navigator.shown()?.location.pathname).toBe('/'))
    navigator.steps.go(1)
    await vi.waitFor(() => expect(navigator.shown()?.location.search).toBe('?from=2002'))
  })

  test('a step keeps what it knows beside its address', async () => {
    const { navigator } = open([route(['/']), route(['/search'])])
    await navigator.reload()
    await navigator.navigate('/search', { state: { focus: true } })
    expect(navigator.shown()?.location.state).toEqual({ focus: true })
    await navigator.navigate('/search?q=most', { replace: true })
    expect(navigator.shown()?.location.state).toBeNull()
    navigator.steps.go(-1)
    await vi.waitFor(() => expect(navigator.shown()?.location).toMatchObject({ pathname: '/', state: null }))
  })

  test('tells a page that it is left while it is still there', async () => {
    const { navigator } = open([route(['/']), route(['/when'])])
    await navigator.reload()
    const left: string[] = []
    navigator.onLeave((from) => left.push(`${from.location.pathname} from ${navigator.shown()?.location.pathname}`))
    await navigator.navigate('/when')
    expect(left).toEqual(['/ from /'])
  })
})

test('the site’s base is no part of an address', () => {
  expect(open([route(['/'])], '/', '/cytelnia/').navigator.root).toBe('/cytelnia')
})
