#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: Apache-2.0
#
# Inside a private D-Bus session: unlock a throw-away keyring, wait until it answers, run the command, stop the keyring.
set -u
printf %s throw-away | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>"$HOME/keyring.log"
pid=''
for _ in $(seq 100); do
  pid=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null | sed -n 's/.*uint32 *//p')
  [ -n "$pid" ] && break
  sleep 0.1
done
[ -n "$pid" ] || { echo "dev: the throw-away keyring did not come up: $(cat "$HOME/keyring.log")" >&2; exit 77; }
"$@"
result=$?
kill "$pid"
exit $result
