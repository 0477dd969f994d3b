import type { SeedsChange } from '../core/model/library.ts'

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    'cytelnia:seeds': SeedsChange
  }
}
