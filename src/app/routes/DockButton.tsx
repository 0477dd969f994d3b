import styles from './reader.module.css'

/** One of the words at the bottom edge of a phone, each of which opens a sheet. */
export function DockButton({
  label,
  onPress,
  marked = false,
  reach,
}: {
  label: string
  onPress: () => void
  marked?: boolean
  /** By which a key finds it. */
  reach?: 'voices' | 'timeline'
}) {
  return (
    <button
      type="button"
      className={styles.dockButton}
      data-marked={marked || undefined}
      data-reach={reach}
      aria-haspopup="dialog"
      onClick={onPress}
    >
      {label}
    </button>
  )
}
