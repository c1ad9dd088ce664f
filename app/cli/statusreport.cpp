// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/statusreport.h"

#include "core/deployment/names.h"
#include "core/wording/systemname.h"
#include "core/wording/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString text(const char *source, int n = -1) { return QCoreApplication::translate("CommandLine", source, nullptr, n); }

struct LeafText {
    QString text;
    int line = 0;
};

LeafText leafOf(const Checklist &checklist, const ItemId &id)
{
    for (const Item &item : checklist.items) {
        if (item.id == id)
            return {item.text, item.lines.first};
    }
    for (const Step &step : checklist.steps) {
        if (step.id == id)
            return {step.text, step.lines.first};
    }
    return {};
}

QString roleName(const Checklist &checklist, const RoleId &id)
{
    const auto role = std::ranges::find(checklist.roles, id, &Role::id);
    return role == checklist.roles.end() ? id.toString() : role->name;
}

QString because(const StatusReport &report, const Blocker &blocker)
{
    if (blocker.check.isEmpty())
        return {};
    const Evidence evidence = report.evidence.value(blocker.check);
    return evidence.obstacle == Obstacle::None ? sentenceOf(evidence.result) : sentenceOf(evidence.obstacle);
}

QString countsText(const GateView &gate)
{
    QStringList parts;
    for (const auto &[status, count] : gate.counts.asKeyValueRange())
        parts.append(QString::number(count) + u' ' + wordOf(status).toLower());
    parts.append(text("%1 of %2 roles signed").arg(gate.signedRoles).arg(gate.roles));
    return parts.join(u", "_s);
}

} // namespace

StatusReport reportOn(const DeploymentService &deployment, const JournalState &journal)
{
    return {deployment.checklist(), deployment.checks(), deployment.state(), deployment.view(), deployment.evidence(), journal};
}

QString statusText(const StatusReport &report)
{
    constexpr int mostBlockers = 20;
    const DeploymentStarted &start = report.state.start;
    QString out = u"%1  %2 %3 → %4  %5\n"_s.arg(report.state.id.toString(), systemName(start.system, start.rehearsal), start.version,
                                                start.environment, wordOf(report.view.verdict));
    for (qsizetype i = 0; i < report.view.gates.size(); ++i)
        out +=
            u"  %1: %2, %3\n"_s.arg(report.checklist.gates.at(i).title, wordOf(report.view.gates.at(i).verdict), countsText(report.view.gates.at(i)));
    if (report.view.gates.isEmpty() || report.state.phase != Phase::Running)
        return out;
    const QList<Blocker> blockers = report.view.gates.at(report.view.currentGate).blockers;
    for (const Blocker &blocker : blockers.first(qMin(blockers.size(), mostBlockers))) {
        if (!blocker.role.isEmpty()) {
            out += u"    "_s + text("not signed: %1").arg(roleName(report.checklist, blocker.role)) + u'\n';
            continue;
        }
        const LeafText leaf = leafOf(report.checklist, blocker.item);
        const QString why = because(report, blocker);
        out += u"    %1  L%2  %3%4\n"_s.arg(wordOf(blocker.status).toLower(), -8)
                   .arg(leaf.line)
                   .arg(leaf.text, why.isEmpty() ? QString() : u" - "_s + why);
    }
    if (blockers.size() > mostBlockers)
        out += u"    "_s + text("and %n more", int(blockers.size()) - mostBlockers) + u'\n';
    return out;
}

static QJsonObject phasesJson(const Phases &phases)
{
    QJsonObject object;
    const auto add = [&](const QString &name, const std::optional<Milliseconds> &value) {
        if (value)
            object.insert(name, *value);
    };
    add(u"resolve"_s, phases.resolve);
    add(u"connect"_s, phases.connect);
    add(u"tls"_s, phases.tls);
    add(u"firstByte"_s, phases.firstByte);
    add(u"transfer"_s, phases.transfer);
    return object;
}

QJsonObject probeJson(const CheckSpec &check, const Evidence &evidence)
{
    QJsonArray conditions;
    for (const ConditionResult &result : evidence.result.conditions)
        conditions.append(QJsonObject{
            {u"condition"_s, result.condition}, {u"truth"_s, nameOf(result.truth)}, {u"expected"_s, result.expected}, {u"got"_s, result.got}});
    QJsonArray lines;
    for (const int line : check.lines)
        lines.append(line);
    const Observation &seen = evidence.result.observation;
    QJsonObject object{{u"id"_s, check.id.toString()},         {u"kind"_s, nameOf(check.kind)},
                       {u"target"_s, check.target.address},    {u"lines"_s, lines},
                       {u"status"_s, nameOf(evidence.status)}, {u"conditions"_s, conditions}};
    if (evidence.obstacle != Obstacle::None)
        object.insert(u"off"_s, nameOf(evidence.obstacle));
    if (!evidence.result.check.isEmpty()) {
        object.insert(u"says"_s, sentenceOf(evidence.result));
        object.insert(u"at"_s, seen.at.toUTC().toString(Qt::ISODateWithMs));
        object.insert(u"failure"_s, nameOf(seen.failure));
        object.insert(u"address"_s, seen.address);
        if (seen.phases.total)
            object.insert(u"totalMs"_s, *seen.phases.total);
        object.insert(u"phasesMs"_s, phasesJson(seen.phases));
    }
    return object;
}

