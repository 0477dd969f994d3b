import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Paragraphs of the project's own articles: its seeds and its gold. */
function ownParagraphs(): string[] {
  const seeds = readdirSync(`${root}seeds`).filter((file) => file.endsWith('.txt'))
  const gold = readdirSync(`${root}tests/gold`).map((name) => `${root}tests/gold/${name}/source.txt`)
  return [...seeds.map((file) => `${root}seeds/${file}`), ...gold.filter((path) => existsSync(path))]
    .map((path) => readFileSync(path, 'utf8'))
    .flatMap((text) => text.replace(/^---\n[\s\S]*?\n---\n/, '').split(/\n+/))
    .filter((paragraph) => paragraph.length > 40)
}

/** The same numbers in every run: mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const SYLLABLES = 'ba be bu da do ga ko la le lu ma mi mo na no pa ra ro sa su ta wa wi za ze'.split(' ')

/** Other figures and, here and there, another name: so that no cache of word forms ever knows them all. */
function vary(paragraph: string, random: () => number): string {
  const pick = (): string => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? ''
  return paragraph
    .replace(/(?<=\p{Ll}[ ,]{1,2})\p{Lu}\p{Ll}{3,}/gu, (name) => {
      if (random() > 0.3) return name
      const word = pick() + pick() + pick()
      return word.charAt(0).toUpperCase() + word.slice(1)
    })
    .replace(/\b[1-9]\b/g, () => String(1 + Math.floor(random() * 9)))
}

/** An article of about `length` characters, of our own paragraphs in an order of chance. */
export function articleOf(length: number, random: () => number): string {
  const paragraphs = ownParagraphs()
  const parts: string[] = []
  for (let written = 0; written < length; ) {
    const part = vary(paragraphs[Math.floor(random() * paragraphs.length)] ?? '', random)
    parts.push(part)
    written += part.length + 2
  }
  return parts.join('\n\n').slice(0, length)
}
