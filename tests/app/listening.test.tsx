import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { QUOTE } from './fixtures/footbridge.ts'
import { type Speech, stubSpeech } from './fixtures/speech.ts'
import { heard, renderAt } from './render-at.tsx'

const POLISH = { lang: 'pl-PL', localService: true }
const finish = (speech: Speech) => act(async () => speech.finish())
const says = (speech: Speech, words: string) => waitFor(() => expect(speech.saying()?.text).toBe(words))
const press = (name: string) => screen.findByRole('button', { name })
const LEAD = 'W Brzozogórze powstanie nowa kładka przez Olszankę - zapowiedziała w środę burmistrzyni Halina Wrzosek.'

describe('reading aloud is offered', () => {
  test.each([
    ['no voice', []],
    ['voices of other languages only', [{ lang: 'en-GB', localService: true }]],
    ['a Polish voice that is a distant server’s', [{ lang: 'pl-PL', localService: false }]],
  ])('not with %s', async (_, voices) => {
    stubSpeech(voices)
    renderAt('/a/nowa-kladka')
    await screen.findByRole('navigation', { name: 'Widok' })
    expect(screen.queryByRole('button', { name: /Posłuchaj/ })).toBeNull()
  })

  test('not where nothing can speak', async () => {
    renderAt('/a/nowa-kladka')
    await screen.findByRole('navigation', { name: 'Widok' })
    expect(screen.queryByRole('button', { name: /Posłuchaj/ })).toBeNull()
  })

  test('as soon as the device knows its voices', async () => {
    const speech = stubSpeech([])
    renderAt('/a/nowa-kladka')
    await screen.findByRole('navigation', { name: 'Widok' })
    act(() => speech.learn())
    await press('Posłuchaj od tego miejsca')
  })
})

describe('the article is read', () => {
  test('sentence by sentence, and who speaks is said before verbatim words', async () => {
    const speech = stubSpeech([{ lang: 'en-GB', localService: true }, POLISH])
    const { user } = renderAt('/a/nowa-kladka')
    await user.click(await press('Posłuchaj od tego miejsca'))
    await says(speech, LEAD)
    expect(speech.saying()).toMatchObject({ lang: 'pl', rate: 1, voice: { lang: 'pl-PL' } })
    const bar = screen.getByRole('region', { name: 'Słuchanie' })
    expect(bar.textContent).toContain('Halina Wrzosek')
    await finish(speech)
    await says(speech, 'Stara runęła w grudniu 2021 roku.')
    expect(bar.textContent).toContain('Słowa autora')
    await finish(speech)
    await says(speech, 'Mówi Halina Wrzosek:')
    await finish(speech)
    await says(speech, 'Pierwsze przęsło stanie jeszcze latem')
  })

  test('from an opened quote on, with its end said if that is asked for', async () => {
    const speech = stubSpeech([POLISH])
    const { user } = renderAt(`/a/nowa-kladka/q/${QUOTE.unnamed}`)
    await user.click(await press('Posłuchaj'))
    await says(speech, 'Mówi ktoś, kogo artykuł nie nazywa:')
    await user.click(screen.getByRole('checkbox', { name: 'Mów, gdzie cytat się kończy' }))
    await finish(speech)
    await finish(speech)
    // asked for while the words were being said already: from the next on
    await says(speech, 'usłyszeliśmy w sobotę 15 stycznia 2022 na targu.')
    await user.click(await press('Poprzedni głos'))
    await says(speech, 'Mówi ktoś, kogo artykuł nie nazywa:')
    await finish(speech)
    await finish(speech)
    await says(speech, 'Koniec cytatu.')
  })

  test('to its end, and then once more from the beginning', async () => {
    const speech = stubSpeech([POLISH])
    const { user } = renderAt('/a/nowa-kladka')
    await user.click(await press('Posłuchaj od tego miejsca'))
    await says(speech, LEAD)
    for (let said = 0; speech.saying() !== null && said < 60; said++) await finish(speech)
    expect(speech.saying()).toBeNull()
    await user.click(await press('Czytaj'))
    await says(speech, LEAD)
  })
})

describe('the reader', () => {
  test('pauses, and goes on with the same sentence', async () => {
    const speech = stubSpeech([POLISH])
    const { user } = renderAt('/a/nowa-kladka')
    await user.click(await press('Posłuchaj od tego miejsca'))
    await says(speech, LEAD)
    // the focus is there already
    await user.keyboard('{Enter}')
    expect(speech.saying()).toBeNull()
    await user.click(await press('Czytaj'))
    await says(speech, LEAD)
  })

  test('skips to the next voice and back', async () => {
    const speech = stubSpeech([POLISH])
    const { user } = renderAt('/a/nowa-kladka')
    await user.click(await press('Posłuchaj od tego miejsca'))
    await says(speech, LEAD)
    await user.click(await press('Następny głos'))
    await says(speech, 'Mówi Halina Wrzosek:')
    await user.click(await press('Następny głos'))
    await waitFor(() => expect(speech.saying()?.text).not.toContain('Wrzosek'))
    await user.click(await press('Poprzedni głos'))
    await user.click(await press('Poprzedni głos'))
    await says(speech, LEAD)
    expect((await press('Poprzedni głos')).hasAttribute('disabled')).toBe(true)
  })

  test('chooses how fast, at once', async () => {
    const speech = stubSpeech([POLISH])
    const { user } = renderAt('/a/nowa-kladka')
    await user.click(await press('Posłuchaj od tego miejsca'))
    await says(speech, LEAD)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tempo' }), '1,5×')
    await waitFor(() => expect(speech.saying()).toMatchObject({ text: LEAD, rate: 1.5 }))
  })

  test('stops, and the focus is where it was', async () => {
    const speech = stubSpeech([POLISH])
    const { user } = renderAt('/a/nowa-kladka')
    const begin = await press('Posłuchaj od tego miejsca')
    await user.click(begin)
    await says(speech, LEAD)
    await user.click(await press('Zakończ słuchanie'))
    expect(speech.saying()).toBeNull()
    expect(screen.queryByRole('region', { name: 'Słuchanie' })).toBeNull()
    expect(document.activeElement).toBe(begin)
  })

  test.each([
    ['another page', 'Cytelnia'],
    ['another view', 'Same wypowiedzi'],
  ])('leaves for %s, and it is silent', async (_, link) => {
    const speech = stubSpeech([POLISH])
    const { user } = renderAt('/a/nowa-kladka')
    await user.click(await press('Posłuchaj od tego miejsca'))
    await says(speech, LEAD)
    await user.click(screen.getByRole('link', { name: link }))
    await waitFor(() => expect(speech.saying()).toBeNull())
    expect(screen.queryByRole('region', { name: 'Słuchanie' })).toBeNull()
  })

  test('is told when the device does not speak after all, and may try again', async () => {
    const speech = stubSpeech([POLISH])
    const { user } = renderAt('/a/nowa-kladka')
    await user.click(await press('Posłuchaj od tego miejsca'))
    await says(speech, LEAD)
    act(() => speech.fail())
    await heard(/^Urządzenie nie czyta na głos/)
    await user.click(await press('Czytaj'))
    await says(speech, LEAD)
  })
})
