import { execFile } from 'node:child_process'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { BODIES, GIVEN_NAMES, PLACE_BEGINNINGS, PLACE_ENDINGS, PLACE_MIDDLES, SURNAMES } from '../timeline/words.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Builds the site with one seed of the project and as many invented ones as make it `articles`, by `npm run build`'s
 * command.
 */
export async function buildLibrary(seed: string, articles: number, directory: string): Promise<string> {
  const [seeds, outDir] = [join(directory, `seeds-${articles}`), join(directory, `site-${articles}`)]
  await mkdir(seeds, { recursive: true })
  await cp(seed, join(seeds, '0.txt'))
  for (let i = 1; i < articles; i++) await writeFile(join(seeds, `${i}.txt`), inventSeed(i))
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  // cards are no part of a page's weight, and of 10,000 articles drawn for an hour
  const env = { ...process.env, CYTELNIA_SEEDS: seeds, CYTELNIA_CARDS: 'none', NODE_ENV: 'production' }
  const options = { cwd: ROOT, env }
  const asked = [vite, 'build', '--outDir', outDir, '--logLevel', 'error']
  await promisify(execFile)(process.execPath, asked, options)
  return outDir
}

const pick = (of: readonly string[], i: number): string => of[i % of.length] ?? ''

/** A short article of its own with two voices and a date. */
function inventSeed(i: number): string {
  const place = pick(PLACE_BEGINNINGS, i) + pick(PLACE_MIDDLES, i >> 3) + pick(PLACE_ENDINGS, i >> 5)
  const person = `${pick(GIVEN_NAMES, i)} ${pick(SURNAMES, i >> 2)}`
  return `---
title: Kładka numer ${i} w ${place}
date: ${2000 + (i % 24)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}
slug: kladka-${i}
---
Kładka w ${place} stoi od ${1950 + (i % 50)} roku i czeka na remont.

– Desek wystarczy na ${i} kroków – powiedział ${person}.

Według ${pick(BODIES, i)} remont potrwa ${2 + (i % 9)} lata.
`
}
