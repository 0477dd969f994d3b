import type { Article } from '../../core/model/article.ts'
import type { ReadingView } from '../../features/reader/voices/reading-view.ts'
import { useMessages } from '../../messages/Language.tsx'
import { LateSheet } from '../LateSheet.tsx'
import { SettingsSheet } from '../SettingsSheet.tsx'
import { besideText } from './reader-parts.ts'

/** What comes up over the text. */
export type Panel = 'contents' | 'voices' | 'timeline' | 'look'

interface ReaderSheetsProps {
  panel: Panel
  article: Article
  shown: ReadingView
  onListen: () => void
  onClose: () => void
}

/** What stands beside the text where there is room, in sheets where there is none; and how all of it looks. */
export function ReaderSheets({ panel, article, shown, onListen, onClose }: ReaderSheetsProps) {
  const m = useMessages()
  const inText = shown === 'text'
  switch (panel) {
    case 'contents':
      return (
        <LateSheet title={m.reader.contents} late={besideText} onClose={onClose}>
          {({ Contents, ListenButton }) => (
            <>
              <Contents article={article} titled={false} onChosen={onClose} />
              {/* where there are no voices, listening stands with the contents */}
              {article.quotes.length === 0 && <ListenButton onListen={onListen} />}
            </>
          )}
        </LateSheet>
      )
    case 'voices':
      return (
        <LateSheet title={m.reader.voices} late={besideText} onClose={onClose}>
          {({ ListenButton, SpeakerFilter, ViewSwitch }) => (
            <>
              {inText && (
                <>
                  <ListenButton onListen={onListen} />
                  <ViewSwitch article={article} shown={shown} onChosen={onClose} />
                </>
              )}
              <SpeakerFilter article={article} titled={false} onChosen={onClose} />
            </>
          )}
        </LateSheet>
      )
    case 'timeline':
      return (
        <LateSheet title={m.timeline.title} late={besideText} onClose={onClose}>
          {({ ArticleTimeline }) => <ArticleTimeline article={article} titled={false} onChosen={onClose} />}
        </LateSheet>
      )
    case 'look':
      return <SettingsSheet onClose={onClose} />
  }
}
