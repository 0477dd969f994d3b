import type { LinkState } from '../../core/model/article-links.ts'
import { useMessages } from '../../messages/Language.tsx'
import { linkWords } from '../../messages/link-words.ts'
import disclosure from '../../ui/disclosure.module.css'
import hidden from '../../ui/hidden.module.css'
import styles from './LinkNote.module.css'

/**
 * What a reader who followed a link should know of the words that it leads to: that they were edited since, and how.
 * Nothing for words that are as they were.
 *
 * @param speaker `Speaker.id` of the quote as it is now
 */
export function LinkNote({ link, speaker }: { link: LinkState; speaker: string | null }) {
  const m = useMessages()
  const words = linkWords(m)
  const { status, was, difference = [] } = link
  if (status !== 'edited' && status !== 'changed') return null
  const isOthers = was !== undefined && (was.speaker?.id ?? null) !== speaker
  return (
    <div className={styles.note} data-status={status}>
      <p>{m.link[status]}</p>
      {isOthers && <p>{words.otherSpeaker(was.speaker?.name ?? m.reader.unnamed)}</p>}
      {!isOthers && status === 'edited' && <p>{words.noSign}</p>}
      {difference.length > 0 && (
        <details open={status === 'changed'}>
          <summary className={disclosure.summary}>{words.difference}</summary>
          <p className={styles.difference} lang="pl">
            {difference.map(({ kind, text }, i) => {
              const key = `${i}-${kind}`
              if (kind === 'same') return <span key={key}>{text} </span>
              const Element = kind === 'removed' ? 'del' : 'ins'
              return (
                <span key={key}>
                  <Element className={styles[kind]}>
                    <span className={hidden.hidden} lang={m.language}>{`${words[kind]} `}</span>
                    {text}
                  </Element>{' '}
                </span>
              )
            })}
          </p>
        </details>
      )}
    </div>
  )
}
