import { type Facts, factOf } from './incoming.ts'
import { stampDay } from './stamp-day.ts'

type Thing = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|Posting|Report)$/

/**
 * What a page's JSON-LD (schema.org) says of its article. Scripts that are no JSON are passed over: many are broken.
 */
export function readJsonLd(document: Document): Facts {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'))
  const things = scripts.flatMap((script) => flatten(parse(script.textContent ?? '')))
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  if (!article) return {}
  const say = (value: string | null, property: string) =>
    factOf(value === null ? null : plainText(document, value), `JSON-LD ${property}`)
  const stamp = textOf(article.datePublished) ?? textOf(article.dateCreated)
  const title = say(textOf(article.headline) ?? textOf(article.name), 'headline')
  const date = say(stamp === null ? null : stampDay(stamp), 'datePublished')
  const source = say(namesOf(refer(article.publisher, things)), 'publisher')
  const author = say(namesOf(refer(article.author, things)), 'author')
  const url = say(addressOf(article), 'url')
  return {
    ...(title && { title }),
    ...(date && { date }),
    ...(source && { source }),
    ...(author && { author }),
    ...(url && { url }),
  }
}

function parse(text: string): unknown {
  try {
    // line ends inside strings are the commonest fault, and outside them nothing is lost
    return JSON.parse(text.replace(/[\n\r\t]/g, ' '))
  } catch {
    return null
  }
}

/** The things of a script, those in lists and in `@graph` too, in its order. */
function flatten(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(flatten)
  if (!isThing(value)) return []
  return [value, ...flatten(value['@graph'])]
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

const typesOf = (thing: Thing): string[] => [thing['@type']].flat().filter((type) => typeof type === 'string')

/** A thing that is only named by its `@id` is looked up among the page's others. */
function refer(value: unknown, things: readonly Thing[]): unknown {
  if (Array.isArray(value)) return value.map((one) => refer(one, things))
  if (!isThing(value) || value.name !== undefined) return value
  return things.find((thing) => thing['@id'] === value['@id'] && thing.name !== undefined) ?? value
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string' && value.trim() !== '') return value
  return Array.isArray(value) ? textOf(value[0]) : null
}

/** Of a person or an organization, or of several. */
function namesOf(value: unknown): string | null {
  const names = [value].flat().flatMap((one) => textOf(isThing(one) ? one.name : one) ?? [])
  return names.length > 0 ? names.join(', ') : null
}

function addressOf({ url, mainEntityOfPage: page }: Thing): string | null {
  const address = textOf(url) ?? textOf(isThing(page) ? page['@id'] : page)
  return address !== null && /^https?:\/\/[^\s/]/i.test(address) ? address : null
}

/** JSON-LD is made by templates that escape it as if it were HTML: `&quot;`. */
function plainText(document: Document, text: string): string {
  if (!text.includes('&')) return text
  const area = document.createElement('textarea')
  area.innerHTML = text.replaceAll('<', '&lt;')
  return area.value
}
