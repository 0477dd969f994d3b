import { fold } from '../text/fold.ts'
import type { Placed } from './read-yaml.ts'
import type { CorrectionValues } from './schema.ts'
import { type DraftVoice, lastOf, type Voices } from './voices.ts'

/**
 * Names, offices and kinds of speakers, and which of them are one, as an editor says.
 *
 * @throws ParseError for one whom the article does not have
 */
export function correctSpeakers(voices: Voices, corrections: Placed<CorrectionValues>): void {
  const entries = Object.entries(corrections.values.speakers ?? {})
  // all of them before any is changed: a name that one takes is no name for another entry to be found by
  const found = entries.map(([key, values]) => {
    const [known] = values.new === undefined ? [] : voices.find(key)
    if (known) return known
    if (values.new !== undefined) return voices.add(key, values.new)
    return voices.refer(key, { placed: corrections, path: ['speakers', key] })
  })
  const targets = new Map<DraftVoice, DraftVoice>()
  entries.forEach(([key, values], i) => {
    const voice = found[i]
    const other = values['same-as']
    if (!voice || other === undefined) return
    const path = ['speakers', key, 'same-as']
    const target = renamed(entries, found, other) ?? voices.refer(other, { placed: corrections, path })
    for (let next: DraftVoice | undefined = target; next; next = targets.get(next)) {
      if (next !== voice) continue
      corrections.fail(path, `“${key}” and “${other}” stand for each other.`, 'Give one of them the name of the other.')
    }
    targets.set(voice, target)
  })
  entries.forEach(([, { name, roles, kind }], i) => {
    const voice = found[i]
    if (!voice) return
    if (name !== undefined && name !== voice.name) {
      voice.name = name
      // whoever is called so has an id of that name, as in other articles
      voice.id = null
      voice.known.add(fold(name))
    }
    if (roles !== undefined) voice.roles = [...roles]
    if (kind !== undefined) voice.kind = kind
  })
  for (const [voice, target] of targets) voices.merge(voice, lastOf(target))
}

/** Whom an entry gives this name. */
function renamed(
  entries: readonly [string, { name?: string }][],
  found: readonly DraftVoice[],
  name: string,
): DraftVoice | undefined {
  return found[entries.findIndex(([, values]) => values.name !== undefined && fold(values.name) === fold(name))]
}
