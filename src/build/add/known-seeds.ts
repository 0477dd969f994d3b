import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArticle } from '../../core/pipeline.ts'
import { canonicalise } from '../../core/text/canonical.ts'
import { slugify } from '../../core/text/fold.ts'
import { type Header, parseHeader } from '../../core/text/header.ts'
import { readSeed } from '../read-seed.ts'
import { namePath } from './name-path.ts'

export interface KnownSeed {
  /** As messages name it. */
  file: string
  /** Name without `.txt`. */
  name: string
  source: string
  slug: string | undefined
  title: string | undefined
}

/** A seed that has the same article as one that somebody wants to add. */
export interface Twin {
  seed: KnownSeed
  /** The very words; else it is another version from the same address. */
  sameText: boolean
}

/** What stands in a directory of seeds, to be asked whether an article is there already. */
export interface KnownSeeds {
  findTwin(source: string): Twin | null
  /** The seed whose address a title would take. */
  findSlug(slug: string): KnownSeed | null
  hasName(name: string): boolean
  /** Is told of a seed that was just written, so that the next file of the same run is compared with it. */
  remember(file: string, name: string, source: string): void
}

/** Where an address's title, from its heading or lead, is looked for. */
const OPENING = 5000

/** Reads all seeds once. Those that cannot be read are known by name only: `npm run check` tells of them. */
export async function readKnownSeeds(directory: string, root = process.cwd()): Promise<KnownSeeds> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const taken = new Set<string>()
  const byText = new Map<string, KnownSeed>()
  const byUrl = new Map<string, KnownSeed>()
  const seeds: KnownSeed[] = []
  const known: KnownSeeds = {
    findTwin(source) {
      const { body, source: from } = parseHeader(source)
      const same = byText.get(fingerprint(body))
      if (same) return { seed: same, sameText: true }
      const other = from?.url && byUrl.get(plainAddress(from.url))
      return other ? { seed: other, sameText: false } : null
    },
    findSlug: (slug) => seeds.find((seed) => hasSlug(seed, slug)) ?? null,
    // what no directory tells apart on a Mac or on Windows
    hasName: (name) => taken.has(name.toLowerCase()),
    remember(file, name, source) {
      taken.add(name.toLowerCase())
      const header = headerOf(source)
      if (!header) return
      const seed = { file, name, source, slug: header.slug, title: header.title }
      seeds.push(seed)
      byText.set(fingerprint(header.body), seed)
      if (header.source?.url) byUrl.set(plainAddress(header.source.url), seed)
    },
  }
  for (const entry of names.filter((name) => name.endsWith('.txt') && !name.startsWith('.')).sort()) {
    const path = join(directory, entry)
    const name = entry.slice(0, -'.txt'.length)
    const bytes = await readFile(path).catch(() => null)
    const file = namePath(path, root)
    known.remember(file, name, (bytes && readSeed(file, bytes).source) ?? '')
  }
  return known
}

function headerOf(source: string): Header | null {
  try {
    return parseHeader(source.replace(/\r\n?/g, '\n'))
  } catch {
    return null
  }
}

/** Of letters and digits alone: the same article pasted, and saved, differs in line ends and marks. */
function fingerprint(body: string): string {
  const letters = canonicalise(body)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return createHash('sha256').update(letters).digest('base64')
}

/** An address without what tells how one came to it. */
function plainAddress(url: string): string {
  try {
    const { host, pathname, searchParams } = new URL(url)
    const own = [...searchParams].filter(([name]) => !/^(?:utm_.*|fbclid|gclid)$/.test(name)).sort()
    return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}?${new URLSearchParams(own)}`
  } catch {
    return url
  }
}

/** The address that a seed has by itself; a seed without a title is parsed for it. */
export function slugOf({ source, name, slug, title }: KnownSeed): string | null {
  if (slug !== undefined) return slug
  if (title !== undefined) return slugify(title) || slugify(name)
  try {
    return parseArticle(source, { name }).slug
  } catch {
    return null
  }
}

/** Of seeds without a title only those are parsed whose opening holds the words of the address. */
function hasSlug(seed: KnownSeed, wanted: string): boolean {
  const untold = seed.slug === undefined && seed.title === undefined
  if (untold && !slugify(headerOf(seed.source)?.body.slice(0, OPENING) ?? '', OPENING).includes(wanted)) return false
  return slugOf(seed) === wanted
}
