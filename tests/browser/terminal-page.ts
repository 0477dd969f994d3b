/** What the codes of our commands look like, as `src/build/terminal/paint.ts` writes them. */
const STYLES: Readonly<Record<string, string>> = {
  1: 'font-weight:700',
  2: 'color:#8b949e',
  31: 'color:#ff7b72',
  32: 'color:#7ee787',
  33: 'color:#e3b341',
}

/** A page that shows what a terminal would: commands in front of what they print, colours and all. */
export function terminalPage(sessions: readonly { command: string; output: string }[]): string {
  const text = sessions
    .map(
      ({ command, output }) =>
        `<b style="color:#79c0ff">$</b> <b>${escapeHtml(command)}</b>\n${paint(output.trimEnd())}`,
    )
    .join('\n\n')
  return (
    '<!doctype html><meta charset="utf-8"><body style="margin:0">' +
    '<pre style="display:inline-block;margin:0;padding:20px 24px;background:#0d1117;color:#e6edf3;' +
    `font:14px/1.45 'DejaVu Sans Mono',monospace;border-radius:10px;white-space:pre">${text}</pre>`
  )
}

function paint(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's codes begin with one
  return escapeHtml(output).replace(/\u001b\[(\d+)m/g, (_, code: string) => {
    const style = STYLES[code]
    return style === undefined ? '</span>' : `<span style="${style}">`
  })
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
