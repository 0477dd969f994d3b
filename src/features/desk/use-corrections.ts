import { useCallback, useEffect, useRef, useState } from 'react'
import { deskWords } from '../../messages/desk-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import type { Change } from './change.ts'
import { type DeskAnswer, readCorrections, sendChange, takeBack } from './desk-client.ts'

export interface Told {
  words: string
  isFault: boolean
}

interface Corrections {
  save: (change: Change) => Promise<void>
  undo: () => Promise<void>
  canUndo: boolean
  /** What became of the last step; null before the first. */
  told: Told | null
}

/** One article's corrections as the development server keeps them, and the way back through the steps made here. */
export function useCorrections(slug: string): Corrections {
  const words = deskWords(useMessages())
  const [told, setTold] = useState<Told | null>(null)
  /** What the file held before each step made here, the last one last; null where there was none. */
  const [steps, setSteps] = useState<readonly (string | null)[]>([])
  /** Of what the page last saw of the file. */
  const known = useRef<Promise<string>>(null)
  const look = useCallback(() => {
    known.current = readCorrections(slug).then(({ hash }) => hash)
    // it is asked again, and told, when something is saved
    known.current.catch(() => {})
  }, [slug])
  useEffect(look, [look])

  const step = async (
    send: (hash: string) => Promise<DeskAnswer>,
    onSaved: (saved: DeskAnswer & { ok: true }) => void,
  ) => {
    try {
      const answer = await send(await (known.current ?? Promise.reject(new Error('the desk is not open'))))
      if (answer.ok) {
        known.current = Promise.resolve(answer.hash)
        onSaved(answer)
        return
      }
      setTold({ words: answer.isConflict ? words.conflict : `${words.failed} ${answer.message}`, isFault: true })
      if (answer.isConflict) {
        // what was there before is not what these steps lead back to
        setSteps([])
        look()
      }
    } catch (error) {
      setTold({ words: `${words.failed} ${error instanceof Error ? error.message : String(error)}`, isFault: true })
      look()
    }
  }
  return {
    told,
    canUndo: steps.length > 0,
    save: (change) =>
      step(
        (hash) => sendChange(slug, hash, change),
        ({ file, before }) => {
          setSteps((old) => [...old, before])
          setTold({ words: words.saved(file), isFault: false })
        },
      ),
    undo: async () => {
      const last = steps.at(-1)
      if (last === undefined) return
      await step(
        (hash) => takeBack(slug, hash, last),
        () => {
          setSteps((old) => old.slice(0, -1))
          setTold({ words: words.undone, isFault: false })
        },
      )
    },
  }
}
