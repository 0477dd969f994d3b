import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type AddOptions, addFile } from '../../../../src/build/add/add-file.ts'
import { readKnownSeeds } from '../../../../src/build/add/known-seeds.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'add-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const TEXT = 'Most w Zalesiu stoi już drugi miesiąc.\n\nMost jest gotowy - powiedziała Anna Lipiec.'
const page = (url: string, text: string) =>
  `---\ntitle: Most stoi\ndate: 2024-05-17\nsource: Głos\nurl: ${url}\n---\n${text}`

async function add(text: string, options: Partial<AddOptions> = {}, file = 'a.txt') {
  const known = options.known ?? (await readKnownSeeds(directory))
  const defaults = { directory, known, given: {}, yes: true, replace: false, show: () => undefined, ask: null }
  return addFile(file, Buffer.from(text), { ...defaults, ...options })
}
const seeds = () => readdirSync(directory).sort()
const read = (name: string) => readFileSync(join(directory, name), 'utf8')

test('what is missing is named, and nothing is written, where nobody can be asked', async () => {
  expect(await add(TEXT, { yes: false })).toEqual({ kind: 'missing', facts: ['title', 'date', 'source'] })
  expect(seeds()).toEqual([])
})

test('a heading above the text is its title: nobody is asked for one', async () => {
  expect(await add(`Most w Zalesiu\n\n${TEXT}`, { yes: false })).toEqual({ kind: 'missing', facts: ['date', 'source'] })
})

test('what is missing is asked for, again where the answer is no date; the answers stand in the seed', async () => {
  const asked: string[] = []
  const answers = ['Most: „stoi”', 'wczoraj', '2024-05', '', 'y']
  const ask = async (question: string) => {
    asked.push(question)
    return answers.shift() ?? null
  }
  const outcome = await add(TEXT, { yes: false, ask })
  expect(outcome.kind).toBe('added')
  expect(asked[0]).toContain('Enter for “Most w Zalesiu stoi już drugi miesiąc”')
  expect(asked[2]).toContain('“wczoraj” is no date. Write it as YYYY, YYYY-MM or YYYY-MM-DD.')
  expect(seeds()).toEqual(['2024-05-most-stoi.txt'])
  expect(read('2024-05-most-stoi.txt')).toBe(`---\ntitle: "Most: „stoi”"\ndate: 2024-05\n---\n\n${TEXT}\n`)
})

test.each([[['n']], [[null]]])('a no, or a wish to stop, writes nothing: %j', async (answers: (string | null)[]) => {
  const ask = async () => answers.shift() ?? null
  expect(await add(page('https://a.example/1', TEXT), { yes: false, ask })).toEqual({ kind: 'declined' })
  expect(seeds()).toEqual([])
})

test('the command line goes before what the file says', async () => {
  await add(page('https://a.example/1', TEXT), { given: { date: { value: '2020', from: '--date' } } })
  expect(read('2020-most-stoi.txt')).toContain('date: 2020\n')
})

test('the same words twice are noticed, whatever their form, within one run and in the next', async () => {
  const known = await readKnownSeeds(directory)
  await add(TEXT, { known })
  const seed = expect.stringContaining('most-w-zalesiu-stoi-juz-drugi-miesiac.txt')
  expect(await add(TEXT.replaceAll('\n\n', '\r\n\r\n'), { known })).toEqual({ kind: 'twin', seed, sameText: true })
  const html = `<html><body>${TEXT.split('\n\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</body></html>`
  expect(await add(html, { replace: true }, 'a.html')).toEqual({ kind: 'twin', seed, sameText: true })
  expect(seeds()).toHaveLength(1)
})

test('another version from the same address replaces the seed only when that is asked for, and keeps its address', async () => {
  await add(page('https://www.a.example/most?utm_source=x', TEXT))
  const later = page('https://a.example/most/', `${TEXT} Dodała, że jutro.`).replace('Most stoi', 'Most runął')
  expect(await add(later)).toMatchObject({ kind: 'twin', sameText: false })
  expect(read('2024-05-17-most-stoi.txt')).not.toContain('jutro')
  expect(await add(later, { replace: true })).toMatchObject({ kind: 'replaced' })
  expect(seeds()).toEqual(['2024-05-17-most-stoi.txt'])
  expect(read('2024-05-17-most-stoi.txt')).toMatch(/title: Most runął\n[\s\S]*slug: most-stoi\n[\s\S]*jutro/)
})

test('two articles of one title and day are two seeds with two addresses', async () => {
  await add(page('https://a.example/1', TEXT))
  const outcome = await add(page('https://a.example/2', 'Rzeka wezbrała.'))
  expect(outcome).toMatchObject({ kind: 'added', notes: [expect.stringContaining('/a/most-stoi-2')] })
  expect(seeds()).toEqual(['2024-05-17-most-stoi-2.txt', '2024-05-17-most-stoi.txt'])
  expect(read('2024-05-17-most-stoi-2.txt')).toContain('slug: most-stoi-2\n')
})

test('a seed of another library keeps its address here, where it is free', async () => {
  await add(`---\ntitle: Most\nslug: stary-most\n---\n${TEXT}`)
  expect(read('most.txt')).toContain('slug: stary-most\n')
  await add('---\ntitle: Rzeka\nslug: stary-most\n---\nRzeka wezbrała.')
  expect(read('rzeka.txt')).toContain('slug: stary-most-2\n')
})

test('an address that a seed has from its lead is taken, too', async () => {
  await add(TEXT)
  await add('---\ntitle: Most w Zalesiu stoi już drugi miesiąc\n---\nRzeka wezbrała.')
  expect(seeds().map((name) => /slug: \S+/.exec(read(name))?.[0])).toEqual([
    'slug: most-w-zalesiu-stoi-juz-drugi-miesiac-2',
    undefined,
  ])
})

test('what is shown is what the seed will hold', async () => {
  const shown: Parameters<AddOptions['show']>[0][] = []
  await add(page('https://a.example/1', TEXT), { show: (recognised) => shown.push(recognised) }, join('x', 'a.md'))
  expect(shown[0]).toMatchObject({ format: 'Markdown', facts: { source: { value: 'Głos', from: 'the front matter' } } })
  expect(shown[0]?.article.speakers.map(({ name }) => name)).toEqual(['Anna Lipiec'])
  expect(seeds().map((name) => basename(name, '.txt'))).toEqual(['2024-05-17-most-stoi'])
})
