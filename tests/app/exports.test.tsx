import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { heard, renderAt } from './render-at.tsx'

const FORMATS = ['JSON', 'CSV', 'Markdown', 'Web Annotation', 'BibTeX']
const menu = async (title: string) => {
  const summary = await screen.findByText(title)
  const details = summary.closest('details')
  if (details === null) throw new Error(`“${title}” opens nothing`)
  return { summary, formats: within(details) }
}

/** What the browser was given to save: jsdom has neither blobs with addresses nor downloads. */
const saved: { name: string; file: Blob }[] = []
beforeEach(() => {
  saved.length = 0
  let given: Blob | undefined
  URL.createObjectURL = (file: Blob) => {
    given = file
    return 'blob:file'
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (given !== undefined) saved.push({ name: this.download, file: given })
  })
})

/** As bytes: reading as text would drop the byte order mark. */
const bytesOf = (file: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(Buffer.from(reader.result as ArrayBuffer).toString('utf8'))
    reader.readAsArrayBuffer(file)
  })

describe('below an article', () => {
  test('its quotes are files of the build, in each format', async () => {
    renderAt('/a/nowa-kladka')
    const { formats } = await menu('Pobierz wypowiedzi')
    const links = formats.getAllByRole('link', { hidden: true })
    expect(links.map(({ textContent }) => textContent)).toEqual(FORMATS)
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['json', 'csv', 'md', 'jsonld', 'bib'].map((end) => `/export/a/nowa-kladka.${end}`),
    )
    for (const link of links) expect(link.hasAttribute('download')).toBe(true)
  })

  test('of an address that asks for somebody who says nothing here they are all of them', async () => {
    renderAt('/a/nowa-kladka?who=jan-nikt')
    const { formats } = await menu('Pobierz wypowiedzi')
    expect(formats.getAllByRole('link', { hidden: true })).toHaveLength(FORMATS.length)
  })

  test('of a filter they are made here, and named after it', async () => {
    const { user } = renderAt('/a/nowa-kladka?who=halina-wrzosek&kind=direct')
    const { summary, formats } = await menu('Pobierz wyróżnione wypowiedzi')
    await user.click(summary)
    expect(formats.queryAllByRole('link')).toEqual([])
    await user.click(formats.getByRole('button', { name: 'CSV' }))
    await heard('Plik pobrany: nowa-kladka.halina-wrzosek.direct.csv')
    const [{ name, file } = { name: '', file: new Blob() }, ...more] = saved
    expect([name, file.type, more]).toEqual([
      'nowa-kladka.halina-wrzosek.direct.csv',
      'text/csv;charset=utf-8;header=present',
      [],
    ])
    const [header, row, end] = (await bytesOf(file)).split('\r\n')
    expect(header?.startsWith('\ufeffarticle,title')).toBe(true)
    expect(row).toContain('Pierwsze przęsło stanie jeszcze latem … a drugie zaraz po żniwach')
    expect(row).toContain(`${window.location.origin}/a/nowa-kladka/q/pierwsze-przeslo`)
    expect(end).toBe('')
  })

  test.each([
    ['JSON', 'json', '"kind":"mixed"'],
    ['Markdown', 'md', '> – Tadeusz Kłos, szef straży wodnej (omówienie z cytatem)'],
    ['Web Annotation', 'jsonld', '"type":"AnnotationCollection"'],
    ['BibTeX', 'bib', '@misc{nowa-kladka:instytut-rzek-ostrzegl'],
  ])('of a filter there is %s, too', async (format, end, words) => {
    const { user } = renderAt('/a/nowa-kladka?kind=mixed')
    const { summary, formats } = await menu('Pobierz wyróżnione wypowiedzi')
    await user.click(summary)
    await user.click(formats.getByRole('button', { name: format }))
    await heard(`Plik pobrany: nowa-kladka.mixed.${end}`)
    expect(await bytesOf(saved[0]?.file ?? new Blob())).toContain(words)
  })

  test('a file that cannot be made is told of', async () => {
    URL.createObjectURL = () => {
      throw new Error('no room')
    }
    const { user } = renderAt('/a/nowa-kladka?kind=mixed')
    const { summary, formats } = await menu('Pobierz wyróżnione wypowiedzi')
    await user.click(summary)
    await user.click(formats.getByRole('button', { name: 'JSON' }))
    await heard('Nie udało się przygotować pliku. Sprawdź sieć i spróbuj jeszcze raz.')
  })

  test('keys go through it, and take a file', async () => {
    const { user } = renderAt('/a/nowa-kladka?kind=mixed')
    const { summary, formats } = await menu('Pobierz wyróżnione wypowiedzi')
    await user.click(summary)
    await user.tab()
    await user.tab()
    expect(document.activeElement).toBe(formats.getByRole('button', { name: 'CSV' }))
    await user.keyboard('{Enter}')
    await heard('Plik pobrany: nowa-kladka.mixed.csv')
  })
})

test('all that a speaker said is files of the build', async () => {
  renderAt('/who/halina-wrzosek')
  const { formats } = await menu('Pobierz wypowiedzi')
  expect(formats.getByRole('link', { name: 'Web Annotation', hidden: true }).getAttribute('href')).toBe(
    '/export/who/halina-wrzosek.jsonld',
  )
})
