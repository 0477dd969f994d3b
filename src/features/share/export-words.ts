import type { ExportWords } from '../../core/exports/export-words.ts'
import { formatEdtf } from '../../messages/format-edtf.ts'
import type { Messages } from '../../messages/messages.ts'

/** The words of exports for people, in the reader's language. */
export function exportWords(m: Messages): ExportWords {
  return {
    quoted: m.quoted,
    kind: { reported: m.kind.reported, mixed: m.kind.mixed },
    unnamed: m.reader.unnamed,
    date: (edtf) => formatEdtf(edtf, m),
  }
}
