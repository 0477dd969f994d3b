import { useHref } from 'react-router-dom'
import type { FormerVoice as Former } from '../../core/model/former-voice.ts'
import { quotePath } from '../../core/model/page-paths.ts'
import { useMessages } from '../../messages/Language.tsx'
import { speakersWords } from '../../messages/speakers-words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { WordLinks } from '../../ui/WordLinks.tsx'
import { SpeakerList } from './SpeakerList.tsx'

/**
 * What became of the words of one who speaks no more: to whom they are given now, and ways to those that are nobody's.
 */
export function FormerVoice({ voice: { now, left } }: { voice: Former }) {
  const words = speakersWords(useMessages())
  const base = useHref('/').replace(/\/$/, '')
  return (
    <Notice title={words.former} urgent>
      {now.length > 0 && (
        <>
          <p>{words.toldNow}:</p>
          <SpeakerList speakers={now.map((other) => ({ ...other, roles: [] }))} first={0} />
        </>
      )}
      {left.length > 0 && (
        <>
          <p>{words.left}:</p>
          <WordLinks links={left.map(({ slug, id, words }) => ({ href: base + quotePath(slug, id), words }))} />
        </>
      )}
    </Notice>
  )
}
