import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, Span } from '../../../src/core/model/article.ts'
import { ParseError } from '../../../src/core/model/parse-error.ts'
import { parseArticle } from '../../../src/core/pipeline.ts'

const WORDS = [
  '"',
  '„',
  '”',
  '«',
  '»',
  '‚',
  '’',
  ' - ',
  ' – ',
  '. ',
  ', ',
  ': ',
  '? ',
  '… ',
  '(...) ',
  '\n',
  '\n\n',
  ' ',
  'że ',
  'czy ',
  'aby ',
  'powiedział ',
  'dodała ',
  'Według ',
  'zdaniem ',
  'jak ',
  'Adam ',
  'Wrzos ',
  'Anna ',
  'rzecznik ',
  'NATO ',
  'i ',
  'nie ',
  'który ',
  'most ',
  'stoi ',
  'ministra ',
  '16. ',
  'w środę ',
  'date 2022-01 ',
  '---\n',
  'title: ',
  '\ufeff',
  '\u00ad',
  'z\u0307',
  '😀',
  '\ud800',
  'CZYTAJ TAKŻE: ',
  ' / PAP',
  '\r\n',
  '\0',
]
/** Anything at all, and what is nearer to an article and so goes deeper. */
const source = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((parts) => parts.join('')),
)

function parsed(text: string): Article | null {
  try {
    return parseArticle(text, { name: 'any' })
  } catch (error) {
    expect(error).toBeInstanceOf(ParseError)
    return null
  }
}

const inOrder = (spans: readonly Span[]): boolean =>
  spans.every(({ start }, i) => i === 0 || start >= (spans[i - 1]?.end ?? 0))

test('for any string at all: an Article whose spans lie in its text and in order, or a ParseError', () => {
  fc.assert(
    fc.property(source, (text) => {
      const article = parsed(text)
      if (!article) return
      const length = article.text.length
      const sound = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= length
      expect(inOrder(article.blocks.map(({ span }) => span))).toBe(true)
      for (const { span, credit } of article.blocks) {
        expect(sound(span)).toBe(true)
        if (credit) expect(sound(credit) && credit.start >= span.start && credit.end <= span.end).toBe(true)
      }
      const ids = new Set(article.quotes.map(({ id }) => id))
      expect(ids.size).toBe(article.quotes.length)
      const speakers = new Set(article.speakers.map(({ id }) => id))
      expect(speakers.size).toBe(article.speakers.length)
      article.quotes.forEach(({ spans, verbatim, cue, source: mention, speaker }, i) => {
        expect(spans.every(sound) && inOrder(spans)).toBe(true)
        expect(
          verbatim.every(
            (part) => sound(part) && spans.some(({ start, end }) => part.start >= start && part.end <= end),
          ),
        ).toBe(true)
        if (cue) expect(sound(cue.span)).toBe(true)
        if (mention) expect(sound(mention)).toBe(true)
        if (speaker !== null) expect(speakers.has(speaker)).toBe(true)
        expect((spans[0]?.start ?? 0) >= (article.quotes[i - 1]?.spans[0]?.start ?? 0)).toBe(true)
      })
      for (const { mentions } of article.speakers) expect(mentions.every(sound)).toBe(true)
      for (const { span, quotes } of article.timeline) {
        if (span) expect(sound(span)).toBe(true)
        expect(quotes.every((id) => ids.has(id))).toBe(true)
      }
    }),
    { numRuns: 1500 },
  )
})

test('parsing its own text again adds no word and moves none', () => {
  fc.assert(
    fc.property(source, (text) => {
      const first = parsed(text)
      if (!first || /^(?:---|\s*date )/.test(first.text)) return
      // what was cut may show the rest to be a page's own words as well: nothing else may change
      const words = first.text.match(/\S+/g) ?? []
      let at = 0
      for (const word of parsed(first.text)?.text.match(/\S+/g) ?? []) {
        at = words.findIndex((known, i) => i >= at && known.includes(word)) + 1
        expect(at).toBeGreaterThan(0)
      }
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['a million quotation marks', '"'.repeat(1_000_000)],
  ['opening marks that nothing closes', 'a „'.repeat(100_000)],
  ['a megabyte without a space', 'a'.repeat(1_000_000)],
  ['nested dashes', '- Ala - mówi '.repeat(10_000)],
  ['one sentence of clauses', 'mówi, że '.repeat(10_000)],
  ['one quote again and again', 'Dodał, że tak.\n\n'.repeat(10_000)],
  ['open brackets', '('.repeat(500_000)],
])('%s take no more than linear time', { timeout: 30_000 }, (_, text) => {
  const begin = performance.now()
  parsed(text)
  // generous: a quadratic pass would take minutes
  expect(performance.now() - begin).toBeLessThan(15_000)
})

test.each([
  ['', 'There is no text.'],
  ['\n \n', 'There is no text.'],
  ['...', 'There is no text.'],
  ['---\ntitle: A\n---\n', 'There is no text.'],
  ['a\0b', 'The file is binary.'],
])('%j is refused', (text, message) => {
  expect(() => parseArticle(text, { name: 'x' })).toThrow(expect.objectContaining({ name: 'ParseError', message }))
})

test('the title is given, the first heading, or the first clause of the lead', () => {
  const lead =
    'Most w Lubinowie otworzą wiosną i nie będzie płatny dla mieszkańców gminy ani dla nikogo z okolicy - powiedział Wrzos.'
  expect(parseArticle(`---\ntitle: "Most: otwarcie"\nslug: most\n---\n${lead}`, { name: 'x' })).toMatchObject({
    title: 'Most: otwarcie',
    titleFrom: 'given',
    slug: 'most',
  })
  expect(parseArticle(`Nowy most\n\n${lead}`, { name: 'x' })).toMatchObject({
    title: 'Nowy most',
    titleFrom: 'heading',
    slug: 'nowy-most',
  })
  expect(parseArticle(lead, { name: 'x' })).toMatchObject({
    title: 'Most w Lubinowie otworzą wiosną',
    titleFrom: 'lead',
  })
  expect(parseArticle('Здравствуйте, мир.', { name: 'nowy tekst' }).slug).toBe('nowy-tekst')
})

test('a label with nothing in it is nobody', () => {
  const article = parseArticle('": : date 2022-01 ', { name: 'any' })
  expect(article.speakers).toEqual([])
})
