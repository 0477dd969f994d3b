import { z } from 'zod'
import { faultOfSlug, nearestName } from '../text/header-values.ts'

/**
 * What schemas of files by hand are made of. Every message is `what is wrong\nwhat to do`, and every part has words of
 * its own, which editors show beside it.
 */
type Names = readonly [string, ...string[]]

/** YAML of the failsafe schema holds strings and nothing else, but an editor's own checker reads `1974` as a number. */
const SCALAR = { type: ['string', 'number', 'boolean'] }
/** As `SCALAR`, of a date: `2024` is read as a number. */
export const DATE_SCALAR = { type: ['string', 'number'] }

/** One value that is not empty. */
export const text = (description: string) =>
  z
    .string({
      error: ({ input }) => describeType(input, 'a single value', 'Write it on one line, in quotes if need be.'),
    })
    .trim()
    .min(1, 'A value is missing.\nWrite it behind the colon or hyphen, or delete the line.')
    .meta({ ...SCALAR, description })

export const slug = (description: string) =>
  text(description).superRefine((value, context) => {
    const fault = value === '' ? null : faultOfSlug(value)
    if (fault) context.addIssue(`${fault.message}\n${fault.remedy}`)
  })

export const choice = <const Options extends readonly [string, ...string[]]>(options: Options, description: string) =>
  z
    .enum(options, {
      error: ({ input }) =>
        typeof input === 'string'
          ? `“${input}” is none of ${options.join(', ')}.\nDid you mean “${nearestName(input, options)}”?`
          : describeType(input, 'a single value', `Write one of ${options.join(', ')}.`),
    })
    .meta({ description })

export const list = <Item extends z.ZodType>(item: Item, description: string) =>
  z
    .array(item, {
      error: ({ input }) => describeType(input, 'a list', 'Begin each of its lines with a hyphen and a space.'),
    })
    .meta({ description })

export const keys = <Shape extends z.ZodRawShape>(shape: Shape, description: string) => {
  const names = Object.keys(shape) as unknown as Names
  return z
    .strictObject(shape, {
      error: (issue) => {
        if (issue.code !== 'unrecognized_keys')
          return describeType(issue.input, 'a list of keys and values', `The keys are ${names.join(', ')}.`)
        const [written = ''] = issue.keys
        const meant = nearestName(written, names)
        return `There is no key “${written}” here.\nDid you mean “${meant}”? The keys are ${names.join(', ')}.`
      },
    })
    .meta({ description })
}

export const named = <Value extends z.ZodType>(value: Value, description: string, remedy: string) =>
  z
    .record(z.string(), value, { error: ({ input }) => describeType(input, 'a list of names', remedy) })
    .meta({ description })

function describeType(input: unknown, wanted: string, remedy: string): string {
  return input === undefined ? `A value is missing here.\n${remedy}` : `This must be ${wanted}.\n${remedy}`
}

/** Words of the article: one stretch of them, or several. */
export const parts = (description: string) => z.union([text(description), list(text(description), description)])
