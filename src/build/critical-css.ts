import postcss, { type AtRule, type ChildNode, type Container } from 'postcss'

/** What no first paint on a phone shows, unless it is one of these: then the whole sheet is waited for. */
const LATER_QUERY = /(?:min-width: ?|width ?>= ?)(?:40|64)rem|print|forced-colors|scripting|prefers-contrast/
export const LATER_MEDIA =
  '(min-width: 40rem), print, (forced-colors: active), (scripting: none), (prefers-contrast: more)'
/** What nobody has done yet, or what the browser draws only then. */
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
    const shown = { classes: classesOf(html), focused: focusedIn(html) }
    const key = [...shown.classes, ...shown.focused].sort().join(' ')
    const style = known.get(key) ?? keepNeeded(sheet, shown)
    known.set(key, style)
    return style
  }
}

/**
 * What a page shows at first: the classes in it, and selectors of what has the focus by itself, as a quote's sign does.
 */
interface Shown {
  classes: ReadonlySet<string>
  focused: ReadonlySet<string>
}

/** What stands beside the text is not in sight on a phone. */
const ASIDE = /(<aside[^>]*>)[\s\S]*?<\/aside>/g

/**
 * The sheet without its faces, which stand in every page: declared a second time, even as they were, they would have
 * the browser set all words anew.
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

const AUTOFOCUSED = /<[^>]*\sautofocus\b[^>]*>/gi

function focusedIn(html: string): Set<string> {
  const classes = [...html.matchAll(AUTOFOCUSED)].flatMap(([tag]) => [...classesOf(tag)])
  return new Set(['', ...classes.map((name) => `.${name}`)].map((selector) => `${selector}:focus-visible`))
}

function keepNeeded(sheet: string, shown: Shown): string {
  const root = postcss.parse(sheet)
  prune(root, shown)
  return root.toString()
}

function prune(container: Container<ChildNode>, shown: Shown): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'comment') node.remove()
    else if (node.type === 'rule') {
      const kept = node.selectors.filter((selector) => isNeeded(selector, shown))
      if (kept.length === 0) node.remove()
      else node.selectors = kept
    } else if (node.type === 'atrule') pruneAtRule(node, shown)
  }
}

function pruneAtRule(rule: AtRule, shown: Shown): void {
  if (rule.name === 'keyframes' || (rule.name === 'media' && LATER_QUERY.test(rule.params))) rule.remove()
  else if (rule.nodes !== undefined) {
    prune(rule as Container<ChildNode>, shown)
    if (rule.nodes.length === 0) rule.remove()
  }
}

function isNeeded(selector: string, shown: Shown): boolean {
  if (!shown.focused.has(selector) && LATER_SELECTOR.test(selector)) return false
  return [...selector.matchAll(CLASS)].every(([, name = '']) => shown.classes.has(name))
}
