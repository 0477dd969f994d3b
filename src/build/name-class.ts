import { createHash } from 'node:crypto'
import { relative } from 'node:path'

/**
 * The name that a class of a CSS module has in the site: the same in every build and on every machine, and short, for
 * it stands in the sheet, the scripts and each page.
 */
export function nameClass(name: string, path: string): string {
  const [file = ''] = relative(process.cwd(), path).split('?')
  // a class must not begin with a digit
  return `_${createHash('sha256').update(`${file}\n${name}`).digest('base64url').slice(0, 5)}`
}
