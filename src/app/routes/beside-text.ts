import { Contents } from '../../features/reader/Contents.tsx'
import { ListenButton } from '../../features/reader/listening/ListenButton.tsx'
import { ViewSwitch } from '../../features/reader/voices/ViewSwitch.tsx'
import { SpeakerFilter } from '../../features/speakers/SpeakerFilter.tsx'
import { ArticleTimeline } from '../../features/timeline/ArticleTimeline.tsx'

export const parts = { ArticleTimeline, Contents, ListenButton, SpeakerFilter, ViewSwitch }
