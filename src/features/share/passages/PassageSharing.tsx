import { useEffect, useState } from 'react'
import type { Article } from '../../../core/model/article.ts'
import type { PassageBar } from './PassageBar.tsx'

/**
 * Offers to share what a reader selects in the text. Most readers never do: its code comes with the first selection.
 */
export function PassageSharing({ article }: { article: Article }) {
  const [loaded, setLoaded] = useState<{ PassageBar: typeof PassageBar } | null>(null)
  useEffect(() => {
    if (loaded !== null) return
    const load = () => {
      if (document.getSelection()?.isCollapsed !== false) return
      // without a network the selection is still the system's to copy, and the next one asks again
      import('./PassageBar.tsx').then(setLoaded, () => {})
    }
    // what was selected before the app took over
    load()
    document.addEventListener('selectionchange', load)
    return () => document.removeEventListener('selectionchange', load)
  }, [loaded])
  return loaded && <loaded.PassageBar article={article} />
}
