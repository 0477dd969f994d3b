import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import type { To } from './address.ts'
import { useNavigator } from './contexts.ts'
import type { NavigateOptions } from './navigator.ts'
import { useHref } from './use-navigation.ts'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & Omit<NavigateOptions, 'flushSync'> & { to: To }

/** A link to a page of this site: followed without loading the document anew, and by the browser before scripts run. */
export function Link({ to, replace, preventScrollReset, onClick, ...props }: Props) {
  const { navigate, shown, root } = useNavigator()
  const href = useHref(to)
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event)
    if (event.defaultPrevented || !isPlainClick(event)) return
    event.preventDefault()
    const here = shown()?.location
    // the page that one is on already is no step further
    const isHere = here !== undefined && root + here.pathname + here.search + here.hash === href
    void navigate(to, { replace: replace ?? isHere, preventScrollReset: preventScrollReset === true })
  }
  return <a {...props} href={href} onClick={follow} />
}

/** With a modifier the browser opens a link elsewhere. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
