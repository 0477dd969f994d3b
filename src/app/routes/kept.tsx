import { KeptList } from '../../features/offline/KeptList.tsx'
import { useMessages } from '../../messages/Language.tsx'
import { offlineWords } from '../../messages/offline-words.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import styles from './page.module.css'

export const create = () => ({ Component: KeptRoute })

/** What is on this device. */
function KeptRoute() {
  const words = offlineWords(useMessages())
  return (
    <div className={styles.page}>
      <PageHead title={`${words.title} – Cytelnia`} description={words.lead} />
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.intro}>{words.lead}</p>
      <noscript>
        <p>{words.withoutScripts}</p>
      </noscript>
      <KeptList />
    </div>
  )
}
