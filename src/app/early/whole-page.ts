/**
 * Of the link to the whole sheet, which its `media` keeps to wide windows, paper and so on:
 * `src/build/shape-document.ts`.
 */
const SHEET = 'link[data-whole]'
/** Of the script whose attribute names all code that this page will ask for. */
const CODE = 'script[data-code]'

/** Has the browser fetch the page's code, while nothing waits for it. */
export function fetchCodeAhead(): void {
  const modules = document.querySelector<HTMLElement>(CODE)?.dataset.code?.split(' ') ?? []
  for (const href of modules) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = href
    document.head.append(link)
  }
}

/** From here on the page may show what no first look at it does: dialogs, what is under a pointer or has the focus. */
export function wearWholeSheet(): void {
  document.querySelector(SHEET)?.removeAttribute('media')
}
