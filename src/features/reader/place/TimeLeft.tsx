import { useMemo, useState } from 'react'
import type { Article } from '../../../core/model/article.ts'
import { useMessages } from '../../../messages/Language.tsx'
import { type PlaceWords, placeWords } from '../../../messages/place-words.ts'
import { countArticle, minutesOf } from '../contents.ts'
import styles from './place.module.css'
import { useReading } from './use-reading.ts'

/** How long the rest of the article takes, which follows as one reads. Its line is there before that is known. */
export function TimeLeft({ article }: { article: Article }) {
  const words = placeWords(useMessages())
  const [minutes, setMinutes] = useState<number | null>(null)
  const all = useMemo(() => minutesOf(countArticle(article).words), [article])
  useReading(({ read }) => {
    const left = all * (1 - read)
    // another minute, another word: what is between is not drawn
    setMinutes(read === 1 ? 0 : left < 1 ? 0.5 : Math.round(left))
  })
  return <p className={styles.left}>{minutes !== null && tellLeft(minutes, words)}</p>
}

function tellLeft(minutes: number, { almost, done, left }: PlaceWords): string {
  if (minutes === 0) return done
  return minutes < 1 ? almost : left(minutes)
}
