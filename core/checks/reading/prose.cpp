// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/prose.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// "https://docs.shop.example/start" as "https docs".
QString withoutAddresses(QString text)
{
    static const QRegularExpression address(
        u"\\b([a-z][a-z0-9+]{1,9})://(?:([\\w-]{1,63})(?:\\.[\\w-]{1,63}){2,10})?[^\\s\"'`|\\p{Han}\\p{Hangul}\\p{Hiragana}\\p{Katakana}，。、（）：；「」]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains("://"_L1) ? text.replace(address, u"\\1 \\2 "_s) : text;
}

// A path below one of the folders every Unix has, or one that ends in a file's name.
QString withoutFiles(QString text)
{
    static const QRegularExpression file(
        u"(?<![\\w/.:<>}\\]@-])(?:~?/(?:etc|opt|var|srv|usr|home|root|tmp|mnt|run|lib)(?:/[\\w.@%+*${}<>-]{1,80}){1,12}/?"
        u"|(?:~/|\\.{1,2}/|/)?(?:[\\w.@-]{1,60}/){1,12}[\\w*@-][\\w.*@-]{0,80}\\.[A-Za-z][A-Za-z0-9]{0,7}\\b)"_s);
    return text.contains(u'/') ? text.replace(file, u" "_s) : text;
}

} // namespace

QString proseOf(const QString &text) { return withoutFiles(withoutAddresses(text)); }

} // namespace countersign
