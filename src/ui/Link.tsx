import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { type LinkProps, useHref, useLinkClickHandler } from 'react-router-dom'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'target'> &
  Pick<LinkProps, 'to' | 'replace' | 'preventScrollReset' | 'state'>

/**
 * A link to a page of this site: followed without loading the document anew, and by the browser before scripts run. It
 * is the library's without what that brings for fetching ahead by a server's manifest, which a static site has not.
 */
export function Link({ to, replace, state, preventScrollReset = false, onClick, ...props }: Props) {
  const href = useHref(to)
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { ...(replace && { replace }), state, preventScrollReset })
  const press = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event)
    if (!event.defaultPrevented) follow(event)
  }
  return <a {...props} href={href} onClick={press} />
}
