import { NotFound } from '../NotFound.tsx'

export const create = () => ({ Component: NotFound })
