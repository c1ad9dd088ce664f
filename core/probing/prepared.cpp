// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/prepared.h"

#include "core/probing/environmentsettings.h"
#include "core/probing/placeholders.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// A handshake copied from a command line: the probe makes its own.
bool belongsToHandshake(const HttpHeader &header)
{
    return header.name.startsWith("sec-websocket-"_L1, Qt::CaseInsensitive) || header.name.compare("upgrade"_L1, Qt::CaseInsensitive) == 0
           || header.name.compare("connection"_L1, Qt::CaseInsensitive) == 0;
}

// `?query=min(up{job="api"})`: people write queries as they are meant, addresses take them encoded.
QString withEncodedQuery(const QString &address)
{
    static const QString foreign = u" \"<>\\^`{|}"_s;
    const qsizetype start = address.indexOf(u'?');
    if (start < 0)
        return address;
    QString encoded = address.first(start);
    for (const QChar c : QStringView(address).sliced(start)) {
        if (foreign.contains(c))
            encoded += u'%' + QString::number(c.unicode(), 16).toUpper();
        else
            encoded += c;
    }
    return encoded;
}

// How long a burst must be is asked where the text does not say it; the answer stands where the question stood.
void takeBurst(CheckSpec &check)
{
    constexpr int mostRequests = 100'000;
    bool number = false;
    const int requests = check.target.body.trimmed().toInt(&number);
    if (check.kind != CheckKind::Rate || !number || requests < 1)
        return;
    check.target.requests = std::min(requests, mostRequests);
    check.target.body.clear();
}

} // namespace

CheckSpec prepared(CheckSpec check, const QMap<QString, QString> &parameters)
{
    if (check.kind == CheckKind::WebSocket)
        check.target.headers.removeIf(belongsToHandshake);
    check.target.address = substitute(check.target.address, parameters);
    for (HttpHeader &header : check.target.headers)
        header.value = substitute(header.value, parameters);
    check.target.body = substitute(check.target.body, parameters);
    for (QString &condition : check.conditions)
        condition = substitute(condition, parameters);
    check.sentence = substitute(check.sentence, parameters);
    if (!addressHoldsPlaceholder(check.target.address))
        check.target.address = withEncodedQuery(check.target.address);
    takeBurst(check);
    return check;
}

// "[P95] < <p95-limit>". Pairs of `<` and `>` are usual in patterns, so only where the check says that a value is missing.
bool isOpenCondition(const QString &condition)
{
    static const QRegularExpression placeholder(u"<[a-z][a-z0-9-]*>"_s);
    return condition.contains(placeholder);
}

bool isOpen(const CheckSpec &check)
{
    const ProbeTarget &target = check.target;
    const bool openHeader = std::ranges::any_of(target.headers, [](const HttpHeader &each) { return holdsPlaceholder(each.value); });
    const bool openCondition = check.needs.contains(Need::Value) && std::ranges::any_of(check.conditions, isOpenCondition);
    const bool markup = target.body.trimmed().startsWith(u'<') && target.body.trimmed().endsWith(u'>')
                        && target.body.contains("</"_L1); // its tags are no placeholders
    return target.address.isEmpty() || addressHoldsPlaceholder(target.address) || openHeader || openCondition
           || (!markup && holdsPlaceholder(target.body));
}

} // namespace countersign
