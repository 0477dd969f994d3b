/**
 * What every page says in its `<meta>`: nothing from elsewhere, no script or style that is written into the page. The
 * hash of a page's own critical styles is added to it (`shape-document.ts`).
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * The same as a header, which binds beside the page's own: a browser lets through only what both do. Styles are left to
 * the page's, which knows their hash; that nobody may frame a page a header alone can say.
 */
const HEADER_POLICY = `${PAGE_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")}; frame-ancestors 'none'`

/** What each answer of a host says, an error's, too. Clipboard, sharing and speech stay allowed: readers use them. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  // a newspaper that is linked to sees the site that its reader comes from, and not which quote was read there
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Of what bears the hash of its content in its name: all of it lies in `assets/`, and nothing else does. */
export const KEPT_FOR_EVER = 'public, max-age=31536000, immutable'

/** Of pages, data by address, feeds, exports and cards: kept, and confirmed each time that they are used. */
export const CONFIRMED = 'no-cache'

/**
 * Types that lists of web servers do not know, by a name's ending; with `nosniff` a browser believes what it is told.
 */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  webmanifest: 'application/manifest+json',
}

/** What of those and of the usual ones is worth compressing; fonts and pictures are already. */
export const COMPRESSED_TYPES = [
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
  'text/css',
  'text/javascript',
  'text/plain',
  'text/xml',
  ...Object.values(MEDIA_TYPES),
]
