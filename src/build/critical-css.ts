import postcss, { type AtRule, type ChildNode, type Container } from 'postcss'

/** What no first paint on a phone shows, unless it is one of these: then the whole sheet is waited for. */
const LATER_QUERY = /(?:min-width: ?|width ?>= ?)(?:40|64)rem|print|forced-colors|scripting|prefers-contrast/
export const LATER_MEDIA =
  '(min-width: 40rem), print, (forced-colors: active), (scripting: none), (prefers-contrast: more)'
/** What nobody has done yet, or what the browser draws only then; but a quote's page has the focus in it. */
const LATER_SELECTOR = /:hover|:focus|:active|::selection|::backdrop|\bdialog\b|:modal/
const CLASS = /\.([\w-]+)/g

/**
 * What of a minified sheet a page needs for its first paint on a phone. The whole sheet follows, with the same rules in
 * the same order: all that is left out here is there a moment later, and what is here changes nothing then.
 *
 * @returns takes a page's HTML, gives the style that goes into its head; the same text for pages with the same classes
 */
export function createCriticalCss(sheet: string): (html: string) => string {
  const known = new Map<string, string>()
  return (html) => {
    const classes = classesOf(html)
    const key = [...classes].sort().join(' ')
    const style = known.get(key) ?? keepNeeded(sheet, classes)
    known.set(key, style)
    return style
  }
}

/** What stands beside the text is not in sight on a phone. */
const ASIDE = /(<aside[^>]*>)[\s\S]*?<\/aside>/g

/**
 * The sheet without its faces, which stand in every page: declared a second time, even as they were, they would have the
 * browser set all words anew.
 */
export function dropFaces(sheet: string): string {
  const root = postcss.parse(sheet)
  root.walkAtRules('font-face', (rule) => void rule.remove())
  return root.toString()
}

function classesOf(html: string): Set<string> {
  const inSight = html.replace(ASIDE, '$1')
  return new Set([...inSight.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))
}

function keepNeeded(sheet: string, classes: ReadonlySet<string>): string {
  const root = postcss.parse(sheet)
  prune(root, classes)
  return root.toString()
}

function prune(container: Container<ChildNode>, classes: ReadonlySet<string>): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'comment') node.remove()
    else if (node.type === 'rule') {
      const kept = node.selectors.filter((selector) => isNeeded(selector, classes))
      if (kept.length === 0) node.remove()
      else node.selectors = kept
    } else if (node.type === 'atrule') pruneAtRule(node, classes)
  }
}

function pruneAtRule(rule: AtRule, classes: ReadonlySet<string>): void {
  if (rule.name === 'keyframes' || (rule.name === 'media' && LATER_QUERY.test(rule.params))) rule.remove()
  else if (rule.nodes !== undefined) {
    prune(rule as Container<ChildNode>, classes)
    if (rule.nodes.length === 0) rule.remove()
  }
}

function isNeeded(selector: string, classes: ReadonlySet<string>): boolean {
  if (selector !== ':focus-visible' && LATER_SELECTOR.test(selector)) return false
  return [...selector.matchAll(CLASS)].every(([, name = '']) => classes.has(name))
}
