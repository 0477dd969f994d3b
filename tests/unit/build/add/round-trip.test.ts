import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readIncoming } from '../../../../src/build/add/read-incoming.ts'
import { writeSeed } from '../../../../src/build/add/write-seed.ts'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { canonicalise } from '../../../../src/core/text/canonical.ts'
import { parseHeader } from '../../../../src/core/text/header.ts'

const letters = 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż'
/** Long words: of short ones, some are an agency's initials behind an article, which its text leaves out. */
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 5, maxLength: 12 })
const joint = fc.constantFrom(
  ' ',
  ', ',
  ' – ',
  ' - ',
  ': ',
  ' „',
  '” ',
  '. ',
  '? ',
  ' (',
  ') ',
  ' "',
  '" ',
  '; ',
  '\n',
  '\u00a0',
)
const paragraph = fc
  .tuple(
    word,
    fc.array(fc.tuple(joint, word), { minLength: 2, maxLength: 12 }),
    fc.constantFrom('.', '', '!', ':', '…', '”'),
  )
  .map(([first, rest, end]) => first + rest.map((part) => part.join('')).join('') + end)
const visible = (text: string) => canonicalise(text).replace(/\s+/g, '')

test('every paragraph of a plain text is in the article that its seed holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(paragraph, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n\n', '\r\n\r\n', '\n \n\n'),
      async (paragraphs, gap) => {
        const read = await readIncoming('-', Buffer.from(paragraphs.join(gap)))
        if ('message' in read) throw new Error(read.message)
        const { text } = parseArticle(writeSeed({ title: 'Most', date: '2024-05-17' }, read.body), { name: 'x' })
        expect(visible(text)).toBe(visible(paragraphs.join('')))
      },
    ),
    { numRuns: 150 },
  )
})

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const MENU = '<nav><a href="/">Strona</a></nav>'

test('every paragraph of a page’s article is in its seed, and nothing of the menu', async () => {
  // as long as articles are: of a few words Readability cannot know that they are one
  const long = fc.array(paragraph, { minLength: 3, maxLength: 5 }).map((parts) => parts.join(' ').replaceAll('\n', ' '))
  await fc.assert(
    fc.asyncProperty(fc.array(long, { minLength: 3, maxLength: 8 }), async (paragraphs) => {
      const html = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')
      const page = `<!doctype html><meta charset="utf-8"><body>${MENU}<article><h1>Most</h1>${html}</article></body>`
      const read = await readIncoming('a.html', Buffer.from(page))
      if ('message' in read) throw new Error(read.message)
      expect(visible(read.body)).toBe(visible(paragraphs.join('')))
    }),
    { numRuns: 25 },
  )
})

const anything = fc.string({ unit: 'binary', maxLength: 80 }).filter((text) => /[\p{L}\p{N}]/u.test(text))
/** As facts come: on one line, without what nobody sees. */
const fact = anything
  .map((text) =>
    text
      .replace(/[\p{C}\s]+/gu, ' ')
      .normalize('NFC')
      .trim(),
  )
  .filter((text) => text !== '')

test('whatever a title or an author is made of, and whatever the text, a seed gives both back', () => {
  fc.assert(
    fc.property(fact, fact, fact, anything, (title, source, author, body) => {
      const header = parseHeader(writeSeed({ title, date: '2024-05', source, author }, body))
      expect(header).toMatchObject({ title, published: '2024-05', source: { name: source, author } })
      expect(visible(header.body)).toBe(visible(body))
    }),
  )
})
