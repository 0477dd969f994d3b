import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TimelineItem } from '../../../src/build/describe-timeline.ts'
import type { Contestant } from './contestant.ts'

declare global {
  interface Window {
    /** What the page of a rival says of itself. */
    bench?: {
      drawn: boolean
      /** The speaker whose entries are in the document; null: everybody's. */
      shown: string | null
      adds: false
      complaint: string | null
      show: (speaker: string | null) => void
    }
  }
}

interface RivalOptions {
  name: string
  settings: string
  /** In `pages/`, without its ending: an HTML page and a script, as somebody writes them who uses the library. */
  page: string
  /** Of the library, below `node_modules`. */
  files: readonly string[]
  /** What the page gets as `data.json`. */
  write: (timeline: readonly TimelineItem[]) => object
}

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** A library from npm with a page of its own. */
export function rival({ name, settings, page, files, write }: RivalOptions): Contestant {
  return {
    name,
    settings,
    async prepare({ items }, directory) {
      await mkdir(directory, { recursive: true })
      for (const file of files) await copyFile(pathOf(`../../../node_modules/${file}`), join(directory, basename(file)))
      await copyFile(pathOf(`pages/${page}.html`), join(directory, 'index.html'))
      await copyFile(pathOf(`pages/${page}.js`), join(directory, 'page.js'))
      await writeFile(join(directory, 'data.json'), JSON.stringify(write(items)))
      return '/'
    },
    isDrawn: () => window.bench?.drawn === true,
    isAnswering: () => window.bench?.drawn === true,
    // all data is there already
    approach: () => undefined,
    filter: (speaker) => window.bench?.show(speaker),
    isFiltered: (speaker) => window.bench?.shown === speaker,
    adds: false,
    complaint: () => window.bench?.complaint ?? null,
  }
}
