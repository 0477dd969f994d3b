#!/usr/bin/env bash
# Makes sure that there is a Chromium for the browser tests: one named by CHROMIUM, one on the PATH, or Debian's.
set -euo pipefail
if [ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null 2>&1; then exit 0; fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo 'No Chromium found. Install one and name it: CHROMIUM=/path/to/chromium npm test' >&2
  exit 1
fi
run=()
[ "$(id -u)" -eq 0 ] || run=(sudo)
"${run[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${run[@]}" apt-get install -y -qq --no-install-recommends chromium
