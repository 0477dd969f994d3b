import { useRef, useState } from 'react'
import { useHref } from 'react-router-dom'
import { hasCard } from '../../articles/cards.ts'
import type { Article, Quote } from '../../core/model/article.ts'
import { cardPath } from '../../core/model/page-paths.ts'
import { useMessages } from '../../messages/Language.tsx'
import { shareWords } from '../../messages/share-words.ts'
import { useAnnounce } from '../../ui/Announcer.tsx'
import styles from './QuoteActions.module.css'
import type { QuoteMenu } from './QuoteMenu.tsx'
import { shareOut } from './share-out.ts'
import { Uncopied } from './Uncopied.tsx'
import { useCanShare } from './use-can-share.ts'
import { useClipboard } from './use-clipboard.ts'

/**
 * What one can do with a quote: what the system does best as a button, everything else in a menu below, whose code
 * comes when it is first opened. The menu stands in the card and moves what is below: it never covers the words.
 *
 * @param path its permanent address, from `createPermalink`
 * @param text the words and who said them, for the system's share sheet
 */
export function QuoteActions({
  article,
  quote,
  path,
  text,
}: {
  article: Article
  quote: Quote
  path: string
  text: string
}) {
  const m = useMessages()
  const words = shareWords(m)
  const announce = useAnnounce()
  const href = useHref(path)
  const card = useHref(cardPath(article.slug, quote.id))
  const canShare = useCanShare()
  const { copy, uncopied, forget } = useClipboard()
  const moreRef = useRef<HTMLButtonElement>(null)
  const [menu, setMenu] = useState<{ QuoteMenu: typeof QuoteMenu; card: string | null } | null>(null)
  const address = () => new URL(href, window.location.href).href
  const copyLink = () => copy(address(), words.copied.link)
  const share = async () => {
    // one that fails still leaves the link
    if (!(await shareOut({ text, url: address() }))) await copyLink()
  }
  const openMenu = async () => {
    try {
      const [{ QuoteMenu }, isDrawn] = await Promise.all([import('./QuoteMenu.tsx'), hasCard(quote, card)])
      setMenu({ QuoteMenu, card: isDrawn ? card : null })
    } catch {
      announce(words.notLoaded, { visibly: true })
    }
  }
  return (
    <>
      <button type="button" className={styles.primary} onClick={() => void (canShare ? share() : copyLink())}>
        {canShare === null ? (
          <>
            <span className={styles.share}>{words.share}</span>
            <span className={styles.copy}>{words.copyLink}</span>
          </>
        ) : canShare ? (
          words.share
        ) : (
          words.copyLink
        )}
      </button>
      <button
        ref={moreRef}
        type="button"
        className={styles.more}
        data-reach="share"
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        onClick={() => void (menu === null ? openMenu() : setMenu(null))}
      >
        {words.more}
      </button>
      {menu !== null && (
        <menu.QuoteMenu
          article={article}
          quote={quote}
          address={address()}
          card={menu.card}
          opener={moreRef}
          onCopyLink={canShare ? () => void copyLink() : null}
          copy={copy}
          onClose={() => setMenu(null)}
        />
      )}
      {uncopied !== null && <Uncopied text={uncopied} onClose={forget} />}
    </>
  )
}
