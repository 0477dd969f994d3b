import { Fragment } from 'react'
import { type LibraryIndex, PAGE_ARTICLES } from '../../core/model/library.ts'
import { libraryPagePath, libraryPath } from '../../core/model/page-paths.ts'
import { countPages, pageOfPlace } from '../../core/model/pages.ts'
import { filterWords } from '../../messages/filter-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import { Link } from '../../ui/Link.tsx'
import { placesOfYear } from './library-filter.ts'
import styles from './YearLinks.module.css'

/** Where scripts are off, and with them the choice of a year: the page on which each year's newest article stands. */
export function YearLinks({ index }: { index: LibraryIndex }) {
  const words = filterWords(useMessages())
  const pages = countPages(index.articles, PAGE_ARTICLES)
  if (pages === 1) return null
  return (
    <nav className={styles.years} aria-label={words.year}>
      {index.years.map(([year]) => {
        const page = pageOfPlace(placesOfYear(index, year).end - 1, index.articles, PAGE_ARTICLES)
        return (
          <Fragment key={year}>
            <Link to={page === pages ? libraryPath() : libraryPagePath(page)}>
              {year === 'none' ? words.undated : year}
            </Link>{' '}
          </Fragment>
        )
      })}
    </nav>
  )
}
