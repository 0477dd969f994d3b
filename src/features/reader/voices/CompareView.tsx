import { useMemo } from 'react'
import type { Article, Speaker } from '../../../core/model/article.ts'
import { cardWords } from '../../../messages/card-words.ts'
import { formatEdtf, machineDate } from '../../../messages/format-edtf.ts'
import { useMessages } from '../../../messages/Language.tsx'
import { voicesWords } from '../../../messages/voices-words.ts'
import { voiceData } from '../../../ui/voice.ts'
import type { ReaderView } from '../reader-view.ts'
import { layComparison, type Moment } from './lay-comparison.ts'
import { listSaid } from './list-voices.ts'
import { QuoteItem } from './QuoteItem.tsx'
import { ViewHead } from './ViewHead.tsx'
import styles from './voices.module.css'

/**
 * Two voices on one axis of time, one at each side of it; on a phone one below the other, in the same order. Of more
 * than two that are chosen, the first two.
 */
export function CompareView({ article, view }: { article: Article; view: ReaderView }) {
  const m = useMessages()
  const words = voicesWords(m)
  const { kind, who } = view.filter
  const [one, other] = who.flatMap((id) => view.speakers.get(id) ?? [])
  const pair = one === undefined || other === undefined ? null : [one, other]
  const pairIds = pair?.map(({ id }) => id).join(',')
  const moments = useMemo(
    () => (pairIds === undefined ? [] : layComparison(article, listSaid(article, { who: pairIds.split(','), kind }))),
    [article, pairIds, kind],
  )
  return (
    <article className={styles.page}>
      <ViewHead article={article} shown="compare">
        {pair === null && <p>{words.compareHint}</p>}
      </ViewHead>
      {pair !== null && (
        <>
          <div className={styles.pair}>
            {pair.map((speaker) => (
              <PairHead key={speaker.id} article={article} speaker={speaker} view={view} moments={moments} />
            ))}
          </div>
          {moments.length === 0 && <p>{words.none}</p>}
          <ol className={styles.axis}>
            {moments.map((moment) => (
              <li key={`${moment.isSaid} ${moment.date}`} className={styles.moment}>
                <MomentHead moment={moment} />
                <ol className={styles.sides}>
                  {moment.said.map((said) => (
                    <li
                      key={said.quote.id}
                      className={styles.side}
                      data-side={said.quote.speaker === one?.id ? 1 : 2}
                      {...voiceData(view.voices.get(said.quote.speaker ?? '') ?? null)}
                    >
                      <QuoteItem article={article} said={said} view={view} hasDate={false} />
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ol>
        </>
      )}
    </article>
  )
}

function PairHead({
  article,
  speaker,
  view,
  moments,
}: {
  article: Article
  speaker: Speaker
  view: ReaderView
  moments: readonly Moment[]
}) {
  const m = useMessages()
  const count = moments
    .flatMap(({ said }) => said.flatMap(({ places }) => places))
    .filter(({ quote }) => quote.speaker === speaker.id).length
  return (
    <div {...voiceData(view.voices.get(speaker.id) ?? null)}>
      <h2 className={styles.name} lang={article.lang}>
        {speaker.name}
      </h2>
      <p className={styles.facts}>
        {speaker.roles.length > 0 && <span lang={article.lang}>{`${speaker.roles.join(' · ')} · `}</span>}
        {m.count.quotes(count)}
      </p>
    </div>
  )
}

function MomentHead({ moment: { date, isSaid } }: { moment: Moment }) {
  const m = useMessages()
  const words = voicesWords(m)
  const datetime = machineDate(date)
  const name = formatEdtf(date, m)
  const shown = datetime === null ? name : <time dateTime={datetime}>{name}</time>
  return (
    <h3 className={styles.date}>
      {isSaid ? shown : date === null ? cardWords(m).whenUnknown : words.publishedThen}
      {!isSaid && date !== null && <> {shown}</>}
    </h3>
  )
}
