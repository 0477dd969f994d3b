import { z } from 'zod'
import { choice, keys, list, named, slug, text } from './schema-parts.ts'

const YEARS = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\.\.)(?:\/(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\.\.))?$/
const HELD = 'When it was held: 2014/2018, 2018-11/.., ../2014 or 2016; days and months if known. Empty: always.'

const years = z
  .string({ error: 'This must be a single value.\nWrite it as 2014/2018, or a list of such.' })
  .trim()
  .refine((value) => value === '' || YEARS.test(value), {
    error: ({ input }) => `“${input}” is no stretch of time.\nWrite it as 2014/2018, 2018-11/.. or ../2014.`,
  })
  .meta({ type: ['string', 'number', 'null'], description: HELD })

const person = keys(
  {
    name: text('The name that all articles give them, in the nominative.'),
    'other-names': list(text('Another name.'), 'Other names that articles call them by.').exactOptional(),
    kind: choice(['person', 'organization'], 'A person, which is the default, or a body.').exactOptional(),
    roles: named(
      z.union([years, list(years, HELD)]).meta({ description: HELD }),
      'The offices they held, as articles write them in the nominative, and when: `burmistrz Zalesia: 2014/2018`.',
      'Write `office: 2014/2018` on a line for each office.',
    ).exactOptional(),
    wikidata: text('Their identifier in Wikidata: Q and digits.')
      .regex(
        /^Q[1-9]\d*$/,
        'This is no identifier of Wikidata.\nWrite Q and digits, as the address of their page there ends.',
      )
      .exactOptional(),
  },
  'Somebody who speaks in the articles.',
)

/** What an editor may write in `speakers.yaml`: everybody by their id. */
export const peopleSchema = z
  .record(slug('An id: the last part of /who/ID.'), person, {
    error: 'This must be a list of people.\nWrite an id, `anna-nowak:`, and below it, indented, `name: Anna Nowak`.',
  })
  .meta({ description: 'Those who speak in the articles, by their id.' })
