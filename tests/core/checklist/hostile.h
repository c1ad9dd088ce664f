// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace countersign::testing {

struct HostileDocument {
    const char *name;
    QByteArray source;
};

// Markup that makes careless readers take for ever: inputs 5, 6, 19 and 20, and their like.
inline QList<HostileDocument> hostileDocuments()
{
    QList<HostileDocument> all;
    const auto add = [&](const char *name, const QByteArray &source) { all.append({name, source}); };
    add("open brackets", QByteArray("[").repeated(60'000));
    add("emphasis", QByteArray("*a **a ").repeated(9'000));
    QByteArray ladder;
    for (int length = 1; length < 350; ++length)
        ladder += QByteArray(length, '`') + ' ';
    add("back-ticks", ladder);
    QByteArray references;
    for (int at = 0; at < 50'000; ++at)
        references += "[r" + QByteArray::number(at) + "]: http://h.test/" + QByteArray::number(at) + "\n";
    add("references", references + "\n[r1] [r49999]\n");
    add("references used", QByteArray("[a]: /b\n\n") + QByteArray("[a] ").repeated(15'000));
    add("comments", QByteArray("<!--").repeated(15'000));
    add("tags", QByteArray("<a ").repeated(20'000));
    add("one tag of 60 KB", "<" + QByteArray(60'000, 'a') + ">");
    add("a table of 20,000 columns",
        QByteArray("|a").repeated(20'000) + "|\n" + QByteArray("|-").repeated(20'000) + "|\n" + QByteArray("|b").repeated(20'000) + "|\n");
    add("entities", QByteArray("&amp;").repeated(10'000));
    add("boxes", QByteArray("[ ] ").repeated(15'000));
    add("blanks", QByteArray("a: ____ ").repeated(8'000));
    add("colons", QByteArray("a: ").repeated(20'000));
    add("angles", QByteArray("`<a b").repeated(10'000));
    add("dollars", "```bash\n" + QByteArray("${A").repeated(20'000) + "\n```\n");
    add("words of a host", QByteArray("your-").repeated(12'000));
    add("labels of a host", QByteArray("a.").repeated(30'000) + "example.com");
    add("headings", QByteArray("# a\n").repeated(20'000));
    add("bold lines", QByteArray("**a**\n\ntext\n\n").repeated(5'000));
    add("equal items in one section", QByteArray("- [ ] same\n").repeated(5'000));
    add("issues",
        QByteArray("- [ ] database connection timeout\n").repeated(1'000) + QByteArray("### Issue: database timeout\n\ntext\n\n").repeated(1'000));
    add("words of another language", QByteArray("验证证书有效期").repeated(2'000));
    return all;
}

} // namespace countersign::testing
