import { Navigation } from '../navigation/Navigation.tsx'
import type { Navigator } from '../navigation/navigator.ts'
import { OverPageContext } from '../ui/over-page.ts'
import { Frame } from './Frame.tsx'
import { Guard, Screen } from './Screen.tsx'

/** The frame with the screen of the address in it: the same tree in the browser, on the server and in tests. */
export function Pages({ navigator }: { navigator: Navigator }) {
  return (
    <Navigation navigator={navigator}>
      <OverPageContext value={navigator.steps.cover}>
        <Guard>
          <Frame>
            <Guard>
              <Screen />
            </Guard>
          </Frame>
        </Guard>
      </OverPageContext>
    </Navigation>
  )
}
