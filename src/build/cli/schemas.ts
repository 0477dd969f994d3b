/** `npm run schemas`: writes the JSON Schemas of `NAME.yaml` and `speakers.yaml` into `docs/schemas`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { writeJsonSchemas } from '../../core/corrections/json-schemas.ts'

const DIRECTORY = new URL('../../../docs/schemas/', import.meta.url)

mkdirSync(DIRECTORY, { recursive: true })
for (const [name, text] of writeJsonSchemas()) writeFileSync(new URL(name, DIRECTORY), text)
