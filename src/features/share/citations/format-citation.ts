import { quoteRow } from '../../../core/exports/quote-rows.ts'
import { type BibtexRow, toBibtex } from '../../../core/exports/to-bibtex.ts'
import type { Article, Quote } from '../../../core/model/article.ts'
import { formatEdtf } from '../../../messages/format-edtf.ts'
import type { Language } from '../../../messages/Language.tsx'
import { pl } from '../../../messages/pl.ts'
import { type CslDate, dateParts, describeSource } from './csl-item.ts'
import type { PublishedNode } from './csl-node.ts'

export type CitationStyle = 'iso690' | 'chicago' | 'bibtex'

type Data = Promise<{ default: unknown }>
const STYLES: Record<Exclude<CitationStyle, 'bibtex'>, () => Data> = {
  iso690: () => import('./data/iso690-numeric-en.json'),
  chicago: () => import('./data/chicago-note-bibliography.json'),
}
const LOCALES: Record<Language, () => Data> = {
  pl: () => import('./data/pl-PL.json'),
  en: () => import('./data/en-US.json'),
}

/** Words of the article that are nobody's quote. */
export interface CitedWords {
  words: string
}

/**
 * A quote's source, or that of other words of the article, as a citation in plain text. What formats it is fetched when
 * it is first asked for.
 *
 * ISO 690 gives the day of the visit always; Chicago only where the article has no date, and begins with the paper
 * where no author is known, as its manual wants.
 *
 * @param quote as it is, or as much of it as is cited
 * @param address of the words, absolute: their permalink
 * @param accessed the moment of the visit; its day counts, in the reader's time zone
 * @param language of the words around the article's own
 * @throws what the import throws when the formatter cannot be fetched
 */
export async function formatCitation(
  style: CitationStyle,
  article: Article,
  quote: Quote | CitedWords,
  address: string,
  accessed: Date,
  language: Language,
): Promise<string> {
  const day = dayOf(accessed)
  if (style === 'bibtex') return toBibtex([rowOf(article, quote, address)], day)
  const [{ citeWithCsl }, published, locale] = await Promise.all([
    import('./cite-with-csl.ts'),
    STYLES[style]().then(nodeOf),
    LOCALES[language]().then(nodeOf),
  ])
  const foreign = language !== 'en'
  const item = describeSource(article, address, day, foreign ? polishDate : englishDate)
  return citeWithCsl(item, published, locale, foreign)
}

function rowOf(article: Article, quote: Quote | CitedWords, permalink: string): BibtexRow {
  if (!('words' in quote)) return quoteRow(article, quote, permalink)
  const { slug, title, published, source } = article
  return {
    article: slug,
    id: 'passage',
    title,
    author: source?.author ?? null,
    source: source?.name ?? null,
    published,
    permalink,
    words: quote.words,
    name: null,
  }
}

const nodeOf = ({ default: node }: { default: unknown }) => node as PublishedNode

/** In words of ours: the locale has months in the nominative alone, and would write `12 styczeń`. */
const polishDate = (edtf: string): CslDate => ({ literal: formatEdtf(edtf, pl) })
const englishDate = (edtf: string): CslDate => dateParts(edtf) ?? { literal: edtf }

function dayOf(date: Date): string {
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'))
  return [String(date.getFullYear()).padStart(4, '0'), ...parts].join('-')
}
