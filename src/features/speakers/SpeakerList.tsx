import { usePrefetchSpeaker } from '../../articles/use-prefetch.ts'
import type { LibrarySpeaker } from '../../core/model/library.ts'
import { useMessages } from '../../messages/Language.tsx'
import { Link } from '../../ui/Link.tsx'
import { voiceData } from '../../ui/voice.ts'
import { speakerPath } from '../../url/addresses.ts'
import styles from './SpeakerPages.module.css'

/** Everybody who speaks in the library. */
export function SpeakerList({ speakers }: { speakers: readonly LibrarySpeaker[] }) {
  return (
    <ul className={styles.list}>
      {speakers.map((speaker, voice) => (
        <li key={speaker.id} className={styles.speaker} {...voiceData(voice)}>
          <SpeakerItem speaker={speaker} />
        </li>
      ))}
    </ul>
  )
}

function SpeakerItem({ speaker }: { speaker: LibrarySpeaker }) {
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
        {m.count.quotes(speaker.quotes)} · {m.count.articles(speaker.articles)}
      </p>
    </>
  )
}
