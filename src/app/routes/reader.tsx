import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { findWithdrawn } from '../../articles/queries.ts'
import type { Article, Quote } from '../../core/model/article.ts'
import type { LinkState } from '../../core/model/article-links.ts'
import { findContents } from '../../features/reader/contents.ts'
import { Reader } from '../../features/reader/Reader.tsx'
import { describeView, type ReaderView } from '../../features/reader/reader-view.ts'
import { useOpenedPlace } from '../../features/reader/use-opened-place.ts'
import { readingView } from '../../features/reader/voices/reading-view.ts'
import { PassageSharing } from '../../features/share/passages/PassageSharing.tsx'
import { useLinkedPassage } from '../../features/share/passages/use-linked-passage.ts'
import { useMessages } from '../../messages/Language.tsx'
import type { Messages } from '../../messages/messages.ts'
import { useRouteParams } from '../../navigation/contexts.ts'
import type { Request } from '../../navigation/route.ts'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { Late } from '../../ui/Late.tsx'
import { useFetchInSight } from '../../ui/late-parts.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { describeArticlePage, describeMissingPage, describeQuotePage, describeWithdrawnPage } from '../page-words.ts'
import { useSignOfLife } from '../use-sign-of-life.ts'
import { Dock } from './Dock.tsx'
import { EditorsDesk } from './EditorsDesk.tsx'
import { isDrawn, loadArticle } from './load-article.ts'
import page from './page.module.css'
import { type Panel, ReaderSheets } from './ReaderSheets.tsx'
import styles from './reader.module.css'
import { askForAnswers, besideText, desk, hasRoomBeside, listening, openedQuote, otherViews } from './reader-parts.ts'
import { useArticle } from './use-article.ts'

export function create(client: QueryClient) {
  return {
    load: async (request: Request) => {
      const { slug = '', quote } = request.params
      const [redirect] = await Promise.all([
        loadArticle(client, request),
        hasRoomBeside() ? besideText.fetch() : null,
        readingView(new URLSearchParams(request.location.search), quote) === 'text' ? null : otherViews.fetch(),
        (quote === undefined && !import.meta.env.SSR) || isDrawn(client, request) ? null : openedQuote.fetch(),
      ])
      if (findWithdrawn(client, slug, quote ?? null) !== null) await openedQuote.fetch()
      return redirect
    },
    Component: ReaderRoute,
  }
}

function ReaderRoute() {
  const m = useMessages()
  const client = useQueryClient()
  const { slug = '', quote = null } = useRouteParams()
  const opened = openedQuote.useParts()
  const withdrawn = findWithdrawn(client, slug, quote)
  if (withdrawn !== null && opened !== null) {
    return (
      <div className={page.page}>
        <PageHead {...describeWithdrawnPage(withdrawn, quote, m)} />
        <opened.Withdrawn article={withdrawn} requested={quote} />
      </div>
    )
  }
  return <ReaderScreen key={slug} slug={slug} openQuote={quote} />
}

