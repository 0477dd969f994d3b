import { type Check, excerpt } from '../doubt.ts'
import { lacksSpeaker } from './no-speaker.ts'

/** Below it the reader, too, shows a quote as doubtful: more than one in four of such is wrong somewhere. */
const LOW = 0.75

/** Quotes that are doubtful for another reason than that nobody says them. */
export const lowConfidence: Check = (article) => {
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]))
  return article.quotes
    .filter((quote) => quote.confidence < LOW && !lacksSpeaker(quote))
    .map(({ spans, speaker, confidence }) => {
      const [span = null] = spans
      const whose = speaker === null ? 'nobody' : (names.get(speaker) ?? speaker)
      return {
        span,
        message: `Only ${Math.floor(confidence * 100)} % sure: ${span ? excerpt(article, span) : 'a quote'} (${whose}).`,
        remedy: 'See that these are words of somebody, and whose.',
      }
    })
}
