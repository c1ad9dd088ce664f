// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/variables/variablenames.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign {

bool isVariableName(QStringView text)
{
    static const QRegularExpression name(uR"(^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_?$)"_s);
    return text.size() >= 2 && text.size() <= 80 && name.matchView(text).hasMatch();
}

bool namesSecret(const QString &name)
{
    static const QSet<QString> secretWords = {u"SECRET"_s,  u"PASSWORD"_s, u"PASS"_s,   u"PASSWD"_s,     u"PWD"_s,         u"PASSPHRASE"_s,
                                              u"TOKEN"_s,   u"KEY"_s,      u"APIKEY"_s, u"CREDENTIAL"_s, u"CREDENTIALS"_s, u"DSN"_s,
                                              u"PRIVATE"_s, u"SALT"_s,     u"PEPPER"_s, u"JWT"_s};
    static const QSet<QString> openWords = {u"PUBLIC"_s,  u"PUBLISHABLE"_s, u"ID"_s,     u"EXPIRY"_s,    u"EXPIRATION"_s, u"EXPIRE"_s,
                                            u"EXPIRES"_s, u"TTL"_s,         u"LENGTH"_s, u"ALGORITHM"_s, u"PATH"_s,       u"FILE"_s,
                                            u"NAME"_s,    u"MINUTES"_s,     u"HOURS"_s,  u"DAYS"_s,      u"SECONDS"_s,    u"ENABLED"_s};
    const QStringList words = name.split(u'_');
    if (openWords.contains(words.last()) || words.contains(u"PUBLIC"_s) || words.contains(u"PUBLISHABLE"_s))
        return false;
    const auto isSecret = [](const QString &word) { return secretWords.contains(word); };
    if (std::ranges::any_of(words, isSecret))
        return true;
    // Connection strings carry a password, a web hook's address is one.
    static const QSet<QString> stores = {u"DATABASE"_s, u"DB"_s,    u"POSTGRES"_s, u"POSTGRESQL"_s, u"MYSQL"_s,  u"MONGO"_s,
                                         u"MONGODB"_s,  u"REDIS"_s, u"AMQP"_s,     u"RABBITMQ"_s,   u"BROKER"_s, u"WEBHOOK"_s};
    const bool address = words.last() == u"URL"_s || words.last() == u"URI"_s;
    return address && std::ranges::any_of(words, [](const QString &word) { return stores.contains(word); });
}

bool isPlaceholderValue(const QString &value)
{
    static const QRegularExpression placeholder(
        uR"(\[[^\]"']+\]|<[^>]+>|\{\{.*\}\}|\.\.\.|…|\bx{3,}\b|\byour[-_. ]?|\bchange[-_]?me\b|\breplace[-_]?(?:me|this|with)|\btodo\b|\bgenerate\b|example\.(?:com|org|net)|yourdomain|your-domain)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return value.isEmpty() || placeholder.match(value).hasMatch();
}

} // namespace countersign
