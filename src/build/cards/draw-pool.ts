import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { CardData } from '../../app/entry-server.tsx'
import type { DrawAnswer, DrawRequest } from './draw-worker.ts'

/** A worker needs about a second to start, in which another draws this many cards. */
const CARDS_A_WORKER = 20
const WORKERS = Math.min(availableParallelism(), 8)

/** How many cards may wait at a time, so that every worker is busy and a library of any size takes little memory. */
export const CARDS_IN_FLIGHT = WORKERS * CARDS_A_WORKER

export interface DrawPool {
  /** @returns the picture, a PNG */
  draw: (data: CardData) => Promise<Uint8Array>
  close: () => Promise<void>
}

interface Draw extends DrawRequest {
  resolve: (png: Uint8Array) => void
  reject: (error: Error) => void
}

/** Draws in threads beside this one, as many as there is work and there are processors for. None starts before. */
export function createDrawPool(): DrawPool {
  const waiting = new Map<number, Draw>()
  const workers: { worker: Worker; tasks: Set<number> }[] = []
  let count = 0

  const start = () => {
    const entry = { worker: new Worker(new URL('./start-worker.mjs', import.meta.url)), tasks: new Set<number>() }
    const settle = (id: number, end: (draw: Draw) => void) => {
      const draw = waiting.get(id)
      waiting.delete(id)
      entry.tasks.delete(id)
      if (draw !== undefined) end(draw)
    }
    entry.worker.on('message', (answer: DrawAnswer) => {
      settle(answer.id, ({ resolve, reject, data }) => {
        if ('png' in answer) resolve(answer.png)
        else reject(new Error(`No card can be drawn of ${JSON.stringify(data)}: ${answer.error}`))
      })
    })
    entry.worker.on('error', (error: Error) => {
      workers.splice(workers.indexOf(entry), 1)
      for (const id of [...entry.tasks]) settle(id, ({ reject }) => reject(error))
    })
    // a server that is stopped does not wait for it
    entry.worker.unref()
    workers.push(entry)
    return entry
  }

  return {
    draw: (data) =>
      new Promise((resolve, reject) => {
        const least = workers.toSorted((a, b) => a.tasks.size - b.tasks.size)[0]
        const full = least === undefined || (least.tasks.size >= CARDS_A_WORKER && workers.length < WORKERS)
        const { worker, tasks } = full ? start() : least
        count += 1
        waiting.set(count, { id: count, data, resolve, reject })
        tasks.add(count)
        worker.postMessage({ id: count, data } satisfies DrawRequest)
      }),

    async close() {
      await Promise.all(workers.splice(0).map(({ worker }) => worker.terminate()))
    },
  }
}
