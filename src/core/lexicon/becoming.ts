/** Verbs that tell what somebody is, in these forms alone: who `został wójtem` is one, who `był wójtem` no more. */
export const BECOMING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['być', new Set(['present', 'future'])],
  ['zostać', new Set(['past', 'present', 'future'])],
  ['pozostać', new Set(['past', 'present', 'future'])],
  ['pozostawać', new Set(['present'])],
])

/** Lemmas of participles by which somebody comes to an office: `została wybrana na rektora`. */
export const CHOOSING: ReadonlySet<string> = new Set(
  'wybrać wybierać powołać powoływać mianować wyznaczyć awansować'.split(' '),
)
/** Between them and that office: `na stanowisko komendanta`. */
export const POSTS: ReadonlySet<string> = new Set('stanowisko funkcja urząd'.split(' '))
