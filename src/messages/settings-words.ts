import type { Messages } from './messages.ts'

/** What is said where a reader sets how the page looks. It comes with that form. */
export type SettingsWords = WordsLike<typeof polish>
type WordsLike<T> = { [Key in keyof T]: T[Key] extends string ? string : WordsLike<T[Key]> }

const polish = {
  titles: {
    theme: 'Tło',
    face: 'Krój pisma',
    size: 'Wielkość tekstu',
    leading: 'Odstęp między wierszami',
    measure: 'Szerokość kolumny',
    edge: 'Prawy brzeg',
    hyphens: 'Przenoszenie wyrazów',
    marks: 'Zaznaczenie wypowiedzi',
    language: 'Język',
    keys: 'Skróty jednoklawiszowe',
  },
  options: {
    theme: {
      system: 'systemowe',
      light: 'jasne',
      sepia: 'sepia',
      dark: 'ciemne',
      black: 'czarne',
      contrast: 'kontrast',
    },
    face: { serif: 'szeryfowy', sans: 'bezszeryfowy', clear: 'dla dyslektyków' },
    size: { small: 'mniejszy', normal: 'zwykły', large: 'większy', huge: 'największy' },
    leading: { tight: 'mały', normal: 'zwykły', airy: 'duży' },
    measure: { narrow: 'wąska', normal: 'zwykła', wide: 'szeroka' },
    edge: { ragged: 'nierówny', justified: 'wyrównany' },
    hyphens: { on: 'tak', off: 'nie' },
    marks: { quiet: 'dyskretne', normal: 'zwykłe', strong: 'wyraźne' },
    language: { pl: 'polski', en: 'English' },
    keys: { on: 'włączone', off: 'wyłączone' },
  },
  reset: 'Przywróć ustawienia początkowe',
  wasReset: 'Przywrócono ustawienia początkowe',
}

const english: SettingsWords = {
  titles: {
    theme: 'Background',
    face: 'Typeface',
    size: 'Text size',
    leading: 'Space between lines',
    measure: 'Column width',
    edge: 'Right edge',
    hyphens: 'Hyphenation',
    marks: 'Marks on quotes',
    language: 'Language',
    keys: 'Single-key shortcuts',
  },
  options: {
    theme: {
      system: 'as the system',
      light: 'light',
      sepia: 'sepia',
      dark: 'dark',
      black: 'black',
      contrast: 'contrast',
    },
    face: { serif: 'serif', sans: 'sans serif', clear: 'for dyslexia' },
    size: { small: 'smaller', normal: 'normal', large: 'larger', huge: 'largest' },
    leading: { tight: 'little', normal: 'normal', airy: 'much' },
    measure: { narrow: 'narrow', normal: 'normal', wide: 'wide' },
    edge: { ragged: 'ragged', justified: 'justified' },
    hyphens: { on: 'yes', off: 'no' },
    marks: { quiet: 'quiet', normal: 'normal', strong: 'strong' },
    language: { pl: 'polski', en: 'English' },
    keys: { on: 'on', off: 'off' },
  },
  reset: 'Reset to defaults',
  wasReset: 'Defaults restored',
}

/** In the language of the interface. */
export const settingsWords = ({ language }: Pick<Messages, 'language'>): SettingsWords =>
  language === 'en' ? english : polish