QString probeText(const CheckSpec &check, const Evidence &evidence)
{
    const bool seen = evidence.obstacle == Obstacle::None || evidence.obstacle == Obstacle::VantageUnreachable; // with ssh's own words
    const QString says = seen ? sentenceOf(evidence.result) : sentenceOf(evidence.obstacle);
    QString out = u"%1  %2\n          %3\n"_s.arg(wordOf(evidence.status).toLower(), -8).arg(check.sentence, says);
    for (const ConditionResult &result : evidence.result.conditions) {
        if (evidence.obstacle == Obstacle::None)
            out += u"          %1: %2\n"_s.arg(result.condition, text("expected %1, got %2").arg(result.expected, result.got));
    }
    return out;
}

QJsonObject statusJson(const StatusReport &report)
{
    QJsonArray gates, items, roles, checks;
    for (qsizetype i = 0; i < report.view.gates.size(); ++i) {
        const GateView &gate = report.view.gates.at(i);
        QJsonObject counts;
        for (const auto &[status, count] : gate.counts.asKeyValueRange())
            counts.insert(nameOf(status), count);
        QJsonArray blockers;
        for (const Blocker &blocker : gate.blockers)
            blockers.append(
                blocker.role.isEmpty()
                    ? QJsonObject{{u"item"_s, blocker.item.toString()}, {u"status"_s, nameOf(blocker.status)}, {u"why"_s, because(report, blocker)}}
                    : QJsonObject{{u"role"_s, roleName(report.checklist, blocker.role)}});
        gates.append(QJsonObject{{u"id"_s, gate.gate.toString()},
                                 {u"title"_s, report.checklist.gates.at(i).title},
                                 {u"verdict"_s, nameOf(gate.verdict)},
                                 {u"counts"_s, counts},
                                 {u"blockers"_s, blockers},
                                 {u"signed"_s, gate.signedRoles},
                                 {u"roles"_s, gate.roles}});
    }
    for (qsizetype i = 0; i < report.view.items.size(); ++i) {
        const Item &item = report.checklist.items.at(i);
        items.append(QJsonObject{{u"id"_s, item.id.toString()},
                                 {u"line"_s, item.lines.first},
                                 {u"text"_s, item.text},
                                 {u"status"_s, nameOf(report.view.items.at(i).status)},
                                 {u"required"_s, report.view.items.at(i).required}});
    }
    const QStringList standings{u"not-yet"_s, u"signed"_s, u"void"_s, u"rejected"_s};
    for (qsizetype i = 0; i < report.view.roles.size(); ++i) {
        const Role &role = report.checklist.roles.at(i);
        roles.append(QJsonObject{{u"id"_s, role.id.toString()},
                                 {u"name"_s, role.name},
                                 {u"gate"_s, role.gate.toString()},
                                 {u"standing"_s, standings.at(int(report.view.roles.at(i).standing))},
                                 {u"changed"_s, QJsonArray::fromStringList(report.view.roles.at(i).changed)}});
    }
    for (const CheckSpec &check : report.checks) {
        QJsonObject object = probeJson(check, report.evidence.value(check.id));
        if (const auto known = report.state.acknowledged.constFind(check.id); known != report.state.acknowledged.constEnd())
            object.insert(u"acknowledged"_s, QJsonObject{{u"until"_s, known->until.toString(Qt::ISODate)}, {u"reason"_s, known->reason}});
        checks.append(object);
    }
    const DeploymentStarted &start = report.state.start;
    return {{u"format"_s, 1},
            {u"id"_s, report.state.id.toString()},
            {u"system"_s, start.system},
            {u"version"_s, start.version},
            {u"environment"_s, start.environment},
            {u"rehearsal"_s, start.rehearsal},
            {u"checklist"_s, report.state.document.checklist.toString()},
            {u"verdict"_s, nameOf(report.view.verdict)},
            {u"gates"_s, gates},
            {u"items"_s, items},
            {u"roles"_s, roles},
            {u"checks"_s, checks}};
}

QByteArray statusJUnit(const StatusReport &report)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, report.state.start.system + u' ' + report.state.start.version);
    xml.writeAttribute(u"tests"_s, QString::number(report.view.items.size()));
    for (qsizetype i = 0; i < report.view.items.size(); ++i) {
        const Item &item = report.checklist.items.at(i);
        const ItemView &view = report.view.items.at(i);
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, item.section < 0 ? QString() : report.checklist.sections.at(item.section).title);
        xml.writeAttribute(u"name"_s, item.text);
        if (view.status == Status::Failing) {
            xml.writeStartElement(u"failure"_s);
            xml.writeAttribute(u"message"_s, because(report, {item.id, {}, view.status, view.leading}));
            xml.writeEndElement();
        } else if (view.status == Status::Open || view.status == Status::Unknown || view.status == Status::Stale || view.status == Status::Checking) {
            xml.writeStartElement(u"skipped"_s);
            xml.writeAttribute(u"message"_s, wordOf(view.status));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

} // namespace countersign
