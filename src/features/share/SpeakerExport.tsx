import { speakerExportPath } from '../../core/exports/export-paths.ts'
import { useMessages } from '../../messages/Language.tsx'
import { ExportMenu } from './ExportMenu.tsx'

/**
 * All that a speaker said in the library, to take along.
 *
 * @param id `Speaker.id`
 */
export function SpeakerExport({ id }: { id: string }) {
  const m = useMessages()
  return <ExportMenu title={m.exports.title} pathOf={(format) => speakerExportPath(id, format)} />
}
