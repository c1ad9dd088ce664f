#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: Apache-2.0
"""Cuts the power of a writer at random moments, on paper.

Plays back what writerecorder.cpp noted up to a random operation; what was written but not synced by then is kept, lost, kept in
part or torn into sectors. Each disk made so is opened: nothing acknowledged may be missing, nothing may be corrupt.

    powercut.py journal LOG FOLDER CUTS      the program's own journal (table event)
    powercut.py control LOG FOLDER CUTS      a table of plain rows, written by powercut.py write NORMAL
    powercut.py write FILE MODE ROWS         the control's writer: acknowledges rows on standard output
"""
import collections
import hashlib
import json
import os
import random
import sqlite3
import struct
import sys
import tempfile

TYPE = b"application/vnd.countersign.event.v1+json"


def write(path, mode, rows):
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute(f"PRAGMA synchronous={mode}")
    connection.execute("CREATE TABLE IF NOT EXISTS event(seq INTEGER PRIMARY KEY, body BLOB)")
    for number in range(1, int(rows) + 1):
        connection.execute("INSERT INTO event(body) VALUES(?)", (os.urandom(300),))
        os.write(1, b"ACK %d\n" % number)


def operations(path):
    data, at = open(path, "rb").read(), 0
    while at + 32 <= len(data):
        kind, name_size, offset, size = struct.unpack_from("<QQQQ", data, at)
        at += 32
        name = data[at:at + name_size].decode()
        at += name_size
        body = b""
        if chr(kind) in "WA":
            body = data[at:at + size]
            at += size
        yield chr(kind), name, offset, body


def change(disk, kind, offset, body):
    if kind == "W":
        if len(disk) < offset:
            disk.extend(bytes(offset - len(disk)))
        disk[offset:offset + len(body)] = body
    elif len(disk) > offset:
        del disk[offset:]
    else:
        disk.extend(bytes(offset - len(disk)))


def survives(kind, body, mode, chance):
    """The pieces of an unsynced change that reached the disk: (kind, offset within it, bytes)."""
    if mode == "all" or (mode == "some" and chance.random() < 0.5) or (mode == "torn" and kind != "W" and chance.random() < 0.5):
        yield 0, body
    elif mode == "torn" and kind == "W":
        for start in range(0, len(body), 512):
            if chance.random() < 0.5:
                yield start, body[start:start + 512]


def disk_at(history, chance):
    """What is on the disk after a cut somewhere in the history, and the last number acknowledged before it."""
    files, pending, acknowledged = {}, collections.defaultdict(list), 0
    for kind, name, offset, body in history[:chance.randrange(1, len(history))]:
        if kind == "A":
            acknowledged = max([acknowledged] + [int(line.split()[1]) for line in body.decode().splitlines() if line.startswith("ACK")])
        elif name.endswith("-shm"):
            continue
        elif kind == "S":
            for waiting in pending.pop(name, []):
                change(files.setdefault(name, bytearray()), *waiting)
        elif kind == "U":
            files.pop(name, None)
            pending.pop(name, None)
        else:
            files.setdefault(name, bytearray())
            pending[name].append((kind, offset, body))
    mode = chance.choice(["none", "all", "some", "torn"])
    for name, waiting in pending.items():
        for kind, offset, body in waiting:
            for start, piece in survives(kind, body, mode, chance):
                change(files[name], kind, offset + start, piece)
    return files, acknowledged


def newest(path, signed):
    """The last row's number; ValueError where something is corrupt."""
    connection = sqlite3.connect(path)
    try:
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name='event'").fetchone():
            return 0
        if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise ValueError("the file is corrupt")
        if not signed:
            return connection.execute("SELECT coalesce(max(seq), 0) FROM event").fetchone()[0]
        last, before = 0, "0" * 64
        for seq, body, signature, kept in connection.execute("SELECT seq, body, signature, hash FROM event ORDER BY seq"):
            encoded = b"DSSEv1 %d %s %d %s" % (len(TYPE), TYPE, len(body), body)
            found = hashlib.sha256(b"countersign/1\n" + encoded + signature).hexdigest()
            if seq != last + 1 or found != kept or json.loads(body)["prev"] != before:
                raise ValueError(f"the chain breaks at {seq}")
            last, before = seq, found
        return last
    finally:
        connection.close()


def cut(log, folder, cuts, signed):
    history, chance, results = list(operations(log)), random.Random(42), collections.Counter()
    for _ in range(cuts):
        files, acknowledged = disk_at(history, chance)
        with tempfile.TemporaryDirectory() as place:
            for name, content in files.items():
                with open(os.path.join(place, os.path.basename(name)), "wb") as file:
                    file.write(content)
            try:
                last = newest(os.path.join(place, "journal.db"), signed) if files else 0
                results["lost" if last < acknowledged else "whole"] += 1
            except (ValueError, sqlite3.DatabaseError) as problem:
                results["corrupt"] += 1
                print(problem)
    print(json.dumps({"cuts": cuts, "operations": len(history), **results}))


if __name__ == "__main__":
    if sys.argv[1] == "write":
        write(*sys.argv[2:5])
    else:
        cut(sys.argv[2], sys.argv[3], int(sys.argv[4]), sys.argv[1] == "journal")
