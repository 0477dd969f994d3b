import { Component, createElement, type ReactNode } from 'react'
import { useShown } from '../navigation/contexts.ts'
import { Failure } from './Failure.tsx'

/** The screen of the address, or what a person is told in its place. */
export function Screen() {
  const { screen, error } = useShown()
  return screen === null ? <Failure error={error} /> : createElement(screen.Component)
}

/** What fails while it is drawn is told as what could not be had. Another page, or the same anew, is tried again. */
export function Guard({ children }: { children: ReactNode }) {
  return <Boundary page={useShown()}>{children}</Boundary>
}

interface State {
  page: unknown
  failure: { error: unknown } | null
}

class Boundary extends Component<{ page: unknown; children: ReactNode }, State> {
  override state: State = { page: this.props.page, failure: null }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } }
  }

  static getDerivedStateFromProps({ page }: { page: unknown }, state: State): State | null {
    return page === state.page ? null : { page, failure: null }
  }

  override render(): ReactNode {
    const { failure } = this.state
    return failure === null ? this.props.children : <Failure error={failure.error} />
  }
}
