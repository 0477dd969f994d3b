import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const list = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `/${folder}/${name}`)
const FILES = ['src', 'tests'].flatMap(list)
const PAGES = ['README.md', ...list('docs').flatMap((name) => (name.endsWith('.md') ? [name.slice(1)] : []))]

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found)

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8')

  test('names no file of the code that is not there', () => {
    const named = matches(text, /`([\w./-]+\.(?:tsx?|css))`/g)
    expect(named.filter((name) => !existsSync(name) && !FILES.some((file) => file.endsWith(`/${name}`)))).toEqual([])
  })

  test('leads to what is there', () => {
    const targets = matches(text, /\]\((?!https?:)([^)#]+)/g)
    expect(targets.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([])
  })
})

test('the way from a wrong quote leads to rules that are there', () => {
  const rules = matches(readFileSync('docs/decisions/2026-11-24-who-said-what.md', 'utf8'), /^(\d+)\. \*\*/gm)
  const way = readFileSync('docs/a-wrong-quote.md', 'utf8')
  const told = matches(way, /^\|[^|]*\|[^|]*\| ([\d, ]+)\|$/gm).flatMap((cell) => cell.match(/\d+/g) ?? [])
  expect(told).not.toEqual([])
  expect(told.filter((rule) => !rules.includes(rule))).toEqual([])
})
