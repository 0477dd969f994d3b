import styles from './WordLinks.module.css'

/** Quoted words that each lead to a document of their own. */
export function WordLinks({ links }: { links: readonly { href: string; words: string }[] }) {
  return (
    <ul lang="pl" className={styles.list}>
      {links.map(({ href, words }) => (
        <li key={href}>
          <a href={href}>{words}</a>
        </li>
      ))}
    </ul>
  )
}
