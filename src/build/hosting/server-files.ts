import { COMPRESSED_TYPES, CONFIRMED, KEPT_FOR_EVER, MEDIA_TYPES, SECURITY_HEADERS } from './response-headers.ts'

const WRITTEN_BY = '# Written by `npm run hosting` from src/build/hosting/: change it there.'

/** By its ending, too: an article may be called `assets`. */
const HASHED = '/assets/.+\\.(css|js|json|woff2)$'

/** The configuration for nginx, for a folder like `conf.d` or `sites-enabled`, whose files are read inside `http`. */
export function writeNginxConfiguration(): string {
  const types = Object.entries(MEDIA_TYPES).map(
    ([ending, type]) =>
      `    location ~ \\.${ending}$ {\n        types { }\n        default_type ${type};\n        try_files $uri =404;\n    }`,
  )
  const security = Object.entries(SECURITY_HEADERS).map(([name, value]) => `    add_header ${name} "${value}" always;`)
  return `${WRITTEN_BY}
# Cytelnia on nginx 1.18 or newer. What differs from site to site stands at the marks (1) to (3).

map $uri $cytelnia_cache {
    default "${CONFIRMED}";
    # names that hold a hash of their content
    "~${HASHED}" "${KEPT_FOR_EVER}";
}

server {
    listen 80;
    server_name example.org;          # (1) and TLS as your nginx does it
    root /var/www/cytelnia;           # (2) holds the files of dist/; below a path: holds them in a folder of its name
    set $cytelnia_base /;             # (3) BASE_PATH of the build, with a slash at both ends

    charset utf-8;
    charset_types ${COMPRESSED_TYPES.join(' ')};
    absolute_redirect off;
    server_tokens off;

    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_min_length 512;
    gzip_proxied any;
    gzip_types ${COMPRESSED_TYPES.join(' ')};

${security.join('\n')}
    add_header Cache-Control $cytelnia_cache always;

    error_page 404 \${cytelnia_base}404.html;

    location / {
        # /a/slug is the file a/slug.html, though there is a folder a/slug as well
        try_files $uri $uri.html \${uri}index.html =404;
    }

${types.join('\n')}

    location ~ ^(?<clean>/.+)/$ {
        if (-f $document_root$clean.html) {
            return 301 $clean$is_args$args;
        }
        try_files \${uri}index.html =404;
    }
}
`
}

/** The configuration for Caddy 2, a `Caddyfile` or a part of one. */
export function writeCaddyfile(): string {
  const security = Object.entries(SECURITY_HEADERS).map(([name, value]) => `\t\t${name} "${value}"`)
  const types = Object.entries(MEDIA_TYPES).map(
    ([ending, type]) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type "${type}; charset=utf-8"`,
  )
  return `${WRITTEN_BY}
# Cytelnia on Caddy 2. What differs from site to site stands at the marks (1) to (3).

# (1)
example.org {
	# (2) holds the files of dist/; below a path: holds them in a folder of its name
	root * /var/www/cytelnia
	# (3) BASE_PATH of the build, with a slash at both ends
	vars base /

	encode zstd gzip
	header {
${security.join('\n')}
	}
	# names that hold a hash of their content
	@hashed path_regexp ${HASHED}
	header @hashed Cache-Control "${KEPT_FOR_EVER}"
	@named not path_regexp ${HASHED}
	header @named Cache-Control "${CONFIRMED}"
${types.join('\n')}

	@without_slash {
		path_regexp slash ^(.+)/$
		file {re.slash.1}.html
	}
	redir @without_slash {re.slash.1} permanent

	# /a/slug is the file a/slug.html, though there is a folder a/slug as well
	try_files {path} {path}.html
	file_server

	handle_errors {
		header Cache-Control "${CONFIRMED}"
		rewrite * {vars.base}404.html
		file_server
	}
}
`
}
