import { correctAttribution } from './corrections/correct-attribution.ts'
import { mendHeadings } from './corrections/mend-headings.ts'
import { parseCorrections } from './corrections/parse-corrections.ts'
import type { People } from './corrections/people.ts'
import { CandidateFinder } from './dates/find-candidates.ts'
import { findTimeline } from './dates/find-timeline.ts'
import { agoOrLater } from './dates/finders/ago-or-later.ts'
import { century } from './dates/finders/century.ts'
import { dayAndMonth } from './dates/finders/day-and-month.ts'
import { dayList } from './dates/finders/day-list.ts'
import { decade } from './dates/finders/decade.ts'
import { eitherStretch } from './dates/finders/either-stretch.ts'
import { englishDate } from './dates/finders/english-date.ts'
import { holiday } from './dates/finders/holiday.ts'
import { lastingState } from './dates/finders/lasting-state.ts'
import { month } from './dates/finders/month.ts'
import { night } from './dates/finders/night.ts'
import { nthWeekday } from './dates/finders/nth-weekday.ts'
import { numericDate } from './dates/finders/numeric-date.ts'
import { quarter } from './dates/finders/quarter.ts'
import { relativeDay } from './dates/finders/relative-day.ts'
import { relativePeriod } from './dates/finders/relative-period.ts'
import { run } from './dates/finders/run.ts'
import { schoolYear } from './dates/finders/school-year.ts'
import { season } from './dates/finders/season.ts'
import { shortDate } from './dates/finders/short-date.ts'
import { turnOfYear } from './dates/finders/turn-of-year.ts'
import { weekday } from './dates/finders/weekday.ts'
import { year } from './dates/finders/year.ts'
import { attachPreposition } from './dates/refiners/attach-preposition.ts'
import { countFromDate } from './dates/refiners/count-from-date.ts'
import { dropHabits } from './dates/refiners/drop-habits.ts'
import { equateApposition } from './dates/refiners/equate-apposition.ts'
import { joinRanges } from './dates/refiners/join-ranges.ts'
import { joinWeek } from './dates/refiners/join-week.ts'
import { joinYearAdjective } from './dates/refiners/join-year-adjective.ts'
import { joinYearBehind } from './dates/refiners/join-year-behind.ts'
import { mergeSameDay } from './dates/refiners/merge-same-day.ts'
import { pickLongest } from './dates/refiners/pick-longest.ts'
import { takeYearBefore } from './dates/refiners/take-year-before.ts'
import type { Article, Quote } from './model/article.ts'
import { checkArticle } from './model/check-article.ts'
import { ParseError } from './model/parse-error.ts'
import type { Proposal } from './model/proposal.ts'
import type { Trace } from './model/trace.ts'
import { nameQuotes } from './permalinks/name-quotes.ts'
import { findQuotes, type QuoteRules } from './quotes/find-quotes.ts'
import { findAccordingTo } from './quotes/finders/according-to.ts'
import { findAsSaid } from './quotes/finders/as-said.ts'
import { findColonParagraphs } from './quotes/finders/colon-paragraph.ts'
import { findColonSpeech } from './quotes/finders/colon-speech.ts'
import { findCommaSpeech } from './quotes/finders/comma-speech.ts'
import { findContentClauses } from './quotes/finders/content-clause.ts'
import { findDashSpeech } from './quotes/finders/dash-speech.ts'
import { findEmbeddedPosts } from './quotes/finders/embedded-post.ts'
import { findFrontedClauses } from './quotes/finders/fronted-clause.ts'
import { findHeadingQuotes } from './quotes/finders/heading-quote.ts'
import { findInterviewAnswers } from './quotes/finders/interview.ts'
import { findListedClauses } from './quotes/finders/listed-clauses.ts'
import { findOpinionBoxes } from './quotes/finders/opinion-box.ts'
import { findQuotationMarks } from './quotes/finders/quotation-marks.ts'
import { findQuotedFragments } from './quotes/finders/quoted-fragment.ts'
import { findRelativeSources } from './quotes/finders/relative-source.ts'
import { findSaidBefore } from './quotes/finders/said-before.ts'
import { findSaidInPassing } from './quotes/finders/said-in-passing.ts'
import { dropInterviewers } from './quotes/refiners/drop-interviewers.ts'
import { dropLoneTurns } from './quotes/refiners/drop-lone-turns.ts'
import { dropMuteSubjects } from './quotes/refiners/drop-mute-subjects.ts'
import { dropSilentHeadings } from './quotes/refiners/drop-silent-headings.ts'
import { markVerbatim } from './quotes/refiners/mark-verbatim.ts'
import { resolveOverlaps } from './quotes/refiners/resolve-overlaps.ts'
import { attributeQuotes } from './speakers/attribute.ts'
import { layOutBlocks } from './text/blocks.ts'
import { canonicalise } from './text/canonical.ts'
import { slugify } from './text/fold.ts'
import { parseHeader } from './text/header.ts'
import { readPassage } from './text/passage.ts'
import { resolveTitle } from './text/title.ts'

