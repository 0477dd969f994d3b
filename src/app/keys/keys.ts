export { KeysSheet } from './KeysSheet.tsx'
export { pressKey } from './press-key.ts'
