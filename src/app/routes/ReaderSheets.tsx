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
  switch (panel) {
    case 'contents':
      return (
        <LateSheet title={m.reader.contents} late={besideText} onClose={onClose}>
          {({ ContentsPanel }) => <ContentsPanel article={article} onListen={onListen} onChosen={onClose} />}
        </LateSheet>
      )
    case 'voices':
      return (
        <LateSheet title={m.reader.voices} late={besideText} onClose={onClose}>
          {({ VoicesPanel }) => <VoicesPanel article={article} shown={shown} onListen={onListen} onChosen={onClose} />}
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
