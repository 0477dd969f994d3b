import { type RefObject, useEffect, useMemo } from 'react'
import type { Article } from '../../../core/model/article.ts'
import type { Passage } from './plan-reading.ts'
import { createReadAloud, type ReadAloud } from './read-aloud.ts'
import { scriptLines } from './script-lines.ts'

/** It is silent as soon as its page is left, in this tab or by going elsewhere. */
export function useReadAloud(
  article: Article,
  passages: readonly Passage[],
  voice: string,
  script: RefObject<{ m: Parameters<typeof scriptLines>[2]; saysEnd: boolean }>,
): ReadAloud {
  const aloud = useMemo(
    () =>
      createReadAloud(
        window.speechSynthesis,
        (i) => {
          const passage = passages[i]
          return passage === undefined ? null : scriptLines(article, passage, script.current.m, script.current.saysEnd)
        },
        voice,
      ),
    [article, passages, voice, script],
  )
  useEffect(() => {
    window.addEventListener('pagehide', aloud.pause)
    return () => {
      window.removeEventListener('pagehide', aloud.pause)
      aloud.stop()
    }
  }, [aloud])
  return aloud
}
