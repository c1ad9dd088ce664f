// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/placeholders.h"

namespace countersign {

QString filled(const QString &text, const QStringList &arguments)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1) >= u'1' && text.at(i + 1) <= u'9';
        const qsizetype index = isPlace ? text.at(i + 1).unicode() - u'1' : -1;
        if (index < 0 || index >= arguments.size()) {
            result += text.at(i);
        } else {
            result += arguments.at(index);
            ++i;
        }
    }
    return result;
}

} // namespace countersign
