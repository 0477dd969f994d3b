import { useMessages } from '../messages/Language.tsx'
import { lateParts } from '../ui/late-parts.ts'
import { LateSheet } from './LateSheet.tsx'

const settings = lateParts(() => import('../features/settings/SettingsForm.tsx'))

/** How the page looks and speaks, as its reader likes it. */
export function SettingsSheet({ onClose }: { onClose: () => void }) {
  const m = useMessages()
  return (
    <LateSheet title={m.nav.settings} late={settings} onClose={onClose}>
      {({ SettingsForm }) => <SettingsForm />}
    </LateSheet>
  )
}
