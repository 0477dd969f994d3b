import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { articleQuery } from '../../articles/queries.ts'
import { useMessages } from '../../messages/Language.tsx'
import { offlineWords } from '../../messages/offline-words.ts'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { canKeep, isKept, keepArticle, removeArticle } from './kept-articles.ts'
import styles from './offline.module.css'

type State = 'unknown' | 'away' | 'here' | { done: number; all: number }

/** Keeps the article on this device, or removes it; where nothing can be kept there is nothing to press. */
export function KeepArticle({ slug }: { slug: string }) {
  const words = offlineWords(useMessages())
  const announce = useAnnounce()
  const { data: article } = useQuery(articleQuery(slug))
  const [state, setState] = useState<State>('unknown')
  useEffect(() => {
    if (!canKeep()) return
    let isLeft = false
    isKept(slug).then(
      (here) => isLeft || setState(here ? 'here' : 'away'),
      () => {},
    )
    return () => {
      isLeft = true
    }
  }, [slug])
  // its room is there before it is known what stands in it
  if (article === undefined || state === 'unknown') return <p className={styles.keep} />
  const keep = async () => {
    try {
      setState({ done: 0, all: 1 })
      await keepArticle(article, (done, all) => setState({ done, all }))
      setState('here')
      announce(words.kept, { visibly: true })
    } catch {
      setState('away')
      announce(words.failed, { visibly: true })
    }
  }
  const remove = async () => {
    await removeArticle(slug)
    setState('away')
    announce(words.removed, { visibly: true })
  }
  if (typeof state === 'object') {
    return (
      <p className={styles.keep}>
        <label className={styles.progress}>
          {words.keeping(state.done, state.all)} <progress value={state.done} max={state.all} />
        </label>
      </p>
    )
  }
  return (
    <p className={styles.keep}>
      <button type="button" className={styles.button} onClick={() => void (state === 'here' ? remove() : keep())}>
        {state === 'here' ? words.remove : words.keep}
      </button>
      {state === 'here' && <span className={`${styles.note} ${styles.done}`}>{words.kept}</span>}
    </p>
  )
}
