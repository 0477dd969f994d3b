#!/usr/bin/env bash
# What some browser tests need beside Chromium: Firefox, WebKit with a screen for it, and nginx, as Debian has them. Each
# that cannot be had is named, and its tests are skipped.
set -uo pipefail
missing=()
command -v firefox-esr >/dev/null 2>&1 || [ -n "${FIREFOX:-}" ] || missing+=(firefox-esr)
command -v WebKitWebDriver >/dev/null 2>&1 || missing+=(webkit2gtk-driver)
command -v Xvfb >/dev/null 2>&1 || missing+=(xvfb)
[ -x /usr/sbin/nginx ] || command -v nginx >/dev/null 2>&1 || missing+=(nginx-light)
[ ${#missing[@]} -gt 0 ] || exit 0
run=()
[ "$(id -u)" -eq 0 ] || run=(sudo)
if command -v apt-get >/dev/null 2>&1 &&
  "${run[@]}" apt-get update -qq &&
  "${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null; then
  exit 0
fi
echo "Not on this machine, and their tests are skipped: ${missing[*]}" >&2
