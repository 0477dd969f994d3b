/** Pieces which, repeated, have brought parsers of text to their knees: by name, and what is repeated. */
export const HOSTILE: readonly (readonly [name: string, piece: string])[] = [
  ['opening quotation marks', '„'],
  ['closing quotation marks', '”'],
  ['opening and closing marks', '„"'],
  ['straight marks', '"'],
  ['words in marks', '"a" '],
  ['guillemets', '« » '],
  ['letters without a space', 'a'],
  ['syllables without a space', 'a1-'],
  ['words joined by double hyphens', 'a--'],
  ['addresses', 'ab.cd'],
  ['words joined by full stops', 'a.'],
  ['stops before a letter', '...a'],
  ['full stops', '.'],
  ['dashes', '- '],
  ['dashes without a space', '-'],
  ['turns of dialogue', '\n- '],
  ['attributions', '- powiedział '],
  ['speech and attributions', '- tak - mówi Jan '],
  ['colons', ':'],
  ['spaced colons', 'Jan: '],
  ['cues before a colon', 'Jan powiedział: Tak '],
  ['complementizers', 'że '],
  ['content clauses', 'powiedział, że '],
  ['nested content clauses', 'Jan powiedział, że Ewa sądzi, że '],
  ['opinions', 'zdaniem Jana '],
  ['sources', 'według Jana '],
  ['as somebody said', ', jak powiedział '],
  ['dropped subjects', 'Dodał, że tak. '],
  ['participles', 'dodając, że tak, '],
  ['one sentence', 'ministra spraw '],
  ['commas', 'tak, '],
  ['capitalised words', 'Kowalski '],
  ['full names', 'Jan Kowalski '],
  ['initials', 'J. K. '],
  ['capital letters', 'PAP '],
  ['roles', 'szef minister prezes '],
  ['bodies named again', 'Przewoźnik podał, że tak. '],
  ['digits', '1'],
  ['numbers', '1 '],
  ['years', 'w 2010 '],
  ['dates', '12.01.2022 '],
  ['days and months', '12 maja '],
  ['relative days', 'wczoraj '],
  ['saying and dates', 'Jan powiedział „tak mi się zdaje” w maju, '],
  ['line ends', '\n'],
  ['blank lines and letters', 'a\n\n'],
  ['headings that quote', 'Jan: „Tak będzie”\n\n'],
  ['headings and their echoes', 'Jan: „Tak będzie”\n\n– Tak będzie – powiedział Jan.\n\n'],
  ['spaces', ' '],
  ['tabs and spaces', ' \t'],
  ['opening brackets', '('],
  ['brackets', '(a) '],
  ['slashes', ' / '],
  ['combining marks', 'e\u0301'],
  ['nothing but combining marks', '\u0301'],
  ['soft hyphens', 'a\u00ad'],
  ['astral letters', '𝒶 '],
  ['questions in bold and their answers', '**Co z portem?** Jan Nowak powie, że stoi.\n\n'],
  ['questions with dashes and labelled answers', '– Co z portem?\n\nJan Nowak: Port stoi.\n\n'],
  ['Cyrillic speakers', '– Да – powiedział Иван.\n\n'],
]

/** `length` characters of a piece, behind a word that makes an article of it. */
export const hostileText = (piece: string, length: number): string =>
  `Tak ${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}`

/** Sentences that name somebody new each: by what is behind the name. */
export const SPEAKER_OPENINGS: readonly (readonly [name: string, opening: string])[] = [
  ['a new speaker each', '– Tak – powiedział Jan'],
  ['a new office each', '– Tak – powiedział minister'],
  ['a new role of one person each', 'Jan Kowalski, prezes'],
  ['a new company each', 'Przewoźnik podał, że leci'],
]

/** Paragraphs of about `length` characters in all, each with a name that no other has. */
export function manySpeakers(length: number, opening: string): string {
  const parts: string[] = []
  for (let i = 0, written = 0; written < length; i++) {
    const part = `${opening} ${nameOf(i)}.`
    parts.push(part)
    written += part.length + 2
  }
  return parts.join('\n\n').slice(0, length)
}

function nameOf(n: number): string {
  let name = ''
  for (let rest = n + 1000; rest > 0; rest = Math.floor(rest / 26)) name += String.fromCharCode(97 + (rest % 26))
  return name.charAt(0).toUpperCase() + name.slice(1)
}
