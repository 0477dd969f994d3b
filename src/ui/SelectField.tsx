import styles from './field.module.css'

/**
 * One of several values, chosen from a list that the platform draws. Without scripts there is none: it could do
 * nothing.
 */
export function SelectField({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: string
  /** Value and words of each. */
  options: readonly (readonly [value: string, words: string])[]
  onChange: (value: string) => void
}) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select className={styles.select} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
