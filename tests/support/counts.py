#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: Apache-2.0
"""Prints what each suite counted, then the sum on a line of its own. usage: counts.py FOLDER"""
import pathlib
import sys
import xml.etree.ElementTree as xml

total = [0, 0, 0]
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.xml")):
    try:
        suite = xml.parse(path).getroot()
    except xml.ParseError:
        print(f"{path.stem}: did not finish")
        total[1] += 1
        continue
    tests, failures, skipped = (int(suite.get(key, 0)) for key in ("tests", "failures", "skipped"))
    failures += int(suite.get("errors", 0)) if failures == 0 and suite.get("errors") and not suite.get("failures") else 0
    counts = [tests - failures - skipped, failures, skipped]
    total = [a + b for a, b in zip(total, counts)]
    print(f"{path.stem}: {counts[0]} passed, {counts[1]} failed, {counts[2]} skipped")
print(f"{total[0]} passed, {total[1]} failed, {total[2]} skipped")
