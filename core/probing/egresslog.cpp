// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/egresslog.h"

#include "core/deployment/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool leftThisMachine(const ProbeRequest &request, const Observation &observation)
{
    switch (observation.failure) {
    case Failure::AddressRefused:
    case Failure::Internal: return false;
    case Failure::Cancelled:
    case Failure::Offline: return !observation.address.isEmpty();
    default: return !observation.address.isEmpty() || request.endpoint.scheme == "dns"_L1 || observation.phases.total.has_value();
    }
}

QByteArray cell(QString text)
{
    static const QString formula = u"=+-@\t\r"_s; // what a spreadsheet would run
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QString joined(const QList<int> &lines)
{
    QStringList texts;
    for (const int line : lines)
        texts << QString::number(line);
    return texts.join(u' ');
}

} // namespace

void EgressLog::add(const ProbeRequest &request, const ProbeResult &result)
{
    const Observation &seen = result.observation;
    if (!leftThisMachine(request, seen))
        return;
    const int requests = std::max(1, seen.values.value(u"SAMPLES"_s).toInt());
    m_contacts.append(
        {seen.at, request.endpoint, seen.address, result.check, request.check.kind, request.check.lines, requests, seen.failure, seen.status});
    if (m_contacts.size() <= limit)
        return;
    const qsizetype surplus = limit / 10; // not one by one
    m_contacts.remove(0, surplus);
    m_dropped += surplus;
}

QByteArray toCsv(const QList<EgressEntry> &contacts)
{
    QByteArray text = "at,scheme,host,port,address,kind,check,lines,requests,outcome\r\n";
    for (const EgressEntry &each : contacts) {
        const QString outcome = each.failure != Failure::None ? nameOf(each.failure) : each.status > 0 ? QString::number(each.status) : u"answered"_s;
        const QStringList cells{each.at.toUTC().toString(Qt::ISODateWithMs),
                                each.endpoint.scheme,
                                each.endpoint.host,
                                QString::number(each.endpoint.port),
                                each.address,
                                nameOf(each.kind),
                                each.check.toString(),
                                joined(each.lines),
                                QString::number(each.requests),
                                outcome};
        QByteArrayList line;
        for (const QString &value : cells)
            line << cell(value);
        text += line.join(',') + "\r\n";
    }
    return text;
}

} // namespace countersign
