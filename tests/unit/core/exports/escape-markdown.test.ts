import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown, linkMarkdown } from '../../../../src/core/exports/escape-markdown.ts'
import { asHtml, renderMarkdown } from './render-markdown.ts'

const CASES: [what: string, text: string][] = [
  ['emphasis', 'most *stoi* i __nie__ runie'],
  ['a heading', '# Zalesie'],
  ['a rule', '---'],
  ['a list', '- most'],
  ['a numbered list, as a sentence may begin', '2021. rok był suchy'],
  ['an underline', '==='],
  ['HTML', 'most <img src=x onerror=alert(1)> <!-- stoi'],
  ['a link', '[most](https://example.org)'],
  ['an image', '![most](https://example.org)'],
  ['a reference', '[most]: https://example.org'],
  ['a bare address', 'jest na https://example.org/most i www.example.org, ftp://example.org oraz example.com'],
  ['a bare e-mail', 'pisz na urzad@example.org'],
  ['code', '`most` i ``most``'],
  ['an entity', 'most &amp; &#33; kładka'],
  ['a blockquote', '> most'],
  ['a table', '| a | b |'],
  ['strikethrough', '~~most~~'],
  ['backslashes', String.raw`most \* \\ \ `.trim()],
  ['an abbreviation', 'm.in. most, tj. ten nad Strugą o godz. 12:30'],
]

describe('article text in Markdown', () => {
  it.each(CASES)('never becomes %s', (_, text) => {
    expect(renderMarkdown(escapeMarkdown(text))).toBe(`<p>${asHtml(text)}</p>\n`)
  })

  it('shows any line as it is', () => {
    const sign = fc.oneof(
      fc.constantFrom(...'\\`*_{}[]()#+-.!<>&|~:@$=0123 "\'/', 'http', 'www', 'a', 'ł', 'org'),
      fc.string({ unit: 'grapheme', maxLength: 1 }),
    )
    const line = fc.array(sign, { maxLength: 30 }).map((signs) =>
      signs
        .join('')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    )
    fc.assert(
      fc.property(line.filter(Boolean), (text) => {
        expect(renderMarkdown(escapeMarkdown(text))).toBe(`<p>${asHtml(text)}</p>\n`)
      }),
      { numRuns: 2000 },
    )
  })

  it('is one line, whatever it was', () => {
    expect(escapeMarkdown('  most \n\n # stoi\r\n ')).toBe('most # stoi')
  })
})

describe('a link', () => {
  it('leads where it says, by any words', () => {
    const html = renderMarkdown(linkMarkdown('Most ](x) [nad] Strugą', 'https://example.org/a/most/q/x_y?who=a&kind=b'))
    expect(html).toBe('<p><a href="https://example.org/a/most/q/x_y?who=a&amp;kind=b">Most ](x) [nad] Strugą</a></p>\n')
  })
  it('does not end within its address', () => {
    const html = renderMarkdown(linkMarkdown('most', 'https://example.org/a (b)/<c>'))
    expect(html).toBe('<p><a href="https://example.org/a%20%28b%29/%3Cc%3E">most</a></p>\n')
  })
})
