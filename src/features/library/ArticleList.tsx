import { usePrefetchArticle } from '../../articles/use-prefetch.ts'
import type { LibraryEntry, StrongLine } from '../../core/model/library.ts'
import { articlePath, quotePath } from '../../core/model/page-paths.ts'
import { formatEdtf, machineDate } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { BoundText } from '../../ui/BoundText.tsx'
import { Link } from '../../ui/Link.tsx'
import { voiceData } from '../../ui/voice.ts'
import { byParam, viewParam, withParam } from '../../url/search-params.ts'
import styles from './ArticleList.module.css'

/** So many voices are named, most heard first; a few more are, too, where their number would take as much room. */
const NAMED = 6
const ALL_NAMED = 8
/** What each of an article's voices says in it. */
const BY_VOICE = withParam(
  new URLSearchParams(withParam(new URLSearchParams(), viewParam, 'quotes')),
  byParam,
  'speaker',
)

/** The articles of the library, in the order given, each with its voices. */
export function ArticleList({ articles }: { articles: readonly LibraryEntry[] }) {
  return (
    <ul className={styles.list}>
      {articles.map((entry) => (
        <li key={entry.slug}>
          <ArticleItem entry={entry} />
        </li>
      ))}
    </ul>
  )
}

function ArticleItem({ entry }: { entry: LibraryEntry }) {
  const m = useMessages()
  const intent = usePrefetchArticle(entry.slug)
  const date = entry.published === null ? m.library.undated : formatEdtf(entry.published, m)
  const datetime = machineDate(entry.published)
  const named = entry.speakers.slice(0, entry.speakers.length > ALL_NAMED ? NAMED : ALL_NAMED)
  const others = entry.speakers.length - named.length
  return (
    <article className={styles.item}>
      <p className={styles.meta}>
        {datetime === null ? date : <time dateTime={datetime}>{date}</time>}
        {entry.quotes > 0 && ` · ${m.count.quotes(entry.quotes)}`}
        {entry.source?.name !== undefined && ` · ${entry.source.name}`}
      </p>
      <h2 className={styles.title} lang="pl">
        <Link to={articlePath(entry.slug)} className={styles.link} {...intent}>
          <BoundText text={entry.title} />
        </Link>
      </h2>
      <p className={styles.lead} lang="pl">
        <BoundText text={entry.lead} />
      </p>
      {entry.line !== undefined && <Line entry={entry} line={entry.line} />}
      {entry.speakers.length > 0 && (
        <ul className={styles.voices} aria-label={m.reader.voices}>
          {named.map((speaker, voice) => (
            <li key={speaker.id} className={styles.voice} lang="pl" {...voiceData(voice)}>
              {speaker.name} <span className={styles.count}>{speaker.quotes}</span>
            </li>
          ))}
          {others > 0 && (
            <li className={styles.count}>
              <Link to={articlePath(entry.slug) + BY_VOICE} className={styles.others}>
                + {m.count.voices(others)}
              </Link>
            </li>
          )}
        </ul>
      )}
    </article>
  )
}

/** What was said best and by whom, with its own way to where it stands. */
function Line({ entry, line }: { entry: LibraryEntry; line: StrongLine }) {
  const m = useMessages()
  const voice = entry.speakers.findIndex(({ id }) => id === line.speaker)
  return (
    <figure className={styles.line} {...voiceData(voice < 0 ? null : voice)}>
      <blockquote className={styles.words} lang="pl">
        <Link to={quotePath(entry.slug, line.quote)} className={styles.said}>
          <BoundText text={m.quoted(line.words)} />
        </Link>
      </blockquote>
      <figcaption className={styles.by} lang="pl">
        {entry.speakers[voice]?.name}
      </figcaption>
    </figure>
  )
}
