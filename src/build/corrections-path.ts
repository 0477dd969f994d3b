const SEED_ENDING = /\.txt$/
const ENDING = '.yaml'

/** Those whom all articles share, among the seeds: no article's corrections. */
export const PEOPLE_NAME = 'speakers.yaml'

/** `seeds/x.txt` → `seeds/x.yaml`. */
export const correctionsPath = (seed: string): string => seed.replace(SEED_ENDING, ENDING)

/** Whether a file's name is that of corrections, or would be with the usual ending. */
export const isCorrectionsName = (name: string): boolean => /\.ya?ml$/.test(name) && !name.startsWith('.')

/** `seeds/x.yaml` → `seeds/x.txt`. */
export const seedOfCorrections = (path: string): string => path.replace(/\.ya?ml$/, '.txt')
