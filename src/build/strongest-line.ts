import type { Article, Quote } from '../core/model/article.ts'
import type { StrongLine } from '../core/model/library.ts'

/** A line that is read at a glance, and still says something; in words. */
const SHORTEST = 6
const LONGEST = 32
/** Neither short nor long. */
const IDEAL = 14
/** Below it one in ten such quotes is wrong somewhere. */
const SURE = 0.85
/** A sentence that begins in its middle, or points at one before it, does not stand alone. */
const SENTENCE = /^[\p{Lu}\d„"«]/u
const POINTS_BACK =
  /^(?:Ale|I|A|Więc|Dlatego|Natomiast|Jednak|To|Ten|Ta|Te|Ci|On|Ona|Oni|One|Jego|Jej|Ich|Tego|Tym|Tam|Wtedy)\s/u

/**
 * The line of an article that its list shows: given word for word, whole, by somebody named, not in the lead, which
 * stands above it; of those, rather one by whom the article quotes most, of middling length, that does not repeat title
 * and lead. The first of equals.
 *
 * @returns null where no quote is such a line
 */
export function findStrongestLine(article: Article): StrongLine | null {
  const [first] = article.blocks
  const counts = new Map<string | null, number>()
  for (const { speaker } of article.quotes) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const most = Math.max(...article.speakers.map(({ id }) => counts.get(id) ?? 0))
  const known = new Set(wordsOf(`${article.title} ${first === undefined ? '' : article.text.slice(0, first.span.end)}`))
  const lines = article.quotes.flatMap((quote) => {
    const line = lineOf(article, quote)
    const isInLead = first !== undefined && (quote.spans[0]?.start ?? 0) < first.span.end
    if (line === null || isInLead) return []
    const length = line.words.split(/\s+/).length
    const standing = (counts.get(quote.speaker) ?? 0) / most
    const own = wordsOf(line.words)
    const told = own.filter((word) => known.has(word)).length / own.length
    const back = POINTS_BACK.test(line.words) ? 1 : 0
    return [{ line, score: standing + quote.confidence - Math.abs(length - IDEAL) / IDEAL - back - told }]
  })
  return (
    lines.reduce<(typeof lines)[number] | null>((best, one) => (best && best.score >= one.score ? best : one), null)
      ?.line ?? null
  )
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []

function lineOf({ text, speakers }: Article, { id, kind, spans, speaker, confidence }: Quote): StrongLine | null {
  const [span, ...more] = spans
  const who = speakers.find((one) => one.id === speaker)
  if (kind !== 'direct' || span === undefined || more.length > 0 || who === undefined || confidence < SURE) return null
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const length = words.split(' ').length
  if (length < SHORTEST || length > LONGEST || !SENTENCE.test(words)) return null
  return { quote: id, speaker: who.id, words }
}
