// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/checksentence.h"

#include "core/wording/conditionwording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Check", text);
}

// What is looked at: "GET https://…", "PostgreSQL at …".
QString subjectOf(const CheckSpec &check)
{
    const ProbeTarget &target = check.target;
    switch (check.kind) {
    case CheckKind::Tls: return QString(target.address).remove(u"tls://"_s);
    case CheckKind::Tcp: return QString(target.address).remove(u"tcp://"_s);
    default: break;
    }
    if (target.address.startsWith("tcp:"_L1))
        return QString(target.address).remove(u"tcp://"_s);
    return (target.method.isEmpty() ? u"GET"_s : target.method) + u' ' + target.address;
}

} // namespace

QString sentenceOf(const CheckSpec &check)
{
    QStringList parts;
    for (const QString &condition : check.conditions)
        parts += describeCondition(condition);
    return say(QT_TRANSLATE_NOOP("Check", "%1: %2")).arg(subjectOf(check), parts.join(u", "_s));
}

QString contradictionSentence(const QString &one, int line, const QString &other, int otherLine)
{
    return say(QT_TRANSLATE_NOOP("Check", "Line %1 says %2, but line %3 says %4. Both are kept as checks; one of them will fail."))
        .arg(QString::number(line), one, QString::number(otherLine), other);
}

} // namespace countersign
