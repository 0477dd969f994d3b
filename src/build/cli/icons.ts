/** Draws the icons of an installed Cytelnia from `public/icon.svg`: `npm run icons`. The result is committed. */
import { readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

const svg = readFileSync('public/icon.svg', 'utf8')
/** A system may cut all but the middle four fifths away: the ground reaches to the edge, the sign does not. */
const maskable = svg
  .replace(' rx="12"', '')
  .replace(/<path /, '<path transform="translate(32 32) scale(0.8) translate(-32 -32)" ')

for (const [name, source, size] of [
  ['icon-192', svg, 192],
  ['icon-512', svg, 512],
  ['icon-maskable', maskable, 512],
] as const) {
  const png = new Resvg(source, { fitTo: { mode: 'width', value: size } }).render().asPng()
  writeFileSync(`public/${name}.png`, png)
}
