// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/vantage.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

std::optional<SshVantage> sshVantage(const QString &text)
{
    static const QRegularExpression form(
        uR"(^ssh:([A-Za-z0-9_][A-Za-z0-9_.-]{0,63})@([A-Za-z0-9][A-Za-z0-9.-]{0,252}|\[[0-9A-Fa-f:.]+\])(?::([0-9]{1,5}))?\z)"_s);
    const QRegularExpressionMatch match = form.match(text);
    const uint port = match.captured(3).toUInt();
    if (!match.hasMatch() || port > 65535 || (match.hasCaptured(3) && port == 0))
        return std::nullopt;
    QString host = match.captured(2);
    if (host.startsWith(u'['))
        host = host.sliced(1, host.size() - 2);
    return SshVantage{match.captured(1), host, quint16(port)};
}

QString seenFrom(const SshVantage &vantage, const QString &address) { return u"%1 by %2@%3"_s.arg(address, vantage.user, vantage.host); }

bool isProxy(const QString &text)
{
    if (text.isEmpty() || text == "system"_L1)
        return true;
    const QUrl url(text, QUrl::StrictMode);
    const bool plain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() && (url.path().isEmpty() || url.path() == "/"_L1);
    return url.isValid() && url.scheme() == "http"_L1 && !url.host().isEmpty() && url.port() > 0 && plain;
}

} // namespace countersign
