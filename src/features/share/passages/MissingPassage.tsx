import { useMessages } from '../../../messages/Language.tsx'
import { linkWords } from '../../../messages/link-words.ts'
import { Notice } from '../../../ui/Notice.tsx'

/** A link whose passage is not there says so, and shows the article. */
export function MissingPassage() {
  const m = useMessages()
  return (
    <Notice title={m.share.passageMissing}>
      <p>{linkWords(m).missingNote}</p>
    </Notice>
  )
}
