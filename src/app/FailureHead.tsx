import { PageHead } from '../ui/PageHead.tsx'
import styles from './routes/page.module.css'

/** What is told first of a screen that could not be had. */
export function FailureHead({ title, note }: { title: string; note: string }) {
  return (
    <>
      <PageHead title={`${title} – Cytelnia`} description={note} />
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.intro}>{note}</p>
    </>
  )
}
