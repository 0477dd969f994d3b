export const SITE_NAME = 'Cytelnia'

/** A page's title without the site's name behind it, which stands beside it wherever a page is told of. */
export function ownTitle(title: string): string {
  const end = ` – ${SITE_NAME}`
  return title.endsWith(end) ? title.slice(0, -end.length) : title
}
