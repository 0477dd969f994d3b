import { useNavigate, useSearchParams } from 'react-router-dom'
import type { Library } from '../../core/model/library.ts'
import { filterWords } from '../../messages/filter-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { readParam, whoParam, withParam } from '../../url/search-params.ts'
import { byName, countYears, yearParam } from './library-filter.ts'

/** Whose articles, and of which year; the address keeps what is chosen. */
export function LibraryFilters({ library, shown }: { library: Library; shown: number }) {
  const words = filterWords(useMessages())
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const [who = ''] = readParam(params, whoParam)
  const year = readParam(params, yearParam)
  const go = (search: string) => void navigate({ search }, { preventScrollReset: true })
  const isFiltering = who !== '' || year !== null
  return (
    <FilterBar
      told={isFiltering ? words.shown(shown, library.articles.length) : null}
      clearLabel={words.clear}
      onClear={() => go('')}
    >
      <SelectField
        label={words.voice}
        value={who}
        options={[
          ['', words.anybody],
          ...byName(library.speakers).map(({ id, name, articles }) => [id, `${name} (${articles})`] as const),
        ]}
        onChange={(id) => go(withParam(params, whoParam, id === '' ? [] : [id]))}
      />
      <SelectField
        label={words.year}
        value={year ?? ''}
        options={[
          ['', words.anyYear],
          ...countYears(library.articles).map(
            ([each, articles]) => [each, `${each === 'none' ? words.undated : each} (${articles})`] as const,
          ),
        ]}
        onChange={(each) => go(withParam(params, yearParam, each === '' ? null : each))}
      />
    </FilterBar>
  )
}
