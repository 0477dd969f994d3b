import type { Connect } from 'vite'
import { exportType } from './create-exports.ts'
import { exportPath, libraryPath } from './library-path.ts'
import type { Publication, Site } from './publish-library.ts'

/** Answers with the library's files as they are at this moment, at the addresses that a build gives them. */
export function serveData(site: Site, publication: () => Promise<Publication>): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const path = libraryPath(site, request.url ?? '')
    const taken = exportPath(site, request.url ?? '')
    // Vite answers the others
    if (path === null && taken === null) return next()
    try {
      const { files, exports, search } = await publication()
      const body = path === null ? exports.read(taken ?? '') : (files.get(path)?.() ?? search.read(path))
      response.writeHead(body == null ? 404 : 200, {
        'content-type': body == null || taken === null ? 'application/json; charset=utf-8' : exportType(taken),
        'cache-control': 'no-store',
      })
      response.end(request.method === 'HEAD' ? undefined : (body ?? 'null'))
    } catch (error) {
      next(error)
    }
  }
}
