/** CSS pixels at the top of the window: what is under the bar there is not read any more. As `--bar` and a little more. */
export const BAR = 64

/** Of a window so wide that something stands beside the text; the style sheets have the same width. */
export const ROOM_BESIDE = '(min-width: 64rem)'
