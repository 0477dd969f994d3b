import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { heard, renderAt } from './render-at.tsx'

const titles = () => screen.queryAllByRole('article').map((each) => within(each).getByRole('heading').textContent)

describe('the library', () => {
  test('shows the articles of a voice and of a year; the address keeps both', async () => {
    const { user, address, back } = renderAt('/')
    await screen.findAllByRole('article')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rok' }), '2021')
    await heard('Widać 1 z 3')
    expect(titles()).toEqual(['Cisza nad stawem'])
    expect(address()).toBe('/?year=2021')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Głos' }), 'halina-wrzosek')
    await waitFor(() => expect(address()).toBe('/?year=2021&who=halina-wrzosek'))
    back()
    await screen.findByText('Widać 1 z 3')
    await user.click(screen.getByRole('button', { name: 'Pokaż wszystko' }))
    await waitFor(() => expect(titles()).toHaveLength(3))
    expect(address()).toBe('/')
  })

  test('opens at what an address asks, and says so where nothing fits', async () => {
    renderAt('/?who=tadeusz-klos')
    await screen.findByRole('heading', { level: 2, name: 'Nowa kładka w Brzozogórze' })
    expect(titles()).toEqual(['Nowa kładka w Brzozogórze'])
    renderAt('/?year=1999')
    expect(await screen.findByText('Nic tu nie pasuje.')).toBeDefined()
  })

  test('has the articles without a date as a year of their own', async () => {
    const { user } = renderAt('/')
    await screen.findAllByRole('article')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rok' }), 'bez daty (1)')
    await waitFor(() => expect(titles()).toEqual(['Dzwon wróci na ratusz']))
  })
})

describe('a speaker', () => {
  test('is read by kind and period', async () => {
    const { user, address } = renderAt('/who/halina-wrzosek')
    await screen.findByRole('heading', { level: 1, name: 'Halina Wrzosek' })
    const all = screen.getAllByRole('blockquote').length
    await user.selectOptions(screen.getByRole('combobox', { name: 'Jak przytoczono' }), 'direct')
    await waitFor(() => expect(screen.getAllByRole('blockquote').length).toBeLessThan(all))
    expect(address()).toBe('/who/halina-wrzosek?kind=direct')
    const kept = screen.getAllByRole('blockquote').length
    await heard(`Widać ${kept} z ${all}`)
    await user.click(screen.getByRole('button', { name: 'Pokaż wszystko' }))
    await waitFor(() => expect(screen.getAllByRole('blockquote')).toHaveLength(all))
  })

  test('of whom nothing is in a period says so', async () => {
    renderAt('/who/halina-wrzosek?from=1900&to=1901')
    expect(await screen.findByText('Nic tu nie pasuje.')).toBeDefined()
  })
})
