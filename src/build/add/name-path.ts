import { relative, resolve } from 'node:path'

/** A path as messages name it: from the project where it lies inside, else whole. */
export function namePath(path: string, root = process.cwd()): string {
  const inside = relative(root, path)
  return inside.startsWith('..') ? resolve(path) : inside
}
