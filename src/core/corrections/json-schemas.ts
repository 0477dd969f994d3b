import { z } from 'zod'
import { peopleSchema } from './people-schema.ts'
import { correctionsSchema } from './schema.ts'

const SCHEMAS = {
  'corrections.json': { title: 'Corrections of an article', schema: correctionsSchema },
  'speakers.json': { title: 'Those who speak in the articles', schema: peopleSchema },
}

/**
 * JSON Schemas of the files by hand, for editors that complete and check as one writes: name of the file → its text.
 * Draft 7, which is what editors' YAML support knows best.
 */
export function writeJsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, { title, schema }]) => {
      const described = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
      return [name, `${JSON.stringify({ title, ...described }, null, 2)}\n`]
    }),
  )
}
