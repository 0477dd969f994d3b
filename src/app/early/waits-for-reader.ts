import { ROOM_BESIDE } from '../../ui/page-room.ts'

/**
 * Whether a page stands there as it should, so that nothing needs the app before somebody touches it: it was
 * prerendered as one that can wait (`src/build/prerender-plugin.ts`), for this very address and in the reader's
 * language; and the window is so narrow that nothing stands beside the text. What is read and never touched costs no
 * more than its words.
 */
export function waitsForReader({ dataset }: HTMLElement): boolean {
  const { pathname, search, hash } = location
  const isAsDrawn = dataset.path === pathname + search + hash && document.documentElement.lang === 'pl'
  return dataset.waits !== undefined && isAsDrawn && !matchMedia(ROOM_BESIDE).matches
}
