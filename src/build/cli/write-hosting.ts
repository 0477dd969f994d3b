import { mkdir, writeFile } from 'node:fs/promises'
import { writeCaddyfile, writeNginxConfiguration } from '../hosting/server-files.ts'

// `npm run hosting`: the configurations in docs/hosting, after a change in src/build/hosting
await mkdir('docs/hosting', { recursive: true })
await writeFile('docs/hosting/nginx.conf', writeNginxConfiguration())
await writeFile('docs/hosting/Caddyfile', writeCaddyfile())
