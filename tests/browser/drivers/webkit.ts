import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findFreePort } from '../find-free-port.ts'
import { DESKTOP } from '../viewports.ts'
import type { DrivenBrowser, DrivenPage } from './driven-page.ts'

const DRIVER = '/usr/bin/WebKitWebDriver'
const XVFB = '/usr/bin/Xvfb'
/** Where Debian puts it, by machine. */
const BROWSERS = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
)
const MINI_BROWSER = process.env.WEBKIT ?? BROWSERS.find(existsSync)
/** https://www.w3.org/TR/webdriver1/#keyboard-actions */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ' ': ' ' }

export const hasWebKit = MINI_BROWSER !== undefined && existsSync(DRIVER) && existsSync(XVFB)

/**
 * Debian's WebKitGTK on a screen that nobody sees, by classic WebDriver (https://www.w3.org/TR/webdriver1/): the six
 * commands that are used here. It tells nothing of the console; of errors a page says those after it has loaded.
 */
export async function launchWebKit(): Promise<DrivenBrowser> {
  const screen = spawn(XVFB, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const display = await readDisplay(screen)
  const port = await findFreePort()
  const driver = spawn(DRIVER, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      LANG: 'C.UTF-8',
      LANGUAGE: 'pl',
    },
  })
  const root = `http://127.0.0.1:${port}`
  await waitUntilReady(root)
  const sessions: string[] = []
  return {
    async newPage() {
      await Promise.all(sessions.splice(0).map((session) => ask('DELETE', session)))
      const options = { binary: MINI_BROWSER, args: ['--automation'] }
      const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } }
      const { sessionId } = await ask<{ sessionId: string }>('POST', `${root}/session`, { capabilities })
      const session = `${root}/session/${sessionId}`
      sessions.push(session)
      await ask('POST', `${session}/window/rect`, DESKTOP)
      return drivePage(session)
    },
    async close() {
      await Promise.allSettled(sessions.map((session) => ask('DELETE', session)))
      driver.kill()
      screen.kill()
    },
  }
}

function drivePage(session: string): DrivenPage {
  const act = async (actions: unknown[]) => {
    await ask('POST', `${session}/actions`, { actions })
    await ask('DELETE', `${session}/actions`)
  }
  return {
    open: async (address) => void (await ask('POST', `${session}/url`, { url: address })),
    evaluate: (expression) => ask('POST', `${session}/execute/sync`, { script: `return (${expression})`, args: [] }),
    clickAt: (x, y) =>
      act([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    press: (key) =>
      act([
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value: KEYS[key] },
            { type: 'keyUp', value: KEYS[key] },
          ],
        },
      ]),
    complaints: () => [],
  }
}

/** @throws Error with what the driver says of it */
async function ask<T>(method: string, address: string, body?: unknown): Promise<T> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  })
  const { value } = (await response.json()) as { value: T & { message?: string } }
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value.message}`)
  return value
}

function readDisplay({ stdio: [, , , pipe] }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    pipe?.once('data', (number) => resolve(String(number).trim()))
    pipe?.once('end', () => reject(new Error('Xvfb has not started')))
  })
}

async function waitUntilReady(root: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await fetch(`${root}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('WebKitWebDriver does not answer')
}
