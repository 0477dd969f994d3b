/**
 * Writes the expected Article of each gold folder anew: `npm run gold -- [--write] [NAME...]`.
 * Without `--write` it only shows what would change: read that first, for what is written becomes the truth.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expectedPath, goldNames, parseGold } from './parse-gold.ts'

const args = process.argv.slice(2)
const write = args.includes('--write')
const chosen = args.filter((arg) => !arg.startsWith('--'))
for (const name of goldNames().filter((gold) => chosen.length === 0 || chosen.includes(gold))) {
  const path = expectedPath(name)
  const before = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  const after = `${JSON.stringify(parseGold(name), null, 2)}\n`.split('\n')
  const [old, fresh] = [new Set(before), new Set(after)]
  const removed = before.filter((line) => !fresh.has(line)).map((line) => `- ${line}`)
  const added = after.filter((line) => !old.has(line)).map((line) => `+ ${line}`)
  const same = before.join('\n') === after.join('\n')
  console.log(
    `${name}: ${same ? 'unchanged' : [`${removed.length} lines out, ${added.length} in`, ...removed, ...added].join('\n')}`,
  )
  if (write && !same) writeFileSync(path, after.join('\n'))
}
