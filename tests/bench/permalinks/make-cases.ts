import { KINDS } from './kinds.ts'
import { type Case, makeCase } from './make-case.ts'
import { Random } from './random.ts'
import { draftOf } from './revision.ts'

/** Of each kind in each article, one that fits is looked for among so many quotes. */
const TRIES = 6

/** A case of each kind in each article, where its quotes give occasion. */
export function makeCases(sources: readonly { name: string; source: string }[], seed: string, kinds = KINDS): Case[] {
  return sources.flatMap(({ name, source }) => {
    const draft = draftOf(source)
    if (!draft) return []
    return kinds.flatMap((kind) => {
      const random = new Random(`${seed}/${name.split('/').slice(-2).join('/')}/${kind.name}`)
      for (const quote of random.some(draft.article.quotes, TRIES)) {
        const made = makeCase(kind, draft, quote, random)
        if (made) return [made]
      }
      return []
    })
  })
}
