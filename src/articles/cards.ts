import { cards } from 'virtual:library'
import type { Quote } from '../core/model/article.ts'

/**
 * Whether the build drew a card of a quote. Only where a function chose them is that asked of the host; without a
 * network there is none to be had.
 *
 * @param address of the card, as it would stand
 */
export async function hasCard({ kind }: Quote, address: string, choice = cards): Promise<boolean> {
  if (choice === 'all' || choice === 'none') return choice === 'all'
  if (choice === 'direct') return kind === 'direct'
  const response = await fetch(address, { method: 'HEAD' }).catch(() => null)
  return response?.ok === true && response.headers.get('Content-Type') === 'image/png'
}
