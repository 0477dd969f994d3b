import type { InventedLibrary } from './invented-library.ts'

/**
 * One way to show a timeline in a page. What runs in the page is sent there as text: it may use nothing from outside.
 */
export interface Contestant {
  name: string
  /** The settings that matter, and why these: printed above the figures. */
  settings: string
  /**
   * Writes a site into `directory` which shows the timeline.
   * @returns the path of its page: `/when`
   */
  prepare: (library: InventedLibrary, directory: string) => Promise<string>
  /** In the page, asked at each frame: whether the first picture of the timeline is in the document. */
  isDrawn: () => boolean
  /** In the page: whether the picture answers to a press. A page that scripts draw does from its first picture on. */
  isAnswering: () => boolean
  /** In the page: what the hand does on its way, a tenth of a second before it presses. */
  approach: (speaker: string | null) => void
  /** In the page: makes the timeline show only what this speaker said, as a person would who uses it; null: all. */
  filter: (speaker: string | null) => void
  /** In the page, asked at each frame after `filter`: whether the answer is in the document. */
  isFiltered: (speaker: string | null) => boolean
  /** Whether a speaker is added to the one before, so that everybody has to be shown again in between. */
  adds: boolean
  /** In the page: what went wrong, where the library catches and shows it; null where nothing did. */
  complaint: () => string | null
}
