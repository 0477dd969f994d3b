import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CHECKS, type CheckName } from '../../../../src/build/check/checks.ts'
import type { Article } from '../../../../src/core/model/article.ts'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const LEAD = 'Most w Zalesiu będzie otwarty w sobotę, a pierwsi przejadą nim rowerzyści z całej gminy.'
const read = (...paragraphs: string[]) => parseArticle([LEAD, ...paragraphs].join('\n\n'), { name: 'x' })
/** What a check says, and the words that it points at. */
const run = (check: CheckName, article: Article) =>
  CHECKS[check](article).map(({ span, message }) => [span && article.text.slice(span.start, span.end), message])
const someone = (name: string, mention: string, article: Article): Article['speakers'][number] => {
  const start = article.text.indexOf(mention)
  return { id: name, name, kind: 'person', roles: [], aliases: [], mentions: [{ start, end: start + mention.length }] }
}

test('an article of which nobody says when it appeared, or what it is called', () => {
  const bare = read()
  expect(run('no-date', bare)).toEqual([[null, 'Nobody says when it was published.']])
  expect(run('no-title', bare)[0]?.[1]).toContain('“Most w Zalesiu będzie otwarty w sobotę')
  const told = parseArticle(`---\ntitle: Most\ndate: 2024-05\n---\n${LEAD}`, { name: 'x' })
  expect([...run('no-date', told), ...run('no-title', told)]).toEqual([])
})

test('quotes that the reader would show as doubtful', () => {
  const article = read('Most jest gotowy – powiedziała burmistrz Anna Lipiec.')
  expect(run('low-confidence', article)).toEqual([])
  const doubtful = { ...article, quotes: article.quotes.map((quote) => ({ ...quote, confidence: 0.749 })) }
  expect(run('low-confidence', doubtful)).toEqual([
    ['Most jest gotowy', 'Only 74 % sure: “Most jest gotowy” (Anna Lipiec).'],
  ])
})

test('a quote of nobody is told once; one that is said impersonally has nobody to be found', () => {
  const article = read('Most jest gotowy – powiedziała burmistrz Anna Lipiec.')
  const orphaned = { ...article, quotes: article.quotes.map((quote) => ({ ...quote, speaker: null, confidence: 0.4 })) }
  expect(run('no-speaker', orphaned)).toEqual([['Most jest gotowy', 'Nobody was found who says “Most jest gotowy”.']])
  expect(run('low-confidence', orphaned)).toEqual([])
  const impersonal = read('Poinformowano, że most jest gotowy i że nikt go nie zamknie.')
  expect(impersonal.quotes.map(({ speaker }) => speaker)).toEqual([null])
  expect(run('no-speaker', impersonal)).toEqual([])
})

test.each([
  ['Anna Lipiec', 'Zofii Lipiec', true],
  ['Anna Lipiec', 'Anny Lipiec', false],
  ['Ewa Krasicka-Bąk', 'Ewy Krasickiej-Bąk', false],
  ['Marek Sobolta', 'Marka Sobolty', false],
  ['Anna Lipiec', 'burmistrz Lipiec', false],
  ['Anna Lipiec', 'Burmistrz Anna Lipiec', false],
])('is %s, called “%s”, perhaps two? %s', (name, mention, odd) => {
  const article = read(`Tak mówi ${mention} z urzędu.`)
  const speaker = { ...someone(name, mention, article), roles: ['burmistrz'] }
  expect(run('two-names', { ...article, speakers: [speaker] }).map(([words]) => words)).toEqual(odd ? [mention] : [])
})

