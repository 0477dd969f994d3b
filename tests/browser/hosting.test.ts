import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { CONFIRMED, KEPT_FOR_EVER, SECURITY_HEADERS } from '../../src/build/hosting/response-headers.ts'
import { driveChromium, hasChromium } from './drivers/chromium.ts'
import { describeJourneys } from './journeys.ts'
import { prepareChromium } from './open-page.ts'
import { PIER, PROJECT } from './project-library.ts'
import { hasNginx, serveWithNginx } from './serve-nginx.ts'

const projectFiles = inject('projectFiles')

/** What a host that publishes the library of `project-library.ts` has to answer. @param site with the base path */
function describeAnswers(site: () => string): void {
  const ask = (path: string, init?: RequestInit) => fetch(site() + path, { redirect: 'manual', ...init })

  test.each(['/', '/who', '/a/pomost', '/when', '/about', '/who/olga-brzoza', '/data/a/pomost.json', '/feed.xml'])(
    '%s is there, is confirmed each time, and comes compressed',
    async (path) => {
      const answer = await ask(path, { headers: { 'Accept-Encoding': 'gzip' } })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toBe(CONFIRMED)
      expect(answer.headers.get('etag')).not.toBeNull()
      expect(answer.headers.get('content-encoding')).toBe('gzip')
      await answer.arrayBuffer()
    },
  )

  test('an answer that was kept is confirmed without its words', async () => {
    const etag = (await ask('/a/pomost')).headers.get('etag') ?? ''
    expect((await ask('/a/pomost', { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })

  test('what has a hash in its name is kept for ever, and what is missing there is not', async () => {
    const names = (await readdir(join(projectFiles, 'assets'))).filter((name) => /\.(js|css|woff2|json)$/.test(name))
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) {
      const answer = await ask(`/assets/${name}`)
      expect([name, answer.status, answer.headers.get('cache-control')]).toEqual([name, 200, KEPT_FOR_EVER])
      await answer.arrayBuffer()
    }
    const missing = await ask('/assets/base-00000000.js')
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, CONFIRMED])
  })

  test.each(['/a/pomost', '/assets/nie-ma.js', '/nie/ma', '/who/', '/export/a/pomost.csv'])(
    '%s says the security headers',
    async (path) => {
      const { headers } = await ask(path)
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name), name).toBe(value)
    },
  )

  test.each(['/nie/ma', '/nie/ma/', '/a/nie-ma', '/a/pomost/q/nie-ma', '/a/pomost/q'])(
    '%s is not there: 404, with the page that says so',
    async (path) => {
      const answer = await ask(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')?.toLowerCase()).toBe('text/html; charset=utf-8')
      expect(await answer.text()).toContain('Nie ma tu takiej strony')
    },
  )

  test.each(['/who', '/a/pomost'])(
    '%s/ leads to the address without a slash, and keeps what is asked',
    async (path) => {
      const answer = await ask(`${path}/?kind=direct`)
      expect(answer.status).toBe(301)
      expect(answer.headers.get('location')).toBe(`${new URL(site() + path).pathname}?kind=direct`)
    },
  )

  test.each([
    ['/export/a/pomost.csv', 'text/csv'],
    ['/export/a/pomost.md', 'text/markdown'],
    ['/export/a/pomost.jsonld', 'application/ld+json'],
    ['/export/a/pomost.bib', 'application/x-bibtex'],
    ['/manifest.webmanifest', 'application/manifest+json'],
  ])('%s is of its type', async (path, type) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers.get('content-type')?.toLowerCase()]).toEqual([200, `${type}; charset=utf-8`])
  })
}

describe('npm start', () => describeAnswers(() => inject('projectSite')))

describe.skipIf(!hasNginx)('nginx, with the configuration that is shipped', () => {
  const closing: (() => Promise<void>)[] = []
  let own = ''
  let project = ''
  beforeAll(async () => {
    const root = await mkdtemp(join(tmpdir(), 'cytelnia-root-'))
    await symlink(projectFiles, join(root, PROJECT.base.slice(1, -1)))
    const servers = await Promise.all([serveWithNginx(inject('siteFiles'), '/'), serveWithNginx(root, PROJECT.base)])
    own = servers[0].address
    project = servers[1].address + PROJECT.base.slice(0, -1)
    closing.push(...servers.map(({ close }) => close), () => rm(root, { recursive: true }))
  })
  afterAll(async () => {
    for (const close of closing) await close()
  })

  describe('below a path', () => {
    describeAnswers(() => project)

    const openPage = prepareChromium()
    test('an article opens, without a complaint of the policy', async () => {
      const page = await openPage()
      await page.goto(`${project}/a/pomost`, { waitUntil: 'networkidle' })
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(PIER.title)
      await page
        .getByRole('article')
        .getByRole('link', { name: /^Olga Brzoza, / })
        .first()
        .click()
      await page.waitForURL(/\/q\//)
    })
  })

  describe.skipIf(!hasChromium)('at the root', () => describeJourneys(driveChromium, () => own))
})
