/** What an id is called in a file's name: short enough for every file system, and no path. */
export function fileStem(id: string): string {
  return id.replace(/[^\p{L}\p{N}_-]/gu, '-').slice(0, 80)
}
