import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from './find-free-port.ts'

const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find(existsSync)

export const hasNginx = NGINX !== undefined

/**
 * Debian's nginx with `docs/hosting/nginx.conf`, in which only the three marked places differ.
 *
 * @param root the folder that it serves
 * @param base the path in it that the site stands under
 */
export async function serveWithNginx(root: string, base: string): Promise<{ address: string; close(): Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'cytelnia-nginx-'))
  const port = await findFreePort()
  const shipped = await readFile('docs/hosting/nginx.conf', 'utf8')
  const site = shipped
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/cytelnia;', `root ${root};`)
    .replace('set $cytelnia_base /;', `set $cytelnia_base ${base};`)
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${directory}/${name};`,
  )
  await writeFile(join(directory, 'site.conf'), site)
  await writeFile(
    join(directory, 'nginx.conf'),
    `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1; pid ${directory}/pid; error_log ${directory}/error.log;
events {}
http { include /etc/nginx/mime.types; access_log off; ${folders.join(' ')} include ${directory}/site.conf; }
`,
  )
  const server = spawn(NGINX ?? 'nginx', ['-e', join(directory, 'error.log'), '-c', join(directory, 'nginx.conf')], {
    stdio: 'ignore',
  })
  const address = `http://localhost:${port}`
  await waitFor(address, server, join(directory, 'error.log'))
  return {
    address,
    async close() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await ended
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function waitFor(address: string, server: ChildProcess, log: string): Promise<void> {
  for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt++) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`nginx does not answer: ${await readFile(log, 'utf8')}`)
}
