import type { PageData } from '../app/entry-server.tsx'
import type { Article } from '../core/model/article.ts'
import type { LibraryTimeline, SpeakerRecord, TimelinePiece } from '../core/model/library.ts'
import { cutExcerpt } from './cut-excerpt.ts'
import { articlePath, type PageSubject, quotePath, speakerPath } from './page-subject.ts'
import type { Publication } from './publish-library.ts'

/** A page that is to be drawn, and what it needs for that. */
export interface Page {
  /** Below the base: `/a/slug`. */
  path: string
  /** In `dist`: `a/slug.html`. */
  file: string
  /** Of `src/app/routes/`. */
  route: string
  subject: PageSubject
  data: PageData
  preload: string[]
}

/** Every address of the library, and `404.html` for all others. */
export function* listPages({ library, libraryUrl, whenUrl, files }: Publication, base: string): Generator<Page> {
  const read = <T>(address: string): T => {
    const contents = files.get(decodeURI(address.slice(base.length)))
    if (contents === undefined) throw new Error(`${address} is not published`)
    return JSON.parse(contents()) as T
  }
  const data = { library }
  const subject = { kind: 'library', library } as const
  yield { path: '/', file: 'index.html', route: 'library', subject, data, preload: [libraryUrl] }
  yield { ...nameRoom('who', 'speakers'), data, preload: [libraryUrl] }
  yield { ...nameRoom('about', 'about'), data, preload: [] }
  yield { ...nameRoom('404', 'not-found'), data, preload: [] }
  const timeline = { index: read<LibraryTimeline>(whenUrl), readPiece: read<TimelinePiece> }
  yield { ...nameRoom('when', 'timeline'), data: { library, timeline }, preload: [whenUrl] }
  for (const { slug, asset } of library.articles) {
    const article = read<Article>(asset)
    const page = { route: 'reader', data: { library, article }, preload: [libraryUrl, asset] }
    yield { ...nameFile(articlePath(slug)), ...page, subject: { kind: 'article', article } }
    for (const quote of article.quotes) {
      const data = { library, excerpt: cutExcerpt(article, quote.id) }
      const subject = { kind: 'quote', article, quote } as const
      yield { ...nameFile(quotePath(slug, quote.id)), route: 'reader', subject, data, preload: [] }
    }
  }
  for (const { id, asset } of library.speakers) {
    const speaker = read<SpeakerRecord>(asset)
    const page = { route: 'speaker', data: { library, speaker }, preload: [libraryUrl, asset] }
    yield { ...nameFile(speakerPath(id)), ...page, subject: { kind: 'speaker', speaker } }
  }
}

/** A page that there is one of, whose route is named as what it is about. */
function nameRoom(name: string, kind: 'speakers' | 'about' | 'timeline' | 'not-found') {
  return { ...nameFile(`/${name}`), route: kind, subject: { kind } }
}

function nameFile(path: string): Pick<Page, 'path' | 'file'> {
  return { path, file: `${path.slice(1)}.html` }
}
