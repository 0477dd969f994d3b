import { useMessages } from '../../messages/Language.tsx'
import styles from './SettingsForm.module.css'
import { type Settings, useSettings } from './settings.ts'

/** Background, size of the text, language, shortcuts: each a choice of words. */
export function SettingsForm() {
  const m = useMessages()
  const [settings, change] = useSettings()
  return (
    <div className={styles.form}>
      <Choice
        name="theme"
        title={m.settings.theme}
        options={m.settings.themes}
        value={settings.theme}
        onChange={(theme: Settings['theme']) => change({ theme })}
      />
      <Choice
        name="size"
        title={m.settings.size}
        options={m.settings.sizes}
        value={settings.size}
        onChange={(size: Settings['size']) => change({ size })}
      />
      <Choice
        name="language"
        title={m.settings.language}
        options={m.settings.languages}
        value={settings.language}
        onChange={(language: Settings['language']) => change({ language })}
      />
      <Choice
        name="keys"
        title={m.settings.keys}
        options={m.settings.keysChoice}
        value={settings.keys}
        onChange={(keys: Settings['keys']) => change({ keys })}
      />
    </div>
  )
}

function Choice<T extends string>({
  name,
  title,
  options,
  value,
  onChange,
}: {
  name: string
  title: string
  options: Record<T, string>
  value: T
  onChange: (value: T) => void
}) {
  const values = Object.keys(options) as T[]
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{title}</legend>
      <div className={styles.options}>
        {values.map((option) => (
          <label key={option} className={styles.option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            {options[option]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