test.each([
  ['Jan Mak', 'J. Mak', true],
  ['Nasze Forum', 'tygodnik „Nasze Forum”', true],
  ['Lipiec', 'Anna Lipiec', true],
  ['Bożena Staniąk', 'Bożena Staniak', true],
  ['Bożena Stanaik', 'Bożena Staniak', true],
  ['wojewoda', 'Lucyna Trzmiel', true],
  ['Jan Mak', 'Anna Mak', false],
  ['Zarząd Dróg w Kuropolu', 'wójt', false],
  ['Jan Mak', 'Jan Bąk', false],
  ['radny', 'radni', false],
  ['prokurator', 'Prokuratura Okręgowa', false],
])('may %s and %s be one? %s', (first, second, one) => {
  const article = read()
  const speakers = [first, second].map((name) => ({
    ...someone(name, 'Most', article),
    roles: name === 'Lucyna Trzmiel' ? ['wojewoda'] : [],
  }))
  expect(run('same-speaker', { ...article, speakers })).toHaveLength(one ? 1 : 0)
})

test.each([
  ['Wójt mówi: „Most stoi i stać będzie.', ['„']],
  ['Most stoi” – mówi wójt.', ['”']],
  ['Wójt mówi: „Most stoi”. Potem: "Nie runie".', []],
  ['Wójt mówi: „Most „Zwodzony” stoi.', ['„']],
  ['Miał 5″ i 12’, a ‘tak’ to nie cytat.', []],
])('marks without a partner in “%s”', (paragraph, marks) => {
  expect(run('unclosed-mark', read(paragraph)).map(([words]) => words)).toEqual(marks)
})

test('a quotation over several paragraphs is closed where its last one closes', () => {
  expect(run('unclosed-mark', read('„Most stoi.', '„I stać będzie.', 'Nikt go nie zamknie”, mówi wójt.'))).toEqual([])
  expect(run('unclosed-mark', read('„Most stoi.', 'Rzeka płynie.'))).toHaveLength(1)
  const [first] = run('unclosed-mark', read('„Most stoi.', '„Rzeka płynie, a ludzie idą”, mówi wójt. „Dość.'))
  expect(first?.[1]).toBe('A quotation mark that nothing closes: “„Most stoi.”.')
})

const kinds = (kind: Article['blocks'][number]['kind'], line: string) => {
  const article = read(line, 'Wójt zapowiada, że otworzy most w sobotę i że nikt nie zapłaci za przejazd.')
  const at = article.text.indexOf(line)
  return { ...article, blocks: article.blocks.map((block) => (block.span.start === at ? { ...block, kind } : block)) }
}

test.each([
  ['Kulej / Agencja Rzeczna', true],
  ['Mroczek', true],
  ['Prof. Mak uważa, że za pięć lat lekarze będą zalecać spacer po moście każdemu. Czy na pewno?', true],
  ['Kto zapłaci za most', false],
  ['Dość!', false],
])('is the heading “%s” doubtful? %s', (line, doubtful) => {
  expect(run('doubtful-heading', kinds('heading', line)).map(([words]) => words)).toEqual(doubtful ? [line] : [])
})

test.each([
  ['Kalendarium rejsu:', true],
  ['Z Ostmaru Julia Wirczyk (KAP)', true],
  ['Nikt nie przyszedł.', false],
  ['– Tak, panie wójcie.', false],
  ['Ulubiony mecz?', false],
])('is the paragraph “%s” doubtful? %s', (line, doubtful) => {
  expect(run('doubtful-paragraph', kinds('paragraph', line)).map(([words]) => words)).toEqual(doubtful ? [line] : [])
})

test('whole articles: every doubt points into the text, and there are few enough to be read', () => {
  const gold = join(import.meta.dirname, '../../../gold')
  const folders = readdirSync(gold, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  let doubts = 0
  for (const { name } of folders) {
    const article = parseArticle(readFileSync(join(gold, name, 'source.txt'), 'utf8'), { name })
    for (const check of Object.values(CHECKS))
      for (const { span, message, remedy } of check(article)) {
        doubts++
        if (span) expect(article.text.slice(span.start, span.end)).toMatch(/\S/)
        expect(message).toMatch(/[.?]$/)
        expect(remedy).toMatch(/\.$/)
      }
  }
  expect(doubts / folders.length).toBeLessThan(7)
})
