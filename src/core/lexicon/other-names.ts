/**
 * What one and the same is called by, each name by the letters that it begins with, without diacritics, and with a point
 * behind all of them: a country, its capital and its people, an alliance and its seat, somebody in full and in short. An
 * editor may put one for the other without turning the sense.
 */
export const OTHER_NAMES: readonly (readonly string[])[] = [
  'rosj moskw kreml putin federac',
  'ukrain kijow kijev zelensk',
  'polsk polak polac warszaw rzeczpospolit',
  'niemc niemiec berlin bundesrepubli',
  'francj francuz paryz elize',
  'ameryk waszyngton usa. stany. stanow. stanom. stanami. stanach. zjednoczon',
  'brytani brytyj londyn angli anglik wysp krolestw zjednoczon downing westminster',
  'chin pekin',
  'unij unia unii bruksel wspolnot europ komisj',
  'sojusz sojusznik pakt nato atlantyck',
  'iran teheran',
  'turcj turk ankar',
  'wegr wegier budapeszt',
  'bialorus minsk',
  'hiszpan madryt',
  'wloch wlos rzym itali',
  'izrael jerozolim',
  'czech prag',
  'slowac slowak bratyslaw',
  'litw wiln',
  'lotw lotysz ryga. rygi. rydze. ryge.',
  'japoni tokio',
  'kore seul',
  'kore phenian',
  'watykan stolic',
  'holand niderland holender haga. hagi. hadze. hage. amsterdam',
  'austri wieden',
  'grec ateny aten',
  'szwecj szwed sztokholm',
  'dani dun kopenhag',
  'facebook meta. mety. mecie. mete.',
  'tomasz tomek tomk',
  'krzysztof krzysi krzys',
  'stanislaw stasz stasi stas',
  'wojciech wojt',
  'katarzyn kasi kask',
  'ann ani',
  'jan jas',
  'zbigniew zbysz',
  'jozef jozk jozek',
  'grzegorz grzes',
  'andrzej jedr',
  'malgorzat malgo gosi',
  'barbar basi bask',
  'aleksand olek olk ola. oli. ole.',
  'kazimierz kazik',
  'jerzy jerz jur',
  'robert bob',
].map((names) => names.split(' '))

/** By the same letters: others' names that look as if one were the other, misspelled. */
export const LOOKALIKES: readonly (readonly string[])[] = [
  'iran irak',
  'litw lotw',
  'austri austra',
  'slowac slowen',
  'slowak slowen',
  'island irland',
  'gambi zambi',
  'lubin lublin',
].map((names) => names.split(' '))

/** What is capitalised out of courtesy, folded. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `pan pana panu panem panie panowie panow panom pani pania panstwo panstwa panstwu panstwem was wam wami wasz wasza wasze
  ciebie cie tobie toba twoj twoja twoje jego jej jemu nim nia nas nam nami nasz nasza nasze bog boga bogu bogiem pan`.split(
    /\s+/u,
  ),
)
