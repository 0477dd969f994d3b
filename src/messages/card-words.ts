import type { QuoteKind } from '../core/model/article.ts'
import type { Messages } from './messages.ts'

/** What answers for a quote. It comes with the card that does. */
export interface CardWords {
  kindLong: Record<Exclude<QuoteKind, 'direct'> | 'directInMarks' | 'directUnmarked', string>
  how: string
  when: string
  evidence: string
  sureness: string
  whenUnknown: string
  sure: Record<'high' | 'medium' | 'low', string>
  previous: string
  next: string
  close: string
  reportedBy: string
  /** Behind whose the quote is, where its card is out of sight. */
  details: string
}

const polish: CardWords = {
  kindLong: {
    directInMarks: 'dosłownie, w cudzysłowie',
    directUnmarked: 'dosłownie, bez cudzysłowu',
    mixed: 'omówienie, a w nim dosłowne słowa',
    reported: 'omówienie, słowami autora artykułu',
  },
  how: 'Jak',
  when: 'Kiedy',
  evidence: 'Skąd wiemy',
  sureness: 'Pewność',
  whenUnknown: 'artykuł nie mówi',
  sure: { high: 'duża', medium: 'średnia', low: 'mała' },
  previous: 'Poprzednia wypowiedź tego głosu',
  next: 'Następna wypowiedź tego głosu',
  close: 'Zamknij',
  reportedBy: 'Przytacza',
  details: 'skąd to wiadomo',
}

const english: CardWords = {
  kindLong: {
    directInMarks: 'verbatim, in quotation marks',
    directUnmarked: 'verbatim, without quotation marks',
    mixed: 'a paraphrase with verbatim words in it',
    reported: 'a paraphrase, in the author’s words',
  },
  how: 'How',
  when: 'When',
  evidence: 'How we know',
  sureness: 'Sureness',
  whenUnknown: 'the article does not say',
  sure: { high: 'high', medium: 'medium', low: 'low' },
  previous: 'Previous quote of this voice',
  next: 'Next quote of this voice',
  close: 'Close',
  reportedBy: 'Reported by',
  details: 'how we know',
}

/** In the language of the interface. */
export const cardWords = ({ language }: Pick<Messages, 'language'>): CardWords => (language === 'en' ? english : polish)
