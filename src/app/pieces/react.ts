/** Evaluated in a task of its own, as everything in this folder (`main.ts`); the chunks are in `vite.config.ts`. */
import 'react'
import 'react/jsx-runtime'
