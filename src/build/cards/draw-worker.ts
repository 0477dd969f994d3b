import { parentPort } from 'node:worker_threads'
import type { CardData } from '../../app/entry-server.tsx'
import { drawCard } from './draw-card.ts'

export interface DrawRequest {
  id: number
  data: CardData
}

export type DrawAnswer = { id: number; png: Uint8Array } | { id: number; error: string }

parentPort?.on('message', async ({ id, data }: DrawRequest) => {
  const answer = await drawCard(data).then(
    (png): DrawAnswer => ({ id, png }),
    (error: Error): DrawAnswer => ({ id, error: error.stack ?? error.message }),
  )
  parentPort?.postMessage(answer)
})
