import { z } from 'zod'

const text = z.string().trim().min(1).max(20_000)
const words = z.array(text).min(1).max(50)
const kind = z.enum(['direct', 'reported', 'mixed'])
const entity = z.enum(['person', 'organization'])
/** What the article says right before the words, to tell them from the same words elsewhere. */
const before = z.string().max(2000).exactOptional()
/** Whoever says it: a name, an id, or `nobody`. `made` where recognition does not know them. */
const speaker = z.object({ name: text, made: entity.exactOptional() })

/** One thing that an editor corrects. Words are those of the page, a string for each span of a quote. */
export const changeSchema = z.discriminatedUnion('do', [
  /** Null: as it was recognised. */
  z.object({ do: z.literal('set'), key: z.enum(['title', 'date', 'slug']), to: text.nullable() }),
  z.object({ do: z.literal('heading'), words: text, is: z.boolean(), before }),
  z.object({
    do: z.literal('speaker'),
    /** As the page names them now. */
    who: text,
    /** Null: as it was recognised. */
    name: text.nullable().exactOptional(),
    roles: z.array(text).nullable().exactOptional(),
    kind: entity.nullable().exactOptional(),
    /** Whom they turn out to be. */
    sameAs: text.exactOptional(),
  }),
  z.object({
    do: z.literal('quote'),
    words,
    before,
    speaker: speaker.exactOptional(),
    kind: kind.exactOptional(),
    /** All the words that it shall have. */
    bounds: words.exactOptional(),
  }),
  z.object({ do: z.literal('not-quote'), words, before }),
  z.object({ do: z.literal('missed-quote'), words, before, speaker, kind: kind.exactOptional() }),
])

export type Change = z.infer<typeof changeSchema>
export type ChangeOf<Kind extends Change['do']> = Extract<Change, { do: Kind }>
