import type { Check } from '../doubt.ts'

/** Without a date the article stands last in the library, and none of its `wczoraj` is any day. */
export const noDate: Check = ({ published }) =>
  published !== null
    ? []
    : [
        {
          span: null,
          message: 'Nobody says when it was published.',
          remedy: 'Put a line `date: YYYY-MM-DD` (or YYYY-MM, YYYY) into the front matter.',
        },
      ]
