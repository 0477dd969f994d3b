import { fold } from '../../../core/text/fold.ts'
import { type Check, excerpt } from '../doubt.ts'

/** `Anna Mak`: two capitalised words or more, the first no initial. */
const FULL_NAME = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+/gu
const STEM = 3

/** A person who is called by a given name or a surname that are not those of the name: two people taken for one. */
export const twoNames: Check = (article) =>
  article.speakers
    .filter(({ kind, name }) => kind === 'person' && name.includes(' '))
    .flatMap(({ name, roles, mentions }) => {
      const own = wordsOf(name)
      const offices = roles.flatMap(wordsOf)
      const odd = mentions.find(({ start, end }) =>
        (article.text.slice(start, end).match(FULL_NAME) ?? []).some((other) => {
          const words = wordsOf(other).filter((word) => !offices.some((office) => isForm(word, office)))
          const same = words.filter((word) => own.some((known) => isForm(word, known)))
          return same.length > 0 && same.length < words.length
        }),
      )
      if (!odd) return []
      const message = `“${name}” is called ${excerpt(article, odd)}, too: perhaps two people.`
      return [{ span: odd, message, remedy: 'If they are two, name the speaker of each quote.' }]
    })

const wordsOf = (name: string): string[] => fold(name).match(/\p{L}+/gu) ?? []

/** Names are declined, some with another letter at the stem's end: `Marek`, `Marka`; `Ewa`, `Ewy`. */
function isForm(a: string, b: string): boolean {
  const stem = Math.min(STEM, a.length - 1, b.length - 1)
  return a.slice(0, stem) === b.slice(0, stem)
}
