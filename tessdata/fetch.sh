#!/bin/sh
# Puts the two recognition models into this folder, from Debian's packages, without root:
# downloads, unpacks aside, checks the sha-256, moves into place. Does nothing when both are there.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)

fail() {
  echo "tessdata/fetch.sh: $1" >&2
  exit 1
}

by_hand() {
  fail "$1; take $2 out of Debian's package $3 (https://packages.debian.org/$3) on another machine and put it into $here, then run this again"
}

checked() { # file, sha-256
  [ -f "$1" ] && [ "$(sha256sum "$1" | cut -d ' ' -f 1)" = "$2" ]
}

fetch() { # file, package, path of the file within the package, sha-256
  if checked "$here/$1" "$4"; then
    return
  fi
  [ ! -e "$here/$1" ] || fail "$here/$1 is not the model that is expected (sha-256 $4): move it away and run this again"
  command -v apt-get >/dev/null 2>&1 && command -v dpkg-deb >/dev/null 2>&1 \
    || by_hand "apt-get or dpkg-deb is missing" "$3" "$2"
  echo "Fetching the recognition model $1 from the Debian package $2"
  work=$(mktemp -d "${TMPDIR:-/tmp}/vanthu-tessdata.XXXXXX")
  trap 'rm -rf "$work"' EXIT INT TERM
  if ! (cd "$work" && apt-get -qq download "$2" >log 2>&1); then
    tail -n 3 "$work/log" >&2
    by_hand "apt-get could not download $2 (is the network reachable, was \"apt-get update\" run?)" "$3" "$2"
  fi
  dpkg-deb -x "$work"/*.deb "$work/unpacked"
  found=$(find "$work/unpacked" -name "$(basename "$3")" -type f | head -n 1)
  [ -n "$found" ] || by_hand "the package $2 does not hold $3" "$3" "$2"
  checked "$found" "$4" || by_hand "the $1 of this system's package $2 has another sha-256 than $4" "$3" "$2 1:4.1.0-2"
  cp "$found" "$here/.$1.$$"
  chmod 644 "$here/.$1.$$"
  mv -f "$here/.$1.$$" "$here/$1"
  rm -rf "$work"
  trap - EXIT INT TERM
}

fetch Vietnamese.traineddata tesseract-ocr-script-viet Vietnamese.traineddata \
  30546eea618459e79761f962391e6879778b026ad7b4459a11664a1b654758bd
fetch vie.traineddata tesseract-ocr-vie vie.traineddata \
  79df64caf7bcfb2a27df5042ecb6121e196eada34da774956995747636d5bfa1
