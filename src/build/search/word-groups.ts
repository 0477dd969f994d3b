import { readingsOf } from '../../core/lexicon/morphology/readings.ts'
import { PostingsWriter } from '../../core/search/postings.ts'
import { foldKey } from '../../core/search/search-words.ts'
import { stem } from '../../core/search/stem.ts'

/** One word: its forms that stand in the library, and the one by which the dictionary has it. */
export interface Group {
  writer: PostingsWriter
  forms: Set<string>
}

/** What stands in the library: words as they are looked for, and what each is a form of. */
export interface Vocabulary {
  /** Of a word as it is written; none for what is no word. */
  groupsOf: (word: string) => readonly Group[]
  /** By folded word. */
  groups: ReadonlyMap<string, ReadonlySet<Group>>
}

/**
 * A vocabulary that grows as it is asked. Forms meet where the dictionary gives them a lemma in common: a reader types
 * one of them, the text has another. Those of words that it lacks meet by their stem.
 */
export function createVocabulary(): Vocabulary {
  const byLemma = new Map<string, Group>()
  const byForm = new Map<string, Set<Group>>()
  const byWord = new Map<string, readonly Group[]>()

  const groupOf = (lemma: string): Group => {
    const known = byLemma.get(lemma)
    if (known !== undefined) return known
    const group: Group = { writer: new PostingsWriter(), forms: new Set() }
    byLemma.set(lemma, group)
    // it is what one types, whichever form the text has
    if (!lemma.startsWith(UNKNOWN)) addForm(group, lemma)
    return group
  }
  const addForm = (group: Group, form: string) => {
    group.forms.add(form)
    const known = byForm.get(form)
    if (known === undefined) byForm.set(form, new Set([group]))
    else known.add(group)
  }
  const meet = (word: string): readonly Group[] => {
    const key = foldKey(word)
    if (key === '') return []
    const groups = lemmasOf(word, key).map(groupOf)
    for (const group of groups) addForm(group, key)
    return groups
  }
  return {
    groups: byForm,
    groupsOf: (word) => {
      const known = byWord.get(word) ?? meet(word)
      byWord.set(word, known)
      return known
    },
  }
}

/** Folded, as all that is looked for: two lemmas that differ by a diacritic are one. */
function lemmasOf(word: string, key: string): string[] {
  const lemmas = new Set(readingsOf(word).map(({ lemma }) => foldKey(lemma)))
  lemmas.delete('')
  return lemmas.size > 0 ? [...lemmas] : [UNKNOWN + stem(key)]
}

/** Before the stem of a word that the dictionary lacks: no lemma looks like it. */
const UNKNOWN = '~'
