// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/appending.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::bench {

Spread spreadOf(std::vector<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    return {milliseconds.at(milliseconds.size() / 2), milliseconds.at(milliseconds.size() * 99 / 100)};
}

std::vector<double> timed(int times, const std::function<void()> &work)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return milliseconds;
}

Spread insertSignSync(const QString &path, const SigningKey &key, int times)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"floor"_s);
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("the floor's database does not open");
    for (const QString &statement :
         {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"CREATE TABLE e (seq INTEGER PRIMARY KEY, body BLOB, signature BLOB)"_s})
        QSqlQuery(database).exec(statement);
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO e (body, signature) VALUES (?, ?)"_s);
    const QByteArray body(600, 'e');
    return spreadOf(timed(times, [&] {
        database.transaction();
        insert.bindValue(0, body);
        insert.bindValue(1, key.sign(body).value());
        insert.exec();
        database.commit();
    }));
}

} // namespace countersign::bench
