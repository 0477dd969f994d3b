import { stringify } from 'yaml'
import { ParseError } from '../../core/model/parse-error.ts'
import { slugify } from '../../core/text/fold.ts'
import { parseHeader } from '../../core/text/header.ts'
import { FACT_NAMES, type FactName } from './incoming.ts'

export type SeedFacts = Partial<Record<FactName | 'slug', string>>

/** The text of a seed: front matter with what is known, and the article. */
export function writeSeed(facts: SeedFacts, body: string): string {
  const known = [...FACT_NAMES, 'slug' as const].flatMap((name) => (facts[name] ? [[name, facts[name]] as const] : []))
  const matter = known.length === 0 ? '' : stringify(Object.fromEntries(known), { schema: 'failsafe', lineWidth: 0 })
  return `---\n${matter}---\n\n${body.trim()}\n`
}

/** Why a fact cannot stand in a seed, as the seed's own parser says it; null where it can. */
export function refuseFact(name: FactName, value: string): string | null {
  try {
    parseHeader(writeSeed({ [name]: value }, 'x'))
    return null
  } catch (error) {
    if (error instanceof ParseError) return `${error.message} ${error.remedy}`
    throw error
  }
}

/** `2024-05-17-most-w-zalesiu-znow-otwarty`: sorted by name, seeds are sorted by date. Without extension. */
export function seedName(date: string | undefined, title: string): string {
  return [date, slugify(title) || 'artykul'].filter((part) => part).join('-')
}
