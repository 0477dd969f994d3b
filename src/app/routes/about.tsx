import { useMessages } from '../../messages/Language.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { AboutEnglish } from './AboutEnglish.tsx'
import { AboutPolish } from './AboutPolish.tsx'
import styles from './page.module.css'

export const create = () => ({ Component: AboutRoute })

/** How recognition works, how well, and what it cannot do. */
function AboutRoute() {
  const m = useMessages()
  return (
    <div className={styles.page}>
      <PageHead title={`${m.nav.about} – Cytelnia`} description={m.library.lead} />
      <h1 className={styles.title}>{m.nav.about}</h1>
      <div className={styles.text}>{m.language === 'pl' ? <AboutPolish /> : <AboutEnglish />}</div>
    </div>
  )
}
