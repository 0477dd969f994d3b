import type { ExportWords } from '../../core/exports/export-words.ts'
import { formatEdtf } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'

/** The reader's words for what is taken along. */
export function useExportWords(): ExportWords {
  const m = useMessages()
  return { quoted: m.quoted, kind: m.kind, unnamed: m.reader.unnamed, date: (edtf) => formatEdtf(edtf, m) }
}
