import type { Article } from '../../core/model/article.ts'
import { Contents } from '../../features/reader/Contents.tsx'
import { ListenButton } from '../../features/reader/listening/ListenButton.tsx'
import type { ReadingView } from '../../features/reader/voices/reading-view.ts'
import { ViewSwitch } from '../../features/reader/voices/ViewSwitch.tsx'
import { SpeakerFilter } from '../../features/speakers/SpeakerFilter.tsx'

interface BesideTextProps {
  article: Article
  shown: ReadingView
  onListen: () => void
}

/** Who speaks, how the article is shown and what is in it: before its text, where there is room. */
export function BesideText({ article, shown, onListen }: BesideTextProps) {
  return (
    <>
      <SpeakerFilter article={article} />
      {/* in every view: it stays where one has pressed it */}
      <ViewSwitch article={article} shown={shown} />
      {shown === 'text' && (
        <>
          <Contents article={article} />
          <ListenButton onListen={onListen} />
        </>
      )}
    </>
  )
}

/** @param onChosen closes the sheet that they stand in */
export function VoicesPanel({ article, shown, onListen, onChosen }: BesideTextProps & { onChosen: () => void }) {
  return (
    <>
      {shown === 'text' && (
        <>
          <ListenButton onListen={onListen} />
          <ViewSwitch article={article} shown={shown} onChosen={onChosen} />
        </>
      )}
      <SpeakerFilter article={article} titled={false} onChosen={onChosen} />
    </>
  )
}

/** @param onChosen closes the sheet that they stand in */
export function ContentsPanel({
  article,
  onListen,
  onChosen,
}: Omit<BesideTextProps, 'shown'> & { onChosen: () => void }) {
  return (
    <>
      <Contents article={article} titled={false} onChosen={onChosen} />
      {/* where there are no voices, listening stands with the contents */}
      {article.quotes.length === 0 && <ListenButton onListen={onListen} />}
    </>
  )
}
