// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/incrementalupdate.h"
#include "adapters/pdf/revisions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

struct Entry {
    qsizetype offset = 0;
    int number = 0;
};

// The entries of a classic table whose rows are exactly as IncrementalUpdate writes them; empty when one is not.
std::vector<Entry> entriesOf(QByteArrayView text)
{
    constexpr qsizetype rowSize = 20;
    static const QRegularExpression head(u"^(\\d{1,9}) (\\d{1,6})\n"_s), row(u"^(\\d{10}) 00000 n \n$"_s);
    std::vector<Entry> entries;
    while (!text.isEmpty()) {
        const auto section = head.match(QString::fromLatin1(text.first(qMin<qsizetype>(text.size(), 24))));
        if (!section.hasMatch())
            return {};
        text = text.sliced(section.capturedLength());
        for (int i = 0; i < section.captured(2).toInt(); ++i) {
            const auto match = row.match(QString::fromLatin1(text.first(qMin(text.size(), rowSize))));
            if (!match.hasMatch())
                return {};
            entries.push_back({match.captured(1).toLongLong(), section.captured(1).toInt() + i});
            text = text.sliced(rowSize);
        }
    }
    std::ranges::sort(entries, {}, &Entry::offset);
    return entries;
}

// Each object begins where the one before ends.
bool areContiguous(QByteArrayView file, const std::vector<Entry> &entries, qsizetype start, qsizetype end)
{
    if (entries.empty() || entries.front().offset != start)
        return false;
    for (size_t i = 0; i < entries.size(); ++i) {
        const qsizetype from = entries[i].offset, to = i + 1 < entries.size() ? entries[i + 1].offset : end;
        if (to <= from || to > file.size())
            return false;
        const QByteArrayView object = file.sliced(from, to - from);
        if (!object.startsWith(QByteArray::number(entries[i].number) + " 0 obj\n") || !object.endsWith("\nendobj\n"))
            return false;
    }
    return true;
}

} // namespace

bool isPlainUpdate(QByteArrayView file, qsizetype start)
{
    if (start <= 0 || start >= file.size())
        return false;
    if (file[start - 1] != '\n' && file[start++] != '\n')
        return false;
    const qsizetype table = tableOffset(file);
    const qsizetype trailer = file.lastIndexOf("trailer\n");
    if (table < start || trailer < table)
        return false;
    const QByteArray ending = "\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    const QByteArrayView dictionary = file.sliced(trailer);
    if (!dictionary.endsWith(ending) || dictionary.indexOf("startxref") != dictionary.size() - ending.size() + 1)
        return false;
    const QByteArrayView rows = file.sliced(table, trailer - table);
    return rows.startsWith("xref\n") && areContiguous(file, entriesOf(rows.sliced(5)), start, table);
}

} // namespace countersign::pdf
