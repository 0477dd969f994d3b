import { useMessages } from '../../../messages/Language.tsx'
import { voicesWords } from '../../../messages/voices-words.ts'
import { Link } from '../../../ui/Link.tsx'
import type { ReaderView } from '../reader-view.ts'
import type { SaidOnce } from './echoes.ts'
import styles from './voices.module.css'

/** Where an article gives what was said once; the place that is opened is named, the others lead there. */
export function EchoPlaces({ places, view }: { places: SaidOnce['places']; view: ReaderView }) {
  const words = voicesWords(useMessages())
  return (
    <div className={styles.echoes}>
      <p className={styles.note}>{words.echoesNote}</p>
      <ul className={styles.places} aria-label={words.echoes}>
        {places.map(({ quote, place }) => (
          <li key={quote.id}>
            <Link
              to={view.quoteAddress(quote.id)}
              preventScrollReset
              className={styles.link}
              aria-current={view.open?.quote.id === quote.id ? 'true' : undefined}
            >
              {words.places[place]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
