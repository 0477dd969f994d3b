/**
 * Cuts the faces of the reading room down to what Polish and English need, into `src/styles/fonts`. Run by
 * `npm run fonts` after an update of the font packages; the result is committed, so that a build needs no font tool.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')
const BASIC = `${ASCII}\u00a0§©«»·°óÓ–—‘’‚“”„…′″→←↑↓•×−`
const POLISH = 'ąćęłńśźżĄĆĘŁŃŚŹŻ'
/** Names of people and places in the news; loaded only by a page that has one (`unicode-range`). */
const NAMES_LATIN = 'áàâäãåæçéèêëíìîïñôöòõøúùûüýÿßÁÀÂÄÃÅÆÇÉÈÊËÍÌÎÏÑÔÖÒÕØÚÙÛÜÝ'

/** Of voices (`src/ui/voice.ts`), and what is chosen: the platform's own differ, and to look for them takes longer. */
const SIGNS = '●◆▲■✚★▼✦✱◢♣✕○✓'

const face = (family: string, subset: string) =>
  createRequire(import.meta.url).resolve(`@fontsource-variable/${family}/files/${family}-${subset}-normal.woff2`)

const SYMBOLS = createRequire(import.meta.url).resolve(
  '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2',
)

const LITERATA_AXES = { wght: { min: 400, max: 600 }, opsz: { min: 14, max: 36 } }
const INTER_AXES = { wght: { min: 400, max: 600 } }
const ATKINSON_AXES = { wght: { min: 400, max: 600 } }

const FACES = [
  { to: 'literata-basic', from: face('literata', 'latin-standard'), text: BASIC, axes: LITERATA_AXES },
  { to: 'literata-polish', from: face('literata', 'latin-ext-standard'), text: POLISH, axes: LITERATA_AXES },
  { to: 'literata-names', from: face('literata', 'latin-standard'), text: NAMES_LATIN, axes: LITERATA_AXES },
  { to: 'inter-basic', from: face('inter', 'latin-wght'), text: BASIC, axes: INTER_AXES },
  { to: 'inter-polish', from: face('inter', 'latin-ext-wght'), text: POLISH, axes: INTER_AXES },
  {
    to: 'atkinson-basic',
    from: face('atkinson-hyperlegible-next', 'latin-wght'),
    text: BASIC + NAMES_LATIN,
    axes: ATKINSON_AXES,
  },
  {
    to: 'atkinson-polish',
    from: face('atkinson-hyperlegible-next', 'latin-ext-wght'),
    text: POLISH,
    axes: ATKINSON_AXES,
  },
  { to: 'signs', from: SYMBOLS, text: SIGNS, axes: {} },
]

for (const { to, from, text, axes } of FACES) {
  const woff2 = await subsetFont(readFileSync(from), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    // alternates that no rule of ours asks for (small capitals, old figures) would double the weight
    noLayoutClosure: true,
  })
  const path = fileURLToPath(new URL(`../../styles/fonts/${to}.woff2`, import.meta.url))
  writeFileSync(path, woff2)
  console.log(`${to}.woff2 ${(woff2.length / 1000).toFixed(1)} kB`)
}
