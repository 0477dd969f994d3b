/**
 * Puts text on the clipboard. Text that is still on its way is promised to the clipboard at once, where the browser
 * takes promises: it would not let a page write there a while after the press.
 *
 * @throws whatever the browser refuses with, or the promise fails with; without a secure connection there is no
 *   clipboard
 */
export async function copyText(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string' || typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(await text)
    return
  }
  const blob = text.then((words) => new Blob([words], { type: 'text/plain' }))
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
}
