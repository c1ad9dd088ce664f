// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/environmentsettings.h"

#include <algorithm>

namespace countersign {

namespace {

bool isWordPart(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; }

// `yourdomain.com` is meant in `api.yourdomain.com`, not in `notyourdomain.com` or `yourdomain.community`.
bool standsAlone(QStringView text, qsizetype at, const QString &name)
{
    const qsizetype end = at + name.size();
    const bool joinedBefore = at > 0 && isWordPart(name.front()) && isWordPart(text.at(at - 1));
    const bool joinedAfter = end < text.size() && isWordPart(name.back()) && isWordPart(text.at(end));
    return !joinedBefore && !joinedAfter;
}

} // namespace

QString substitute(const QString &text, const QMap<QString, QString> &parameters)
{
    QStringList names;
    for (const auto &[name, value] : parameters.asKeyValueRange()) {
        if (!name.isEmpty() && text.contains(name))
            names.append(name);
    }
    if (names.isEmpty())
        return text;
    std::ranges::sort(names, std::greater{}, &QString::size); // the longest that fits wins
    QString result;
    result.reserve(text.size());
    // one pass: what a value holds is never replaced again
    for (qsizetype at = 0; at < text.size();) {
        const auto found = std::ranges::find_if(
            names, [&](const QString &name) { return QStringView(text).sliced(at).startsWith(name) && standsAlone(text, at, name); });
        if (found == names.end()) {
            result += text.at(at++);
        } else {
            result += parameters.value(*found);
            at += found->size();
        }
    }
    return result;
}

} // namespace countersign
