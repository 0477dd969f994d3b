import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

const VITE = 'node_modules/vite/bin/vite.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site answers, without a slash at its end. */
    site: string
  }
}

/** Builds the project's own site once, and serves it as `npm start` does, for all browser tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), 'cytelnia-site-'))
  // in a process of its own: in this one NODE_ENV is `test`, which would put React's development build into the site
  await promisify(execFile)(process.execPath, [VITE, 'build', '--outDir', outDir, '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0, open: false } })
  provide('site', (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, ''))
  return async () => {
    await server.close()
    await rm(outDir, { recursive: true, force: true })
  }
}
