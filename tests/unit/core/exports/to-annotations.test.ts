import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteRows } from '../../../../src/core/exports/quote-rows.ts'
import { toAnnotations } from '../../../../src/core/exports/to-annotations.ts'
import type { Article } from '../../../../src/core/model/article.ts'
import { footbridge, QUOTE } from '../../../app/fixtures/footbridge.ts'
import { annotationCollection, resolveSelectors } from './annotation-model.ts'
import { locate, wildArticle } from './wild-article.ts'

const FILE = { id: locate('/export/a/nowa-kladka.jsonld'), label: 'Nowa kładka w Brzozogórze' }

const write = (article: Article): unknown =>
  JSON.parse(toAnnotations([{ article, rows: quoteRows(article, locate) }], FILE, locate))

function targetsOf(json: unknown) {
  const items = annotationCollection.parse(json).first?.items ?? []
  return items.flatMap(({ target }) => (Array.isArray(target) ? target : [target]))
}

describe('annotations', () => {
  const json = write(footbridge)
  const items = annotationCollection.parse(json).first?.items ?? []

  it('are of the model, one a quote', () => {
    expect(items.map(({ id }) => id)).toEqual(
      footbridge.quotes.map(({ id }) => `${locate('/a/nowa-kladka/q/')}${id}#annotation`),
    )
  })

  it('of no quotes are a collection of none', () => {
    const none = write({ ...footbridge, quotes: [] })
    expect(annotationCollection.parse(none)).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      ...FILE,
      total: 0,
    })
  })

  it('say who, how, by which word, when, and how sure', () => {
    expect(items[0]?.body).toEqual([
      {
        type: 'SpecificResource',
        purpose: 'identifying',
        source: {
          id: locate(`/a/nowa-kladka/q/${QUOTE.promise}`),
          type: 'schema:Quotation',
          'schema:text': 'W Brzozogórze powstanie nowa kładka przez Olszankę',
          'schema:temporal': '[2022-01-05,2022-01-12,2022-01-19,2022-01-26]',
          'schema:creator': {
            id: locate('/who/halina-wrzosek'),
            type: 'schema:Person',
            'schema:name': 'Halina Wrzosek',
            'schema:jobTitle': ['burmistrzyni', 'kapitanka drużyny'],
          },
        },
      },
      { type: 'TextualBody', purpose: 'classifying', value: 'reported', format: 'text/plain', language: 'en' },
      { type: 'TextualBody', purpose: 'describing', value: 'zapowiedzieć', format: 'text/plain', language: 'pl' },
      { type: 'TextualBody', purpose: 'assessing', value: '0.95', format: 'text/plain' },
    ])
  })

  it('name nobody where the article does not, and a day where there is one', () => {
    const unnamed = items.find(({ id }) => id.includes(QUOTE.unnamed))
    expect(unnamed?.body[0]).toMatchObject({
      source: { 'schema:dateCreated': '2022-01-15', 'schema:temporal': '2022-01-15' },
    })
    expect(JSON.stringify(unnamed)).not.toContain('schema:creator')
  })

  it('have a target a part of a broken quote', () => {
    const broken = items.find(({ id }) => id.includes(QUOTE.twoParts))?.target
    expect(Array.isArray(broken) && broken.map(({ selector }) => selector[0])).toMatchObject([
      { exact: 'Pierwsze przęsło stanie jeszcze latem' },
      { exact: 'a drugie zaraz po żniwach' },
    ])
  })

  it('select the quote in the text that the build publishes, once, by either selector', () => {
    const spans = footbridge.quotes.flatMap((quote) => quote.spans)
    expect(targetsOf(json).map(({ source }) => source.id)).toEqual(spans.map(() => locate('/export/a/nowa-kladka.txt')))
    // without characters of two code units one counts the same
    expect(targetsOf(json).map(({ selector }) => resolveSelectors(footbridge.text, selector))).toEqual(
      spans.map((span) => [[span], [span]]),
    )
  })

  it('count characters, not code units', () => {
    const text = '🌊🌊 Rzeka 😀 nie czeka'
    const start = text.indexOf('Rzeka')
    const span = { start, end: text.length }
    const quotes = footbridge.quotes.slice(0, 1).map((quote) => ({ ...quote, spans: [span] }))
    const [target] = targetsOf(write({ ...footbridge, text, quotes }))
    expect(target?.selector[1]).toEqual({ type: 'TextPositionSelector', start: 3, end: 20 })
    expect([...text].slice(3, 20).join('')).toBe('Rzeka 😀 nie czeka')
  })

  it('are of the model and select the words, whatever the article says', () => {
    fc.assert(
      fc.property(wildArticle, (article) => {
        const [target] = targetsOf(write(article))
        const [span] = article.quotes[0]?.spans ?? []
        const start = [...article.text.slice(0, span?.start)].length
        const place = { start, end: start + [...article.text.slice(span?.start, span?.end)].length }
        const [byQuote, byPosition] = resolveSelectors(article.text, target?.selector ?? [])
        expect(byPosition).toEqual([place])
        expect(byQuote).toContainEqual(place)
      }),
    )
  })
})

