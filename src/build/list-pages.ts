import type { PageSource } from '../app/entry-server.tsx'
import type { Excerpt } from '../core/model/excerpt.ts'
import type { LibraryTimeline, TimelinePiece } from '../core/model/library.ts'
import {
  articlePath,
  libraryPagePath,
  quotePath,
  speakerPagePath,
  speakerPath,
  speakersPagePath,
  speakersPath,
} from '../core/model/page-paths.ts'
import { cutExcerpt } from './cut-excerpt.ts'
import { cutSpeaker } from './cut-speaker.ts'
import type { Withdrawal } from './links/describe-withdrawn.ts'
import type { PageSubject } from './page-subject.ts'
import type { Publication, PublishedArticle } from './publish-library.ts'

/** A page that is to be drawn, and what it needs for that. */
export interface Page {
  /** Below the base: `/a/slug`. */
  path: string
  /** In `dist`: `a/slug.html`. */
  file: string
  /** Below the base: the address that it goes by elsewhere, where that is another one. */
  canonical?: string
  /** In `dist`: where it stands as well, at addresses that it had before. */
  formerFiles?: string[]
  /** Of `src/app/routes/`. */
  route: string
  subject: PageSubject
  data: PageSource
  preload: string[]
}

/** Every address of the library, and `404.html` for all others. */
export function* listPages(publication: Publication, base: string): Generator<Page> {
  const { library, cut, whenUrl, files } = publication
  const read = <T>(address: string): T => {
    const contents = files.get(decodeURI(address.slice(base.length)))
    if (contents === undefined) throw new Error(`${address} is not published`)
    return JSON.parse(contents()) as T
  }
  const { index } = cut
  const data = { index }
  for (const [place, page] of cut.pages.entries()) {
    const number = place + 1
    const isNewest = number === cut.pages.length
    const names = isNewest ? { path: '/', file: 'index.html' } : nameFile(libraryPagePath(number))
    const subject: PageSubject = isNewest ? { kind: 'library', library } : { kind: 'library-page', page }
    const libraryPage = { ...page, number }
    yield { ...names, route: 'library', subject, data: { index, libraryPage }, preload: [] }
  }
  for (const [place, voicesPage] of cut.voices.entries()) {
    const number = place + 1
    const names = nameFile(number === 1 ? speakersPath() : speakersPagePath(number))
    const carried = number === 1 ? data : { index, voicesPage: { ...voicesPage, number } }
    yield { ...names, route: 'speakers', subject: { kind: 'speakers' }, data: carried, preload: [] }
  }
  yield { ...nameRoom('about', 'about'), data, preload: [] }
  yield { ...nameRoom('search', 'search'), data, preload: [] }
  yield { ...nameRoom('kept', 'kept'), data, preload: [] }
  yield { ...nameRoom('open', 'open'), data, preload: [] }
  yield { ...nameRoom('404', 'not-found'), data, preload: [] }
  const timeline = { index: read<LibraryTimeline>(whenUrl), readPiece: read<TimelinePiece> }
  yield { ...nameRoom('when', 'timeline'), data: { index, timeline }, preload: [whenUrl] }
  for (const published of publication.articles) {
    const { article, formerly, neighbours } = published
    const formerFiles = formerly.map((slug) => nameFile(articlePath(slug)).file)
    // it carries the article
    const page = { route: 'reader', data: { index, article, neighbours }, preload: [] }
    yield { ...nameFile(articlePath(article.slug)), formerFiles, ...page, subject: { kind: 'article', article } }
    for (const quote of listQuotePages(published)) {
      const { subject, excerpt, ...names } = quote
      yield { ...names, route: 'reader', subject, data: { index, excerpt }, preload: [] }
    }
  }
  for (const withdrawal of publication.withdrawn) {
    for (const { withdrawn, ...names } of listWithdrawnPages(withdrawal)) {
      const page = { route: 'reader', data: { index, withdrawn }, preload: [] }
      yield { ...names, ...page, subject: { kind: 'withdrawn' } }
    }
  }
  for (const speaker of publication.speakers) {
    const { index: whole, pages } = cutSpeaker(speaker)
    for (const [place, page] of pages.entries()) {
      const number = place + 1
      const names = nameFile(number === 1 ? speakerPath(speaker.id) : speakerPagePath(speaker.id, number))
      const subject = { kind: number === 1 ? 'speaker' : 'speaker-page', speaker } as const
      const spoken = { speaker: whole, page: number === 1 ? null : { ...page, number } }
      yield { ...names, route: 'speaker', subject, data: { index, spoken }, preload: [] }
    }
  }
  for (const voice of publication.formerVoices) {
    const page = { route: 'speaker', data: { index, spoken: { speaker: voice, page: null } }, preload: [] }
    yield { ...nameFile(speakerPath(voice.id)), ...page, subject: { kind: 'former-voice', voice } }
  }
}

type QuotePage = Pick<Page, 'path' | 'file' | 'canonical' | 'formerFiles' | 'subject'> & { excerpt: Excerpt }

/** A page for each quote, and for each id that a quote had or has no more. */
function* listQuotePages({ article, links: { links }, formerly }: PublishedArticle): Generator<QuotePage> {
  const { slug } = article
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]))
  for (const id of new Set([...quotes.keys(), ...Object.keys(links)])) {
    const link = links[id] ?? { status: 'same', quote: id, candidates: [] }
    const quote = link.quote === null ? undefined : quotes.get(link.quote)
    yield {
      ...nameFile(quotePath(slug, id)),
      formerFiles: formerly.map((former) => nameFile(quotePath(former, id)).file),
      ...(quote !== undefined && quote.id !== id && { canonical: quotePath(slug, quote.id) }),
      subject: quote === undefined ? { kind: 'not-found' } : { kind: 'quote', article, quote },
      excerpt: cutExcerpt(article, id, link),
    }
  }
}

type WithdrawnPage = Pick<Page, 'path' | 'file' | 'formerFiles'> & { withdrawn: NonNullable<PageSource['withdrawn']> }

/** A page for an article that is no more, and for each id that a quote of it had. */
function* listWithdrawnPages({ article, slugs }: Withdrawal): Generator<WithdrawnPage> {
  const { withdrawn: slug, quotes } = article
  const formerly = slugs.filter((other) => other !== slug)
  const nameAll = (pathOf: (slug: string) => string) => ({
    ...nameFile(pathOf(slug)),
    formerFiles: formerly.map((former) => nameFile(pathOf(former)).file),
  })
  yield { ...nameAll(articlePath), withdrawn: { ...article, page: null } }
  for (const quote of quotes) {
    for (const id of [quote.id, ...(quote.aliases ?? [])]) {
      yield { ...nameAll((of) => quotePath(of, id)), withdrawn: { ...article, quotes: [quote], page: id } }
    }
  }
}

/** A page that there is one of, whose route is named as what it is about. */
function nameRoom(name: string, kind: 'speakers' | 'about' | 'timeline' | 'search' | 'kept' | 'open' | 'not-found') {
  return { ...nameFile(`/${name}`), route: kind, subject: { kind } }
}

function nameFile(path: string): Pick<Page, 'path' | 'file'> {
  return { path, file: `${path.slice(1)}.html` }
}
