import { act, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { FindField } from '../../src/ui/FindField.tsx'

afterEach(() => {
  document.body.innerHTML = ''
})

/** A page that was drawn before React came to it, with what a reader did until then. */
async function takeOver(meanwhile: (field: HTMLInputElement) => void) {
  const found = vi.fn()
  const field = (
    <StrictMode>
      <FindField label="Kogo" value="" longest={20} onFind={found} />
    </StrictMode>
  )
  const place = document.createElement('div')
  document.body.append(place)
  place.innerHTML = renderToString(field)
  meanwhile(screen.getByRole<HTMLInputElement>('searchbox'))
  const root = await act(async () => hydrateRoot(place, field))
  return { found, end: () => act(() => root.unmount()) }
}

test('what was typed before the app was there is looked for, and stays', async () => {
  const { found, end } = await takeOver((field) => {
    field.value = 'lisak'
  })
  await waitFor(() => expect(found).toHaveBeenCalledWith('lisak'))
  expect(found).toHaveBeenCalledOnce()
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('lisak')
  await end()
})

test('nothing is looked for where nothing was typed', async () => {
  const { found, end } = await takeOver(() => {})
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(found).not.toHaveBeenCalled()
  await end()
})
