import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { FormerVoice } from '../../src/core/model/former-voice.ts'
import type { SpeakerIndex } from '../../src/core/model/library.ts'
import { heard, publish, renderAt } from './render-at.tsx'

const WRZOS: FormerVoice = {
  version: 1,
  id: 'h-wrzos',
  name: 'H. Wrzos',
  now: [
    { id: 'halina-wrzosek', name: 'Halina Wrzosek', quotes: 2 },
    { id: 'olga-kania', name: 'Olga Kania', quotes: 1 },
  ],
  left: [],
}
const open = (path: string, voice = WRZOS) => renderAt(path, publish({ '/data/who/h-wrzos.json': voice }))
const alert = async () => within(await screen.findByRole('alert'))

describe('an article whose address asks for a voice that it lacks', () => {
  test('says so, shows everybody, and lets go of it', async () => {
    const { user, address } = renderAt('/a/nowa-kladka?who=jan-nikt&kind=direct')
    const note = await alert()
    expect(note.getByRole('heading', { name: 'Nie ma tu takiego głosu' })).toBeDefined()
    expect(await note.findByText('„jan-nikt” – nikt w czytelni nie ma takiego adresu.')).toBeDefined()
    const entries = within(await screen.findByRole('complementary', { name: 'Oś czasu' })).getAllByRole('listitem')
    expect(entries.filter(({ dataset }) => dataset.dimmed !== undefined)).toEqual([])
    await user.click(note.getByRole('link', { name: 'Pokaż bez tego zawężenia' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(address()).toBe('/a/nowa-kladka?kind=direct')
  })

  test('says to whom of those here the words are given now, and shows theirs', async () => {
    const { user, address } = open('/a/nowa-kladka?who=h-wrzos,instytut-rzek')
    const note = await alert()
    const name = await note.findByRole('link', { name: 'H. Wrzos' })
    expect(name.getAttribute('href')).toBe('/who/h-wrzos')
    expect(note.queryByRole('link', { name: 'Olga Kania' })).toBeNull()
    await heard('wyróżniono 1 z 7 wypowiedzi')
    await user.click(note.getByRole('link', { name: 'Halina Wrzosek' }))
    await heard('wyróżniono 3 z 7 wypowiedzi')
    expect(address()).toBe('/a/nowa-kladka?who=halina-wrzosek,instytut-rzek')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('says so of one whose words are nobody’s here', async () => {
    open('/a/nowa-kladka?who=h-wrzos', { ...WRZOS, now: [] })
    const note = await alert()
    expect(await note.findByText(/ten głos już się nie wypowiada/)).toBeDefined()
  })

  test('leads to one who speaks elsewhere', async () => {
    const network = publish()
    const wrzosek = network.assets.get('/data/who/halina-wrzosek.json') as SpeakerIndex
    network.assets.set('/data/who/tadeusz-klos.json', { ...wrzosek, id: 'tadeusz-klos', name: 'Tadeusz Kłos' })
    renderAt('/a/dzwon?who=tadeusz-klos', network)
    const note = await alert()
    const name = await note.findByRole('link', { name: 'Tadeusz Kłos' })
    expect(name.getAttribute('href')).toBe('/who/tadeusz-klos')
    expect(note.getByText(/słowa tego głosu są gdzie indziej/)).toBeDefined()
  })

  test('says so above its quotes alone, too', async () => {
    renderAt('/a/nowa-kladka?view=quotes&who=jan-nikt')
    const note = await alert()
    expect(note.getByRole('heading', { name: 'Nie ma tu takiego głosu' })).toBeDefined()
  })
})

test('the library says so, and offers those to whom the words are given and the way to all', async () => {
  const { user, address } = open('/?who=h-wrzos')
  const note = await alert()
  expect(await note.findByRole('link', { name: 'Olga Kania' })).toBeDefined()
  expect(screen.getByRole('combobox', { name: 'Głos' })).toHaveProperty('value', 'h-wrzos')
  await user.click(note.getByRole('link', { name: 'Halina Wrzosek' }))
  await waitFor(() => expect(address()).toBe('/?who=halina-wrzosek'))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(screen.getAllByRole('article').length).toBeGreaterThan(0)
})

test('the timeline says so, and shows everybody’s entries', async () => {
  const { user, address } = renderAt('/when?who=jan-nikt')
  const note = await alert()
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1)
  await user.click(note.getByRole('link', { name: 'Pokaż bez tego zawężenia' }))
  await waitFor(() => expect(address()).toBe('/when'))
  expect(screen.queryByRole('alert')).toBeNull()
})
