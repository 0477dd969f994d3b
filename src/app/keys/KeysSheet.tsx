import { KeysList } from '../../features/settings/KeysList.tsx'
import { keysWords } from '../../messages/keys-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import { Sheet } from '../../ui/Sheet.tsx'

/** Which keys there are, over whatever is on the page. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const m = useMessages()
  return (
    <Sheet title={keysWords(m).title} closeLabel={m.close} onClose={onClose}>
      <KeysList />
    </Sheet>
  )
}