describe('the model of the tests', () => {
  const whole = JSON.stringify(write(footbridge))
  /** Each breaks one MUST, by one replacement. */
  const BROKEN: [what: string, from: string | RegExp, to: string][] = [
    ['has no context', '"@context":"http://www.w3.org/ns/anno.jsonld",', ''],
    ['has another context', 'ns/anno.jsonld', 'ns/oa.jsonld'],
    ['is no collection', '"AnnotationCollection"', '"Collection"'],
    ['has no page', /,"first":.*(?=\}$)/, ''],
    ['counts wrong', '"total":7', '"total":8'],
    ['has an annotation without an id', /("items":\[\{)"id":"[^"]+",/, '$1'],
    ['has an id that is no IRI', /("items":\[\{"id":)"[^"]+"/, '$1"kładka 1"'],
    ['has a relative id', /("items":\[\{"id":)"[^"]+"/, '$1"/a/nowa-kladka"'],
    ['has two annotations of one id', QUOTE.reported, QUOTE.reporting],
    ['has an annotation of another class', '"type":"Annotation"', '"type":"Note"'],
    ['has a motivation that there is not', '"motivation":"identifying"', '"motivation":"quoting"'],
    ['has a purpose that there is not', '"purpose":"classifying"', '"purpose":"counting"'],
    ['has a body without a value', '"value":"reported",', ''],
    ['has a body of two values', '"value":"reported"', '"value":["reported","direct"]'],
    ['has a quote selector without its text', /"exact":"[^"]+",/, ''],
    ['has a position that is no number', /"start":\d+,"end"/, '"start":"0","end"'],
    ['has a position below 0', /"start":\d+,"end"/, '"start":-1,"end"'],
    ['has a position that ends first', /"start":\d+,"end":\d+/, '"start":9,"end":3'],
    ['has a target without a source', /"source":\{"id":"[^"]+\.txt"[^}]+\},/, ''],
    ['has a target without a selector', /,"selector":\[.*?\](?=\})/, ',"selector":[]'],
    ['has a key that no context knows', '"motivation":', '"speaker":"Halina","motivation":'],
    ['has a property that schema.org does not', '"schema:text"', '"schema:words"'],
    ['has a class that schema.org does not', 'schema:Quotation', 'schema:Quote'],
    ['gives an organization a job', '"type":"schema:Person"', '"type":"schema:Organization"'],
    ['has a date that is none', '"schema:dateCreated":"2022-01-15"', '"schema:dateCreated":"2022-01"'],
  ]
  it.each(BROKEN)('refuses what %s', (_, from, to) => {
    const broken = whole.replace(from, to)
    expect(broken).not.toBe(whole)
    expect(annotationCollection.safeParse(JSON.parse(broken)).success).toBe(false)
  })
})
