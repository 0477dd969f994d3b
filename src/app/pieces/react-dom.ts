/** React's hands, half of all script. */
export { createRoot, hydrateRoot } from 'react-dom/client'
