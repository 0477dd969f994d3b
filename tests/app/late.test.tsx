import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, Fragment, type ReactNode, useLayoutEffect, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { Late } from '../../src/ui/Late.tsx'

function Content() {
  const [count, setCount] = useState(0)
  return (
    <>
      <p>Zdanie, które stoi w stronie.</p>
      <a href="#gdzie-indziej">Dokądś</a>
      <button type="button" onClick={() => setCount(count + 1)}>
        Naciśnięto {count}
      </button>
      <button type="button">Drugi</button>
      {['Wrzos', 'Kos'].map((name) => (
        <label key={name}>
          <input type="checkbox" />
          {name}
        </label>
      ))}
      <details>
        <summary>Więcej</summary>
        Ukryte słowa.
      </details>
    </>
  )
}

const Place = ({ children }: { children: ReactNode | undefined }) => <Late className="miejsce">{children}</Late>

/**
 * The page as it came, taken over without the code of what stands in it.
 *
 * @param press what is done before there is any script
 * @param Around what it stands in
 */
function takeOver(
  press: (container: HTMLElement) => void = () => {},
  Around: ComponentType<{ children: ReactNode }> = Fragment,
) {
  const container = document.createElement('div')
  document.body.append(container)
  container.innerHTML = renderToString(
    <Place>
      <Content />
    </Place>,
  )
  press(container)
  const { rerender } = render(
    <Around>
      <Place>{undefined}</Place>
    </Around>,
    { container, hydrate: true },
  )
  const draw = () =>
    rerender(
      <Around>
        <Place>
          <Content />
        </Place>
      </Around>,
    )
  return { container, draw }
}

test('what the page came with stays until its code is there, and after', () => {
  const { container, draw } = takeOver()
  const words = container.textContent
  expect(words).toContain('Zdanie, które stoi w stronie.')
  act(draw)
  expect(container.textContent).toBe(words)
})

test('what was pressed before is pressed again', async () => {
  const { draw } = takeOver()
  await userEvent.click(screen.getByRole('button', { name: 'Naciśnięto 0' }))
  act(draw)
  await screen.findByRole('button', { name: 'Naciśnięto 1' })
})

test('of boxes the one that is called so', async () => {
  const { draw } = takeOver()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Kos' }))
  act(draw)
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Kos' }).checked).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Wrzos' }).checked).toBe(false)
})

test('what a finger is on stays until it is lifted, and then is pressed', async () => {
  const { draw } = takeOver()
  const button = screen.getByRole('button', { name: 'Naciśnięto 0' })
  fireEvent.pointerDown(button)
  act(draw)
  expect(button.isConnected).toBe(true)
  fireEvent.pointerUp(button)
  fireEvent.click(button)
  await screen.findByRole('button', { name: 'Naciśnięto 1' })
})

test('so does what it was on before there was any script', async () => {
  const { container, draw } = takeOver((container) => {
    container.dataset.down = ''
  })
  const button = screen.getByRole('button', { name: 'Naciśnięto 0' })
  act(draw)
  expect(button.isConnected).toBe(true)
  fireEvent.pointerUp(button)
  fireEvent.click(button)
  delete container.dataset.down
  await screen.findByRole('button', { name: 'Naciśnięto 1' })
  expect(button.isConnected).toBe(false)
})

test('what was let go of before React had drawn is drawn at once', async () => {
  const LetGo = ({ children }: { children: ReactNode }) => {
    // behind React's first look, and before what it does then
    useLayoutEffect(() => void delete document.querySelector<HTMLElement>('[data-down]')?.dataset.down)
    return children
  }
  const { container, draw } = takeOver((container) => {
    container.dataset.down = ''
  }, LetGo)
  const button = screen.getByRole('button', { name: 'Naciśnięto 0' })
  expect(container.dataset.down).toBeUndefined()
  act(draw)
  await vi.waitFor(() => expect(button.isConnected).toBe(false))
})

test('what is pressed asks for its code', async () => {
  const container = document.createElement('div')
  document.body.append(container)
  container.innerHTML = renderToString(
    <Late>
      <Content />
    </Late>,
  )
  const onAsk = vi.fn()
  render(<Late onAsk={onAsk}>{undefined}</Late>, { container, hydrate: true })
  expect(onAsk).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Naciśnięto 0' }))
  expect(onAsk).toHaveBeenCalled()
})

test('what was opened before is open', async () => {
  const { draw } = takeOver()
  await userEvent.click(screen.getByText('Więcej'))
  act(draw)
  expect(screen.getByRole('group').hasAttribute('open')).toBe(true)
})

test('what was opened before there was any script is open', () => {
  const { draw } = takeOver((container) => container.querySelector('details')?.setAttribute('open', ''))
  act(draw)
  expect(screen.getByRole('group').hasAttribute('open')).toBe(true)
})

test('what was opened and closed again is closed', async () => {
  const { draw } = takeOver()
  await userEvent.click(screen.getByText('Więcej'))
  await userEvent.click(screen.getByText('Więcej'))
  act(draw)
  expect(screen.getByRole('group').hasAttribute('open')).toBe(false)
})

test('the focus stays where it is, and nothing is pressed for it', async () => {
  const { draw } = takeOver()
  act(() => screen.getByRole('button', { name: 'Drugi' }).focus())
  act(draw)
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Drugi' }))
  screen.getByRole('button', { name: 'Naciśnięto 0' })
})

test('what had the focus before there was any script keeps it', () => {
  const { draw } = takeOver(() => screen.getByRole('button', { name: 'Drugi' }).focus())
  act(draw)
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Drugi' }))
})

test('a link is the browser’s to follow', async () => {
  const { draw } = takeOver()
  await userEvent.click(screen.getByRole('link'))
  expect(window.location.hash).toBe('#gdzie-indziej')
  window.location.hash = ''
  act(draw)
  expect(window.location.hash).toBe('')
})
