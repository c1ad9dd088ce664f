// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/database/driverwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::database {

namespace {

struct Meaning {
    QLatin1StringView words;
    Failure failure;
};

// The first that is found decides.
constexpr Meaning meanings[] = {
    {"Connection refused"_L1, Failure::Refused},
    {"timeout expired"_L1, Failure::TimeoutConnect},
    {"No route to host"_L1, Failure::Unreachable},
    {"Network is unreachable"_L1, Failure::Unreachable},
    {"does not match host name"_L1, Failure::CertificateWrongHost},
    {"certificate verify failed"_L1, Failure::CertificateUnknownIssuer},
    {"server does not support SSL"_L1, Failure::NotTls},
    {"no SSL error reported"_L1, Failure::ClosedEarly},
    {"SSL error"_L1, Failure::TlsFailed},
    {"server closed the connection"_L1, Failure::ClosedEarly},
    {"SSL SYSCALL error"_L1, Failure::ClosedEarly},
    {"invalid response to SSL"_L1, Failure::Malformed},
    {"expected authentication request"_L1, Failure::Malformed},
    {"lost synchronization"_L1, Failure::Malformed},
    {"received invalid"_L1, Failure::Malformed},
    {"unrecognized"_L1, Failure::Malformed},
    {"no password supplied"_L1, Failure::LoginRefused},
    {"authentication"_L1, Failure::LoginRefused},
    {"pg_hba.conf"_L1, Failure::LoginRefused},
    {"FATAL"_L1, Failure::ServerError},
};

} // namespace

Failure connectFailure(const QString &words)
{
    static const QRegularExpression nobody(u"FATAL:\\s+role \"[^\"]*\" does not exist"_s);
    if (words.contains(nobody))
        return Failure::LoginRefused;
    for (const Meaning &meaning : meanings) {
        if (words.contains(meaning.words))
            return meaning.failure;
    }
    return Failure::Malformed;
}

Failure statementFailure(const QString &sqlState)
{
    if (sqlState.isEmpty())
        return Failure::ClosedEarly;
    return sqlState == "57014"_L1 ? Failure::TimeoutTransfer : Failure::ServerError; // its time ran out, by our own setting
}

QString firstSentence(const QString &words)
{
    static const QRegularExpression prefix(u"^.*?(?:ERROR|FATAL|PANIC):\\s*"_s, QRegularExpression::DotMatchesEverythingOption);
    QString rest = words;
    return rest.remove(prefix).section(u'\n', 0, 0).trimmed().left(300);
}

} // namespace countersign::database
