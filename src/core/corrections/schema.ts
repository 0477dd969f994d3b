import { z } from 'zod'
import { faultOfDate } from '../text/header-values.ts'
import { choice, DATE_SCALAR, keys, list, named, parts, slug, text } from './schema-parts.ts'

const AFTER = text('Words of the article that stand before it, where the same words stand more than once.')
const KIND = choice(
  ['direct', 'reported', 'mixed'],
  'direct: word for word. reported: a paraphrase. mixed: a paraphrase with words in quotation marks.',
)
const WORDS =
  'Its words as the article has them: all, or the first … the last. A list where the attribution parts them.'
const place = (description: string) =>
  z.union([text(description), keys({ words: parts(WORDS), after: AFTER.exactOptional() }, description)])
const WHO = 'Who says it: a name as the page gives it, one of `speakers` here, an id of speakers.yaml, or nobody.'

/** A quote that is mended must say in what. */
const mended = keys(
  {
    words: parts(WORDS),
    after: AFTER.exactOptional(),
    speaker: text(WHO).exactOptional(),
    kind: KIND.exactOptional(),
    bounds: parts('All the words that are the quote: the first … the last.').exactOptional(),
  },
  'A quote that was recognised, and what is wrong with it.',
).refine(({ speaker, kind, bounds }) => speaker !== undefined || kind !== undefined || bounds !== undefined, {
  error: 'Nothing is corrected here.\nAdd speaker, kind or bounds, or delete the entry.',
})

const ENTITY = choice(['person', 'organization'], 'A person, or a body that speaks.')

const speaker = keys(
  {
    name: text('The name, in the nominative.').exactOptional(),
    roles: list(
      text('An office, in the nominative.'),
      'All offices that the article gives; [] for none.',
    ).exactOptional(),
    kind: ENTITY.exactOptional(),
    'same-as': text('Another name of the same one: all of this one’s quotes are theirs.').exactOptional(),
    new: choice(
      ['person', 'organization'],
      'Recognition does not know this one: made for the quotes that name them.',
    ).exactOptional(),
  },
  'What is wrong with a speaker.',
)
  .refine((values) => Object.keys(values).length > 0, {
    error: 'Nothing is corrected here.\nAdd name, roles, kind or same-as, or delete the entry.',
  })
  .refine((values) => values['same-as'] === undefined || Object.keys(values).length === 1, {
    error:
      'One who is somebody else has nothing of their own.\nLeave `same-as` alone here, and write the rest below the other name.',
  })

/**
 * What an editor may write in `NAME.yaml` beside a seed. One source for three things: what is checked, the type, and
 * the JSON Schema in `docs/schemas` that editors complete by.
 */
export const correctionsSchema = keys(
  {
    title: text('The title.').exactOptional(),
    date: text('When the article was published: YYYY, YYYY-MM or YYYY-MM-DD.')
      .meta(DATE_SCALAR)
      .superRefine((value, context) => {
        const fault = value === '' ? null : faultOfDate(value)
        if (fault) context.addIssue(`${fault.message}\n${fault.remedy}`)
      })
      .exactOptional(),
    slug: slug('The last part of the address: /a/SLUG.').exactOptional(),
    aliases: list(slug('A former slug.'), 'Former slugs: their addresses lead here.').exactOptional(),
    headings: list(
      place('A line that is a heading.'),
      'Lines that are headings and were not taken for any.',
    ).exactOptional(),
    'not-headings': list(
      place('A line that is no heading.'),
      'Lines that were taken for headings and are none.',
    ).exactOptional(),
    speakers: named(
      speaker,
      'Speakers by the name that the page gives them, and what is wrong with each.',
      'Write `Name:` and, below it, indented, what is to be corrected.',
    ).exactOptional(),
    quotes: list(mended, 'Quotes that were recognised, and what is wrong with each.').exactOptional(),
    'not-quotes': list(
      place('Words that are no quote.'),
      'Words that were taken for quotes and are none.',
    ).exactOptional(),
    'missed-quotes': list(
      keys(
        { words: parts(WORDS), after: AFTER.exactOptional(), speaker: text(WHO), kind: KIND.exactOptional() },
        'A quote that was not recognised.',
      ),
      'Quotes that were not recognised.',
    ).exactOptional(),
  },
  'What recognition got wrong in one article.',
)

export type CorrectionValues = z.infer<typeof correctionsSchema>
