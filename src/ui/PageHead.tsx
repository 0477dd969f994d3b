import { createContext, useContext, useEffect } from 'react'

export interface PageHeadData {
  title: string
  description: string
}
type Collect = (head: PageHeadData) => void

/** On the server, receives the head of the page that is rendered; the prerenderer writes it into the document. */
export const PageHeadContext = createContext<Collect | null>(null)

/** The document's title, description and canonical address, as of this page. */
export function PageHead({ title, description }: PageHeadData) {
  const collect = useContext(PageHeadContext)
  collect?.({ title, description })
  useEffect(() => {
    document.title = title
    document.querySelector('meta[name="description"]')?.setAttribute('content', description)
  }, [title, description])
  useEffect(followAddress)
  return null
}

/** Browsers share a page by its canonical address: it must not stay behind where the app has gone on. */
function followAddress(): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  if (canonical !== null) canonical.href = new URL(window.location.pathname, canonical.href).href
}
