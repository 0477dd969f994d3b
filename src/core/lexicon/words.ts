/** A list of words as it is written: with a space or a line's end between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
