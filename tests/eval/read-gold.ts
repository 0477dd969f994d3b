import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { type GoldArticle, type GoldDate, QUOTE_KINDS } from './gold.ts'
import { locateDates, locateHeadings, locateQuotes } from './locate-snippets.ts'

const quote = {
  kind: z.enum(QUOTE_KINDS),
  speaker: z.string().nullable(),
  accept: z.array(z.string()).default([]),
}

/** Our own gold, for hands to write: words of the article instead of offsets, in text order. */
const snippetGold = z.strictObject({
  quotes: z.array(
    z.strictObject({ ...quote, spans: z.array(z.string()).min(1), within: z.int().nonnegative().optional() }),
  ),
  headings: z.array(z.string()).default([]),
  dates: z.array(z.strictObject({ words: z.string(), edtf: z.string().nullable() })).optional(),
})

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/

const offsets = z.tuple([z.int(), z.int()]).transform(([start, end]) => ({ start, end }))

/** Stand-off gold, as annotation tools give it; what else they give is left alone. */
const offsetGold = z.object({
  quotes: z.array(z.object({ ...quote, spans: z.array(offsets) })),
  structure: z.array(z.object({ type: z.string(), span: offsets })).default([]),
  dates: z.array(z.object({ span: offsets, edtf: z.string().nullish() })).optional(),
  ignore: z.array(offsets).default([]),
})
const offsetRow = z.object({ name: z.string(), text: z.string() })

/**
 * Reads a gold set: a folder of NAME/{source.txt,gold.json}, one such folder, a folder of NAME.txt + NAME.json, or a
 * FILE.jsonl whose rows are such a NAME.json with its `name` and `text`.
 *
 * @returns the articles by name; never none
 * @throws Error naming the file and what is wrong with it
 */
export function readGold(set: string): GoldArticle[] {
  if (!existsSync(set)) throw new Error(`${set}: no such folder or file.`)
  const articles = set.endsWith('.jsonl') ? readRows(set) : readFolder(set)
  if (articles.length === 0)
    throw new Error(`${set}: no gold here: neither NAME/source.txt with NAME/gold.json, nor NAME.txt with NAME.json.`)
  return articles
}

function readFolder(folder: string): GoldArticle[] {
  if (existsSync(join(folder, 'source.txt'))) return [readSnippets(folder)]
  const entries = readdirSync(folder).sort()
  const own = entries.filter((entry) => existsSync(join(folder, entry, 'source.txt')))
  if (own.length > 0) return own.map((entry) => readSnippets(join(folder, entry)))
  return entries
    .filter((entry) => entry.endsWith('.json') && existsSync(join(folder, textOf(entry))))
    .map((entry) => {
      const path = join(folder, entry)
      const text = readFileSync(join(folder, textOf(entry)), 'utf8')
      return explain(path, () => fromOffsets(basename(entry, '.json'), text, JSON.parse(readFileSync(path, 'utf8'))))
    })
}

const textOf = (entry: string): string => entry.replace(/[.]json$/, '.txt')

function readSnippets(folder: string): GoldArticle {
  const path = join(folder, 'gold.json')
  const text = readFileSync(join(folder, 'source.txt'), 'utf8')
  return explain(path, () => {
    const gold = snippetGold.parse(JSON.parse(readFileSync(path, 'utf8')))
    const spans = locateQuotes(
      text,
      gold.quotes.map((one) => one.spans),
    )
    const quotes = gold.quotes.map(({ within, ...one }, i) => {
      if (within !== undefined && (within === i || within >= gold.quotes.length))
        throw new Error(`Quote ${i} cannot be within ${within}.`)
      return { ...one, spans: spans[i] ?? [], within: within ?? null }
    })
    const headings = locateHeadings(text, gold.headings)
    const dates = gold.dates && readDates(text, gold.dates)
    return { name: basename(dirname(path)), text, quotes, headings, dates: dates ?? null, ignore: [] }
  })
}

/** The title in the front matter is no part of the text that dates stand in. */
function readDates(text: string, dates: readonly { words: string; edtf: string | null }[]): GoldDate[] {
  const spans = locateDates(
    text,
    dates.map(({ words }) => words),
    FRONT_MATTER.exec(text)?.[0].length ?? 0,
  )
  return spans.map((span, i) => ({ span, edtf: dates[i]?.edtf ?? null }))
}

function readRows(path: string): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      return explain(`${path}:${i + 1}`, () => {
        const row: unknown = JSON.parse(line)
        const { name, text } = offsetRow.parse(row)
        return [fromOffsets(name, text, row)]
      })
    })
}

function fromOffsets(name: string, text: string, json: unknown): GoldArticle {
  const { quotes, structure, dates, ignore } = offsetGold.parse(json)
  return {
    name,
    text,
    quotes: quotes.map((one) => ({ ...one, within: null })),
    headings: structure.filter(({ type }) => type === 'heading').map(({ span }) => span),
    dates: dates?.map(({ span, edtf }) => ({ span, edtf: edtf ?? null })) ?? null,
    ignore,
  }
}

/** Puts the file's name before whatever goes wrong with it. */
function explain<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : error
    throw new Error(`${path}: ${reason}`, { cause: error })
  }
}
