import { keysWords } from '../../messages/keys-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import { settingsWords } from '../../messages/settings-words.ts'
import { useAnnounce } from '../../ui/Announcer.tsx'
import disclosure from '../../ui/disclosure.module.css'
import { CHOICES, type Choice, type Settings } from './choices.ts'
import { KeysList } from './KeysList.tsx'
import styles from './SettingsForm.module.css'
import { useChoices } from './use-choices.ts'

const NAMES = Object.keys(CHOICES) as Choice[]

/** How the page looks and speaks: each a choice of words, and of a theme one of pictures of it. */
export function SettingsForm() {
  const m = useMessages()
  const words = settingsWords(m)
  const announce = useAnnounce()
  const [settings, change] = useChoices()
  const options: { [Name in Choice]: Record<Settings[Name], string> } = words.options
  const reset = () => {
    change(null)
    announce(words.wasReset)
  }
  return (
    <form className={styles.form} data-look>
      {NAMES.map((name) => (
        <ChoiceOf
          key={name}
          name={name}
          title={words.titles[name]}
          options={Object.entries(options[name])}
          chosen={settings[name]}
          onChoose={(value) => change({ [name]: value })}
        />
      ))}
      <details>
        <summary className={disclosure.summary}>{keysWords(m).title}</summary>
        <KeysList />
      </details>
      <button type="button" className={styles.reset} onClick={reset}>
        {words.reset}
      </button>
    </form>
  )
}

function ChoiceOf({
  name,
  title,
  options,
  chosen,
  onChoose,
}: {
  name: Choice
  title: string
  /** Value and words of each. */
  options: readonly [string, string][]
  chosen: string
  onChoose: (value: string) => void
}) {
  const isTheme = name === 'theme'
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{title}</legend>
      <div className={isTheme ? styles.themes : styles.options}>
        {options.map(([value, label]) => (
          <label
            key={value}
            className={isTheme ? styles.theme : styles.option}
            // each bears the look that it stands for
            data-theme={isTheme ? value : undefined}
            data-option={name === 'face' ? value : undefined}
            lang={name === 'language' ? value : undefined}
          >
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
