import { describe, expect, it } from 'vitest'
import { failureOf, parse } from './zalesie.ts'

const linesOf = (corrections: string): string[] => {
  const { text, blocks } = parse(corrections)
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, Math.min(span.end, span.start + 31))}`)
}

describe('an article as an editor corrects it', () => {
  it('has the title, the date and the addresses that are given', () => {
    const article = parse('title: Otwarcie mostu\ndate: 2024-06\nslug: otwarcie\naliases: [most, most-2]')
    expect(article).toMatchObject({
      title: 'Otwarcie mostu',
      titleFrom: 'given',
      published: '2024-06',
      slug: 'otwarcie',
      aliases: ['most', 'most-2'],
    })
  })

  it('counts its dates from the date that is given', () => {
    const saturday = ({ timeline }: ReturnType<typeof parse>) => timeline.find(({ kind }) => kind !== 'published')?.date
    expect(saturday(parse(''))).toBe('2024-05-11')
    expect(saturday(parse('date: 2023-05-17'))).toBe('2023-05-13')
  })

  it.each([
    [
      'a line that is no heading',
      'not-headings:\n  - Gmina szuka pieniędzy na kładkę',
      'paragraph: Gmina szuka pieniędzy na kładkę',
    ],
    [
      'a line of which a part is named',
      'not-headings:\n  - Gmina szuka pieniędzy',
      'paragraph: Gmina szuka pieniędzy na kładkę',
    ],
    ['a heading glued to its paragraph', 'headings:\n  - Jak długo jeszcze', 'heading: Jak długo jeszcze'],
    [
      'a paragraph that is a heading',
      'headings:\n  - Burmistrz Zalesia … w sobotę',
      'heading: Burmistrz Zalesia Anna Nowak ot',
    ],
    ['a last line that is a heading', 'headings:\n  - Tak to widzi sołtys', 'heading: Tak to widzi sołtys.'],
  ])('has %s', (_, corrections, line) => {
    expect(linesOf('')).not.toContain(line)
    expect(linesOf(corrections)).toContain(line)
  })

  it('keeps a heading that an editor confirms', () => {
    expect(linesOf('headings:\n  - Gmina szuka pieniędzy na kładkę')).toEqual(linesOf(''))
  })

  it('takes a line for the one that is meant before a stretch of a paragraph', () => {
    const source = 'Mówiono, że nowy most jest drogi.\n\nnowy most\n\nMost otwarto, choć nowy most jest za wąski.\n'
    const { text, blocks } = parse('headings: [nowy most]', { source })
    const headings = blocks.filter(({ kind }) => kind === 'heading')
    expect(headings.map(({ span }) => text.slice(span.start, span.end))).toEqual(['nowy most'])
  })

  it('keeps a heading out of a paragraph that recognition would part', () => {
    const source = `---\ntitle: Most w Zalesiu\n---\nMost w Zalesiu został otwarty w sobotę przez burmistrz.\n\nBędzie służył mieszkańcom. Kto za to zapłaci Gmina szuka pieniędzy na kładkę. Kładka powstanie.\n`
    const count = (corrections: string) => parse(corrections, { source }).blocks.length
    const parted = parse('headings: [Kto za to zapłaci]', { source })
    expect(parted.blocks.map(({ kind }) => kind)).toEqual(['lead', 'paragraph', 'heading', 'paragraph'])
    expect(count('not-headings: [Kto za to zapłaci]')).toBe(2)
  })

  it.each([
    [
      'a heading that is gone',
      'headings:\n  - Gmina szuka oszczędności',
      'corrections:2:5 The article has no such words',
    ],
    [
      'a heading inside another',
      'headings:\n  - Jak długo jeszcze\n  - długo jeszcze',
      'corrections:3:5 “długo jeszcze” is part of another heading that is named here.',
    ],
    ['an empty title', 'title: ""\nslug: x y', 'corrections:2:7 “x y” cannot be part of an address.'],
    ['a day that never was', '# data\ndate: 2024-02-30', 'corrections:2:7 There is no such day as 2024-02-30.'],
    ['a misspelt key', 'titel: Most', 'corrections:1:1 There is no key “titel” here. → Did you mean “title”?'],
    [
      'a misspelt key where another is missing',
      'missed-quotes:\n  - word: Most\n    speaker: nobody',
      'corrections:2:5 There is no key “word” here. → Did you mean “words”?',
    ],
    ['a missing key', 'missed-quotes:\n  - words: Most', 'corrections:2:5 A value is missing here.'],
    ['a misspelt kind', 'quotes:\n  - words: Most\n    kind: dirct', 'corrections:3:11 “dirct” is none of'],
    ['a value where a list belongs', 'quotes: Most', 'corrections:1:9 This must be a list.'],
    ['a list where a value belongs', 'title: [Most]', 'corrections:1:8 This must be a single value.'],
    ['a key twice', 'title: Most\ntitle: Kładka', 'corrections:2:1 This is not valid YAML: Map keys must be unique'],
    ['a colon in a value', 'title: Most: nowy', 'corrections:1:8 This is not valid YAML'],
    ['no keys at all', 'Most', 'corrections:1:1 This must be a list of keys and values. → The keys are title, date'],
  ])('fails loudly for %s', (_, corrections, message) => {
    expect(failureOf(() => parse(corrections))).toContain(message)
  })
})
