import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Article } from '../../core/model/article.ts'
import { ParseError } from '../../core/model/parse-error.ts'
import { parseArticle } from '../../core/pipeline.ts'
import { slugify } from '../../core/text/fold.ts'
import { askFacts } from './ask-facts.ts'
import { type FactName, type Facts, joinFacts, type Refusal } from './incoming.ts'
import { type KnownSeed, type KnownSeeds, slugOf } from './known-seeds.ts'
import { namePath } from './name-path.ts'
import { type Format, readIncoming } from './read-incoming.ts'
import { type SeedFacts, seedName, writeSeed } from './write-seed.ts'

export type Outcome =
  | { kind: 'added' | 'replaced'; seed: string; notes: string[] }
  /** The article is in a seed already, with the same words or with others. */
  | { kind: 'twin'; seed: string; sameText: boolean }
  /** Nobody was there to say what is missing. */
  | { kind: 'missing'; facts: FactName[] }
  | { kind: 'refused'; refusal: Refusal }
  /** Whoever was asked said no. */
  | { kind: 'declined' }

export interface AddOptions {
  directory: string
  known: KnownSeeds
  /** What was said on the command line: it goes before what the file says. */
  given: Facts
  /** Take what is known as it is. */
  yes: boolean
  /** Put it in the place of the seed that has the article already. */
  replace: boolean
  /** Shows what was recognised. */
  show(recognised: { format: Format; facts: Facts; notes: string[]; article: Article }): void
  /** Null where nobody is there to answer; an answer of null is a wish to stop. */
  ask: ((question: string) => Promise<string | null>) | null
}

/** Without these a reader does not know what an article is; who wrote it and where it stood, many do not say. */
const WANTED = ['title', 'date', 'source'] as const

/**
 * Makes a seed of one file: reads it, shows what was recognised, asks for what is missing, and writes `NAME.txt`, which
 * is never one that is there already.
 *
 * @param file what messages call it, `-` for what was pasted
 */
export async function addFile(file: string, bytes: Uint8Array, options: AddOptions): Promise<Outcome> {
  const read = await readIncoming(file === '-' ? file : basename(file), bytes)
  if ('message' in read) return { kind: 'refused', refusal: read }
  const facts = joinFacts(options.given, read.facts)
  const draft = writeSeed(plain(facts), read.body)
  const article = parse(draft)
  if ('message' in article) return { kind: 'refused', refusal: article }

  const twin = options.known.findTwin(draft)
  if (twin && (twin.sameText || !options.replace))
    return { kind: 'twin', seed: twin.seed.file, sameText: twin.sameText }

  const { format, notes, body } = read
  options.show({ format, facts, notes, article })
  // the article's own heading is its title, and stays in the text
  const missing = WANTED.filter((name) => !facts[name] && !(name === 'title' && article.titleFrom === 'heading'))
  if (missing.length > 0 && !options.yes && !options.ask) return { kind: 'missing', facts: missing }
  const answers = options.yes || !options.ask ? {} : await askFacts(missing, article.title, options.ask)
  if (!answers) return { kind: 'declined' }

  const all = { ...plain(facts), ...answers }
  const title = all.title ?? article.title
  const place = twin
    ? { name: twin.seed.name, facts: keepSlug(all, title, twin.seed) }
    : placeFor({ ...all, ...(read.slug && { slug: read.slug }) }, title, options.known)
  const path = join(options.directory, `${place.name}.txt`)
  const seed = namePath(path)
  if (!options.yes && options.ask) {
    const answer = await options.ask(`${twin ? 'Replace' : 'Write'} ${seed}? [Y/n] `)
    if (answer === null || !/^(?:y|yes|t|tak|)$/i.test(answer.trim())) return { kind: 'declined' }
  }
  const source = writeSeed(place.facts, body)
  await mkdir(options.directory, { recursive: true })
  await writeFile(path, source, { flag: twin ? 'w' : 'wx' })
  options.known.remember(seed, place.name, source)
  return { kind: twin ? 'replaced' : 'added', seed, notes: 'note' in place && place.note ? [place.note] : [] }
}

function parse(source: string): Article | Refusal {
  try {
    return parseArticle(source, { name: 'draft' })
  } catch (error) {
    if (error instanceof ParseError) return { message: error.message, remedy: error.remedy }
    throw error
  }
}

const plain = (facts: Facts): SeedFacts =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.value]))

/** Links to a seed's quotes stand under its address, whatever title its new version has. */
function keepSlug(facts: SeedFacts, title: string, seed: KnownSeed): SeedFacts {
  const slug = slugOf(seed)
  return slug === null || slug === slugify(title) ? facts : { ...facts, slug }
}

/** A name and an address that no other seed has. */
function placeFor(
  facts: SeedFacts,
  title: string,
  known: KnownSeeds,
): { name: string; facts: SeedFacts; note?: string } {
  const base = seedName(facts.date, title)
  const name = firstFree(base, (candidate) => known.hasName(candidate))
  const slug = facts.slug ?? (slugify(title) || 'artykul')
  const other = known.findSlug(slug)
  if (!other) return { name, facts }
  const free = firstFree(slug, (candidate) => known.findSlug(candidate) !== null)
  const note = `${other.file} has the address /a/${slug} already; this one has /a/${free} (slug in its front matter).`
  return { name, facts: { ...facts, slug: free }, note }
}

function firstFree(base: string, taken: (candidate: string) => boolean): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? base : `${base}-${number}`
    if (!taken(candidate)) return candidate
  }
}
