import { type Automaton, readAutomaton } from './cfsa2.ts'
import packed from './polish.dict.json' with { type: 'json' }

/** One reading of a word form: its lemma and the dictionary's tags, such as `subst:sg:nom:m1`. */
export interface Analysis {
  lemma: string
  tags: string
}

/** Longest form looked up, in UTF-16 units; the dictionary has none longer, and hostile input may. */
const LONGEST_FORM = 48
/** Forms kept at once: a daily paper's vocabulary, a few tens of megabytes at most. */
const CACHED_FORMS = 60_000
const SEPARATOR = 0x3b // ';'
const CODE_BASE = 0x41 // 'A': how many bytes to trim is written as a letter
const REMOVE_EVERYTHING = 255

let automaton: Automaton | undefined
const cache = new Map<string, readonly Analysis[]>()
const encoder = new TextEncoder()
const decoder = new TextDecoder()
const NONE: readonly Analysis[] = []

/**
 * All readings of `form` as it is written (case matters: `Rosja` is there, `rosja` is not), none when unknown.
 * The dictionary is Morfologik 2.1 PoliMorf (see polish.LICENSE.txt), decoded on the first call.
 */
export function analyze(form: string): readonly Analysis[] {
  if (form.length > LONGEST_FORM) return NONE
  const known = cache.get(form)
  if (known) return known
  automaton ??= readAutomaton(decodeBase64(packed.base64))
  if (cache.size >= CACHED_FORMS) cache.clear()
  const readings = lookUp(automaton, form)
  cache.set(form, readings)
  return readings
}

/** A plain loop: `Uint8Array.from` with a function takes a third of a second for these three megabytes. */
function decodeBase64(base64: string): Uint8Array {
  const units = atob(base64)
  const bytes = new Uint8Array(units.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = units.charCodeAt(i)
  return bytes
}

/** An entry reads `form;PKsuffix;tags`: trim P bytes of the form's start and K of its end, add the suffix. */
function lookUp(dictionary: Automaton, form: string): readonly Analysis[] {
  const bytes = encoder.encode(form)
  const state = dictionary.follow(Uint8Array.of(SEPARATOR), dictionary.follow(bytes))
  if (state <= 0) return NONE
  return dictionary.sequences(state).map((entry) => {
    const separator = entry.indexOf(SEPARATOR, 2)
    const end = separator < 0 ? entry.length : separator
    const cutStart = ((entry[0] ?? CODE_BASE) - CODE_BASE) & 0xff
    const cutEnd = ((entry[1] ?? CODE_BASE) - CODE_BASE) & 0xff
    const everything = cutStart === REMOVE_EVERYTHING || cutEnd === REMOVE_EVERYTHING
    const stem = everything ? new Uint8Array() : bytes.subarray(cutStart, Math.max(cutStart, bytes.length - cutEnd))
    return {
      lemma: decoder.decode(Uint8Array.of(...stem, ...entry.subarray(2, end))),
      tags: decoder.decode(entry.subarray(end + 1)),
    }
  })
}
