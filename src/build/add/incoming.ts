export const FACT_NAMES = ['title', 'date', 'source', 'author', 'url'] as const
export type FactName = (typeof FACT_NAMES)[number]

/** What is said of an article, and by what: `JSON-LD datePublished`, `<h1>`, `--title`. */
export interface Fact {
  value: string
  from: string
}

export type Facts = Partial<Record<FactName, Fact>>

/** A file that somebody wants to add, read: not yet a seed. */
export interface Incoming {
  facts: Facts
  /** The address that a file of ours asks for. */
  slug?: string
  /** The article's own words, blocks apart by blank lines. */
  body: string
  /** What was done to the file that its reader should know of, a sentence each. */
  notes: string[]
}

/** Why a file cannot be added. */
export interface Refusal {
  /** From 1, where the reason stands on a line. */
  line?: number
  message: string
  remedy: string
}

/** Facts of the first that knows them. */
export function joinFacts(...sources: readonly Facts[]): Facts {
  const joined: Facts = {}
  for (const name of FACT_NAMES) {
    const fact = sources.map((facts) => facts[name]).find((known) => known !== undefined)
    if (fact) joined[name] = fact
  }
  return joined
}

/** A fact from what may be missing or blank; white space and invisible characters are none of it. */
export function factOf(value: string | null | undefined, from: string): Fact | undefined {
  const text = value
    ?.normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  return text ? { value: text, from } : undefined
}
