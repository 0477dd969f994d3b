import { createHash } from 'node:crypto'
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
 * A page of the same origin with only some words in it, to stand on before the one that is measured: finding the
 * machine's fonts is what the first page of a browser pays for, whoever wrote it.
 */
export const BLANK = '/blank'

export interface Served {
  origin: string
  close: () => Promise<void>
}

interface ServedFile {
  body: Buffer
  headers: Record<string, string | number>
}

/**
 * Serves a directory on 127.0.0.1 as a static host does: what is text compressed with Brotli once, `/when` from
 * `when.html`; with an `ETag`, and what lies in `assets/` to be kept for ever.
 */
export async function serveDirectory(directory: string): Promise<Served> {
  const files = new Map<string, () => ServedFile>()
  for (const file of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name)
    if (file.isFile()) files.set(path.slice(directory.length), packOnce(path, path.slice(directory.length)))
  }
  const blank = Buffer.from(
    '<!doctype html><title>blank</title><link rel="icon" href="data:,"><style>p { font-family: sans-serif }</style>' +
      '<p>Żółw <b>żółw <i>żółw</i></b> <i>żółw</i> ●◆▲■✚★▼✦✱◣♣✕○✓−…</p><h1 style="font-family: serif">Żółw <i>żółw</i></h1>',
  )
  files.set(`${BLANK}.html`, () => ({ body: blank, headers: { 'Content-Type': TYPES['.html'] ?? '' } }))

  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').replace(/\?.*/, ''))
    const file = files.get(path) ?? files.get(`${path}.html`) ?? files.get(`${path}index.html`)
    if (file === undefined) {
      response.writeHead(404).end()
      return
    }
    const { body, headers } = file()
    const isKnown = headers.ETag !== undefined && request.headers['if-none-match'] === headers.ETag
    if (isKnown) response.writeHead(304, { ETag: headers.ETag, 'Cache-Control': headers['Cache-Control'] }).end()
    else response.writeHead(200, headers).end(body)
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

/** Compressed when it is first asked for: of ten thousand pages few are. */
function packOnce(path: string, address: string): () => ServedFile {
  let packed: ServedFile | undefined
  return () => {
    packed ??= packFile(path, address)
    return packed
  }
}

function packFile(path: string, address: string): ServedFile {
  const contents = readFileSync(path)
  const type = TYPES[extname(path)]
  const body =
    type === undefined ? contents : brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  const headers = {
    'Content-Type': type ?? 'application/octet-stream',
    ...(type === undefined ? {} : { 'Content-Encoding': 'br' }),
    'Content-Length': body.length,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    ETag: `"${createHash('sha256').update(contents).digest('hex').slice(0, 16)}"`,
    'Cache-Control': address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  return { body, headers }
}
