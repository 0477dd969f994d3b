import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const SCHEMA = 'http://schema.org/'
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const SUBCLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf'
const RDFS_CLASS = 'http://www.w3.org/2000/01/rdf-schema#Class'

type Node = Record<string, unknown>

/**
 * schema.org's own definitions, `subject predicate` → objects, as published in https://schema.org/docs/developers.html
 */
const statements = readStatements()

function readStatements(): Map<string, string[]> {
  const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq')
  const found = new Map<string, string[]>()
  for (const [, subject, predicate, object] of readFileSync(file, 'utf8').matchAll(/^<(\S+)> <(\S+)> <(\S+)> /gm)) {
    const key = `${subject} ${predicate}`
    found.set(key, [...(found.get(key) ?? []), object ?? ''])
  }
  return found
}

const tell = (subject: string, predicate: string): string[] => statements.get(`${subject} ${predicate}`) ?? []

/** A class with all that it is a kind of. */
function withAncestors(type: string): Set<string> {
  const all = new Set([type])
  for (const one of all) for (const parent of tell(one, SUBCLASS)) all.add(parent)
  return all
}

const isKindOf = (type: string, wanted: readonly string[]): boolean =>
  wanted.some((one) => withAncestors(type).has(one))
const full = (name: string): string => `${SCHEMA}${name.replace(/^https?:\/\/schema\.org\//, '')}`

const isUrl = (text: string): boolean => /^https?:\/\/\S+$/.test(text) || /^\/\S*$/.test(text)
const isDate = (text: string): boolean => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text)

/** Which of schema.org's data types a literal can stand for; of a member of an enumeration the enumeration. */
function typesOfLiteral(value: unknown): string[] {
  if (typeof value === 'boolean') return [full('Boolean')]
  if (typeof value === 'number') return [full('Number'), ...(Number.isInteger(value) ? [full('Integer')] : [])]
  if (typeof value !== 'string' || value === '') return []
  return [
    full('Text'),
    ...(isUrl(value) ? [full('URL')] : []),
    ...(isDate(value) ? [full('Date')] : []),
    ...tell(full(value), RDF_TYPE),
  ]
}

/**
 * Checks JSON-LD against schema.org's vocabulary: every type and property exists and is not superseded, every property
 * may be had by the type that has it, every value is of a type that the property expects.
 *
 * @returns what is wrong, each with its place; empty when all is right
 */
export function findSchemaProblems(data: unknown): string[] {
  const { '@context': context, '@graph': graph, ...rest } = data as Node
  if (context !== 'https://schema.org') return [`@context is ${JSON.stringify(context)}`]
  const nodes = Array.isArray(graph) ? (graph as Node[]) : [rest]
  const known = new Map(nodes.map((node) => [node['@id'], node]))
  return nodes.flatMap((node, index) => checkNode(node, `@graph[${index}]`, known))
}

function checkNode(node: Node, place: string, known: ReadonlyMap<unknown, Node>): string[] {
  const type = full(String(node['@type']))
  if (!tell(type, RDF_TYPE).includes(RDFS_CLASS)) return [`${place}: there is no type ${String(node['@type'])}`]
  return Object.entries(node)
    .filter(([key]) => !key.startsWith('@'))
    .flatMap(([key, value]) => checkProperty(type, key, value, `${place}.${key}`, known))
}

function checkProperty(
  type: string,
  key: string,
  value: unknown,
  place: string,
  known: ReadonlyMap<unknown, Node>,
): string[] {
  const property = full(key)
  const domain = tell(property, `${SCHEMA}domainIncludes`)
  if (domain.length === 0) return [`${place}: there is no property ${key}`]
  if (tell(property, `${SCHEMA}supersededBy`).length > 0) return [`${place}: ${key} is superseded`]
  if (!isKindOf(type, domain)) return [`${place}: ${type.slice(SCHEMA.length)} has no ${key}`]
  const range = tell(property, `${SCHEMA}rangeIncludes`)
  const values = Array.isArray(value) ? value : [value]
  if (values.length === 0) return [`${place}: is empty`]
  return values.flatMap((one: unknown) => checkValue(one, range, place, known))
}

function checkValue(value: unknown, range: readonly string[], place: string, known: ReadonlyMap<unknown, Node>) {
  const wrong = `${place}: expects ${range.map((one) => one.slice(SCHEMA.length)).join(' or ')}`
  if (typeof value !== 'object' || value === null) {
    return typesOfLiteral(value).some((type) => isKindOf(type, range)) ? [] : [`${wrong}, is ${JSON.stringify(value)}`]
  }
  const node = value as Node
  if (node['@type'] !== undefined) {
    const inner = checkNode(node, place, known)
    return isKindOf(full(String(node['@type'])), range) ? inner : [`${wrong}, is ${String(node['@type'])}`, ...inner]
  }
  // a mere reference: to a node here, or to another page
  if (Object.keys(node).join() !== '@id' || !isUrl(String(node['@id']))) return [`${place}: has no type`]
  const target = known.get(node['@id'])
  return target === undefined || isKindOf(full(String(target['@type'])), range)
    ? []
    : [`${wrong}, is ${String(target['@type'])}`]
}
