import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What draws a card besides this directory: faces, shaping, pixels, file. */
const PACKAGES = [
  '@fontsource-variable/inter',
  '@fontsource-variable/literata',
  '@fontsource/noto-emoji',
  '@fontsource/noto-sans-symbols-2',
  '@resvg/resvg-js',
  'fast-png',
  'harfbuzzjs',
]

/**
 * Stands for all that a card looks like but for its own words: the code of this directory and the versions of the
 * packages it draws with. Nobody has to remember to count a number up.
 */
export function drawingVersion(): string {
  const hash = createHash('sha256')
  const directory = fileURLToPath(new URL('.', import.meta.url))
  for (const name of readdirSync(directory).sort()) hash.update(name).update(readFileSync(join(directory, name)))
  for (const name of PACKAGES) hash.update(`${name}@${versionOf(name)}`)
  return hash.digest('hex')
}

/** Not every package lets its `package.json` be resolved. */
function versionOf(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? []
  const file = folders.map((folder) => join(folder, name, 'package.json')).find(existsSync)
  if (file === undefined) throw new Error(`${name} is not installed. Run \`npm install\`.`)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
