/** An element of a style or a locale as citeproc-js takes it. */
export interface CslNode {
  name: string
  attrs: Record<string, string>
  children: (CslNode | string)[]
}

/** The same as it is published: `data/LICENSE.txt` tells by whom. */
export interface PublishedNode {
  n: string
  a?: Record<string, string>
  c?: (PublishedNode | string)[]
}

/** A published style or locale as citeproc-js takes it. */
export function expandNode({ n, a = {}, c = [] }: PublishedNode): CslNode {
  return { name: n, attrs: a, children: c.map((child) => (typeof child === 'string' ? child : expandNode(child))) }
}
