import { useSearchParams } from 'react-router-dom'
import type { Article } from '../../../core/model/article.ts'
import { articlePath } from '../../../core/model/page-paths.ts'
import { useMessages } from '../../../messages/Language.tsx'
import { voicesWords } from '../../../messages/voices-words.ts'
import { Link } from '../../../ui/Link.tsx'
import { byParam, entryParam, readSpeakers, viewParam, withParam } from '../../../url/search-params.ts'
import type { ReadingView } from './reading-view.ts'
import styles from './voices.module.css'

const VIEWS = ['text', 'quotes', 'compare'] as const
const PAIR = 2

/**
 * The ways in which an article is shown, as links; two voices side by side, once two are chosen.
 *
 * @param onChosen closes what it stands in
 */
export function ViewSwitch({
  article,
  shown,
  onChosen,
}: {
  article: Article
  shown: ReadingView
  onChosen?: () => void
}) {
  const m = useMessages()
  const words = voicesWords(m)
  const [params] = useSearchParams()
  if (article.quotes.length === 0) return null
  const chosen = readSpeakers(params, article)
  const canCompare = chosen.length === PAIR || shown === 'compare'
  return (
    <nav className={styles.switch} aria-label={words.view}>
      <ul className={styles.views}>
        {VIEWS.filter((view) => view !== 'compare' || canCompare).map((view) => (
          <li key={view}>
            <Link
              to={articlePath(article.slug) + searchOf(params, view)}
              className={styles.view}
              aria-current={view === shown ? 'true' : undefined}
              onClick={onChosen}
            >
              {words.views[view]}
            </Link>
          </li>
        ))}
      </ul>
      {!canCompare && article.speakers.length >= PAIR && <p className={styles.note}>{words.compareHint}</p>}
    </nav>
  )
}

function searchOf(params: URLSearchParams, view: ReadingView): string {
  const next = new URLSearchParams(params)
  next.delete(entryParam.name)
  if (view !== 'quotes') next.delete(byParam.name)
  return withParam(next, viewParam, view)
}
