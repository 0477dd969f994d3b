import type { RefObject } from 'react'
import { quoteMarkdown } from '../../core/exports/quote-markdown.ts'
import type { Article, Quote } from '../../core/model/article.ts'
import { useMessages } from '../../messages/Language.tsx'
import { shareWords } from '../../messages/share-words.ts'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { CITATION_STYLES } from './citations/citation-styles.ts'
import type { CitationStyle } from './citations/format-citation.ts'
import { exportWords } from './export-words.ts'
import { Menu, MenuGroup, MenuItem } from './Menu.tsx'
import { savePicture } from './save-picture.ts'

/**
 * What else one can do with a quote.
 *
 * @param address its permanent address, absolute
 * @param card address of its picture; null where it has none
 * @param onCopyLink null where copying the link stands elsewhere
 */
export function QuoteMenu({
  article,
  quote,
  address,
  card,
  opener,
  onCopyLink,
  copy,
  onClose,
}: {
  article: Article
  quote: Quote
  address: string
  card: string | null
  opener: RefObject<HTMLElement | null>
  onCopyLink: (() => void) | null
  copy: (text: string | Promise<string>, said: string) => Promise<void>
  onClose: () => void
}) {
  const m = useMessages()
  const words = shareWords(m)
  const announce = useAnnounce()
  const copyQuote = () => copy(quoteMarkdown(article, quote, address, exportWords(m)), words.copied.quote)
  const cite = async (style: CitationStyle) => {
    const { formatCitation } = await import('./citations/format-citation.ts')
    return formatCitation(style, article, quote, address, new Date(), m.language === 'en' ? 'en' : 'pl')
  }
  const saveCard = async (picture: string) => {
    const said = await savePicture(picture, `${quote.id}.png`).then(
      (saved) => (saved ? words.cardSaved : words.noCard),
      () => words.notLoaded,
    )
    announce(said, { visibly: true })
  }
  return (
    <Menu label={words.more} opener={opener} onClose={onClose}>
      {onCopyLink !== null && <MenuItem label={words.copyLink} onPress={onCopyLink} />}
      <MenuItem label={words.copyQuote} hint="Markdown" onPress={() => void copyQuote()} />
      <MenuGroup label={words.citation}>
        {CITATION_STYLES.map(([style, name]) => (
          <MenuItem key={style} label={name} onPress={() => void copy(cite(style), words.copied.citation(name))} />
        ))}
      </MenuGroup>
      {card !== null && <MenuItem label={words.saveCard} hint="PNG" onPress={() => void saveCard(card)} />}
    </Menu>
  )
}
