import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.cjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/** No page may reach past this machine: what it tries is refused and told to the page, at no cost to what it may. */
const CONTENT_SECURITY_POLICY = "default-src 'self' 'unsafe-inline' data: blob:"

/**
 * A page of the same origin with only some words in it, to stand on before the one that is measured: finding the machine's
 * fonts is what the first page of a browser pays for, whoever wrote it.
 */
export const BLANK = '/blank'

interface Served {
  origin: string
  close: () => Promise<void>
}

/**
 * Serves a directory on 127.0.0.1 as a static host does: what is text compressed with Brotli beforehand, `/when` from
 * `when.html`.
 */
export async function serveDirectory(directory: string): Promise<Served> {
  const files = new Map<string, { body: Buffer; headers: Record<string, string | number> }>()
  for (const file of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name)
    if (file.isFile()) files.set(path.slice(directory.length), packFile(path))
  }
  const blank = Buffer.from(
    '<!doctype html><title>blank</title><link rel="icon" href="data:,"><style>p { font-family: sans-serif }</style>' +
      '<p>Żółw <b>żółw <i>żółw</i></b> <i>żółw</i> ●◆▲■✚★▼✦✱◣♣✕○✓−…</p><h1 style="font-family: serif">Żółw <i>żółw</i></h1>',
  )
  files.set(`${BLANK}.html`, { body: blank, headers: { 'Content-Type': TYPES['.html'] ?? '' } })

  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').replace(/\?.*/, ''))
    const file = files.get(path) ?? files.get(`${path}.html`) ?? files.get(`${path}index.html`)
    if (file === undefined) response.writeHead(404).end()
    else response.writeHead(200, file.headers).end(file.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      return promisify(server.close.bind(server))()
    },
  }
}

function packFile(path: string): { body: Buffer; headers: Record<string, string | number> } {
  const contents = readFileSync(path)
  const type = TYPES[extname(path)]
  const body =
    type === undefined ? contents : brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  const headers = {
    'Content-Type': type ?? 'application/octet-stream',
    ...(type === undefined ? {} : { 'Content-Encoding': 'br' }),
    'Content-Length': body.length,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  }
  return { body, headers }
}
