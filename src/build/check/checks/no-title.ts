import type { Check } from '../doubt.ts'

/** A title made of the lead's first clause reads like one, and is none that anybody gave. */
export const noTitle: Check = ({ title, titleFrom }) =>
  titleFrom !== 'lead'
    ? []
    : [
        {
          span: null,
          message: `The title is made of the first words: “${title}”.`,
          remedy: 'Put a line `title: …` into the front matter.',
        },
      ]
