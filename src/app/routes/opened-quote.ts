import { FilteredWays } from '../../features/reader/FilteredWays.tsx'
import { MissingQuote } from '../../features/reader/MissingQuote.tsx'
import { Withdrawn } from '../../features/reader/Withdrawn.tsx'
import { PrintedNotes } from '../../features/share/PrintedNotes.tsx'
import { MissingPassage } from '../../features/share/passages/MissingPassage.tsx'
import { AbsentVoices } from '../../features/speakers/AbsentVoices.tsx'
import { ArticleEnd } from './ArticleEnd.tsx'
import { OpenedCard } from './OpenedCard.tsx'

export const parts = {
  AbsentVoices,
  ArticleEnd,
  FilteredWays,
  MissingPassage,
  MissingQuote,
  OpenedCard,
  PrintedNotes,
  Withdrawn,
}
