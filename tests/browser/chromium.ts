import { type Browser, chromium } from 'playwright-core'

/**
 * Debian's chromium, or the one that CHROMIUM names: no update, no telemetry, nothing that leaves the machine.
 *
 * @param flags more of its command line
 */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      // of the window around the page, which nobody sees: a twentieth of a visit's work
      '--animation-duration-scale=0',
      ...flags,
    ],
  })
}
