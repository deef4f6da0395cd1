#!/usr/bin/env bash
# Make a virtual environment with Seedream and its test tools; see to the two system libraries that drawing needs on Linux.
set -euo pipefail
venv="${1:-.venv}"
python="${PYTHON:-python3}"

"$python" - <<'PY' || { echo "Seedream needs Python 3.11 or newer; set PYTHON to one" >&2; exit 2; }
import sys
sys.exit(sys.version_info < (3, 11))
PY

has_library() { "$python" -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$1" 2>/dev/null; }

if [ "$(uname -s)" = Linux ] && ! { has_library libEGL.so.1 && has_library libGL.so.1; }; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq && apt-get install -y -qq --no-install-recommends libegl1 libgl1
    else
        echo "skia needs the libraries libEGL and libGL; install them (Debian, Ubuntu: sudo apt-get install libegl1 libgl1)" >&2
        exit 2
    fi
fi

"$python" -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[test]'
