import type { Change } from './change.ts'

/** Where the development server takes corrections (`src/build/desk/serve-desk.ts`). */
const ADDRESS = '/@cytelnia/corrections'

export type DeskAnswer =
  | {
      ok: true
      /** From the project's root. */
      file: string
      /** Of what the file holds now. */
      hash: string
      /** What it held before; null where it was not there. */
      before: string | null
    }
  | { ok: false; isConflict: boolean; message: string }

/** What the file of an article's corrections is, as it stands. @throws Error without an answer */
export async function readCorrections(slug: string): Promise<{ file: string; hash: string }> {
  const response = await fetch(`${ADDRESS}?slug=${encodeURIComponent(slug)}`)
  if (!response.ok) throw new Error(await response.text())
  // written by the server named above
  return (await response.json()) as { file: string; hash: string }
}

/** @param hash of what the page last saw of the file */
export const sendChange = (slug: string, hash: string, change: Change): Promise<DeskAnswer> =>
  post({ slug, hash, change })

/** @param text what the file shall hold again; null for no file */
export const takeBack = (slug: string, hash: string, text: string | null): Promise<DeskAnswer> =>
  post({ slug, hash, restore: text })

async function post(body: unknown): Promise<DeskAnswer> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(ADDRESS, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) return { ok: false, isConflict: response.status === 409, message: await response.text() }
  const saved = (await response.json()) as { file: string; hash: string; before: string | null }
  return { ok: true, ...saved }
}
