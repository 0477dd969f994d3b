import { LegendList } from './LegendList.tsx'
import { Overview } from './Overview.tsx'
import { Rail } from './Rail.tsx'

/** All that draws, with the scales that it is drawn by: three quarters of a timeline's code. */
export const pictureParts = { LegendList, Overview, Rail }
export type PictureParts = typeof pictureParts
