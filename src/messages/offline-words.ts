import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

/** What is said of what a device keeps. It comes with that. */
export type OfflineWords = WordsLike<typeof polish>
type WordsLike<T> = { [Key in keyof T]: T[Key] extends string ? string : T[Key] }

const countPolish = plural('pl')
const countEnglish = plural('en')

const polish = {
  keep: 'Zachowaj do czytania bez sieci',
  keeping: (done: number, all: number) => `Zachowuję: ${done} z ${all}`,
  kept: 'Zachowano na tym urządzeniu',
  remove: 'Usuń z tego urządzenia',
  removed: 'Usunięto z tego urządzenia',
  failed: 'Nie udało się zachować. Sprawdź sieć i wolne miejsce.',
  update: 'Jest nowsza wersja strony',
  refresh: 'Odśwież',
  later: 'Później',
  title: 'Na tym urządzeniu',
  lead: 'Co przeczytasz, otworzy się też bez sieci. Artykuł zachowany zostaje, dopóki go nie usuniesz.',
  keptTitle: 'Zachowane',
  readTitle: 'Ostatnio otwarte',
  none: 'Nic tu jeszcze nie ma.',
  unsupported: 'Ta przeglądarka niczego nie przechowuje albo strona nie działa przez https.',
  withoutScripts: 'Bez JavaScriptu urządzenie niczego nie zachowuje.',
  used: (size: string) => `Zajęte miejsce: ${size}`,
  lasting: 'System nie usunie tego bez pytania.',
  removeAll: 'Usuń wszystko z tego urządzenia',
  removeOne: (title: string) => `Usuń: ${title}`,
  articles: (n: number) => countPolish(n, { one: 'artykuł', few: 'artykuły', many: 'artykułów' }),
  openTitle: 'Udostępniony link',
  elsewhere: 'Ten link prowadzi poza czytelnię:',
  nothingShared: 'Nie udostępniono niczego, co dałoby się tu otworzyć.',
}

const english: OfflineWords = {
  keep: 'Keep for reading offline',
  keeping: (done, all) => `Keeping: ${done} of ${all}`,
  kept: 'Kept on this device',
  remove: 'Remove from this device',
  removed: 'Removed from this device',
  failed: 'It could not be kept. Check the network and the free space.',
  update: 'There is a newer version of this site',
  refresh: 'Refresh',
  later: 'Later',
  title: 'On this device',
  lead: 'What you read opens without a network, too. An article that you keep stays until you remove it.',
  keptTitle: 'Kept',
  readTitle: 'Opened lately',
  none: 'There is nothing here yet.',
  unsupported: 'This browser keeps nothing, or the site does not come over https.',
  withoutScripts: 'Without JavaScript the device keeps nothing.',
  used: (size) => `Space used: ${size}`,
  lasting: 'The system does not remove it without asking.',
  removeAll: 'Remove everything from this device',
  removeOne: (title) => `Remove: ${title}`,
  articles: (n) => countEnglish(n, { one: 'article', few: 'articles', many: 'articles' }),
  openTitle: 'A shared link',
  elsewhere: 'This link leads out of the reading room:',
  nothingShared: 'Nothing was shared that could be opened here.',
}

/** In the language of the interface. */
export const offlineWords = ({ language }: Pick<Messages, 'language'>): OfflineWords =>
  language === 'en' ? english : polish
