import { FilteredWays } from '../../features/reader/FilteredWays.tsx'
import { LinkNote } from '../../features/reader/LinkNote.tsx'
import { ListenButton } from '../../features/reader/listening/ListenButton.tsx'
import { MissingQuote } from '../../features/reader/MissingQuote.tsx'
import { QuoteCard } from '../../features/reader/QuoteCard.tsx'
import { Withdrawn } from '../../features/reader/Withdrawn.tsx'
import { PrintedNotes } from '../../features/share/PrintedNotes.tsx'
import { MissingPassage } from '../../features/share/passages/MissingPassage.tsx'
import { QuoteActions } from '../../features/share/QuoteActions.tsx'
import { AbsentVoices } from '../../features/speakers/AbsentVoices.tsx'
import { ArticleEnd } from './ArticleEnd.tsx'

export const parts = {
  AbsentVoices,
  ArticleEnd,
  FilteredWays,
  LinkNote,
  ListenButton,
  MissingPassage,
  MissingQuote,
  PrintedNotes,
  QuoteActions,
  QuoteCard,
  Withdrawn,
}
