import type { Token } from './tokens.ts'

/** Token indices of quotation marks and their partners, both ways; a mark without one maps to -1. */
export type MarkPartners = ReadonlyMap<number, number>

const OPENS = new Set(['„', ',,', '‚'])
const GUILLEMETS = new Set(['«', '»'])
const STRAIGHT = new Set(['"', "''", '“', '”', '″', '‟'])

/**
 * Pairs quotation marks inside each block, whatever their style: „…”, "…", ”…”, «…», »…«, ‚…’ and mixtures. A mark's
 * shape decides where it can, the space around it where it cannot. One pass with a stack, so cost is linear; the stack
 * keeps the last few open marks only, which is as deep as people nest.
 */
export function pairMarks(tokens: readonly Token[]): MarkPartners {
  const partners = new Map<number, number>()
  let stack: number[] = []
  let block = -1
  let reversed = false
  tokens.forEach((token, i) => {
    if (token.block !== block) {
      block = token.block
      stack = []
      reversed = false
    }
    if (token.kind !== 'mark') return
    partners.set(i, -1)
    const top = stack.at(-1)
    // `„To »zmiana«” – dodał`: those within others of another style have a way of their own
    const isFirst = stack.every((open) => !GUILLEMETS.has(tokens[open]?.text ?? ''))
    if (isFirst && token.text === '»') reversed = !token.spaceAfter
    if (opens(token, tokens[i - 1], top === undefined ? undefined : tokens[top], reversed)) {
      stack.push(i)
      if (stack.length > 4) stack.shift()
    } else if (top !== undefined) {
      stack.pop()
      partners.set(top, i)
      partners.set(i, top)
    }
  })
  return partners
}

function opens(token: Token, previous: Token | undefined, top: Token | undefined, reversed: boolean): boolean {
  const { text } = token
  if (OPENS.has(text)) return true
  if (text === '«' || text === '»') return (text === '»') === reversed
  if (text === '‘' || text === '’') return top?.text !== '‚' && token.spaceBefore && !token.spaceAfter
  if (!STRAIGHT.has(text)) return false
  const before =
    token.spaceBefore || previous?.kind === 'open' || previous?.kind === 'dash' || previous?.kind === 'mark'
  if (text === '“' && top?.text === '„') return false
  if (before && !token.spaceAfter) return true
  if (!token.spaceBefore) return false
  return top === undefined
}
