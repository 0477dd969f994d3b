import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type ParsedPart, ParseError } from '../model/parse-error.ts'

export type Path = readonly PropertyKey[]

/** What a file by hand says, and where in it each thing stands. */
export interface Placed<Values> {
  values: Values
  /** Throws a ParseError that names the place of what stands at `path`. */
  fail(path: Path, message: string, remedy: string): never
}

/**
 * Reads a YAML file and holds it against its schema.
 *
 * @param part which file it is, for the error
 * @throws ParseError with line and column, for all that is wrong
 */
export function readYaml<Values>(source: string, schema: z.ZodType<Values>, part: ParsedPart): Placed<Values> {
  const lines = new LineCounter()
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { part, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const text = source.replace(/^\ufeff/, '')
  const broken = (reason: string, offset: number): never => {
    const remedy =
      'Put a value that holds a colon, a hash or a quotation mark in single quotes, and indent alike what belongs together.'
    throw new ParseError(`This is not valid YAML: ${reason}`, { ...at(offset), remedy })
  }
  let document: Document
  let given: unknown
  try {
    document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false })
    const [error] = document.errors
    if (error) return broken(error.message, error.pos[0])
    given = withoutEmpty(document.toJS())
  } catch (error) {
    if (error instanceof ParseError) throw error
    // brackets without end, or names that stand for each other
    return broken(error instanceof Error ? error.message : String(error), 0)
  }
  const fail = (path: Path, message: string, remedy: string): never => {
    throw new ParseError(message, { ...at(offsetOf(document, path)), remedy })
  }
  const { data, error } = schema.safeParse(given)
  if (error) {
    const { path, message, key } = firstFault(error.issues)
    const [wrong = '', remedy = ''] = message.split('\n')
    const offset = offsetOf(document, path, key)
    throw new ParseError(wrong, { ...at(offset), remedy })
  }
  return { values: data as Values, fail }
}

/** A key with nothing behind it, as is left when its entries are commented out, says nothing. */
function withoutEmpty(given: unknown): unknown {
  if (given === null || given === undefined || given === '') return {}
  if (typeof given !== 'object' || Array.isArray(given)) return given
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (value === '' || value === null ? [] : [[key, value]])),
  )
}

type Issue = z.core.$ZodIssue

interface Fault {
  path: PropertyKey[]
  message: string
  /** The key itself is wrong, whatever stands behind it. */
  key?: string
}

/** A key that is misspelt says more than the one that is missing for it. */
function firstFault(issues: readonly Issue[]): Fault {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  return issue ? faultOf(issue) : { path: [], message: '' }
}

/** Of a value that may be of several shapes, what is wrong with the shape that it has; the path to it from the top. */
function faultOf(issue: Issue): Fault {
  const { path, message } = issue
  if (issue.code === 'unrecognized_keys') return { path, message, key: issue.keys[0] ?? '' }
  if (issue.code === 'invalid_key')
    return { path: path.slice(0, -1), message: issue.issues[0]?.message ?? message, key: String(path.at(-1)) }
  if (issue.code !== 'invalid_union') return { path, message }
  const isOther = (branch: readonly Issue[]) => branch[0]?.code === 'invalid_type' && branch[0].path.length === 0
  const inner = firstFault(issue.errors.find((issues) => !isOther(issues)) ?? issue.errors[0] ?? [])
  return { ...inner, path: [...path, ...inner.path] }
}

/** Where a value stands, its key where it has none, or else what it should stand in; of a key, where that stands. */
function offsetOf(document: Document, path: Path, key?: string): number {
  let node: unknown = document.contents
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) break
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
      node = pair.value
    } else if (isCollection(node)) node = node.get(step, true)
    else break
    // an empty value stands nowhere in particular
    const isThere = isNode(node) && !(isScalar(node) && node.value === '' && node.source === '')
    if (isThere && !isMap(node)) offset = (isNode(node) && node.range?.[0]) || offset
    else if (isMap(node) && !Number.isNaN(Number(step))) offset = node.range?.[0] ?? offset
  }
  if (key === undefined || !isMap(node)) return offset
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? offset) : offset
}
