import { usePrefetchSpeaker } from '../../articles/use-prefetch.ts'
import type { LibrarySpeaker } from '../../core/model/library.ts'
import { speakerPath } from '../../core/model/page-paths.ts'
import { useMessages } from '../../messages/Language.tsx'
import { Link } from '../../ui/Link.tsx'
import { voiceData } from '../../ui/voice.ts'
import styles from './SpeakerPages.module.css'

/** Somebody who speaks in the library, with as much as is known where they are listed. */
export type ListedVoice = Pick<LibrarySpeaker, 'id' | 'name' | 'roles' | 'quotes'> &
  Partial<Pick<LibrarySpeaker, 'articles'>>

/** Those who speak in the library, or some of them. */
export function SpeakerList({
  speakers,
  first,
}: {
  speakers: readonly ListedVoice[]
  /** The place of the first of them among all, from 0. */
  first: number
}) {
  return (
    <ul className={styles.list}>
      {speakers.map((speaker, voice) => (
        <li key={speaker.id} className={styles.speaker} {...voiceData(first + voice)}>
          <SpeakerItem speaker={speaker} />
        </li>
      ))}
    </ul>
  )
}

function SpeakerItem({ speaker }: { speaker: ListedVoice }) {
  const m = useMessages()
  const intent = usePrefetchSpeaker(speaker.id)
  return (
    <>
      <Link to={speakerPath(speaker.id)} className={styles.name} lang="pl" {...intent}>
        {speaker.name}
      </Link>
      {speaker.roles.length > 0 && (
        <p className={styles.roles} lang="pl">
          {speaker.roles.join(' · ')}
        </p>
      )}
      <p className={styles.counts}>
        {m.count.quotes(speaker.quotes)}
        {speaker.articles !== undefined && ` · ${m.count.articles(speaker.articles)}`}
      </p>
    </>
  )
}
