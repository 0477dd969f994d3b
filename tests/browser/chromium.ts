import { type Browser, chromium } from 'playwright-core'

/** Debian's chromium, or the one that CHROMIUM names: no update, no telemetry, nothing that leaves the machine. */
export function launchChromium(): Promise<Browser> {
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
      // a renderer of its own for each page that a test opens is a sixth of its time
      '--renderer-process-limit=1',
    ],
  })
}
