import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import type { PreviewServer } from 'vite'
import { CONFIRMED, KEPT_FOR_EVER, MEDIA_TYPES, SECURITY_HEADERS } from './response-headers.ts'

/**
 * Has `vite preview` answer as a host does that was told by `_headers` or by the files in `docs/hosting`: the same
 * headers, no slash at an address's end, `404.html` with its status for what is not there. Compression Vite has of its
 * own.
 *
 * @returns what Vite calls once its own handlers stand
 */
export function servePublished({ middlewares, config }: PreviewServer): () => void {
  const directory = resolve(config.root, config.build.outDir)
  const { base } = config
  const isThere = (file: string) => existsSync(join(directory, file))

  middlewares.use((request, response, next) => {
    const { path, search } = readAddress(request.url)
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    response.setHeader('Cache-Control', path.startsWith(`${base}assets/`) ? KEPT_FOR_EVER : CONFIRMED)
    const type = MEDIA_TYPES[extname(path).slice(1)]
    if (type !== undefined) response.setHeader('Content-Type', `${type}; charset=utf-8`)
    const withoutSlash = path.slice(0, -1)
    const isOurs = path.startsWith(base) && path !== base && path.endsWith('/')
    if (!isOurs || !isThere(`${decode(withoutSlash.slice(base.length))}.html`)) return next()
    response.writeHead(301, { Location: withoutSlash + search }).end()
  })

  return () => {
    middlewares.use(async (request, response, next) => {
      // Vite has turned every address that is no file into the library's; only the library is that
      const { path } = readAddress(request.originalUrl)
      if (request.url !== '/index.html' || [base, `${base}index.html`].includes(path)) return next()
      const page = await readFile(join(directory, '404.html')).catch(() => null)
      const type = page === null ? 'text/plain' : 'text/html; charset=utf-8'
      response.writeHead(404, { 'Content-Type': type, 'Cache-Control': CONFIRMED })
      response.end(page ?? 'Not found. Run `npm run build` first.')
    })
  }
}

function readAddress(address = ''): { path: string; search: string } {
  const at = address.indexOf('?')
  return at < 0 ? { path: address, search: '' } : { path: address.slice(0, at), search: address.slice(at) }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
