# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: Apache-2.0
"""makesecrets.py ENV NEEDLES: twenty secrets as a .env file, and what to look for in memory afterwards, masked.

A process of its own, so that the one that is looked at has never held them but through the program.
"""
import base64
import secrets
import sys

MASK = 0x5A
ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789+=.-"


def masked(value: bytes) -> str:
    return bytes(b ^ MASK for b in value).hex()


with open(sys.argv[1], "w", encoding="utf-8") as env, open(sys.argv[2], "w", encoding="ascii") as needles:
    for number in range(20):
        value = "".join(secrets.choice(ALPHABET) for _ in range(32))
        name = f"CANARY_{number}_PASSWORD"
        if number == 19:
            name = "DATABASE_URL"
            env.write(f'{name}="postgresql://app:{value}@db.acme.io:5432/app"\n')
        else:
            env.write(f'{name}="{value}"\n')
        needles.write(f"{name}/utf-8 {masked(value.encode())}\n")
        needles.write(f"{name}/utf-16 {masked(value.encode('utf-16-le'))}\n")
        needles.write(f"{name}/base64 {masked(base64.b64encode(value.encode())[:40])}\n")
        needles.write(f"{name}/hex {masked(value.encode().hex().encode())}\n")
