import { KEPT_FOR_EVER, SECURITY_HEADERS } from './response-headers.ts'

/**
 * Netlify's and Cloudflare's `_headers`. Both answer with `public, max-age=0, must-revalidate` where nothing is said,
 * which is right for all but `assets/`; to say so for every path would join the two values for `assets/`, on
 * Cloudflare, to one that contradicts itself.
 *
 * @param base the path that the site stands under: `/` or `/press/`
 */
export function writeHeadersFile(base: string): string {
  const always = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`)
  return ['/*', ...always, `${base}assets/*`, `  Cache-Control: ${KEPT_FOR_EVER}`, ''].join('\n')
}

/**
 * Their `_redirects`. Clean addresses and `404.html` with its status both have without a rule; a rule for every path
 * would, on Cloudflare, hide the pages themselves. So there is something to say below a path alone.
 *
 * @param base the path that the site stands under: `/` or `/press/`
 */
export function writeRedirectsFile(base: string): string {
  if (base === '/')
    return '# None: /a/slug answers with a/slug.html, and what is not there with 404.html, by themselves.\n'
  return `/ ${base} 302\n`
}
