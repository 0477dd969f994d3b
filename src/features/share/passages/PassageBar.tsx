import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useHref } from 'react-router-dom'
import type { Article, Span } from '../../../core/model/article.ts'
import { articlePath } from '../../../core/model/page-paths.ts'
import { useMessages } from '../../../messages/Language.tsx'
import { shareWords } from '../../../messages/share-words.ts'
import { useAnnounce } from '../../../ui/Announcer.tsx'
import { CITATION_STYLES } from '../citations/citation-styles.ts'
import type { CitationStyle } from '../citations/format-citation.ts'
import { exportWords } from '../export-words.ts'
import { shareOut } from '../share-out.ts'
import { Uncopied } from '../Uncopied.tsx'
import { useCanShare } from '../use-can-share.ts'
import { SharingError, useClipboard } from '../use-clipboard.ts'
import styles from './PassageToolbar.module.css'
import { PassageToolbar } from './PassageToolbar.tsx'
import { citedPassage, passageMarkdown, passageText } from './passage-words.ts'
import { useSelectedPassage } from './use-selected-passage.ts'

/**
 * What can be done with the passage that is selected, as with a quote: share it, copy its link, its words, a citation.
 */
export function PassageBar({ article }: { article: Article }) {
  const m = useMessages()
  const said = shareWords(m)
  const announce = useAnnounce()
  const words = exportWords(m)
  const canShare = useCanShare()
  const href = useHref(articlePath(article.slug))
  const barRef = useRef<HTMLDivElement>(null)
  const { passage, dismiss } = useSelectedPassage(article, barRef)
  const { copy, uncopied, forget } = useClipboard()
  /** The passage whose citation is asked for: the styles take the place of everything else. */
  const [cited, setCited] = useState<Span | null>(null)
  // asked for at once, so that it is there when a button is pressed: a share sheet opens right at the press only
  const address = useMemo(
    () => (passage === null ? null : findAddress(article, passage, href)),
    [article, passage, href],
  )

  const link = async () => {
    const found = await address
    if (found == null) throw new SharingError(said.ambiguous)
    return found
  }
  const copyLink = () => copy(link(), said.copied.link)
  const share = async (span: Span) => {
    try {
      if (await shareOut({ text: passageText(article, span, words), url: await link() })) return
    } catch {
      // copying says what is wrong with the link
    }
    await copyLink()
  }
  const copyPassage = (span: Span) =>
    copy(
      link().then((found) => passageMarkdown(article, span, found, words)),
      said.copied.passage,
    )
  const cite = (style: CitationStyle, name: string) => async (span: Span) => {
    const write = async () => {
      const [{ formatCitation }, found] = await Promise.all([import('../citations/format-citation.ts'), link()])
      const language = m.language === 'en' ? 'en' : 'pl'
      return formatCitation(style, article, citedPassage(article, span), found, new Date(), language)
    }
    await copy(write(), said.copied.citation(name))
  }
  const askStyle = () => {
    const isInside = barRef.current?.contains(document.activeElement) === true
    flushSync(() => setCited(passage))
    // by keyboard one goes on where the button was; a pointer has left the focus where it was
    if (isInside) barRef.current?.querySelector('button')?.focus({ preventScroll: true })
  }
  const after = (act: (span: Span) => Promise<void>) => () => {
    if (passage !== null) void act(passage)
    dismiss()
  }
  useEffect(() => {
    if (passage !== null) announce(said.passageReady)
  }, [passage, announce, said])

  return (
    <>
      {passage !== null && (
        <PassageToolbar
          barRef={barRef}
          label={passage === cited ? said.citation : said.passage}
          passage={passage}
          onLeave={dismiss}
        >
          {passage === cited ? (
            CITATION_STYLES.map(([style, name]) => (
              <button key={style} type="button" className={styles.button} onClick={after(cite(style, name))}>
                {name}
              </button>
            ))
          ) : (
            <>
              {canShare && (
                <button type="button" className={styles.button} onClick={after(share)}>
                  {said.share}
                </button>
              )}
              <button type="button" className={styles.button} onClick={after(copyLink)}>
                {said.copyLink}
              </button>
              <button type="button" className={styles.button} onClick={after(copyPassage)}>
                {said.copyPassage}
              </button>
              <button type="button" className={styles.button} onClick={askStyle}>
                {said.citation}
              </button>
            </>
          )}
        </PassageToolbar>
      )}
      {uncopied !== null && <Uncopied text={uncopied} onClose={forget} />}
    </>
  )
}

/** @returns null when no link can tell the passage from another one of the same words */
function findAddress(article: Article, passage: Span, href: string): Promise<string | null> {
  const found = import('./passage-fragment.ts').then(({ passageFragment }) => {
    const fragment = passageFragment(article, passage)
    return fragment === null ? null : `${new URL(href, window.location.href).href}#${fragment}`
  })
  // a failure is told to who presses a button
  found.catch(() => {})
  return found
}
