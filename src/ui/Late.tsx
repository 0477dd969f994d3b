import type { HTMLAttributes, ReactNode, Ref } from 'react'

/** React leaves what stands in an element alone where it is told that this is its HTML, though it is not. */
const STAYS = { __html: '' }

/**
 * A place whose content is drawn later than the rest. In a prerendered page that content stands there already, and stays
 * as it is, for those without scripts too, until it is drawn anew in one go.
 *
 * @param children undefined while there is no code to draw them
 */
export function Late({
  as: Element = 'div',
  children,
  ...props
}: Omit<HTMLAttributes<HTMLElement>, 'children'> & {
  as?: 'div' | 'aside'
  ref?: Ref<HTMLDivElement>
  children: ReactNode | undefined
}) {
  return children === undefined ? (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing becomes HTML here; what the page came with is kept
    <Element {...props} dangerouslySetInnerHTML={STAYS} suppressHydrationWarning />
  ) : (
    <Element {...props}>{children}</Element>
  )
}
