/** Puts a value where a browser finds it, under a name of its own, and returns its address. */
export type Publish = (stem: string, value: object) => string
