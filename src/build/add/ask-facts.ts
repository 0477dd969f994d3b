import type { FactName } from './incoming.ts'
import { refuseFact, type SeedFacts } from './write-seed.ts'

const QUESTIONS: Readonly<Record<FactName, string>> = {
  title: 'Title',
  date: 'Published (YYYY-MM-DD, YYYY-MM or YYYY; Enter if nobody knows)',
  source: 'Where it was published (Enter if nobody knows)',
  author: 'Author',
  url: 'Address',
}

/**
 * Asks for what is missing, again where an answer cannot be taken.
 *
 * @param title what the article's first words suggest
 * @returns what was answered, or null where somebody wants to stop
 */
export async function askFacts(
  missing: readonly FactName[],
  title: string,
  ask: (question: string) => Promise<string | null>,
): Promise<SeedFacts | null> {
  const answers: SeedFacts = {}
  for (const name of missing) {
    const suggestion = name === 'title' ? ` (Enter for “${title}”)` : ''
    let question = `${QUESTIONS[name]}${suggestion}: `
    for (;;) {
      const answer = await ask(question)
      if (answer === null) return null
      const value = answer.trim()
      const reason = value === '' ? null : refuseFact(name, value)
      if (reason === null) {
        if (value !== '') answers[name] = value
        break
      }
      question = `${reason}\n${QUESTIONS[name]}: `
    }
  }
  return answers
}
