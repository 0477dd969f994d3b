import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readIncoming } from '../../../../src/build/add/read-incoming.ts'

async function readPage(name: string) {
  const read = await readIncoming(name, readFileSync(join(import.meta.dirname, 'pages', name)))
  if ('message' in read) throw new Error(read.message)
  const said = Object.fromEntries(Object.entries(read.facts).map(([fact, { value }]) => [fact, value]))
  return { said, paragraphs: read.body.split('\n\n'), notes: read.notes, facts: read.facts }
}

test('a news portal says in JSON-LD who wrote it, when in Warsaw, and what it is called', async () => {
  const { said, facts, paragraphs, notes } = await readPage('portal.html')
  expect(said).toEqual({
    title: 'Kładka "Na Grobli" runęła do rzeki. Nikt nie ucierpiał',
    date: '2024-03-20',
    source: 'Wieści Jarzębowskie',
    author: 'Hanna Świerk, Bolesław Źdźbło',
    url: 'https://wiesci-jarzebowskie.example/2024/03/kladka,118.html',
  })
  expect(facts.date?.from).toBe('JSON-LD datePublished')
  expect(paragraphs[0]).toMatch(/^Drewniana kładka nad Lipnicą/)
  expect(notes).toEqual(['The lead stood apart from the article; it was put first.'])
  expect(paragraphs).toContain('Zawalona kładka w Jarzębowie. Fot. Hanna Świerk')
  expect(paragraphs).toContain('Zalecenia leżały w szufladzie')
  expect(paragraphs).toContain('• zimą nikt nie zamknął kładki,')
  expect(paragraphs.at(-1)).toBe(
    'Gmina objazd wyznaczyła przez most w Podlesiu.\nAutobus szkolny ma kursować od poniedziałku.',
  )
  expect(paragraphs.join('\n')).not.toMatch(/Najczęściej czytane|prywatność|Strona główna|zastrzeżone/)
})

test('a blog says in Open Graph; its comments are none of the article', async () => {
  const { said, paragraphs } = await readPage('blog.html')
  expect(said).toEqual({
    title: 'Piec, którego nikt nie chciał',
    date: '2023-11-05',
    source: 'Zapiski znad Kłopotnicy',
    author: 'Marcelina Trzcińska',
    url: 'https://zapiski.example/piec/',
  })
  expect(paragraphs).toHaveLength(6)
  expect(paragraphs[0]).toContain('Gżegżółka mówi o nim „mebel po kimś”.')
  expect(paragraphs[3]).toBe('3. Najpierw trzeba rozebrać komin, bo ciągnie w złą stronę.'.replace('w z', 'w\u00a0z'))
  expect(paragraphs.join('\n')).not.toMatch(/Czekam na dalszy ciąg|Udostępnij|nie jest tekst/)
})

test('a page laid out as a table, in ISO 8859-2: the cells beside the article are left out, and it says so', async () => {
  const { said, paragraphs, notes } = await readPage('tabela.html')
  expect(said).toEqual({
    title: 'Strażacy z Modrzy dostali łódź',
    date: '2005-09-07',
    source: 'Kurier Modrzański',
    url: 'http://www.kurier-modrza.example/arch/77.htm',
  })
  expect(paragraphs.map((paragraph) => paragraph.slice(0, 16))).toEqual([
    'Ochotnicy z Modr',
    'Łódź jest używan',
    'Śluza na zalewie',
    'Wójt Modrzy Kazi',
  ])
  expect(notes).toEqual([
    'Converted to UTF-8 from ISO 8859-2, as told by what the page says.',
    'Left out, as it stands beside the article: “Główna Ogłoszenia Kontakt”, “Liczba odwiedzin: 1204 Pogoda:…”.',
    'The line “Modrza, 7 września 2005 r.” was left out of the text: it says when and where, and no more.',
  ])
})

test('a live blog began at its earliest time; the times of its entries stay in the text', async () => {
  const { said, facts, paragraphs } = await readPage('relacja.html')
  expect(said).toMatchObject({ date: '2025-07-09', source: 'Radio Olchowiec' })
  expect(facts.date?.from).toBe('<time>')
  expect(paragraphs).toEqual(
    expect.arrayContaining(['18:05 Woda opada', '9:20 Szkoła przyjmuje ludzi', '23:55 Wał przecieka']),
  )
  expect(paragraphs.join('\n')).not.toContain('Powódź sprzed lat')
})

test('a page with nothing but a heading and a dateline, in Windows-1250 that nobody declared', async () => {
  const { said, facts, paragraphs, notes } = await readPage('goly.html')
  expect(said).toEqual({ title: 'Zegar na wieży w Wąwolinie znów chodzi', date: '1999-05-12' })
  expect(facts.date?.from).toBe('the dateline')
  expect(paragraphs).toHaveLength(3)
  expect(paragraphs[1]).toBe('„Źle policzyłem stopnie”, tłumaczył się kapelmistrz Świętosław Dąb.')
  expect(notes[0]).toBe('Converted to UTF-8 from Windows-1250, as told by its Polish letters.')
})

test('a page without an article gives all its text, and says so', async () => {
  const read = await readIncoming('a.html', Buffer.from('<html><nav>Menu</nav><p>Most w Zalesiu stoi.</html>'))
  expect(read).toMatchObject({ body: 'Most w Zalesiu stoi.', notes: [expect.stringContaining('all of its text')] })
})

test('what is wrong with a page’s style sheets and scripts is nobody’s news', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const page = '<style>@layer a { .b { & } }} {{</style><script>throw 1</script><p>Most stoi.</p>'
  expect(await readIncoming('a.html', Buffer.from(page))).toMatchObject({ body: 'Most stoi.' })
  expect(complaint).not.toHaveBeenCalled()
  complaint.mockRestore()
})

test('what JSON-LD says in broken JSON is asked of the next, and its entities are letters', async () => {
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`
  const page = `<html><meta property="og:title" content="Z sieci">${script('{"@type": "NewsArticle", "headline": ')}${script(
    '[{"@type":"BlogPosting","headline":"Most &amp; &lt;rzeka&gt;\n dziś","datePublished":"wczoraj","author":"Jan &oacute;w"}]',
  )}<p>Most stoi.`
  const read = await readIncoming('a.html', Buffer.from(page))
  expect('facts' in read && read.facts).toEqual({
    title: { value: 'Most & <rzeka> dziś', from: 'JSON-LD headline' },
    author: { value: 'Jan ów', from: 'JSON-LD author' },
  })
})
