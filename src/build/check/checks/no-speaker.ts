import type { Quote } from '../../../core/model/article.ts'
import { type Check, excerpt } from '../doubt.ts'

/** What is said impersonally (`poinformowano, że`) has no speaker to be found. */
export const lacksSpeaker = ({ speaker, evidence }: Quote): boolean =>
  speaker === null && !evidence.some(({ rule }) => rule === 'impersonal')

export const noSpeaker: Check = (article) =>
  article.quotes.filter(lacksSpeaker).map(({ spans: [span = null] }) => ({
    span,
    message: `Nobody was found who says ${span ? excerpt(article, span) : 'a quote'}.`,
    remedy: 'Name the speaker, if the article does.',
  }))
