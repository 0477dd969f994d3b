import type { Article } from '../../core/model/article.ts'
import type { Paint } from '../terminal/paint.ts'
import { FACT_NAMES, type Facts } from './incoming.ts'
import type { Format } from './read-incoming.ts'

export interface Recognised {
  file: string
  format: Format
  facts: Facts
  notes: readonly string[]
  article: Article
}

const MOST_SPEAKERS = 6

/** What was recognised in a file, for a person to look over before it becomes a seed. */
export function describeIncoming({ file, format, facts, notes, article }: Recognised, paint: Paint): string {
  const lines = FACT_NAMES.map((name) => {
    const fact = facts[name]
    const label = name.padEnd(8)
    return fact ? `  ${label}${fact.value} ${paint.dim(`(${fact.from})`)}` : `  ${label}${paint.dim('–')}`
  })
  const counted = [
    count(article.blocks.filter(({ kind }) => kind !== 'heading').length, 'paragraph'),
    count(article.blocks.filter(({ kind }) => kind === 'heading').length, 'heading'),
    count(article.quotes.length, 'quote'),
    count(article.speakers.length, 'speaker'),
  ]
  return [
    paint.bold(file === '-' ? `Pasted (${format})` : `${file} (${format})`),
    ...lines,
    `  ${'text'.padEnd(8)}${counted.join(', ')}`,
    ...(article.speakers.length > 0 ? [`  ${'voices'.padEnd(8)}${describeSpeakers(article)}`] : []),
    ...notes.map((note) => `  ${paint.yellow('!')} ${note}`),
  ].join('\n')
}

function describeSpeakers({ quotes, speakers }: Article): string {
  const counted = speakers
    .map(({ id, name }) => ({ name, quotes: quotes.filter(({ speaker }) => speaker === id).length }))
    .sort((a, b) => b.quotes - a.quotes)
  const named = counted.slice(0, MOST_SPEAKERS).map(({ name, quotes }) => `${name} ${quotes}`)
  const more = counted.length - named.length
  return named.join(', ') + (more > 0 ? `, and ${more} more` : '')
}

/** `1 quote`, `12 quotes`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
