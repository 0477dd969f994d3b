import { type Placed, readYaml } from './read-yaml.ts'
import { type CorrectionValues, correctionsSchema } from './schema.ts'

/**
 * Reads `NAME.yaml`.
 *
 * @throws ParseError of the part `corrections`, with line and column
 */
export const parseCorrections = (source: string): Placed<CorrectionValues> =>
  readYaml(source, correctionsSchema, 'corrections')
