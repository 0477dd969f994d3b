import { useNavigate, useSearchParams } from 'react-router-dom'
import type { QuoteKind } from '../../core/model/article.ts'
import type { SpeakerIndex } from '../../core/model/library.ts'
import { speakerPath } from '../../core/model/page-paths.ts'
import { filterWords } from '../../messages/filter-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { fromParam, kindParam, readParam, toParam, withParam } from '../../url/search-params.ts'
import { countQuotes, yearsOf } from './quote-selection.ts'

const KINDS = ['direct', 'mixed', 'reported'] as const satisfies readonly QuoteKind[]

/** How one is quoted, and in which years; the address keeps what is chosen. */
export function QuoteFilters({ speaker, found }: { speaker: SpeakerIndex; found: number }) {
  const m = useMessages()
  const words = filterWords(m)
  const [params] = useSearchParams()
  const navigate = useNavigate()
  // what is chosen anew is seen from its first page
  const go = (search: string) =>
    void navigate({ pathname: speakerPath(speaker.id), search }, { preventScrollReset: true })
  const [kind = ''] = readParam(params, kindParam)
  const [from, to] = [readParam(params, fromParam), readParam(params, toParam)]
  const years = yearsOf(speaker.quotes)
  const isFiltering = kind !== '' || from !== null || to !== null
  const kinds = KINDS.map((each) => [each, countQuotes(speaker.quotes, each)] as const)
  const inYears = years.map((year) => [year, year] as const)
  return (
    <FilterBar
      told={isFiltering ? words.shown(found, countQuotes(speaker.quotes)) : null}
      clearLabel={words.clear}
      onClear={() => go('')}
    >
      <SelectField
        label={words.kind}
        value={kind}
        options={[
          ['', words.anyKind],
          ...kinds.flatMap(([each, count]) => (count > 0 ? [[each, `${m.kind[each]} (${count})`] as const] : [])),
        ]}
        onChange={(value) =>
          go(
            withParam(
              params,
              kindParam,
              KINDS.filter((each) => each === value),
            ),
          )
        }
      />
      {years.length > 1 && (
        <>
          <SelectField
            label={words.from}
            value={from ?? ''}
            options={[['', words.fromFirst], ...inYears]}
            onChange={(year) => go(withParam(params, fromParam, year === '' ? null : year))}
          />
          <SelectField
            label={words.to}
            value={to ?? ''}
            options={[['', words.toLast], ...inYears]}
            onChange={(year) => go(withParam(params, toParam, year === '' ? null : year))}
          />
        </>
      )}
    </FilterBar>
  )
}
