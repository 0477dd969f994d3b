import type { WordFile, WordGroup, WordsPiece } from '../../core/model/search.ts'
import type { Group } from './word-groups.ts'

/** How many numbers a piece holds, about: some 7 kB compressed. What is looked for is seldom in more than one. */
const PIECE_NUMBERS = 8000
/** A word with more numbers than this stands apart, and weighs on nobody who looks for its neighbours. */
const GROUP_NUMBERS = 4000
/** In a library of fewer articles no word costs much, and each is looked for. */
const MANY_ARTICLES = 200
/** What a word itself weighs, in numbers. */
const WORD_NUMBERS = 4

export interface CutWords {
  pieces: WordsPiece[]
  /** Of words that stand nearly everywhere, by the number that their groups name. */
  apart: WordFile[]
}

/**
 * Words in pieces, in the order of words; a group stands in each piece that has a form of it.
 *
 * @param articles how many there are
 */
export function cutWords(words: ReadonlyMap<string, ReadonlySet<Group>>, articles: number): CutWords {
  const pieces: WordsPiece[] = []
  const apart: WordFile[] = []
  const numbers = new Map<Group, number>()
  const placeApart = (group: Group): number => {
    const number = numbers.get(group) ?? apart.push({ version: 1, at: group.writer.postings }) - 1
    numbers.set(group, number)
    return number
  }
  const isEverywhere = ({ writer }: Group) => articles >= MANY_ARTICLES && writer.articles > articles / 2
  let piece = new PieceWriter(placeApart, isEverywhere)
  const close = () => {
    if (piece.weight > 0) pieces.push(piece.write())
    piece = new PieceWriter(placeApart, isEverywhere)
  }
  for (const [word, groups] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (piece.weight > PIECE_NUMBERS) close()
    piece.add(word, groups)
  }
  close()
  return { pieces, apart }
}

class PieceWriter {
  weight = 0
  readonly #words: WordsPiece['words'] = []
  readonly #places = new Map<Group, number>()
  readonly #placeApart: (group: Group) => number
  readonly #isEverywhere: (group: Group) => boolean

  constructor(placeApart: (group: Group) => number, isEverywhere: (group: Group) => boolean) {
    this.#placeApart = placeApart
    this.#isEverywhere = isEverywhere
  }

  add(word: string, groups: ReadonlySet<Group>): void {
    this.weight += WORD_NUMBERS
    this.#words.push([word, ...[...groups].map((group) => this.#placeOf(group))])
  }

  write(): WordsPiece {
    const here = new Set(this.#words.map(([word]) => word))
    return { version: 1, words: this.#words, groups: [...this.#places.keys()].map((group) => this.#write(group, here)) }
  }

  #placeOf(group: Group): number {
    const known = this.#places.get(group)
    if (known !== undefined) return known
    if (!isHeavy(group)) this.weight += group.writer.postings.length
    const place = this.#places.size
    this.#places.set(group, place)
    return place
  }

  #write(group: Group, here: ReadonlySet<string>): WordGroup {
    const at = isHeavy(group) ? this.#placeApart(group) : group.writer.postings
    const forms = [...group.forms].filter((form) => !here.has(form))
    return { at, ...(this.#isEverywhere(group) && { everywhere: true }), ...(forms.length > 0 && { forms }) }
  }
}

const isHeavy = ({ writer }: Group): boolean => writer.postings.length > GROUP_NUMBERS
