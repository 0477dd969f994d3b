import fc from 'fast-check'
import type { Article } from '../../../../src/core/model/article.ts'
import { footbridge } from '../../../app/fixtures/footbridge.ts'

/** Where a site that knows its address has its pages, and its files. */
export const locate = (path: string): string => `https://czytelnia.example.org/dzial${path}`

const signs = fc.oneof(
  fc.constantFrom(
    ...`"',;|=+-@\t\n\r #*_[]<>&\\{}%$~^:./„”…`,
    '\r\n',
    '\\textbf{',
    '{',
    '}',
    '@misc{',
    '😀',
    '<script>',
    '=1+1',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
)
/** Text of everything that means something to one of the formats. */
const wildText = fc
  .array(signs, { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '')

/**
 * The fixture with other words: one quote in the middle, of a speaker, by an author and from a source of wild names.
 */
export const wildArticle: fc.Arbitrary<Article> = fc
  .tuple(wildText, wildText, wildText, wildText, wildText)
  .map(([before, said, after, name, title]) => {
    const text = before + said + after
    const span = { start: before.length, end: before.length + said.length }
    const quotes = footbridge.quotes
      .slice(0, 1)
      .map((quote) => ({ ...quote, spans: [span], verbatim: [span], speaker: 'x' }))
    const speakers = footbridge.speakers
      .slice(0, 1)
      .map((speaker) => ({ ...speaker, id: 'x', name, roles: [title, name] }))
    return { ...footbridge, text, title, quotes, speakers, source: { name: title, author: name } }
  })
