// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/database/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

namespace countersign::database {

namespace {

constexpr qsizetype rowLimit = 1000;
constexpr qsizetype sizeLimit = 1024 * 1024; // characters

QJsonObject objectOf(const QSqlQuery &query, qsizetype &size)
{
    QJsonObject row;
    const QSqlRecord record = query.record();
    for (int i = 0; i < record.count(); ++i) {
        const QVariant value = query.value(i);
        size += value.toString().size();
        row.insert(record.fieldName(i), QJsonValue::fromVariant(value));
    }
    return row;
}

} // namespace

Rows readRows(QSqlQuery &query)
{
    Rows rows;
    QJsonArray all;
    QString single;
    qsizetype size = 0;
    while (query.next()) {
        if (all.size() >= rowLimit || size > sizeLimit) {
            rows.cut = true;
            break;
        }
        if (all.isEmpty())
            single = query.value(0).toString();
        all.append(objectOf(query, size));
    }
    const bool one = all.size() <= 1 && query.record().count() <= 1;
    rows.text = one ? single : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
    rows.cut = rows.cut || rows.text.size() > sizeLimit;
    return rows;
}

} // namespace countersign::database
