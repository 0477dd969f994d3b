import { useSearchParams } from 'react-router-dom'
import { useMessages } from '../../messages/Language.tsx'
import { offlineWords } from '../../messages/offline-words.ts'
import { Redirect, type Request } from '../../navigation/route.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { findSharedPath, findSharedUrl } from '../../url/shared-link.ts'
import styles from './page.module.css'

/** Where the system brings what is shared with an installed Cytelnia: `manifest.webmanifest` says so. */
export function create() {
  return {
    load: async ({ location }: Request) => {
      if (import.meta.env.SSR) return null
      const site = new URL(import.meta.env.BASE_URL, window.location.origin)
      const path = findSharedPath(new URLSearchParams(location.search), site.href)
      return path === null ? null : new Redirect(path)
    },
    Component: OpenRoute,
  }
}

/** A link that leads elsewhere is shown, and not followed; words are searched. */
function OpenRoute() {
  const words = offlineWords(useMessages())
  const [params] = useSearchParams()
  const url = findSharedUrl(params)
  return (
    <div className={styles.page}>
      <PageHead title={`${words.openTitle} – Cytelnia`} description={words.lead} />
      <h1 className={styles.title}>{words.openTitle}</h1>
      {url === null ? (
        <p className={styles.intro}>{words.nothingShared}</p>
      ) : (
        <p className={styles.intro}>
          {words.elsewhere} <a href={url}>{url}</a>
        </p>
      )}
    </div>
  )
}
