// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/meddling.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace countersign::testing {

namespace {

template <class Work>
auto with(const QString &path, Work work)
{
    decltype(work(std::declval<QSqlDatabase &>())) result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddler"_s);
        database.setDatabaseName(path);
        database.open();
        result = work(database);
    }
    QSqlDatabase::removeDatabase(u"meddler"_s);
    return result;
}

} // namespace

QString meddle(const QString &path, const QStringList &statements)
{
    return with(path, [&](QSqlDatabase &database) {
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                return query.lastError().text();
        }
        return QString();
    });
}

QVariant ask(const QString &path, const QString &question)
{
    return with(path, [&](QSqlDatabase &database) {
        QSqlQuery query(database);
        return query.exec(question) && query.next() ? query.value(0) : QVariant();
    });
}

} // namespace countersign::testing
