// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/placeholders.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QRegularExpression &variable()
{
    static const QRegularExpression pattern(uR"(\$\{[A-Za-z_][A-Za-z0-9_]*\})"_s);
    return pattern;
}

QString withoutVariables(QString text) { return text.contains("${"_L1) ? text.remove(variable()) : text; }

bool isLiteral(QStringView word) // a one-element JSON array, no placeholder
{
    return word == "true"_L1 || word == "false"_L1 || word == "null"_L1;
}

} // namespace

bool holdsPlaceholder(const QString &text)
{
    static const QRegularExpression bracketed(uR"([\[<]([A-Za-z][A-Za-z0-9 _./-]*)[\]>])"_s);
    static const QRegularExpression shouted(uR"(\bYOUR[_-][A-Z0-9_-]+|\bTOKEN\b|\.\.\.|…)"_s);
    const QString rest = withoutVariables(text);
    // most texts hold none of these, and to see that needs no pattern
    const bool mayShout = rest.contains("YOUR"_L1) || rest.contains("TOKEN"_L1) || rest.contains("..."_L1) || rest.contains(u'…');
    if (mayShout && rest.contains(shouted))
        return true;
    if (!rest.contains(u'[') && !rest.contains(u'<'))
        return false;
    for (auto matches = bracketed.globalMatch(rest); matches.hasNext();) {
        if (!isLiteral(matches.next().capturedView(1)))
            return true;
    }
    return false;
}

bool addressHoldsPlaceholder(const QString &address)
{
    static const QRegularExpression braced(uR"(\{+[A-Za-z][A-Za-z0-9 _./-]*\}+)"_s);
    return holdsPlaceholder(address) || (address.contains(u'{') && withoutVariables(address).contains(braced));
}

bool isPlaceholderHost(const QString &host)
{
    static const QStringList reserved{u"example.com"_s, u"example.org"_s, u"example.net"_s, u"example.edu"_s};
    static const QStringList customary{u"yourdomain"_s, u"yourapp"_s,     u"yoursite"_s, u"yourcompany"_s, u"yourhost"_s, u"yourserver"_s,
                                       u"yourorg"_s,    u"yourproject"_s, u"mydomain"_s, u"my-domain"_s,   u"your"_s,     u"example"_s};
    const auto isBelow = [&](const QString &name) { return host == name || host.endsWith(u'.' + name); };
    if (std::ranges::any_of(reserved, isBelow))
        return true;
    const QStringList labels = host.split(u'.');
    return std::ranges::any_of(
        labels, [&](const QString &label) { return customary.contains(label) || label.startsWith("your-"_L1) || label.startsWith("your_"_L1); });
}

bool holdsVariable(const QString &text) { return text.contains("${"_L1) && text.contains(variable()); }

} // namespace countersign
