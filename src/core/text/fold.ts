/** Lower case without diacritics, `ł` included (it does not decompose): for comparing and for addresses. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  return /^[\0-\x7f]*$/.test(lower)
    ? lower
    : lower
        .replaceAll('ł', 'l')
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
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
