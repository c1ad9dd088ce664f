#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: Apache-2.0
#
# What ./dev does once it stands where the product is built (Debian 13, native or in the root).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf 'dev: %s\n' "$*" >&2; }

# One build at a time: two would fight over the build tree and the cores.
build() { # PRESET [TARGET…]
  local preset=$1 log; shift
  mkdir -p build
  exec 9>"${CCACHE_DIR:-build}.lock"
  flock -n 9 || { say "another build is running; waiting for it"; flock 9; }
  log=build/$preset.log
  if [ ! -f "build/$preset/build.ninja" ]; then
    say "configuring $preset"
    cmake --preset "$preset" >"$log" 2>&1 || { cat "$log" >&2; rm -f "build/$preset/build.ninja"; exit 2; }
  fi
  if [ -t 2 ]; then ninja -C "build/$preset" "$@" >&2
  else ninja -C "build/$preset" "$@" >"$log" 2>&1 || { grep -vE '^\[[0-9]+/[0-9]+\]|^ninja: (Entering|no work)' "$log" >&2; exit 2; }
  fi
  exec 9>&-
}

sanitizer_environment() {
  export ASAN_OPTIONS=detect_stack_use_after_return=0:abort_on_error=0:allocator_may_return_null=1
  export UBSAN_OPTIONS=print_stacktrace=1
  export LSAN_OPTIONS=suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0
}

with_keyring() {
  local place result=0
  place=$(mktemp -d "${TMPDIR:-/tmp}/countersign-keyring.XXXXXX")
  mkdir -p "$place/home/.local/share" "$place/run"
  chmod 700 "$place" "$place/run"
  env -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u XDG_CURRENT_DESKTOP -u DESKTOP_SESSION -u KDE_SESSION_VERSION \
    HOME="$place/home" XDG_RUNTIME_DIR="$place/run" XDG_DATA_HOME="$place/home/.local/share" XDG_CONFIG_HOME="$place/home/.config" \
    XDG_CACHE_HOME="$place/home/.cache" QTKEYCHAIN_BACKEND=libsecret \
    dbus-run-session -- bash packaging/keyring-session.sh "$@" || result=$?
  rm -rf "$place"
  return $result
}

run() {
  build release countersign
  local program=$PWD/build/release/app/countersign
  cd "${COUNTERSIGN_CALLER_DIRECTORY:-$PWD}"
  if [ $# = 0 ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "no display here: playing the demo headless"
    exec "$program" demo --headless
  fi
  exec "$program" "$@"
}

run_tests() {
  local filter='' long=0 word
  for word in "$@"; do
    case $word in --long) long=1 ;; -*) say "unknown option $word"; exit 2 ;; *) filter=$word ;; esac
  done
  build dev
  sanitizer_environment
  export COUNTERSIGN_LONG=$long QT_QPA_PLATFORM=offscreen
  local status=0
  with_keyring ctest --test-dir build/dev --output-on-failure --no-tests=error -j 2 ${filter:+-R "$filter"} || status=$?
  python3 tests/support/counts.py build/dev/Testing/suites
  return $status
}

# fuzz TARGET [SECONDS]: from the committed corpus; what is found new stays in build/, a finding stops it.
fuzz() {
  local target=$1 seconds=${2:-60} found
  [ -f "tests/fuzz/fuzz_$target.cpp" ] || { say "no such target; there are: $(ls tests/fuzz/fuzz_*.cpp | sed 's,.*/fuzz_,,; s/\.cpp//' | tr '\n' ' ')"; exit 2; }
  build fuzz "fuzz_$target"
  found=build/fuzz/found/$target
  mkdir -p "$found"
  sanitizer_environment
  "build/fuzz/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -max_len=4096 -timeout=20 -artifact_prefix="$found/" -print_final_stats=1 \
    "$found" "tests/fuzz/corpus/$target" tests/core/checklist/corpus
}

lint() {
  local files; files=$(git ls-files '*.cpp' '*.h')
  say "clang-format"
  # shellcheck disable=SC2086
  clang-format --dry-run --Werror $files
  build dev
  say "clazy"
  # shellcheck disable=SC2046
  clazy-standalone -p build/dev --checks=level1,no-non-pod-global-static $(git ls-files '*.cpp' ':!tests') 2>&1 | grep -E 'warning|error' && exit 1
  say "clang-tidy (changed files)"
  local changed; changed=$(git diff --name-only HEAD~5 -- '*.cpp' | xargs -r ls 2>/dev/null || true)
  # shellcheck disable=SC2086
  [ -z "$changed" ] || clang-tidy -p build/dev --quiet $changed
}

command=$1; shift
case $command in
  run) run "$@" ;;
  test) run_tests "$@" ;;
  build) build "${PRESET:-dev}" "$@" ;;
  screenshots) build dev countersign_pictures; sanitizer_environment; QT_QPA_PLATFORM=offscreen exec build/dev/tests/ui/countersign_pictures resources/checklists/demo.md "${1:-build/pictures}" ;;
  translations) python3 packaging/translations.py "$@" ;;
  bench) build release countersign_bench; with_keyring "$PWD/build/release/tests/bench/countersign_bench" "$@" ;;
  fuzz) [ $# -gt 0 ] || { say "fuzz needs a target"; exit 2; }; fuzz "$@" ;;
  with-keyring) [ $# -gt 0 ] || { say "with-keyring needs a command"; exit 2; }; with_keyring "$@" ;;
  lint) lint ;;
esac
