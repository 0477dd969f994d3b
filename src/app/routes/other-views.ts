import { CompareView } from '../../features/reader/voices/CompareView.tsx'
import { QuotesView } from '../../features/reader/voices/QuotesView.tsx'

export const parts = { CompareView, QuotesView }
