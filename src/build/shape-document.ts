import { createHash } from 'node:crypto'
import { LATER_MEDIA } from './critical-css.ts'
import type { PageModules } from './find-modules.ts'

const SHEET = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/
const ENTRY = /\s*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/
const MODULE = /\s*<link rel="modulepreload"[^>]*[^>]*>/g

/** The built `index.html` in parts: what scripts and styles it asks for, and the document without them. */
export interface DocumentShape {
  template: string
  /** Address of the sheet. */
  sheet: string
  /** Address of the script that everything begins with. */
  entry: string
}

/** Takes the built `index.html` apart. @throws Error when it has no sheet or no script */
export function takeApart(built: string): DocumentShape {
  const [sheet, entry] = [SHEET.exec(built)?.[1], ENTRY.exec(built)?.[1]]
  if (sheet === undefined || entry === undefined) throw new Error('the built index.html has no sheet or no script')
  return { template: built.replace(SHEET, '').replace(ENTRY, '').replace(MODULE, ''), sheet, entry }
}

/**
 * Puts styles and scripts where the words do not wait for them: in the head what the first paint needs, and the whole
 * sheet for where that is not enough; everywhere else `src/app/early/whole-page.ts` has it worn once somebody does
 * anything. Behind the words stands the script that begins. It asks for all other code, which it is told here, once
 * they are painted.
 *
 * @param modules addresses of the code that the page will ask for: what the first script cannot do without, and the
 *   rest
 * @param style as `createCriticalCss` gives it; it must not hold `</`, and it is let through the policy by its hash
 */
export function layDocument(
  page: string,
  { sheet, entry }: Pick<DocumentShape, 'sheet' | 'entry'>,
  { first, later }: PageModules,
  style: string,
): string {
  if (style.includes('</')) throw new Error('a style with </ in it cannot stand in a page')
  const hash = createHash('sha256').update(style).digest('base64')
  const link = `<link rel="stylesheet" href="${sheet}" media="${LATER_MEDIA}" data-whole crossorigin>`
  const head = `<style>${style}</style>\n    ${link}\n  </head>`
  const foot = [
    `<script type="module" src="${entry}" data-code="${later.join(' ')}" fetchpriority="low" async crossorigin></script>`,
    ...first.map((href) => `<link rel="modulepreload" href="${href}" fetchpriority="low" crossorigin>`),
    '</body>',
  ].join('\n    ')
  return page
    .replace('style-src &#39;self&#39;', () => `style-src &#39;self&#39; &#39;sha256-${hash}&#39;`)
    .replace('</head>', () => head)
    .replace(/<\/body>(?![\s\S]*<\/body>)/, () => foot)
}
