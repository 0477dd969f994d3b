import { createContext, useContext, useEffect } from 'react'

export interface PageHeadData {
  title: string
  description: string
}
type Collect = (head: PageHeadData) => void

/** On the server, receives the head of the page that is rendered; the prerenderer writes it into the document. */
export const PageHeadContext = createContext<Collect | null>(null)

/** The document's title and description, as of this page. */
export function PageHead({ title, description }: PageHeadData) {
  const collect = useContext(PageHeadContext)
  collect?.({ title, description })
  useEffect(() => {
    document.title = title
    document.querySelector('meta[name="description"]')?.setAttribute('content', description)
  }, [title, description])
  return null
}
