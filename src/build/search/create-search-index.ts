import { createHash } from 'node:crypto'
import type { Article } from '../../core/model/article.ts'
import { SEARCH_PATH } from '../../core/model/data-paths.ts'
import type { NamesPiece, SearchIndex, VoicesPiece, WordsPiece } from '../../core/model/search.ts'
import type { SpeakerRecord } from '../describe-speakers.ts'
import { collectWords } from './collect-words.ts'
import { cutWords } from './cut-words.ts'
import { cutNames, cutVoices } from './describe-voices.ts'
import { recordQuotes } from './record-quotes.ts'

/** The search index's files, worked out when one of them is asked for. Paths are below the site's `base`. */
export interface SearchFiles {
  /** Of all there are. */
  paths: () => Iterable<string>
  /** What stands at a path; null where nothing does. */
  read: (path: string) => string | null
}

/**
 * The search index. It is one whole: a page that was opened before a new build finds the old one or none, for the
 * folder is named by all that it holds.
 *
 * @param articles in the order of the library
 */
export function createSearchIndex(articles: readonly Article[], speakers: readonly SpeakerRecord[]): SearchFiles {
  let files: ReadonlyMap<string, () => string> | undefined
  const all = () => {
    files ??= writeFiles(articles, speakers)
    return files
  }
  return {
    paths: () => all().keys(),
    // an edit in development costs nothing here until somebody searches
    read: (path) => (path.startsWith(SEARCH_PATH.replace(/\.json$/, '')) ? (all().get(path)?.() ?? null) : null),
  }
}

function writeFiles(articles: readonly Article[], speakers: readonly SpeakerRecord[]): Map<string, () => string> {
  const { pieces, apart } = cutWords(collectWords(articles), articles.length)
  const names = cutNames(speakers)
  const voices = cutVoices(articles, speakers)
  const parts = new Map<string, () => object>()
  const place = (letter: string, values: readonly object[]) =>
    values.forEach((value, number) => void parts.set(`${letter}${number}.json`, () => value))
  place('w', pieces)
  place('g', apart)
  place('n', names)
  place('v', voices)
  // as it is needed: all of them together are as long as the library
  articles.forEach((article, number) => void parts.set(`a${number}.json`, () => recordQuotes(article)))

  const folder = `${SEARCH_PATH.replace(/\.json$/, '')}/${hashAll(parts)}/`
  const index: SearchIndex = {
    version: 1,
    folder,
    words: pieces.map(firstWord),
    names: names.map(firstName),
    voices: voices.map(firstVoice),
  }
  const files = new Map([[SEARCH_PATH, () => JSON.stringify(index)]])
  for (const [name, value] of parts) files.set(folder + name, () => JSON.stringify(value()))
  return files
}

const firstWord = ({ words }: WordsPiece): string => words[0]?.[0] ?? ''
const firstName = ({ names }: NamesPiece): string => names[0]?.[0] ?? ''
const firstVoice = ({ voices }: VoicesPiece): string => voices[0]?.id ?? ''

/** 40 bits in hexadecimal, as other names of the build. */
function hashAll(parts: ReadonlyMap<string, () => object>): string {
  const hash = createHash('sha256')
  for (const [name, value] of parts) hash.update(name).update(JSON.stringify(value()))
  return hash.digest('hex').slice(0, 10)
}
