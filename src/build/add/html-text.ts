const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
/** No words of the article, or none that a reader sees. */
const SILENT = new Set(
  'audio button canvas datalist embed head iframe input math noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
)
const TEXT = 3
const ELEMENT = 1

/**
 * What a reader sees of a part of a page, as paragraphs of plain text: each block one, a line break inside it a line.
 * The marks that a browser sets are written out: those of `<q>`, and the bullets and numbers of lists.
 */
export function htmlParagraphs(root: Node): string[] {
  const paragraphs: string[] = []
  let line = ''
  const flush = () => {
    const text = line.replace(/ *\n */g, '\n').replace(/\n{3,}/g, '\n\n')
    for (const paragraph of text.split(/\n{2,}/)) if (/\S/.test(paragraph)) paragraphs.push(paragraph.trim())
    line = ''
  }
  const walk = (node: Node): void => {
    if (node.nodeType === TEXT) line += textOf(node)
    const name = node.nodeName.toLowerCase()
    if (node.nodeType === ELEMENT && (SILENT.has(name) || isHidden(node as Element))) return
    if (name === 'br') line += '\n'
    const block = BLOCKS.has(name)
    if (block && !isRowCell(name, node)) flush()
    else if (block) line += ' '
    if (name === 'li') line += markerOf(node as Element)
    if (name === 'q') line += '„'
    node.childNodes.forEach(walk)
    if (name === 'q') line += '”'
    if (block && !isRowCell(name, node)) flush()
  }
  walk(root)
  flush()
  return paragraphs
}

/** HTML's white space is one space; a non-breaking one is the author's, and canonical text knows what to do with it. */
function textOf(node: Node): string {
  const text = node.nodeValue ?? ''
  return node.parentNode?.nodeName === 'PRE' ? text : text.replace(/[ \t\r\n\f]+/g, ' ')
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display:\s*none/i.test(element.getAttribute('style') ?? '')

/** A cell that holds no blocks is one of a table of data: its row reads on. */
function isRowCell(name: string, node: Node): boolean {
  if (name !== 'td' && name !== 'th') return false
  const row = node.parentNode?.children ?? []
  return row.length > 1 && Array.from(row).every((cell) => !cell.querySelector([...BLOCKS].join(',')))
}

function markerOf(item: Element): string {
  const list = item.parentElement
  if (list?.nodeName !== 'OL') return '• '
  const first = Number(list.getAttribute('start') ?? 1)
  const at = Array.from(list.children)
    .filter(({ nodeName }) => nodeName === 'LI')
    .indexOf(item)
  return `${(Number.isInteger(first) ? first : 1) + at}. `
}
