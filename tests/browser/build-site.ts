import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { writeDenseLibrary } from './dense-library.ts'
import { PROJECT, writeProjectLibrary } from './project-library.ts'

const VITE = 'node_modules/vite/bin/vite.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site answers, without a slash at its end. */
    site: string
    /** The folder in which its files lie. */
    siteFiles: string
    /** The same of a site with the library of `dense-library.ts`. */
    denseSite: string
    /** Of a site below a project's base path, with the library of `project-library.ts`. */
    projectSite: string
    /** The folder in which its files lie. */
    projectFiles: string
  }
}

/**
 * Builds the project's own site, a dense one and one below a base path once, and serves them as `npm start` does, for
 * all browser tests.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'cytelnia-site-'))
  const seeds = join(directory, 'seeds')
  const projectSeeds = join(directory, 'project-seeds')
  const projectFiles = join(directory, 'project')
  await Promise.all([writeDenseLibrary(seeds), writeProjectLibrary(projectSeeds)])
  const { origin, base } = PROJECT
  const [own, dense, project] = await Promise.all([
    serveSite(join(directory, 'own'), {}),
    serveSite(join(directory, 'dense'), { CYTELNIA_SEEDS: seeds, CYTELNIA_CARDS: 'none' }),
    serveSite(projectFiles, { CYTELNIA_SEEDS: projectSeeds, SITE_URL: origin, BASE_PATH: base }, base),
  ])
  provide('site', own.address)
  provide('siteFiles', join(directory, 'own'))
  provide('denseSite', dense.address)
  provide('projectSite', project.address)
  provide('projectFiles', projectFiles)
  return async () => {
    await Promise.all([own, dense, project].map((site) => site.close()))
    await rm(directory, { recursive: true, force: true })
  }
}

export async function serveSite(outDir: string, env: NodeJS.ProcessEnv, base = '/') {
  // in a process of its own: in this one NODE_ENV is `test`, which would put React's development build into the site
  await promisify(execFile)(process.execPath, [VITE, 'build', '--outDir', outDir, '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
  })
  const server = await preview({ base, logLevel: 'error', build: { outDir }, preview: { port: 0, open: false } })
  return { address: (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, ''), close: () => server.close() }
}
