/** What courts and councils do with a clause; they say it where they are quoted: `postanowił, że „most zostanie zamknięty”`. */
export const DECIDING_VERBS: ReadonlySet<string> = new Set(
  'zdecydować zadecydować postanowić uzgodnić rozstrzygnąć'.split(' '),
)
/** What is done with a register: what stands in it is told as `wpisano, że`, and who does it says nothing. */
export const ENTERING_VERBS: ReadonlySet<string> = new Set(['wpisać'])
