#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: Apache-2.0
"""Brings translations/*.ts up to date with the sources: what is gone leaves, what is new comes in unfinished, what was translated stays.

lupdate finds most texts. The core's wording hands its texts through small functions of its own, text("…") and say("…"), and tables
shorten QT_TRANSLATE_NOOP by a macro; lupdate can follow neither, so they are read here from the files that define them.
English holds plurals only: its other texts are the sources themselves.
"""
import html
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ['core', 'models', 'ui', 'app']
PLURALS = {'en': 2, 'es': 2, 'ko': 1}
HELPER = re.compile(r'QString (\w+)\(const char \*(\w+)[^)]*\) \{ return QCoreApplication::translate\("(\w+)", \2')
MACRO = re.compile(r'#define (\w+)\((\w+)\) QT_TRANSLATE_NOOP\("(\w+)", \2\)')
LITERAL = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'


def unescape(literals):
    parts = re.findall(r'"((?:[^"\\]|\\.)*)"', literals)
    return ''.join(parts).replace(r'\"', '"').replace(r'\n', '\n').replace(r'\\', '\\')


def contexts():
    """What Qt calls the contexts at run time: Q_OBJECT classes with their namespace, others as Q_DECLARE_TR_FUNCTIONS says."""
    names = {}
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob('*.[hc]*'):
            source = path.read_text()
            for name in re.findall(r'class (\w+)[^;{]*\{\s*Q_OBJECT', source):
                names[name] = 'countersign::' + name
            for name, context in re.findall(r'(?:struct|class) (\w+)[^;{]*\{[^}]*?Q_DECLARE_TR_FUNCTIONS\((\w+)\)', source):
                names[name] = context
    return names


def from_lupdate():
    known = contexts()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / 'all.ts'
        subprocess.run(['/usr/lib/qt6/bin/lupdate', '-locations', 'none', '-silent', *FOLDERS, '-ts', str(path)], cwd=ROOT, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for context in ET.parse(path).getroot().findall('context'):
            for message in context.findall('message'):
                name = context.findtext('name')
                yield (known.get(name, name), message.findtext('source') or '', message.findtext('comment') or '',
                       message.get('numerus') == 'yes')


def from_helpers():
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob('*.cpp')):
            source = path.read_text()
            for name, _, context in MACRO.findall(source):
                for match in re.finditer(r'\b' + name + r'\(' + LITERAL, source):
                    yield context, unescape(match.group(1)), '', False
            helpers = HELPER.findall(source)
            if len(helpers) == 1:  # what is counted may pass through yet another function on its way there
                for match in re.finditer(LITERAL, source):
                    if '%n' in match.group(1):
                        yield helpers[0][2], unescape(match.group(1)), '', True
            for name, _, context in helpers:
                for match in re.finditer(r'\b' + name + r'\(' + LITERAL + r'(,)?', source):
                    text = unescape(match.group(1))
                    yield context, text, '', '%n' in text


def texts():
    seen = {}
    for context, source, comment, numerus in [*from_lupdate(), *from_helpers()]:
        key = (context, source, comment)
        seen[key] = seen.get(key, False) or numerus or '%n' in source  # a text from a table is counted where it is used
    return sorted(seen.items())


def read(path):
    known = {}
    if not path.exists():
        return known
    for context in ET.parse(path).getroot().findall('context'):
        for message in context.findall('message'):
            translation = message.find('translation')
            if translation is None or translation.get('type') == 'unfinished':
                continue
            forms = [form.text or '' for form in translation.findall('numerusform')] or [translation.text or '']
            source = message.findtext('source') or ''
            known[(context.findtext('name'), source, message.findtext('comment') or '')] = forms
            known.setdefault(source, forms)  # the same words elsewhere mean the same
    return known


def escaped(text):
    return html.escape(text, quote=False).replace('"', '&quot;').replace("'", '&apos;')


def write(path, language, entries, known):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', '<!DOCTYPE TS>', f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    open_context, missing = None, 0
    for (context, source, comment), numerus in entries:
        if language == 'en' and not numerus:
            continue
        if context != open_context:
            lines += ['</context>'] if open_context else []
            lines += ['<context>', f'    <name>{escaped(context)}</name>']
            open_context = context
        forms = known.get((context, source, comment)) or known.get(source)
        if forms and numerus and len(forms) != PLURALS[language]:
            forms = None
        lines.append('    <message numerus="yes">' if numerus else '    <message>')
        lines.append(f'        <source>{escaped(source)}</source>')
        if comment:
            lines.append(f'        <comment>{escaped(comment)}</comment>')
        missing += not forms
        mark = '' if forms else ' type="unfinished"'
        if numerus:
            shown = forms or [''] * PLURALS[language]
            lines.append(f'        <translation{mark}>')
            lines += [f'            <numerusform>{escaped(form)}</numerusform>' for form in shown]
            lines.append('        </translation>')
        else:
            lines.append(f'        <translation{mark}>{escaped(forms[0]) if forms else ""}</translation>')
        lines.append('    </message>')
    lines += ['</context>'] if open_context else []
    path.write_text('\n'.join([*lines, '</TS>', '']))
    return missing


def main():
    entries = texts()
    left = 0
    for language in PLURALS:
        path = ROOT / 'translations' / f'countersign_{language}.ts'
        missing = write(path, language, entries, read(path))
        print(f'{path.relative_to(ROOT)}: {missing} text(s) to translate')
        left += missing
    return 1 if left and '--check' in sys.argv else 0


if __name__ == '__main__':
    sys.exit(main())
