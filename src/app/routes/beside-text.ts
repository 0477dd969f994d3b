import { Contents } from '../../features/reader/Contents.tsx'
import { SpeakerFilter } from '../../features/speakers/SpeakerFilter.tsx'
import { ArticleTimeline } from '../../features/timeline/ArticleTimeline.tsx'

export const parts = { ArticleTimeline, Contents, SpeakerFilter }
