import type { QueryClient } from '@tanstack/react-query'
import type { FoundVoice } from '../../core/model/search.ts'
import { parseQuery } from '../../core/search/parse-query.ts'
import { findVoices } from './find-voices.ts'
import { searchPublished } from './search-source.ts'

/** Who is called so, as search knows it: by the few pieces of its index that the words need. @throws {LoadError} */
export async function findNamed(client: QueryClient, text: string): Promise<FoundVoice[]> {
  const { words } = parseQuery(text)
  return words.length === 0 ? [] : searchPublished(client, (source) => findVoices(source, words))
}
