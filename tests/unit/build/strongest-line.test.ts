import { describe, expect, test } from 'vitest'
import { findStrongestLine } from '../../../src/build/strongest-line.ts'
import { parseArticle } from '../../../src/core/pipeline.ts'

const LEAD = 'Pomost w Zalesiu popłynął z prądem w nocy, a razem z nim dwie łodzie.'
const lineOf = (...paragraphs: string[]) =>
  findStrongestLine(parseArticle([LEAD, ...paragraphs].join('\n\n'), { name: 'pomost' }))

const STRONG = '„Widziałem, jak odpływa, i nic nie mogłem zrobić” – powiedział rybak Jan Mak.'

describe('the strongest line', () => {
  test('is one that somebody named said, word for word', () => {
    expect(lineOf(STRONG)).toMatchObject({
      speaker: 'jan-mak',
      words: 'Widziałem, jak odpływa, i nic nie mogłem zrobić',
    })
  })

  test.each([
    ['a paraphrase', 'Rybak Jan Mak powiedział, że widział, jak pomost odpływa, i nic nie mógł zrobić.'],
    ['a fragment', 'Jan Mak mówi o „pomoście, który sam odpłynął w nocy z prądem rzeki”.'],
    ['two words', '„Szkoda pomostu” – powiedział rybak Jan Mak.'],
    [
      'a speech',
      `„${'Pomost był stary i trzeszczał, a gmina wiedziała o tym od lat. '.repeat(5).trim()}” – powiedział rybak Jan Mak.`,
    ],
    ['nobody’s', '„Widziałem, jak odpływa, i nic nie mogłem zrobić” – usłyszeliśmy nad rzeką.'],
    ['no quote at all', 'Nowy pomost stanie na wiosnę.'],
  ])('is not %s', (_, paragraph) => expect(lineOf(paragraph)).toBeNull())

  test('is rather one that stands alone than one that points back', () => {
    const back = '„Ale nikt nas wtedy nie chciał słuchać ani zapytać” – powiedział rybak Jan Mak.'
    expect(lineOf(back, STRONG)?.words).toMatch(/^Widziałem/)
    expect(lineOf(STRONG, back)?.words).toMatch(/^Widziałem/)
  })

  test('says something that title and lead do not', () => {
    const again = '„Pomost popłynął z prądem w nocy, a z nim łodzie” – powiedział rybak Jan Mak.'
    expect(lineOf(again, STRONG)?.words).toMatch(/^Widziałem/)
  })

  test('is not what the list shows as the lead', () => {
    const article = parseArticle(`${STRONG}\n\nNowy pomost stanie na wiosnę.`, { name: 'pomost' })
    expect(findStrongestLine(article)).toBeNull()
  })
})
