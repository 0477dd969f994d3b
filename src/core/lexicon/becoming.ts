/** Verbs that tell what somebody is, in these forms alone: who `został wójtem` is one, who `był wójtem` no more. */
export const BECOMING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['być', new Set(['present', 'future'])],
  ['zostać', new Set(['past', 'present', 'future'])],
  ['pozostać', new Set(['past', 'present', 'future'])],
  ['pozostawać', new Set(['present'])],
])
