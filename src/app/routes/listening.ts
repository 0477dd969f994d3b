import { ListenBar } from '../../features/reader/listening/ListenBar.tsx'

export const parts = { ListenBar }
