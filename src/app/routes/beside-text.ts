import { ArticleTimeline } from '../../features/timeline/ArticleTimeline.tsx'
import { BesideText, ContentsPanel, VoicesPanel } from './BesideText.tsx'

export const parts = { ArticleTimeline, BesideText, ContentsPanel, VoicesPanel }
