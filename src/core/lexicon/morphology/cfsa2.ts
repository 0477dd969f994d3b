/**
 * Reads a CFSA2 automaton: the compact finite-state automaton, version 2, of morfologik-stemming
 * (`morfologik.fsa.CFSA2`, whose class comment is the specification of the format followed here).
 *
 * An arc is one byte of flags and label index, an explicit label byte when the index is 0, and a variable-length
 * address of its target unless the target follows the state's last arc.
 */
const MAGIC = [0x5c, 0x66, 0x73, 0x61, 0xc6] // '\fsa', version 0xC6
const FLAG_NUMBERS = 0x100
const TARGET_NEXT = 0x80
const LAST_ARC = 0x40
const FINAL_ARC = 0x20
const LABEL_INDEX = 0x1f

export interface Automaton {
  /** The state reached by `bytes` from `state`, or -1. */
  follow(bytes: Uint8Array, state?: number): number
  /** Every byte sequence that the automaton accepts from `state`, in its own order. */
  sequences(state: number): Uint8Array[]
}

/** Throws a RangeError when `data` is no CFSA2 automaton, or one with perfect-hashing numbers (not needed here). */
export function readAutomaton(data: Uint8Array): Automaton {
  if (MAGIC.some((byte, i) => data[i] !== byte)) throw new RangeError('not a CFSA2 automaton')
  if ((((data[5] ?? 0) << 8) | (data[6] ?? 0)) & FLAG_NUMBERS) throw new RangeError('numbered CFSA2 is not supported')
  const labelCount = data[7] ?? 0
  const labels = data.subarray(8, 8 + labelCount)
  const arcs = data.subarray(8 + labelCount)
  const byteAt = (at: number): number => arcs[at] ?? 0

  const afterLabel = (arc: number): number => arc + ((byteAt(arc) & LABEL_INDEX) === 0 ? 2 : 1)
  const labelOf = (arc: number): number => {
    const index = byteAt(arc) & LABEL_INDEX
    return index > 0 ? (labels[index] ?? 0) : byteAt(arc + 1)
  }
  const skip = (arc: number): number => {
    let at = afterLabel(arc)
    if (byteAt(arc) & TARGET_NEXT) return at
    while (byteAt(at) & 0x80) at++
    return at + 1
  }
  const targetOf = (arc: number): number => {
    if (byteAt(arc) & TARGET_NEXT) {
      let last = arc
      while (!(byteAt(last) & LAST_ARC)) last = skip(last)
      return skip(last)
    }
    let at = afterLabel(arc)
    let value = byteAt(at) & 0x7f
    for (let shift = 7; byteAt(at) & 0x80; shift += 7) {
      at++
      value |= (byteAt(at) & 0x7f) << shift
    }
    return value
  }
  const arcWith = (state: number, label: number): number => {
    for (let arc = state; ; arc = skip(arc)) {
      if (labelOf(arc) === label) return arc
      if (byteAt(arc) & LAST_ARC) return -1
    }
  }

  // The first state is a dummy that stands for termination; its successor is the epsilon state, whose arc is the root.
  const root = targetOf(0)

  return {
    follow(bytes, state = root) {
      let at = state
      for (const byte of bytes) {
        // address 0 is the terminal state: nothing goes on from there
        if (at === 0) return -1
        const arc = arcWith(at, byte)
        if (arc < 0) return -1
        at = targetOf(arc)
      }
      return at
    },
    sequences(state) {
      const found: Uint8Array[] = []
      const path: number[] = []
      const walk = (from: number): void => {
        for (let arc = from; ; arc = skip(arc)) {
          path.push(labelOf(arc))
          if (byteAt(arc) & FINAL_ARC) found.push(Uint8Array.from(path))
          const target = targetOf(arc)
          if (target !== 0) walk(target)
          path.pop()
          if (byteAt(arc) & LAST_ARC) return
        }
      }
      if (state > 0) walk(state)
      return found
    },
  }
}
