import type { IncomingMessage, ServerResponse } from 'node:http'
import { text as readBody } from 'node:stream/consumers'
import { z } from 'zod'
import { changeSchema } from './change.ts'
import { type Desk, DeskError } from './desk.ts'

/** Where the development server takes corrections. A build has no such place. */
export const DESK_ADDRESS = '/@cytelnia/corrections'

const known = { slug: z.string().min(1), hash: z.string().min(1) }
const stepSchema = z.union([
  z.object({ ...known, change: changeSchema }),
  z.object({ ...known, restore: z.string().nullable() }),
])

const STATUS: Record<DeskError['reason'], number> = { unknown: 404, conflict: 409, refused: 422 }

/**
 * Answers for the desk, in JSON: `GET ?slug=` says what file an article's corrections are and its hash; `POST` of
 * `{ slug, hash, change }` or `{ slug, hash, restore }` writes it. Only pages of this very server may write: a site
 * that an editor happens to visit must not.
 */
export async function serveDesk(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = (status: number, body: unknown): void => {
    const isText = typeof body === 'string'
    response.writeHead(status, {
      'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    })
    response.end(isText ? body : JSON.stringify(body))
  }
  try {
    if (!isOwnPage(request)) return answer(403, 'Only pages of this server may correct articles.')
    if (request.method === 'GET') {
      const { searchParams } = new URL(request.url ?? '', 'http://localhost')
      return answer(200, await desk.look(searchParams.get('slug') ?? ''))
    }
    if (request.method !== 'POST') return answer(405, 'GET or POST.')
    // what a form of another site could send is not taken
    if (request.headers['content-type']?.startsWith('application/json') !== true) return answer(415, 'JSON, please.')
    const parsed = stepSchema.safeParse(JSON.parse(await readBody(request)))
    if (!parsed.success) return answer(400, z.prettifyError(parsed.error))
    const { slug, hash, ...step } = parsed.data
    answer(200, await desk.write(slug, hash, step))
  } catch (error) {
    if (error instanceof DeskError) answer(STATUS[error.reason], error.message)
    else if (error instanceof SyntaxError) answer(400, error.message)
    else answer(500, String(error))
  }
}

function isOwnPage({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  const { origin, host } = headers
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
}
