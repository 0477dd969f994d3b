/** Colours a word, or leaves it as it is where nobody sees colours. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
}

const painter =
  (on: boolean, open: number, close: number) =>
  (text: string): string =>
    on ? `\u001b[${open}m${text}\u001b[${close}m` : text

/** @param colours whether the words go to a terminal that shows them */
export function createPaint(colours: boolean): Paint {
  return {
    bold: painter(colours, 1, 22),
    dim: painter(colours, 2, 22),
    red: painter(colours, 31, 39),
    green: painter(colours, 32, 39),
    yellow: painter(colours, 33, 39),
  }
}

/**
 * Only a terminal shows colours, and not where NO_COLOR (no-color.org) says that they are not wanted; FORCE_COLOR says
 * that whoever reads the pipe shows them, too.
 */
export const wantsColours = (stream: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean =>
  !environment.NO_COLOR && (Boolean(environment.FORCE_COLOR) || (stream.isTTY === true && environment.TERM !== 'dumb'))
