# What `packaging/run` and `packaging/test` share: setting up what is missing, once.
# Sourced, not run. Expects `top` to be the project's folder.

venv="$top/.venv"

# Library → Debian package. The first half is all Qt needs without a screen, the second a window on X11.
libraries="
libglib-2.0.so.0=libglib2.0-0
libEGL.so.1=libegl1
libGL.so.1=libgl1
libxkbcommon.so.0=libxkbcommon0
libfontconfig.so.1=libfontconfig1
libdbus-1.so.3=libdbus-1-3
libxcb-cursor.so.0=libxcb-cursor0
libxcb-icccm.so.4=libxcb-icccm4
libxcb-keysyms.so.1=libxcb-keysyms1
libxcb-shape.so.0=libxcb-shape0
libxcb-xkb.so.1=libxcb-xkb1
libxkbcommon-x11.so.0=libxkbcommon-x11-0
"

say() { printf 'verbatim: %s\n' "$*" >&2; }

# Prints the interpreter to build the environment with: the first of at least 3.11.
find_python() {
  for name in python3 python3.14 python3.13 python3.12 python3.11; do
    if command -v "$name" >/dev/null 2>&1 && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
  return 1
}

# Prints the Debian packages that are missing; further packages are named as command=package.
missing_packages() {
  known=$( { /sbin/ldconfig -p || ldconfig -p; } 2>/dev/null || true)
  for entry in $libraries; do
    case "$known" in *"${entry%%=*}"*) ;; *) printf '%s ' "${entry#*=}" ;; esac
  done
  for entry in "$@"; do
    command -v "${entry%%=*}" >/dev/null 2>&1 || printf '%s ' "${entry#*=}"
  done
  if python=$(find_python); then
    "$python" -c 'import ensurepip, venv' 2>/dev/null || printf 'python3-venv '
  else
    printf 'python3 python3-venv '
  fi
}

# Installs Debian packages where that is possible; else says in one line what is missing, and goes on:
# most commands need no window.
install_packages() {
  packages=$(missing_packages "$@")
  [ -n "$packages" ] || return 0
  if ! command -v apt-get >/dev/null 2>&1; then
    say "these system packages (Debian's names) are missing, please install them: $packages"
    return 0
  fi
  if [ "$(id -u)" = 0 ]; then
    as_root=""
  elif command -v sudo >/dev/null 2>&1 && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
    as_root="sudo"
  else
    say "system packages are missing, please run: sudo apt-get install $packages"
    return 0
  fi
  say "installing system packages: $packages"
  # shellcheck disable=SC2086  # the list is meant to fall apart into words
  if ! { $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages ||
    { $as_root apt-get update -qq &&
      $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages; }; } \
    >"$top/.venv.log" 2>&1; then
    tail -n 3 "$top/.venv.log" >&2
    say "system packages could not be installed, please run: sudo apt-get install $packages"
  fi
  rm -f "$top/.venv.log"
}

# Tells whether the environment holds exactly what a requirements file asks for.
is_installed() {
  [ -x "$venv/bin/python" ] && cmp -s "$top/packaging/$1" "$venv/$1"
}

# Installs a requirements file into the environment. The copy beside the interpreter says that it was
# finished; broken off, it is missing, and the next run goes on (pip keeps what it had downloaded).
install_requirements() {
  is_installed "$1" && return 0
  say "installing $2 into .venv (once)"
  rm -f "$venv/$1"
  touch "$venv/installing"
  # Every package is pinned, so nothing is left to resolve: --no-deps also spares older pips a fault of theirs.
  "$venv/bin/python" -m pip install --disable-pip-version-check --no-input --no-deps --only-binary :all: \
    --require-hashes --requirement "$top/packaging/$1" >&2
  cp "$top/packaging/$1" "$venv/$1.part"
  mv "$venv/$1.part" "$venv/$1"
  rm -f "$venv/installing"
}

# Sets up the environment; arguments are further command=package pairs to have on the machine.
set_up() {
  exec 9>"$top/.venv.lock"
  if command -v flock >/dev/null 2>&1 && ! flock -n 9; then
    say "another set-up is running, waiting for it"
    flock 9
  fi
  install_packages "$@"
  if ! python=$(find_python); then
    say "Python 3.11 or newer is needed and was not found."
    exit 1
  fi
  # A set-up that was broken off may have left half a package: start over, the downloads are kept.
  if [ -e "$venv/installing" ] || ! "$venv/bin/python" -c '' 2>/dev/null; then
    say "making the environment .venv with $("$python" --version)"
    rm -rf "$venv"
    "$python" -m venv "$venv" || { rm -rf "$venv"; say "The environment could not be made."; exit 1; }
  fi
  install_requirements requirements.txt "the program's libraries"
}

# The program is imported from the project's folder and never from the folder it is called in,
# which may hold anything: saved pages, for one.
export PYTHONPATH="$top${PYTHONPATH:+:$PYTHONPATH}"
export PYTHONSAFEPATH=1
