import { expect, test } from 'vitest'
import { readIncoming } from '../../../../src/build/add/read-incoming.ts'

async function read(name: string, text: string) {
  const incoming = await readIncoming(name, Buffer.from(text))
  if ('message' in incoming) throw new Error(`${incoming.line}: ${incoming.message}`)
  const said = Object.fromEntries(Object.entries(incoming.facts).map(([fact, { value }]) => [fact, value]))
  return { ...incoming, said }
}

test('Markdown gives the words that it shows, its first heading as the title', async () => {
  const source = [
    '---',
    'layout: wpis',
    'data: 2024-05-17T10:00:00+02:00',
    'authors: [Anna Nowak, Jan Lis]',
    'tags: [most]',
    '---',
    '# Most *znów* otwarty',
    '',
    'Most jest **gotowy**, [napisał wójt](https://x.example) &mdash; dziś.',
    'Drugi wiersz.',
    '',
    '## Co dalej',
    '',
    '- Otwieramy w sobotę – zapowiada Zofia Mak.',
    '',
    '* barierki',
    '* lampy',
    '',
    '1. próba',
    '',
    '<div><p>Z <b>HTML</b></p></div>',
    '',
    '> Cytat z pisma.',
    '',
    '| rok | most |',
    '| --- | --- |',
    '| 2020 | stary |',
  ].join('\n')
  const { said, body, format } = await read('most.md', source)
  expect(format).toBe('Markdown')
  expect(said).toEqual({ title: 'Most znów otwarty', date: '2024-05-17', author: 'Anna Nowak, Jan Lis' })
  expect(body.split('\n\n')).toEqual([
    'Most jest gotowy, napisał wójt — dziś.\nDrugi wiersz.',
    'Co dalej',
    '- Otwieramy w sobotę – zapowiada Zofia Mak.',
    '• barierki',
    '• lampy',
    '1. próba',
    'Z HTML',
    'Cytat z pisma.',
    'rok most',
    '2020 stary',
  ])
})

test('a heading of Markdown that is not the title stays in the text', async () => {
  const { said, body } = await read('a.md', '---\ntitle: Most\n---\n# Rzeka\n\nWoda opada.')
  expect(said).toEqual({ title: 'Most' })
  expect(body).toBe('Rzeka\n\nWoda opada.')
})

test('plain text stays as it is; its header and its dateline say when', async () => {
  expect(await read('a.txt', ' date 2022-01 Most stoi.\n\nI tyle.')).toMatchObject({
    said: { date: '2022-01' },
    body: 'Most stoi.\n\nI tyle.',
  })
  expect(await read('a.txt', 'Most stoi\n\nZalesie, 3 maja 2024 r.\n\nI tyle.')).toMatchObject({
    said: { date: '2024-05-03' },
    body: 'Most stoi\n\nZalesie, 3 maja 2024 r.\n\nI tyle.',
  })
  expect((await read('a.txt', '---\ntitle: Most\n---\nZalesie, 3.05.2024\n\nMost stoi.')).said.date).toBe('2024-05-03')
  expect((await read('a.md', '# Most\n\n*Zalesie, 3.05.2024*\n\nStoi.')).said.date).toBe('2024-05-03')
  expect(await read('a.txt', '---\r\ntitle: Most\r\nurl: nigdzie\r\n---\r\nStoi.')).toMatchObject({
    said: { title: 'Most' },
    body: 'Stoi.',
  })
  expect((await read('a.txt', '---\nTo nie nagłówek.\n---\nStoi.')).body).toContain('To nie nagłówek.')
})

test('lines as long as paragraphs are paragraphs, and it says so; lines broken by hand are not', async () => {
  const long =
    'Wójt gminy Zalesie zapowiada, że most będzie otwarty, gdy tylko drogowcy skończą kłaść asfalt po obu jego stronach rzeki, a potem zaprosi wszystkich.'
  const pasted = await read('-', `${long}\nKrótko\n${long}`)
  expect(pasted.body.split('\n\n')).toEqual([long, 'Krótko', long])
  expect(pasted.notes).toHaveLength(1)
  expect((await read('-', 'Wójt gminy Zalesie\nzapowiada most.')).body).toBe('Wójt gminy Zalesie\nzapowiada most.')
})

test('what front matter says and cannot be taken is named; the address of a file of ours is kept', async () => {
  for (const name of ['a.txt', 'a.md']) {
    const source = '---\ntitle: Most\ndate: wczoraj\nurl: gdzieś\nslug: most-2\n---\nMost stoi.'
    expect(await read(name, source)).toMatchObject({
      said: { title: 'Most' },
      slug: 'most-2',
      notes: [
        'The front matter’s “wczoraj” is no date: it was passed over.',
        'The front matter’s “gdzieś” is no address: it was passed over.',
      ],
    })
  }
})

test.each([
  ['a.txt', '---\ntitle: "Most\n---\nStoi.', 'The front matter is not valid YAML'],
  ['a.txt', ' date 2022-13 Most.', 'There is no such day as 2022-13.'],
  ['a.html', '<html><script>1</script></html>', 'There is no text of an article in it.'],
  [
    'a.mhtml',
    'From: <Saved by Blink>\r\nSubject: Most\r\n stoi\r\nMIME-Version: 1.0\r\n\r\n<html>',
    'This is a web archive',
  ],
])('%s %j is refused with the reason', async (name, text, message) => {
  expect(await readIncoming(name, Buffer.from(text))).toMatchObject({
    message: expect.stringContaining(message),
    remedy: expect.stringMatching(/\w/),
  })
})

test('what it is, is told by its content where its name does not say', async () => {
  expect(await read('a.txt', '<!DOCTYPE html><p>Most stoi.')).toMatchObject({
    format: 'a web page',
    body: 'Most stoi.',
  })
  expect(await read('-', '# Most\n\nStoi.')).toMatchObject({ format: 'Markdown', said: { title: 'Most' } })
  expect(await read('a.txt', '# Most\n\nStoi.')).toMatchObject({ format: 'plain text' })
})
