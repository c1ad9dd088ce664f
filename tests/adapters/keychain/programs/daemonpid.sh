#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: Apache-2.0
#
# The process that answers as the key store of this session, as soon as there is one.
for _ in $(seq 100); do
  pid=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null | sed -n 's/.*uint32 *//p')
  [ -n "$pid" ] && break
  sleep 0.1
done
echo "$pid"
