/** CSS pixels: from the left edge of the lanes to the axis, between lanes, and half a mark. */
export const AXIS = 10
export const LANE = 17
export const HALF = 8
/** From a set's days to their bracket, which is clear of a name like `26?`. */
export const BRACKET = 33

/** What names of ticks take at the left. */
const TICK_LABELS = 46

/** Where the lanes begin. */
export const leftOfLanes = (labelled: boolean): number => (labelled ? TICK_LABELS : 0)

/** A place along the axis, 0 to 1: right before anything is measured. */
export const percent = (place: number): string => `${(place * 100).toFixed(3)}%`
