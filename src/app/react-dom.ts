/** React's hands, half of all script: a chunk of its own, so that it is not evaluated in one task with the rest. */
export { createRoot, hydrateRoot } from 'react-dom/client'
