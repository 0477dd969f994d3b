// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { holdEarlyPresses } from '../../../src/app/early/presses.ts'
import { signOfLife } from '../../../src/app/early/sign-of-life.ts'
import { waitsForReader } from '../../../src/app/early/waits-for-reader.ts'
import { fetchCodeAhead, wearWholeSheet } from '../../../src/app/early/whole-page.ts'

/** A page with this in its root, and what was done in it: kinds of events by the element that heard them. */
function openPage(html: string) {
  document.body.innerHTML = `<div id="root">${html}</div>`
  const root = document.getElementById('root') as HTMLElement
  const heard: string[] = []
  for (const element of root.querySelectorAll('*')) {
    for (const type of ['click', 'keydown']) {
      element.addEventListener(type, (event) => {
        event.preventDefault()
        heard.push(`${type} ${element.tagName}${event instanceof KeyboardEvent ? ` ${event.key}` : ''}`)
      })
    }
  }
  return { root, heard, find: (selector: string) => root.querySelector(selector) as HTMLElement }
}

const press = (element: HTMLElement, key: string) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))

describe('what is pressed before the app is there', () => {
  test('is pressed again once it is, and only the last of it', () => {
    const { root, heard, find } = openPage('<button>Spis</button><label>Głosy</label>')
    const release = holdEarlyPresses(root)
    find('label').click()
    find('button').click()
    expect(heard).toEqual([])
    release()
    expect(heard).toEqual(['click BUTTON'])
    find('label').click()
    expect(heard).toEqual(['click BUTTON', 'click LABEL'])
  })

  test.each(['pointerup', 'pointercancel'])(
    'is known to be down until %s, even behind the first look of the app',
    (end) => {
      const { root, find } = openPage('<button>Spis</button>')
      const release = holdEarlyPresses(root)
      const isDown = () => root.dataset.down !== undefined
      expect(isDown()).toBe(false)
      find('button').dispatchEvent(new Event('pointerdown', { bubbles: true }))
      release()
      expect(isDown()).toBe(true)
      find('button').dispatchEvent(new Event(end, { bubbles: true }))
      expect(isDown()).toBe(false)
      find('button').dispatchEvent(new Event('pointerdown', { bubbles: true }))
      expect(isDown()).toBe(false)
    },
  )

  test('is not held back where it is a link', () => {
    const { root, heard, find } = openPage('<a href="#targ">Targ</a>')
    const release = holdEarlyPresses(root)
    find('a').click()
    release()
    expect(heard).toEqual(['click A'])
  })

  test.each([
    ['to a quote of the page', '/a/targ/q/jutro', {}, ['click A again']],
    ['to a date of the page', '/a/targ?entry=d1', {}, ['click A again']],
    ['to a place in the page', '/a/targ#text', {}, ['click A']],
    ['to another page', '/a/targowisko', {}, ['click A']],
    ['to another site', 'https://example.org/a/targ/q/jutro', {}, ['click A']],
    ['with Ctrl', '/a/targ/q/jutro', { ctrlKey: true }, ['click A']],
    ['with Shift', '/a/targ/q/jutro', { shiftKey: true }, ['click A']],
    ['with ⌘', '/a/targ/q/jutro', { metaKey: true }, ['click A']],
  ] as const)('is a link %s', (_, href, how, expected) => {
    history.replaceState(null, '', '/a/targ')
    const { root, heard, find } = openPage(`<a href="${href}">Targ</a>`)
    const release = holdEarlyPresses(root)
    find('a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }))
    const early = heard.splice(0)
    release()
    expect([...early, ...heard.map((each) => `${each} again`)]).toEqual(expected)
    history.replaceState(null, '', '/')
  })

  test('is chosen again from a list that was set back meanwhile', () => {
    const { root, find } = openPage('<select><option>wszyscy</option><option>Ewa</option></select>')
    const list = find('select') as HTMLSelectElement
    const chosen: string[] = []
    const release = holdEarlyPresses(root)
    list.value = 'Ewa'
    list.dispatchEvent(new Event('change', { bubbles: true }))
    // as React does, which comes to hear of changes only now
    list.value = 'wszyscy'
    root.addEventListener('change', () => chosen.push(list.value))
    release()
    expect(chosen).toEqual(['Ewa'])
    expect(list.value).toBe('Ewa')
  })

  test('is forgotten where it is there no more', () => {
    const { root, heard, find } = openPage('<button>Spis</button>')
    const release = holdEarlyPresses(root)
    find('button').click()
    find('button').remove()
    release()
    expect(heard).toEqual([])
  })

  test.each([
    ['a letter, which may be a shortcut', 'j', ['keydown BUTTON j', 'keydown BUTTON j']],
    ['not what the browser has answered', 'Tab', ['keydown BUTTON Tab']],
    ['nor what scrolls', ' ', ['keydown BUTTON  ']],
  ])('is a key: %s', (_, key, expected) => {
    const { root, heard, find } = openPage('<button>Spis</button>')
    const release = holdEarlyPresses(root)
    press(find('button'), key)
    release()
    press(root, 'k')
    release()
    expect(heard).toEqual(expected)
  })
})

describe('a sign of life', () => {
  test.each(['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'click', 'selectionchange'])(
    'is %s',
    async (type) => {
      const { root, find } = openPage('<p>Targ rusza jutro.</p>')
      const told = vi.fn()
      document.addEventListener('cytelnia:touched', told, { once: true })
      const life = signOfLife(root)
      expect(root.dataset.touched).toBeUndefined()
      find('p').dispatchEvent(new Event(type, { bubbles: true }))
      await life
      expect(root.dataset.touched).toBe('')
      expect(told).toHaveBeenCalledOnce()
    },
  )
})

describe('a page waits for its reader', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    history.replaceState(null, '', '/')
    document.documentElement.lang = ''
  })
  const decide = ({
    drawn = '/a/targ',
    at = '/a/targ',
    waits = true,
    lang = 'pl',
    wide = false,
  }: Partial<Record<'drawn' | 'at' | 'lang', string> & Record<'waits' | 'wide', boolean>>) => {
    const { root } = openPage('')
    root.dataset.path = drawn
    if (waits) root.dataset.waits = ''
    document.documentElement.lang = lang
    history.replaceState(null, '', at)
    vi.stubGlobal('matchMedia', () => ({ matches: wide }))
    return waitsForReader(root)
  }

  test('where it stands as it should', () => {
    expect(decide({})).toBe(true)
  })

  test.each([
    ['it was not drawn to wait', { waits: false }],
    ['it was drawn for another address', { at: '/a/targ/q/deski' }],
    ['the address asks for something', { at: '/a/targ?who=lis' }],
    ['the address names a place', { at: '/a/targ#date-2' }],
    ['it is to be drawn in another language', { lang: 'en' }],
    ['something stands beside the text', { wide: true }],
  ])('not where %s', (_, page) => {
    expect(decide(page)).toBe(false)
  })
})

describe('the whole page', () => {
  test('asks for the code that its script was told of, and for none twice', () => {
    document.head.innerHTML = ''
    openPage('<script type="module" data-code="/assets/base-1.js /assets/reader-1.js"></script>')
    fetchCodeAhead()
    const links = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/assets/base-1.js', '/assets/reader-1.js'])
  })

  test('wears its sheet in any window', () => {
    document.head.innerHTML = '<link rel="icon" media="print"><link rel="stylesheet" media="print" data-whole>'
    wearWholeSheet()
    expect([...document.head.children].map((link) => link.getAttribute('media'))).toEqual(['print', null])
  })

  test('does without both, as in development', () => {
    document.head.innerHTML = ''
    openPage('')
    fetchCodeAhead()
    wearWholeSheet()
    expect(document.head.children).toHaveLength(0)
  })
})
