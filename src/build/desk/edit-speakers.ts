import { type Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import type { ChangeOf } from './change.ts'

const LISTS = ['quotes', 'missed-quotes'] as const

/** Name, offices and kind of a speaker, or who they turn out to be. */
export function editSpeaker(document: Document, { who, sameAs, ...values }: ChangeOf<'speaker'>): void {
  const { key, entry } = findSpeaker(document, who)
  if (sameAs !== undefined) {
    if (entry?.has('new')) {
      // recognition knows nobody of that name: nothing is left of the entry but what points to it
      document.deleteIn(['speakers', key])
      pointTo(document, who, sameAs)
    } else setSpeaker(document, key, { 'same-as': sameAs })
    return
  }
  if (entry === null) setSpeaker(document, key, {})
  // whoever is somebody else has nothing of their own
  document.deleteIn(['speakers', key, 'same-as'])
  for (const field of ['name', 'roles', 'kind'] as const) {
    const value = values[field]
    if (value === undefined) continue
    if (value === null) document.deleteIn(['speakers', key, field])
    else document.setIn(['speakers', key, field], document.createNode(value, { flow: Array.isArray(value) }))
  }
  const left = document.getIn(['speakers', key])
  if (isMap(left) && left.items.length === 0) document.deleteIn(['speakers', key])
}

/** Makes a speaker whom recognition does not know, unless one is there. */
export function makeSpeaker(document: Document, { name, made }: { name: string; made?: string }): void {
  if (made === undefined || findSpeaker(document, name).entry !== null) return
  setSpeaker(document, name, { new: made })
}

/** By the key, or by the name that an entry gives. */
function findSpeaker(document: Document, who: string): { key: string; entry: YAMLMap | null } {
  const speakers = document.get('speakers')
  if (!isMap(speakers)) return { key: who, entry: null }
  const own = speakers.get(who)
  if (isMap(own)) return { key: who, entry: own }
  const renamed = speakers.items.find(({ value }) => isMap(value) && value.get('name') === who)
  if (!renamed || !isScalar(renamed.key) || !isMap(renamed.value)) return { key: who, entry: null }
  return { key: String(renamed.key.value), entry: renamed.value }
}

function setSpeaker(document: Document, key: string, value: object): void {
  const node = document.createNode(value)
  if (isMap(document.get('speakers'))) document.setIn(['speakers', key], node)
  else document.set('speakers', document.createNode({ [key]: value }))
}

function pointTo(document: Document, who: string, target: string): void {
  for (const key of LISTS) {
    const list = document.get(key)
    if (!isSeq(list)) continue
    for (const item of list.items) if (isMap(item) && item.get('speaker') === who) item.set('speaker', target)
  }
}
