import { useCallback, useEffect, useState } from 'react'
import { articlePath } from '../../core/model/page-paths.ts'
import { useMessages } from '../../messages/Language.tsx'
import { offlineWords } from '../../messages/offline-words.ts'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { Link } from '../../ui/Link.tsx'
import {
  type ArticleHere,
  askForSpace,
  canKeep,
  formatSize,
  listKept,
  listRead,
  removeAll,
  removeArticle,
} from './kept-articles.ts'
import styles from './offline.module.css'

interface Here {
  kept: ArticleHere[]
  read: ArticleHere[]
  space: Awaited<ReturnType<typeof askForSpace>>
}

/** What of the reading room is on this device, how much room it takes, and the way to be rid of it. */
export function KeptList() {
  const m = useMessages()
  const words = offlineWords(m)
  const announce = useAnnounce()
  const [here, setHere] = useState<Here | 'unsupported' | null>(null)
  const look = useCallback(async () => {
    if (!canKeep()) return setHere('unsupported')
    const [kept, opened, space] = await Promise.all([listKept(), listRead(), askForSpace()])
    const slugs = new Set(kept.map(({ slug }) => slug))
    setHere({ kept, read: opened.filter(({ slug }) => !slugs.has(slug)), space })
  }, [])
  useEffect(() => {
    look().catch(() => setHere('unsupported'))
  }, [look])
  if (here === null) return <p role="status">{m.loading}</p>
  if (here === 'unsupported') return <p>{words.unsupported}</p>
  const remove = async (slug: string) => {
    await removeArticle(slug)
    await look()
    announce(words.removed)
  }
  const clear = async () => {
    await removeAll()
    await look()
    announce(words.removed, { visibly: true })
  }
  const isEmpty = here.kept.length === 0 && here.read.length === 0
  return (
    <div className={styles.here}>
      {!isEmpty && here.space !== null && (
        <p className={styles.note}>
          {words.used(formatSize(here.space.used, m.language))}
          {here.space.isLasting && ` · ${words.lasting}`}
        </p>
      )}
      {isEmpty && <p>{words.none}</p>}
      <Articles title={words.keptTitle} articles={here.kept} onRemove={(slug) => void remove(slug)} />
      <Articles title={words.readTitle} articles={here.read} />
      {!isEmpty && (
        <button type="button" className={styles.button} onClick={() => void clear()}>
          {words.removeAll}
        </button>
      )}
    </div>
  )
}

function Articles({
  title,
  articles,
  onRemove,
}: {
  title: string
  articles: readonly ArticleHere[]
  onRemove?: (slug: string) => void
}) {
  const words = offlineWords(useMessages())
  if (articles.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.articles}>
        {articles.map(({ slug, title: name }) => (
          <li key={slug} className={styles.article}>
            <Link to={articlePath(slug)} className={styles.link} lang="pl">
              {name}
            </Link>
            {onRemove !== undefined && (
              <button
                type="button"
                className={styles.remove}
                aria-label={words.removeOne(name)}
                title={words.removeOne(name)}
                onClick={() => onRemove(slug)}
              >
                ✕
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
