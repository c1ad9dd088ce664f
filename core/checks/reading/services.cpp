// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/services.h"

#include "core/base/expression.h"
#include "core/checks/reading/measures.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// The first variable whose name fits.
const VariableUse *find(const QList<VariableUse> &variables, const QRegularExpression &name)
{
    const auto found = std::ranges::find_if(variables, [&](const VariableUse &each) { return name.match(each.name).hasMatch(); });
    return found == variables.end() ? nullptr : &*found;
}

template <ExpressionText name>
QString variableOr(const QList<VariableUse> &variables, const QString &otherwise)
{
    const VariableUse *found = find(variables, expression<name>());
    return found ? u"${"_s + found->name + u'}' : otherwise;
}

template <ExpressionText words>
qsizetype countOf(const QString &text)
{
    qsizetype count = 0;
    for (auto matches = expression<words, QRegularExpression::CaseInsensitiveOption>().globalMatch(text); matches.hasNext(); matches.next())
        ++count;
    return count;
}

DatabaseEngine engineIn(const QString &text)
{
    const std::pair<qsizetype, DatabaseEngine> named[] = {
        {countOf<u"\\b(?:postgres|psql|pg_dump|pg_isready)">(text), DatabaseEngine::PostgreSql},
        {countOf<u"\\b(?:mysql|mariadb)">(text), DatabaseEngine::MySql},
        {countOf<u"\\b(?:sqlite)">(text), DatabaseEngine::Sqlite},
        {countOf<u"\\b(?:mongo)">(text), DatabaseEngine::Mongo},
    };
    const auto most = std::ranges::max_element(named, {}, &std::pair<qsizetype, DatabaseEngine>::first);
    return most->first > 0 ? most->second : DatabaseEngine::Unknown;
}

// smtp://${SMTP_HOST}:587, with the port the document gives.
QString smtpAddress(const QList<VariableUse> &variables)
{
    const QString host = variableOr<u"^(?:(?:SMTP|MAIL|EMAIL)_(?:HOST|SERVER))$">(variables, u"<smtp-host>"_s);
    const VariableUse *port = find(variables, expression<u"^(?:SMTP|MAIL|EMAIL)_PORT$">());
    QString number = port ? port->value : QString();
    for (const Measure &measure : port ? findMeasures(port->text) : QList<Measure>())
        number = number.isEmpty() ? QString::number(int(measure.quantity.value)) : number;
    bool ok = false;
    const int value = number.toInt(&ok);
    return u"smtp://%1:%2"_s.arg(host).arg(ok && value > 0 && value < 65'536 ? value : 587);
}

} // namespace

Services findServices(const QString &text, const QList<VariableUse> &variables)
{
    Services services;
    services.engine = engineIn(text);
    const bool mysql = services.engine == DatabaseEngine::MySql;
    services.database = variableOr<u"^(?:DATABASE_URL|POSTGRES(?:QL)?_(?:URL|DSN)|DB_URL|PG_URL|DATABASE_DSN|SQLALCHEMY_DATABASE_URI)$">(
        variables, mysql ? u"mysql://<database-host>:3306"_s : u"postgresql://<database-host>:5432"_s);
    services.redis = variableOr<u"^(?:(?:REDIS|VALKEY|CACHE)_(?:URL|DSN))$">(variables, u"redis://<redis-host>:6379"_s);
    services.elasticsearch =
        variableOr<u"^(?:(?:ELASTICSEARCH|ELASTIC|OPENSEARCH|ES)_(?:URL|HOSTS?))$">(variables, u"http://<elasticsearch-host>:9200"_s);
    services.sentry = variableOr<u"^(?:(?:\\w+_)?SENTRY_DSN)$">(variables, u"<sentry-dsn>"_s);
    services.smtp = smtpAddress(variables);
    services.prometheus = u"http://<prometheus-host>:9090"_s;
    services.grafana = u"http://<grafana-host>:3000"_s;
    return services;
}

} // namespace countersign
