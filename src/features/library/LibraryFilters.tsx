import { useNavigate, useSearchParams } from 'react-router-dom'
import { libraryPath, speakersPath } from '../../core/model/page-paths.ts'
import { filterWords } from '../../messages/filter-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { Link } from '../../ui/Link.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { readParam, whoParam, withParam } from '../../url/search-params.ts'
import { byName, yearParam } from './library-filter.ts'
import type { LibraryView } from './load-library.ts'

/** Whose articles, and of which year; the address keeps what is chosen. */
export function LibraryFilters({ view: { index, heard, absent, found } }: { view: LibraryView }) {
  const words = filterWords(useMessages())
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const [who = ''] = readParam(params, whoParam)
  const year = readParam(params, yearParam)
  // what is chosen anew is seen from its newest page
  const go = (search: string) => void navigate({ pathname: libraryPath(), search }, { preventScrollReset: true })
  const isFiltering = who !== '' || year !== null
  const others = heard.filter(({ id }) => !index.speakers.some((speaker) => speaker.id === id))
  const voices = [
    ...absent.map((id) => [id, `${id} (0)`] as const),
    ...others.map(({ id, name, places }) => [id, `${name} (${places.length})`] as const),
    ...byName(index.speakers).map(({ id, name, articles }) => [id, `${name} (${articles})`] as const),
  ]
  return (
    <FilterBar
      told={isFiltering ? words.shown(found, index.articles) : null}
      clearLabel={words.clear}
      onClear={() => go('')}
    >
      <SelectField
        label={words.voice}
        value={who}
        options={[['', words.anybody], ...voices]}
        onChange={(id) => go(withParam(params, whoParam, id === '' ? [] : [id]))}
      />
      <SelectField
        label={words.year}
        value={year ?? ''}
        options={[
          ['', words.anyYear],
          ...index.years.map(
            ([each, articles]) => [each, `${each === 'none' ? words.undated : each} (${articles})`] as const,
          ),
        ]}
        onChange={(each) => go(withParam(params, yearParam, each === '' ? null : each))}
      />
      {index.voices > index.speakers.length && <Link to={speakersPath()}>{words.others}</Link>}
    </FilterBar>
  )
}
