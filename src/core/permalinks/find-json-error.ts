const TOKEN =
  /[ \t\n\r]*(?:([{}[\]:,])|("(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b)/y

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'next'

/**
 * Where a text stops being JSON, as an offset; its length when it only stops too early. Engines word their messages as
 * they please, and some give no place.
 */
export function findJsonError(text: string): number {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = 0
  while (at < text.length) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (!match) return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0)
    const [whole, sign, string] = match
    const place = TOKEN.lastIndex - whole.trimStart().length
    const after = step(open, expected, sign ?? (string === undefined ? 'other' : 'string'))
    if (!after) return place
    expected = after
    at = TOKEN.lastIndex
  }
  return text.length
}

function step(open: ('{' | '[')[], expected: Expected, token: string): Expected | null {
  const inObject = open.at(-1) === '{'
  switch (token) {
    case '{':
    case '[':
      if (!expected.startsWith('value')) return null
      open.push(token)
      return token === '{' ? 'key or end' : 'value or end'
    case '}':
    case ']': {
      const closes = (token === '}') === inObject && open.length > 0
      if (!closes || (expected !== 'next' && !expected.endsWith('or end'))) return null
      open.pop()
      return 'next'
    }
    case ',':
      if (expected !== 'next' || open.length === 0) return null
      return inObject ? 'key' : 'value'
    case ':':
      return expected === 'colon' ? 'value' : null
    default:
      if (expected.startsWith('key')) return token === 'string' ? 'colon' : null
      return expected.startsWith('value') ? 'next' : null
  }
}
