// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checklist/properties.h"

#include "adapters/markdown/md4creader.h"
#include "core/checklist/decodetext.h"
#include "core/checklist/import.h"
#include "core/checklist/ownership.h"
#include "core/checklist/reexport.h"

using namespace Qt::StringLiterals;

namespace countersign::testing {

namespace {

bool isWithin(const LineRange &inner, const LineRange &outer) { return inner.first >= outer.first && inner.last <= outer.last; }

QString brokenNesting(const Checklist &checklist)
{
    const LineRange whole{1, checklist.lineCount};
    for (const Section &section : checklist.sections) {
        const LineRange &around = section.parent < 0 ? whole : checklist.sections.at(section.parent).lines;
        if (section.lines.first > section.lines.last || !isWithin(section.lines, around))
            return u"section at line %1 leaves what it is in"_s.arg(section.lines.first);
    }
    int line = 0;
    for (const Item &item : checklist.items) {
        const LineRange &around = item.section < 0 ? whole : checklist.sections.at(item.section).lines;
        if (item.lines.first > item.lines.last || !isWithin(item.lines, around))
            return u"item at line %1 leaves its section"_s.arg(item.lines.first);
        if (item.parent >= 0 && !isWithin(item.lines, checklist.items.at(item.parent).lines))
            return u"item at line %1 leaves its parent"_s.arg(item.lines.first);
        if (item.lines.first < line)
            return u"item at line %1 is out of order"_s.arg(item.lines.first);
        line = item.lines.first;
    }
    for (const CodeBlock &code : checklist.codeBlocks) {
        if (!isWithin(code.lines, whole))
            return u"code at line %1 leaves the document"_s.arg(code.lines.first);
    }
    return {};
}

QString brokenIdentity(const Checklist &checklist)
{
    QSet<QString> ids;
    const auto take = [&](const QString &id) {
        const bool known = ids.contains(id);
        ids.insert(id);
        return !known;
    };
    for (const Section &section : checklist.sections) {
        if (!take(section.id.toString()))
            return u"two sections have one id"_s;
    }
    for (const Item &item : checklist.items) {
        if (!take(item.id.toString()))
            return u"two items have one id"_s;
    }
    for (const Step &step : checklist.steps) {
        if (!take(step.id.toString()))
            return u"two steps have one id"_s;
    }
    return {};
}

QString brokenOwnership(const Checklist &checklist)
{
    const QList<LineOwner> owners = lineOwners(checklist);
    if (owners.size() != checklist.lineCount)
        return u"%1 owners for %2 lines"_s.arg(owners.size()).arg(checklist.lineCount);
    int line = 0;
    for (const QStringView text : QStringView(checklist.text).split(u'\n')) {
        if (line < owners.size() && !text.trimmed().isEmpty() && owners.at(line).kind == OwnerKind::Nobody)
            return u"line %1 belongs to nobody"_s.arg(line + 1);
        ++line;
    }
    return {};
}

QString firstDifference(const Checklist &before, const Checklist &after)
{
    for (qsizetype at = 0; at < qMax(before.items.size(), after.items.size()); ++at) {
        const Item was = before.items.value(at), is = after.items.value(at);
        if (was.lines != is.lines || was.text != is.text)
            return u"line %1 '%2' became line %3 '%4'"_s.arg(was.lines.first).arg(was.text).arg(is.lines.first).arg(is.text);
    }
    return {};
}

Filling everythingOf(const Checklist &checklist)
{
    Filling filling;
    for (const Item &item : checklist.items)
        filling.ticked.insert(item.id);
    for (int at = 0; at < checklist.fields.size(); ++at)
        filling.fields.insert(at, checklist.fields.at(at).choices.value(0, u"v | 1"_s));
    for (const Role &role : checklist.roles)
        filling.signOffs.insert(role.id, {u"A. Person"_s, u"2026-01-01"_s, u"sig"_s});
    return filling;
}

QSet<int> linesThatMayChange(const Checklist &checklist)
{
    QSet<int> lines;
    for (const Item &item : checklist.items)
        lines.insert(item.lines.first);
    for (const Field &field : checklist.fields)
        lines.insert(field.line);
    for (const Role &role : checklist.roles)
        lines.insert(role.line);
    return lines;
}

QStringList linesOf(const QByteArray &source)
{
    const auto decoded = decodeText(source);
    QString text = decoded ? decoded->text : QString();
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n');
}

} // namespace

QString brokenFilling(const QByteArray &source)
{
    const auto checklist = importChecklist(source, Md4cReader());
    if (!checklist)
        return {};
    const QByteArray filled = reexport(*checklist, everythingOf(*checklist));
    const QStringList before = linesOf(source), after = linesOf(filled);
    if (before.size() != after.size())
        return u"%1 lines became %2"_s.arg(before.size()).arg(after.size());
    const QSet<int> mayChange = linesThatMayChange(*checklist);
    for (int line = 1; line <= before.size(); ++line) {
        if (before.at(line - 1) != after.at(line - 1) && !mayChange.contains(line))
            return u"line %1 changed, on which nothing is to fill in"_s.arg(line);
    }
    const auto again = importChecklist(filled, Md4cReader());
    return again || again.error().code == ErrorCode::LineTooLong ? QString() : u"the filled document is refused"_s;
}

QString brokenTicking(const QByteArray &source)
{
    const auto imported = importChecklist(source, Md4cReader());
    if (!imported)
        return {};
    const Checklist &checklist = *imported;
    Filling filling;
    for (const Item &item : checklist.items)
        filling.ticked.insert(item.id);
    const auto again = importChecklist(reexport(checklist, filling), Md4cReader());
    if (!again)
        return u"the ticked document is refused"_s;
    if (again->items.size() != checklist.items.size() || again->lineCount != checklist.lineCount)
        return u"the ticked document has %1 items instead of %2: "_s.arg(again->items.size()).arg(checklist.items.size())
               + firstDifference(checklist, *again);
    for (qsizetype at = 0; at < checklist.items.size(); ++at) {
        const Item &was = checklist.items.at(at), &is = again->items.at(at);
        if (!is.checked && was.box >= 0)
            return u"the tick at line %1 is not there: %2"_s.arg(is.lines.first).arg(was.text);
        if (was.lines != is.lines || was.text != is.text)
            return u"ticking changed the item at line %1 from '%2' to '%3'"_s.arg(was.lines.first).arg(was.text, is.text);
    }
    return {};
}

QString brokenProperty(const QByteArray &source)
{
    const Md4cReader reader;
    const auto checklist = importChecklist(source, reader);
    if (!checklist)
        return {};
    if (*checklist != *importChecklist(source, reader))
        return u"the same bytes give two checklists"_s;
    if (reexport(*checklist, {}) != source)
        return u"the untouched document changed"_s;
    Filling nothing;
    nothing.ticked.insert(ItemId(u"no such item"_s));
    if (reexport(*checklist, nothing) != source)
        return u"writing the document back changed it"_s;
    for (const auto check : {&brokenNesting, &brokenIdentity, &brokenOwnership}) {
        if (const QString broken = check(*checklist); !broken.isEmpty())
            return broken;
    }
    return {};
}

} // namespace countersign::testing
