import { useMessages } from '../../../messages/Language.tsx'
import { voicesWords } from '../../../messages/voices-words.ts'
import styles from './Listening.module.css'
import { useDeviceVoice } from './use-device-voice.ts'

/** Has the article read aloud. It is not there where the device has no Polish voice. */
export function ListenButton({ fromQuote = false, onListen }: { fromQuote?: boolean; onListen: () => void }) {
  const words = voicesWords(useMessages())
  if (useDeviceVoice() === null) return null
  return (
    <button type="button" className={styles.begin} onClick={onListen}>
      {fromQuote ? words.listen.fromQuote : words.listen.begin}
    </button>
  )
}
