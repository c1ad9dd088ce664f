// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/rollupevidence.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostNamed = 3;

bool isHealthCheck(const CheckSpec &check)
{
    static const QRegularExpression path(u"\\b(?:health|healthz|live|livez|ready|readyz|readiness|liveness|status|ping|up)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return check.kind == CheckKind::Http && QUrl(check.target.address).path().contains(path);
}

// The lines of the part or item whose checks are meant; none where the body names no such thing.
LineRange linesOf(const CheckSpec &rollup, const Checklist &checklist)
{
    for (const Item &item : checklist.items) {
        if (rollup.items.contains(item.id) && QString(item.text).remove(u':') == rollup.target.body)
            return item.lines;
    }
    for (const Section &section : checklist.sections) {
        if (section.title == rollup.target.body)
            return section.lines;
    }
    return {};
}

bool isMember(const CheckSpec &check, const QString &body, const LineRange &lines)
{
    if (check.kind == CheckKind::Rollup)
        return false;
    if (body == "every load check"_L1)
        return check.kind == CheckKind::Load;
    if (body == "every health check"_L1)
        return isHealthCheck(check);
    if (body.contains("://"_L1))
        return body.split(u' ').contains(check.target.address);
    return std::ranges::any_of(check.lines, [&](int line) { return lines.contains(line); });
}

// "2 (GET …; …)"
QString named(const QStringList &sentences)
{
    const QString more = sentences.size() > mostNamed ? u"; …"_s : QString();
    return QString::number(sentences.size()) + u" ("_s + sentences.mid(0, mostNamed).join(u"; "_s) + more + u')';
}

} // namespace

QList<Rollup> rollupsOf(const Checklist &checklist, const QList<CheckSpec> &checks)
{
    QList<Rollup> rollups;
    for (const CheckSpec &rollup : checks) {
        if (rollup.kind != CheckKind::Rollup)
            continue;
        Rollup all{rollup, {}};
        const LineRange lines = linesOf(rollup, checklist);
        std::ranges::copy_if(checks, std::back_inserter(all.members),
                             [&](const CheckSpec &check) { return isMember(check, rollup.target.body, lines); });
        rollups.append(all);
    }
    return rollups;
}

ProbeResult judgeRollup(const Rollup &rollup, const EvidenceByCheck &evidence, const QDateTime &now)
{
    ProbeResult result{.check = rollup.check.id, .status = EvidenceStatus::None};
    result.observation.at = now;
    QStringList failing;
    int members = 0, passing = 0, unknown = 0;
    for (const CheckSpec &check : rollup.members) {
        const auto each = evidence.constFind(check.id);
        if (each != evidence.constEnd() && each->obstacle == Obstacle::Dismissed)
            continue;
        ++members;
        const EvidenceStatus status = each == evidence.constEnd() ? EvidenceStatus::None : each->status;
        passing += status == EvidenceStatus::Passing;
        unknown += status == EvidenceStatus::Unknown || status == EvidenceStatus::Stale;
        if (status == EvidenceStatus::Failing)
            failing.append(check.sentence);
    }
    const auto conclude = [&](EvidenceStatus status, Truth truth, const QString &got) {
        result.status = status;
        result.conditions = {{rollup.check.conditions.value(0), truth, u"0"_s, got, {}}};
    };
    if (!failing.isEmpty())
        conclude(EvidenceStatus::Failing, Truth::Fails, named(failing));
    else if (unknown > 0)
        conclude(EvidenceStatus::Unknown, Truth::CannotTell, {});
    else if (members > 0 && passing == members)
        conclude(EvidenceStatus::Passing, Truth::Holds, u"0"_s);
    return result;
}

} // namespace countersign
