import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { useMessages } from '../../../messages/Language.tsx'
import { useAnnounce } from '../../../ui/Announcer.tsx'
import { linkedFragment } from './linked-fragment.ts'

/**
 * Marks the passage that the address names by a text fragment. The browser does so itself on a page that came drawn,
 * but its mark goes with what is drawn anew, and where it finds nothing it says nothing.
 *
 * @returns whether the passage is not there
 */
export function useLinkedPassage(): boolean {
  const m = useMessages()
  const announce = useAnnounce()
  const { key, pathname, hash } = useLocation()
  const isFirst = key === 'default'
  const [missing, setMissing] = useState(false)
  const fragment = useRef<string | null>(null)
  const said = useRef<string | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what another address of this screen draws anew is marked anew
  useEffect(() => {
    fragment.current = linkedFragment(hash, isFirst) ?? fragment.current
    const sought = fragment.current
    if (sought === null) return
    let unmark = () => {}
    let left = false
    const mark = async () => {
      const [{ findPassages }, { markPassages, showPassage }] = await Promise.all([
        import('./find-passages.ts'),
        import('./mark-passages.ts'),
      ])
      const article = document.querySelector('article')
      if (left || article === null) return
      const found = findPassages(sought, article)
      const [first] = found
      setMissing(first === undefined)
      unmark = markPassages(found)
      if (said.current === sought) return
      said.current = sought
      if (first !== undefined) showPassage(first)
      announce(first === undefined ? m.share.passageMissing : m.share.passageMarked)
    }
    // without its code the mark of the browser has to do
    mark().catch(() => {})
    return () => {
      left = true
      unmark()
    }
  }, [key, pathname, hash, isFirst, announce])
  return missing
}
