/** Lower case without diacritics, `ł` included (it does not decompose): for comparing and for addresses. */
export function fold(text: string): string {
  const plain = foldPolish(text.toLowerCase())
  return /^[\0-\x7f]*$/.test(plain) ? plain : plain.normalize('NFD').replace(/\p{M}+/gu, '')
}

/** The nine letters of Polish, one by one: normalising a text for them costs several times as much. */
export function foldPolish(lower: string): string {
  let folded = ''
  let from = 0
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) < 0x80) continue
    const letter = POLISH[lower.charAt(i)]
    if (letter === undefined) continue
    folded += lower.slice(from, i) + letter
    from = i + 1
  }
  return from === 0 ? lower : folded + lower.slice(from)
}

const POLISH: Readonly<Record<string, string>> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
}

/** `Andrij Jermak` → `andrij-jermak`: ASCII words joined by hyphens, cut at a word boundary to at most `longest`. */
export function slugify(text: string, longest = 60): string {
  const words = fold(text).match(/[a-z0-9]+/g) ?? []
  let slug = ''
  for (const word of words) {
    const next = slug === '' ? word : `${slug}-${word}`
    if (next.length > longest) return slug === '' ? word.slice(0, longest) : slug
    slug = next
  }
  return slug
}
