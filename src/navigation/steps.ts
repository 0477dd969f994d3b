import { createPath, type Location, resolvePath } from 'react-router-dom'

/** The steps of a tab: where it is, and how it gets elsewhere. */
export interface Steps {
  here: () => Location
  push: (location: Location) => void
  replace: (location: Location) => void
  /** Back, if negative, or forth. */
  go: (steps: number) => void
  /**
   * What opens over the page: the next step back takes it away, and the page under it stays as it is.
   *
   * @param onBack closes it; false when it is closed already, and nobody has said so yet
   * @returns ends it, for what is closed in another way
   */
  cover: (onBack: () => boolean) => () => void
  /** @param onGone when the tab has gone back or forth, or to a fragment, on its own */
  watch: (onGone: () => void) => void
}

/** A step as the tab's history keeps it beside its address. */
interface Step extends Pick<Location, 'key' | 'state'> {
  /** Its place in the order of the history, from where the visit began. */
  index: number
  /** How many steps of the same page are under it, put there for what opened over the page. */
  over: number
}

const FIRST = 'default'

/** The browser's. @param base Vite's `base` */
export function browserSteps(base: string): Steps {
  const root = base.replace(/\/$/, '')
  const { history, location } = window
  const covers: (() => boolean)[] = []
  let at = read(0)
  let address = location.href

  function write(how: 'pushState' | 'replaceState', step: Step, to?: string): void {
    history[how](step, '', to)
    at = step
    address = location.href
  }

  /** @param index of a step that the browser made by itself, to a fragment, or a document that is older than this */
  function read(index: number): Step {
    const step: unknown = history.state
    if (isOurs(step)) return { state: null, index, over: 0, ...step }
    const unnamed = { key: FIRST, state: null, index, over: 0 }
    history.replaceState(unnamed, '')
    return unnamed
  }

  /** @returns whether something was open, and is closed now */
  function uncover(): boolean {
    const cover = covers.pop()
    return cover !== undefined && (cover() || uncover())
  }

  /** @returns whether it was a step to elsewhere */
  function follow(): boolean {
    const [from, left] = [at, address]
    at = read(from.index + 1)
    address = location.href
    if (at.index !== from.index - 1) return true
    if (uncover()) {
      write('replaceState', { ...from, index: at.index, over: Math.min(from.over, at.over) }, left)
      return false
    }
    // what was open was closed otherwise: its step has nothing to show
    if (from.over > at.over) history.back()
    return from.over <= at.over
  }

  return {
    here: () => {
      const { pathname, search, hash } = location
      return { pathname: pathname.slice(root.length) || '/', search, hash, state: at.state, key: at.key }
    },
    push: ({ key, state, ...to }) =>
      write('pushState', { key, state, index: at.index + 1, over: 0 }, root + createPath(to)),
    replace: ({ key, state, ...to }) => write('replaceState', { ...at, key, state }, root + createPath(to)),
    go: (count) => history.go(count),
    cover: (onBack) => {
      if (covers.length > 0 || at.over === 0) write('pushState', { ...at, index: at.index + 1, over: at.over + 1 })
      covers.push(onBack)
      return () => {
        if (covers.includes(onBack)) covers.splice(covers.indexOf(onBack), 1)
      }
    },
    watch: (onGone) => window.addEventListener('popstate', () => follow() && onGone()),
  }
}

const isOurs = (step: unknown): step is Pick<Step, 'key'> & Partial<Step> =>
  typeof step === 'object' && step !== null && 'key' in step && typeof step.key === 'string'

/** Steps without a browser, for a page that is drawn elsewhere. */
export function memorySteps(address: string): Steps {
  const first: Location = { ...resolvePath(address), state: null, key: FIRST }
  const [steps, watchers] = [[first], new Set<() => void>()]
  let at = 0
  const here = (): Location => steps[at] ?? first
  return {
    here,
    push: (location) => {
      at += 1
      steps.splice(at, steps.length, location)
    },
    replace: (location) => {
      steps[at] = location
    },
    watch: (onGone) => watchers.add(onGone),
    // nothing opens over it that a step back could close
    cover: () => () => {},
    go: (count) => {
      at = Math.min(Math.max(at + count, 0), steps.length - 1)
      for (const onGone of watchers) onGone()
    },
  }
}
