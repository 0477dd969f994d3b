import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeHeadersFile, writeRedirectsFile } from '../../../../src/build/hosting/netlify-files.ts'
import { KEPT_FOR_EVER, PAGE_POLICY, SECURITY_HEADERS } from '../../../../src/build/hosting/response-headers.ts'
import { writeCaddyfile, writeNginxConfiguration } from '../../../../src/build/hosting/server-files.ts'

test.each([
  ['docs/hosting/nginx.conf', writeNginxConfiguration()],
  ['docs/hosting/Caddyfile', writeCaddyfile()],
])('%s is what `npm run hosting` writes', (file, written) => {
  expect(readFileSync(file, 'utf8')).toBe(written)
})

test.each([
  ['_headers', writeHeadersFile('/')],
  ['nginx', writeNginxConfiguration()],
  ['Caddy', writeCaddyfile()],
])('%s says every header, and how long a hashed file is kept', (_, written) => {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    expect(written).toContain(name)
    expect(written).toContain(value)
  }
  expect(written).toContain(KEPT_FOR_EVER)
})

test('a header allows nothing that the page does not, but the styles that the page names by their hash', () => {
  const header = SECURITY_HEADERS['Content-Security-Policy']?.split('; ') ?? []
  const added = header.filter((directive) => !PAGE_POLICY.split('; ').includes(directive))
  expect(added).toEqual(["style-src 'self' 'unsafe-inline'", "frame-ancestors 'none'"])
  expect(header.length).toBe(PAGE_POLICY.split('; ').length + 1)
})

describe('_headers and _redirects', () => {
  test('name no header twice for one path, for Cloudflare would join the two', () => {
    const rules = writeHeadersFile('/').split(/\n(?=\/)/)
    const [everywhere = '', assets = ''] = rules
    const names = (rule: string) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name)
    expect(rules).toHaveLength(2)
    expect(names(everywhere).filter((name) => names(assets).includes(name))).toEqual([])
  })

  test('below a path lead there from the root, and at the root lead nowhere', () => {
    expect(writeHeadersFile('/press/')).toContain('\n/press/assets/*\n')
    expect(writeRedirectsFile('/press/')).toBe('/ /press/ 302\n')
    expect(writeRedirectsFile('/')).toMatch(/^#.*\n$/)
  })
})