/** How quotes are found. Who speaks is decided in one place, `speakers/attribute.ts`. */
const QUOTE_RULES: QuoteRules = {
  finders: {
    findDashSpeech,
    findCommaSpeech,
    findQuotationMarks,
    findQuotedFragments,
    findColonSpeech,
    findColonParagraphs,
    findContentClauses,
    findFrontedClauses,
    findListedClauses,
    findAccordingTo,
    findRelativeSources,
    findAsSaid,
    findSaidInPassing,
    findSaidBefore,
    findHeadingQuotes,
    findInterviewAnswers,
    findOpinionBoxes,
    findEmbeddedPosts,
  },
  refiners: {
    dropMuteSubjects,
    dropInterviewers,
    markVerbatim: (_, proposals) => proposals.map(markVerbatim),
    resolveOverlaps,
    dropSilentHeadings,
    dropLoneTurns,
  },
}

/** How it is found what the text says of time. */
export const dateFinder = new CandidateFinder({
  finders: [
    numericDate,
    dayAndMonth,
    dayList,
    shortDate,
    englishDate,
    holiday,
    nthWeekday,
    month,
    year,
    decade,
    century,
    season,
    quarter,
    turnOfYear,
    weekday,
    relativeDay,
    night,
    lastingState,
    agoOrLater,
    eitherStretch,
    run,
    relativePeriod,
    schoolYear,
  ],
  refiners: [
    pickLongest,
    joinYearAdjective,
    joinYearBehind,
    joinWeek,
    countFromDate,
    mergeSameDay,
    joinRanges,
    attachPreposition,
    takeYearBefore,
    equateApposition,
    dropHabits,
  ],
})

export interface ParseOptions {
  /** The seed's file name without its extension: the address of an article whose title has no letter of ours. */
  name: string
  /** What an editor knows better: the text of `NAME.yaml`. */
  corrections?: string
  /** Those whom all articles share: `speakers.yaml`, read. */
  people?: People | null
  /** Is told how each quote is found. */
  trace?: Trace
}

/**
 * A seed's text → the Article that it holds. Pure and synchronous.
 *
 * @param source the file's text, decoded
 * @throws ParseError when there is no text, when it is binary, or when its header is broken; and when a correction is,
 * or fits nothing
 */
export function parseArticle(source: string, { name, corrections, people = null, trace }: ParseOptions): Article {
  if (source.includes('\0')) {
    const line = source.slice(0, source.indexOf('\0')).split('\n').length
    throw new ParseError('The file is binary.', { line, remedy: 'Save the article as plain text in UTF-8.' })
  }
  const header = parseHeader(source.replace(/\r\n?/g, '\n'))
  const mended = corrections === undefined ? null : parseCorrections(corrections)
  const given = mended?.values ?? {}
  const published = given.date ?? header.published
  const laidOut = layOutBlocks(canonicalise(header.body), mended ? mendHeadings(mended) : undefined)
  const { text, blocks, sentences } = laidOut
  if (text === '') {
    throw new ParseError('There is no text.', {
      line: 1,
      remedy: 'Write the article below the header, or delete the file.',
    })
  }
  const { title, titleFrom } = resolveTitle(given.title ?? header.title, text, blocks, sentences)
  const passage = readPassage(laidOut)
  const proposals = findQuotes(passage, QUOTE_RULES, trace)
  const attributed = attributeQuotes(passage, proposals, trace)
  const recognised = { ...attributed, outer: outerOf(proposals) }
  const corrected = correctAttribution(passage, recognised, { corrections: mended, people, published })
  const { speakers } = corrected
  const quotes = nest(nameQuotes(text, corrected.quotes, speakers), corrected.outer)
  const article: Article = {
    version: 1,
    slug: given.slug ?? header.slug ?? (slugify(title) || slugify(name) || 'artykul'),
    ...(given.aliases && { aliases: given.aliases }),
    title,
    titleFrom,
    lang: 'pl',
    published,
    text,
    blocks,
    quotes,
    speakers,
    timeline: findTimeline({ text, tokens: passage.tokens, sentences, quotes, published }, dateFinder),
    ...(header.source && { source: header.source }),
  }
  return checkArticle(article)
}

/** For each proposal the index of the one that reports it. */
function outerOf(proposals: readonly Proposal[]): (number | null)[] {
  const places = new Map(proposals.map((proposal, i) => [proposal, i]))
  return proposals.map(({ within }) => (within && places.get(within)) ?? null)
}

/** Tells each quote that another reports which one that is. */
function nest(quotes: readonly Quote[], outer: readonly (number | null)[]): Quote[] {
  return quotes.map((quote, i) => {
    const within = quotes[outer[i] ?? -1]?.id
    return within === undefined ? quote : { ...quote, within }
  })
}
