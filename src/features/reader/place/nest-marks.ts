const OPENING = '„«'
const CLOSING = '”»'

/** Quotation marks within quotation marks, which in Polish are angled; what was cut before its end is closed. */
export function nestMarks(words: string): string {
  let isOpen = false
  const nested = words.replace(/[„“”"«»]/g, (mark) => {
    isOpen = OPENING.includes(mark) || (!CLOSING.includes(mark) && !isOpen)
    return isOpen ? '«' : '»'
  })
  return isOpen ? `${nested}»` : nested
}