/** The reader with everything around it: contents and voices at its left, the timeline at its right, or in sheets. */
function ReaderScreen({ slug, openQuote }: { slug: string; openQuote: string | null }) {
  const m = useMessages()
  const { article, part, link, onAsk, failures } = useArticle(slug, openQuote ?? undefined)
  const [params] = useSearchParams()
  const shown = readingView(params, openQuote)
  const inText = shown === 'text'
  const { panel, setPanel, openPanel, closePanel } = usePanel(onAsk)
  const { listenTo, listen, stopListening } = useListening(inText, () => {
    onAsk()
    closePanel()
  })
  const beside = besideText.useParts()
  const answers = openedQuote.useParts()
  const apart = otherViews.useParts()
  const heard = listening.useParts()
  const timelineRef = useRef<HTMLDivElement>(null)
  useFetchInSight(besideText, timelineRef)
  useSignOfLife(askForAnswers)

  // beside the text the timeline is in sight already; where it is not, it comes up as a sheet
  const showTimeline = useCallback(() => {
    const place = timelineRef.current
    const isBeside = place?.checkVisibility() === true && place.firstElementChild?.checkVisibility() !== false
    if (!isBeside) openPanel('timeline')
  }, [openPanel])
  const view = useMemo(
    () => describeView(article, params, link?.quote ?? openQuote, showTimeline),
    [article, params, link, openQuote, showTimeline],
  )
  const passageMissing = useLinkedPassage()
  useNewsAtOnce(view, link, passageMissing)
  const ViewApart = inText ? null : shown === 'quotes' ? apart?.QuotesView : apart?.CompareView
  useOpenedPlace(view, link)
  useFailuresTold(failures)

  const isWhole = part?.isCut !== true
  const isQuoting = article.quotes.length > 0
  // where there are no voices, listening stands with the contents
  const hasContents = !isQuoting || (part?.facts.headings ?? findContents(article).length) > 0
  // with nothing in it, it is no landmark
  const side = isWhole ? 'aside' : 'div'
  const opened = view.open?.quote
  const absentVoices = answers !== null && (
    <answers.AbsentVoices ids={view.absent} isHere={(id) => view.speakers.has(id)} />
  )
  return (
    <div className={styles.screen}>
      <PageHead {...describeScreen(article, opened, link, m)} />
      <Late as={side} className={styles.left} aria-label={isWhole ? m.reader.voices : undefined}>
        {!isWhole ? null : beside === null ? undefined : (
          <beside.BesideText article={article} shown={shown} onListen={() => listen(null)} />
        )}
      </Late>
      <div className={styles.middle}>
        {ViewApart != null ? (
          <>
            {absentVoices}
            <ViewApart article={article} view={view} />
          </>
        ) : (
          <Reader
            article={article}
            part={part}
            view={view}
            requested={openQuote}
            notice={
              <>
                {answers !== null && link !== null && opened === undefined && (
                  <answers.MissingQuote article={article} link={link} />
                )}
                {absentVoices}
                {answers !== null && <answers.FilteredWays article={article} view={view} />}
                {answers !== null && passageMissing && <answers.MissingPassage />}
              </>
            }
            card={
              opened !== undefined && (
                <Late className={styles.card} onAsk={askForAnswers}>
                  {answers === null ? undefined : (
                    <answers.OpenedCard {...{ article, part, view, link }} quote={opened} onListen={listen} />
                  )}
                </Late>
              )
            }
          />
        )}
        {isWhole && <Late>{answers === null ? undefined : <answers.ArticleEnd {...{ article, inText }} />}</Late>}
        {isWhole && inText && heard !== null && listenTo !== null && (
          <heard.ListenBar article={article} request={listenTo} onClose={stopListening} />
        )}
      </div>
      <Late as={side} className={styles.right} ref={timelineRef} aria-label={isWhole ? m.timeline.title : undefined}>
        {!isWhole ? null : beside === null ? undefined : <beside.ArticleTimeline article={article} />}
      </Late>
      {/* of a part nobody can say which of its words stand elsewhere, too; a reader who selects has the whole at once */}
      {isWhole && inText && <PassageSharing article={article} />}
      {answers === null ? (
        <Late>{undefined}</Late>
      ) : (
        <answers.PrintedNotes article={article} skip={inText ? (part?.skip ?? 0) : null} />
      )}

      <Dock
        hasContents={inText && hasContents}
        hasVoices={isQuoting}
        isFiltering={view.filtering}
        onOpen={openPanel}
        onLook={() => setPanel('look')}
      />
      {panel !== null && (isWhole || panel === 'look') && (
        <ReaderSheets
          panel={panel}
          article={article}
          shown={shown}
          onListen={() => listen(null)}
          onClose={closePanel}
        />
      )}
      {desk !== null && isWhole && <EditorsDesk late={desk} article={article} quote={opened ?? null} />}
    </div>
  )
}

/**
 * Which of the sheets is open.
 *
 * @param onAsk asks for the whole article, which all but the page's look are of
 */
function usePanel(onAsk: () => void) {
  const [panel, setPanel] = useState<Panel | null>(null)
  const closePanel = useCallback(() => setPanel(null), [])
  const openPanel = useCallback(
    (chosen: Panel) => {
      onAsk()
      setPanel(chosen)
    },
    [onAsk],
  )
  return { panel, setPanel, openPanel, closePanel }
}

/** From where the article is read aloud; null while it is not. What is left for another view is not read on. */
function useListening(inText: boolean, onListen: () => void) {
  const m = useMessages()
  const announce = useAnnounce()
  const [listenTo, setListenTo] = useState<{ from: number | null } | null>(null)
  const stopListening = useCallback(() => setListenTo(null), [])
  const listen = (from: number | null) => {
    onListen()
    setListenTo({ from })
    listening.fetch().catch(() => announce(m.failure.offline, { visibly: true }))
  }
  if (!inText && listenTo !== null) setListenTo(null)
  return { listenTo, listen, stopListening }
}

/** What is to be said of the link, or of a filter, is said at once; nor is a card left in Polish for others. */
function useNewsAtOnce(view: ReaderView, link: LinkState | null, passageMissing: boolean): void {
  const { language } = useMessages()
  const isNews =
    (link !== null && link.status !== 'same') ||
    passageMissing ||
    view.filtering ||
    view.absent.length > 0 ||
    language !== 'pl'
  useEffect(() => {
    if (isNews) askForAnswers()
  }, [isNews])
}

/** Each time that the whole article was asked for and could not be had is told. */
function useFailuresTold(failures: number): void {
  const m = useMessages()
  const announce = useAnnounce()
  useEffect(() => {
    if (failures > 0) announce(m.failure.offline, { visibly: true })
  }, [failures, announce, m])
}

function describeScreen(article: Article, opened: Quote | undefined, link: LinkState | null, m: Messages) {
  if (opened !== undefined) return describeQuotePage(article, opened, m)
  return link === null ? describeArticlePage(article) : describeMissingPage(article, link, m)
}
