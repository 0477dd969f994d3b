import { Children, cloneElement, isValidElement, type ReactNode } from 'react'
import { BoundText } from './BoundText.tsx'

/** Prose of our own with its one-letter words bound to the next, as in an article. */
export function Prose({ children }: { children: ReactNode }): ReactNode {
  return Children.map(children, (child) => {
    if (typeof child === 'string') return <BoundText text={child} />
    if (!isValidElement<{ children?: ReactNode }>(child) || child.props.children === undefined) return child
    return cloneElement(child, {}, <Prose>{child.props.children}</Prose>)
  })
}
