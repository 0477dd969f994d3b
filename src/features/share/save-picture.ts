/**
 * Saves a picture of this site as a file.
 *
 * @param address of a PNG
 * @returns false when there is none; a host that answers every address with a page has none there either
 * @throws when it cannot be fetched
 */
export async function savePicture(address: string, name: string): Promise<boolean> {
  const response = await fetch(address)
  if (!response.ok || response.headers.get('Content-Type') !== 'image/png') return false
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // the browser has begun to save it by then
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return true
}
