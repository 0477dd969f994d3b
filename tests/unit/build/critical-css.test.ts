import { describe, expect, test } from 'vitest'
import { createCriticalCss, dropFaces } from '../../../src/build/critical-css.ts'

const FACE = '@font-face{font-family:Kładka;src:url(/k.woff2)format("woff2")}'
const SHEET = [
  FACE,
  ':root{--ink:#000}',
  '@layer base{a{color:inherit}a:hover{color:red}}',
  '._text_1{color:var(--ink)}',
  ':focus-visible{outline:solid}',
  '._text_1:focus-visible,._text_1 ._mark_1{color:blue}',
  '._sheet_1:focus-visible{outline:none}',
  '._sheet_1{inset:0}',
  '@media (width<=63.99rem){._text_1{margin:0}}',
  '@media (width>=64rem){._text_1{margin:1rem}}',
  '@media print{._text_1{color:#000}}',
  '._panel_1{padding:0}',
].join('')

const critical = createCriticalCss(SHEET)

describe('what stands in a page of its sheet', () => {
  test.each([
    ['a rule whose classes the page has', '<p class="_other_1 _text_1">', '._text_1{color:var(--ink)}'],
    ['a rule of no class', '<p>', ':root{--ink:#000}'],
    ['a face', '<p>', FACE],
    ['a layer, with what of it is needed', '<p>', '@layer base{a{color:inherit}}'],
    [
      'of several selectors those that are needed',
      '<p class="_text_1"><b class="_mark_1">',
      '._text_1 ._mark_1{color:blue}',
    ],
    ['what the focus looks like', '<p>', ':focus-visible{outline:solid}'],
    [
      'and what it does where the page has it',
      '<a href="/q" class="_text_1" autofocus="">',
      '._text_1:focus-visible{color:blue}',
    ],
    ['a rule for narrow windows', '<p class="_text_1">', '@media (width<=63.99rem){._text_1{margin:0}}'],
  ])('%s', (_, html, rule) => {
    expect(critical(html)).toContain(rule)
  })

  test.each([
    ['a rule whose classes the page has not', '<p class="_text_1">', '_sheet_1'],
    ['one that has only some of them', '<p class="_text_1">', '_mark_1'],
    ['what comes of a pointer or of keys', '<p class="_text_1">', ':hover'],
    ['the focus where the page has it not', '<p class="_text_1"><b class="_sheet_1" autofocus="">', '_text_1:focus'],
    ['what wide windows or paper show', '<p class="_text_1">', 'width>=64rem'],
    ['what stands beside the text', '<aside class="_text_1"><p class="_panel_1"></p></aside>', '_panel_1'],
  ])('not %s', (_, html, rule) => {
    expect(critical(html)).not.toContain(rule)
  })
})

test('a sheet without its faces has all else', () => {
  expect(FACE + dropFaces(SHEET)).toBe(SHEET)
})
