// Node 20 reads no TypeScript, and its threads take no loader from outside: this one brings tsx in.
import { tsImport } from 'tsx/esm/api'

await tsImport('./draw-worker.ts', import.meta.url)
