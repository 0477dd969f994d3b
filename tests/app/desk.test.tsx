import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Article } from '../../src/core/model/article.ts'
import { Desk } from '../../src/features/desk/Desk.tsx'
import { LanguageProvider } from '../../src/messages/Language.tsx'
import { footbridge } from './fixtures/footbridge.ts'

interface Posted {
  slug: string
  hash: string
  change?: unknown
  restore?: string | null
}

/** The development server: what was posted to it, and what it answers. */
let posted: Posted[] = []
let answer: () => Response = () => new Response('')

const saved = (hash: string, before: string | null) => () => Response.json({ file: 'seeds/kladka.yaml', hash, before })

beforeEach(() => {
  posted = []
  answer = saved('h1', null)
  vi.stubGlobal('fetch', async (_: string, options?: RequestInit) => {
    if (options?.method !== 'POST') return Response.json({ file: 'seeds/kladka.yaml', hash: 'h0' })
    posted.push(JSON.parse(String(options.body)) as Posted)
    return answer()
  })
})

const wordsOf = (article: Article, id: string): string[] =>
  article.quotes.find((quote) => quote.id === id)?.spans.map(({ start, end }) => article.text.slice(start, end)) ?? []

const [first] = footbridge.quotes
if (first === undefined) throw new Error('the fixture has no quote')

async function open(quote = first ?? null) {
  const user = userEvent.setup()
  render(
    <LanguageProvider language="pl">
      <Desk article={footbridge} quote={quote} />
    </LanguageProvider>,
  )
  await user.click(screen.getByRole('button', { name: 'Popraw' }))
  return { user, desk: within(screen.getByRole('region', { name: 'Redakcja' })) }
}

const lastPosted = async () => {
  await waitFor(() => expect(posted.length).toBeGreaterThan(0))
  return posted.at(-1)
}

describe('the opened quote', () => {
  test('gets another speaker of the article', async () => {
    const { user, desk } = await open()
    const other = footbridge.speakers.find(({ id }) => id !== first.speaker)
    await user.selectOptions(desk.getByRole('combobox', { name: 'Kto mówi' }), other?.name ?? '')
    await user.click(desk.getAllByRole('button', { name: 'Zapisz' })[0] ?? document.body)
    expect(await lastPosted()).toMatchObject({
      slug: footbridge.slug,
      hash: 'h0',
      change: { do: 'quote', words: wordsOf(footbridge, first.id), speaker: { name: other?.name } },
    })
    await desk.findByText('Zapisano w seeds/kladka.yaml.')
  })

  test('gets a speaker whom recognition does not know', async () => {
    const { user, desk } = await open()
    await user.selectOptions(desk.getByRole('combobox', { name: 'Kto mówi' }), 'ktoś inny…')
    await user.type(desk.getAllByRole('textbox', { name: 'Imię i nazwisko albo nazwa' })[0] ?? document.body, 'Ewa Lis')
    await user.click(desk.getAllByRole('button', { name: 'Zapisz' })[0] ?? document.body)
    expect(await lastPosted()).toMatchObject({ change: { speaker: { name: 'Ewa Lis', made: 'person' } } })
  })

  test('is said to be given otherwise, or to be none', async () => {
    const { user, desk } = await open()
    const kind = first.kind === 'reported' ? 'dosłownie' : 'omówienie'
    await user.selectOptions(desk.getByRole('combobox', { name: 'Jak przytoczono' }), kind)
    await user.click(desk.getAllByRole('button', { name: 'Zapisz' })[0] ?? document.body)
    expect(await lastPosted()).toMatchObject({
      change: { do: 'quote', kind: kind === 'dosłownie' ? 'direct' : 'reported' },
    })
    await user.click(desk.getByRole('button', { name: 'To nie jest wypowiedź' }))
    await waitFor(() => expect(posted).toHaveLength(2))
    // each step is said of the file as the one before left it
    expect(posted[1]).toMatchObject({ hash: 'h1', change: { do: 'not-quote' } })
  })

  test('cannot be saved as it is', async () => {
    const { desk } = await open()
    expect(desk.getAllByRole('button', { name: 'Zapisz' })[0]?.hasAttribute('disabled')).toBe(true)
  })
})

test('a voice is renamed, or turns out to be another’s', async () => {
  const { user, desk } = await open()
  const [one, two] = footbridge.speakers
  await user.click(desk.getByText(`Popraw: ${one?.name}`))
  const form = within(desk.getByText(`Popraw: ${one?.name}`).closest('details') ?? document.body)
  await user.clear(form.getByRole('textbox', { name: 'Imię i nazwisko albo nazwa' }))
  await user.type(form.getByRole('textbox', { name: 'Imię i nazwisko albo nazwa' }), 'Halina Wrzosek-Nowak')
  await user.click(form.getByRole('button', { name: 'Zapisz' }))
  expect(await lastPosted()).toMatchObject({ change: { do: 'speaker', who: one?.name, name: 'Halina Wrzosek-Nowak' } })
  await user.selectOptions(form.getByRole('combobox', { name: 'To ta sama osoba co' }), two?.name ?? '')
  await user.click(form.getByRole('button', { name: 'Zapisz' }))
  await waitFor(() => expect(posted).toHaveLength(2))
  expect(posted[1]).toMatchObject({ change: { do: 'speaker', who: one?.name, sameAs: two?.name } })
})

test('the date is set', async () => {
  const { user, desk } = await open()
  const date = desk.getByRole('textbox', { name: /Data publikacji/ })
  await user.clear(date)
  await user.type(date, '2024-05-18')
  const form = within(date.closest('form') ?? document.body)
  await user.click(form.getByRole('button', { name: 'Zapisz' }))
  expect(await lastPosted()).toMatchObject({ change: { do: 'set', key: 'date', to: '2024-05-18' } })
})

describe('a step', () => {
  test('is undone: the file holds again what it held before', async () => {
    const { user, desk } = await open()
    expect(desk.getByRole('button', { name: 'Cofnij' }).hasAttribute('disabled')).toBe(true)
    answer = saved('h1', '# od redakcji\n')
    await user.click(desk.getByRole('button', { name: 'To nie jest wypowiedź' }))
    await desk.findByText('Zapisano w seeds/kladka.yaml.')
    await user.click(desk.getByRole('button', { name: 'Cofnij' }))
    await desk.findByText('Cofnięto.')
    expect(posted[1]).toEqual({ slug: footbridge.slug, hash: 'h1', restore: '# od redakcji\n' })
    expect(desk.getByRole('button', { name: 'Cofnij' }).hasAttribute('disabled')).toBe(true)
  })

  test('that comes after somebody else’s is told so, and writes nothing over', async () => {
    const { user, desk } = await open()
    answer = () => new Response('', { status: 409 })
    await user.click(desk.getByRole('button', { name: 'To nie jest wypowiedź' }))
    expect((await desk.findByRole('alert')).textContent).toMatch(/Ktoś w tym czasie zmienił plik/)
  })

  test('that cannot be made says why', async () => {
    const { user, desk } = await open()
    answer = () => new Response('seeds/kladka.yaml:3:5: te słowa stoją w dwóch miejscach', { status: 422 })
    await user.click(desk.getByRole('button', { name: 'To nie jest wypowiedź' }))
    expect((await desk.findByRole('alert')).textContent).toContain('te słowa stoją w dwóch miejscach')
  })
})
