import styles from './reader.module.css'

/** One of the words at the bottom edge of a phone, each of which opens a sheet. */
export function DockButton({
  label,
  onPress,
  marked = false,
}: {
  label: string
  onPress: () => void
  marked?: boolean
}) {
  return (
    <button
      type="button"
      className={styles.dockButton}
      data-marked={marked || undefined}
      aria-haspopup="dialog"
      onClick={onPress}
    >
      {label}
    </button>
  )
}
