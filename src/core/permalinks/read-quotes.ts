import { DENYING_CUES } from '../lexicon/negations.ts'
import type { Article, EvidenceRule, Quote, Speaker } from '../model/article.ts'
import { type LocatedStems, locateStems } from './context.ts'
import { foldWords } from './fold-words.ts'
import { readWords, type Word } from './read-words.ts'
import { isNamed, type SpeakerRelation } from './speaker-keys.ts'

/** By a name, by an office alone (`szef sztabu`), or not at all. */
export type Called = 'name' | 'office' | 'nothing'

/** What an article's quote is compared by. */
export interface QuoteReading {
  id: string
  /** The content; the parts of a broken quote joined by a space. */
  content: string
  /** The folded words, for comparing exactly. */
  folded: string
  /** Read when they are first asked for: most quotes of an article are never compared word by word. */
  readonly words: Word[]
  speaker: Speaker | null
  /**
   * How the attribution calls who speaks. Whom an office or nothing at all means, what stands around tells, and may
   * change with that.
   */
  called: Called
  /** The cue denies the words: `zaprzeczył, że`. */
  denied: boolean
  start: number
  end: number
}

/** What links need of an article, read once. */
export interface ArticleReading {
  text: string
  /** In text order. */
  quotes: QuoteReading[]
  readonly stems: LocatedStems
  /** The folded words of the text, with a space around each. */
  readonly folded: string
}

type Unnamed = Omit<Quote, 'id'> & { id?: string }
/** An article, or what is there of it before its quotes are named. */
export type Readable = Pick<Article, 'text' | 'speakers'> & { quotes: readonly Unnamed[] }

const readings = new WeakMap<Readable, ArticleReading>()

/** An article's quotes as they are compared; read once for each article. */
export function readQuotes(article: Readable): ArticleReading {
  let read = readings.get(article)
  if (!read) {
    const { text } = article
    const speakers = new Map(article.speakers.map((speaker) => [speaker.id, speaker]))
    let stems: LocatedStems | null = null
    let folded: string | null = null
    read = {
      text,
      quotes: article.quotes.map((quote) => readQuote(text, quote, speakers)),
      get stems() {
        stems ??= locateStems(text)
        return stems
      },
      get folded() {
        folded ??= ` ${foldWords(text).join(' ')} `
        return folded
      },
    }
    readings.set(article, read)
  }
  return read
}

function readQuote(text: string, quote: Unnamed, speakers: ReadonlyMap<string, Speaker>): QuoteReading {
  const content = quote.spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  let words: Word[] | null = null
  return {
    id: quote.id ?? '',
    content,
    folded: foldWords(content).join(' '),
    get words() {
      words ??= readWords(content)
      return words
    },
    speaker: quote.speaker === null ? null : (speakers.get(quote.speaker) ?? null),
    called: readCalled(text, quote),
    denied: isDenied(text, quote),
    start: quote.spans[0]?.start ?? 0,
    end: quote.spans.at(-1)?.end ?? 0,
  }
}

/** `burmistrz Nidowa` is an office, for all its capital; an answer with no label is by whom the interview is with. */
function readCalled(text: string, { source, evidence }: Unnamed): Called {
  const rules = new Set(evidence.map(({ rule }) => rule))
  if ([...rules].some((rule) => IMPLIED.has(rule)) || (!source && rules.has('interview-answer'))) return 'nothing'
  return rules.has('role') || (source && !/\p{Lu}/u.test(text.slice(source.start, source.end))) ? 'office' : 'name'
}

/** Not by a name: an office, whoever it was that held it. */
export const isCalledByOffice = ({ called, speaker }: QuoteReading): boolean =>
  called === 'office' || (speaker !== null && !isNamed(speaker.name))

/** Whether what stands in the place of a quote may be its speaker's still: nobody else is named there. */
export const isPerhapsTheirs = (relation: SpeakerRelation, quote: QuoteReading): boolean =>
  relation === 'doubtful' ? isCalledByOffice(quote) : relation !== 'other'

const IMPLIED: ReadonlySet<EvidenceRule> = new Set(['dropped-subject', 'pronoun', 'same-paragraph', 'echo'])

/** Marked words keep their sense whatever the cue: only what is told under the cue is denied by it. */
function isDenied(text: string, { cue, kind, spans }: Unnamed): boolean {
  if (!cue || kind === 'direct' || cue.span.start > (spans[0]?.start ?? 0)) return false
  const negated = /(?:^|[\s,;–-])nie\s+$/iu.test(text.slice(Math.max(0, cue.span.start - 6), cue.span.start))
  return DENYING_CUES.has(cue.lemma) !== negated
}
