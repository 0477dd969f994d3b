/** What courts and councils do with a clause; they say it where they are quoted: `postanowił, że „most zostanie zamknięty”`. */
export const DECIDING_VERBS: ReadonlySet<string> = new Set(
  'zdecydować zadecydować postanowić uzgodnić rozstrzygnąć'.split(' '),
)
