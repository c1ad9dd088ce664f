// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/checksmodel.h"

#include "models/moments.h"
#include "models/words.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString phasesText(const Phases &phases)
{
    QStringList parts;
    const auto add = [&](const QString &name, const std::optional<Milliseconds> &value) {
        if (value)
            parts << name.arg(durationText(*value));
    };
    add(ChecksModel::tr("resolve %1"), phases.resolve);
    add(ChecksModel::tr("connect %1"), phases.connect);
    add(ChecksModel::tr("TLS %1"), phases.tls);
    add(ChecksModel::tr("first byte %1"), phases.firstByte);
    add(ChecksModel::tr("transfer %1"), phases.transfer);
    return parts.join(u" · "_s);
}

QString linesText(const QList<int> &lines)
{
    QStringList numbers;
    for (const int line : lines)
        numbers << QString::number(line);
    return ChecksModel::tr("line(s) %1", nullptr, int(lines.size())).arg(numbers.join(u", "_s));
}

QList<ConditionRow> conditionsOf(const CheckSpec &check, const Evidence &evidence)
{
    QList<ConditionRow> rows;
    const QList<ConditionResult> &results = evidence.result.conditions;
    if (evidence.status == EvidenceStatus::None || results.isEmpty()) {
        for (const QString &condition : check.conditions)
            rows << ConditionRow{.condition = condition};
        return rows;
    }
    for (const ConditionResult &result : results)
        rows << ConditionRow{result.condition, result.truth, result.expected, result.got, true};
    return rows;
}

// "Known until 14:30, says Mira: …", while that holds and the check is red.
QString knownText(const CheckId &check, EvidenceStatus status, const DeploymentSnapshot &snapshot)
{
    const auto known = snapshot.state.acknowledged.constFind(check);
    if (known == snapshot.state.acknowledged.constEnd() || status != EvidenceStatus::Failing || known->until <= snapshot.now)
        return {};
    return ChecksModel::tr("Known until %1, says %2: %3")
        .arg(momentText(known->until.toTimeZone(snapshot.now.timeZone()), snapshot.now), snapshot.nameOf(known->by), known->reason);
}

CheckRow rowOf(const CheckSpec &check, const DeploymentSnapshot &snapshot)
{
    const Evidence evidence = snapshot.evidence.value(check.id);
    const Observation &seen = evidence.result.observation;
    CheckRow row{.check = check.id,
                 .sentence = check.sentence,
                 .address = substitute(check.target.address, snapshot.state.settings.parameters),
                 .status = evidence.status,
                 .obstacle = evidence.obstacle,
                 .inFlight = evidence.inFlight,
                 .known = knownText(check.id, evidence.status, snapshot),
                 .complaint = complaintOf(evidence),
                 .conditions = conditionsOf(check, evidence),
                 .lines = linesText(check.lines),
                 .items = check.items};
    if (evidence.status != EvidenceStatus::None) {
        row.phases = phasesText(seen.phases);
        row.total = seen.phases.total ? durationText(*seen.phases.total) : QString();
        row.at = seen.at;
        row.detail = seen.detail;
    }
    return row;
}

} // namespace

QString standingOf(const CheckRow &check)
{
    if (check.obstacle != Obstacle::None)
        return capitalised(check.complaint);
    return check.complaint.isEmpty() ? wordOf(check.status) : wordOf(check.status) + u": "_s + check.complaint;
}

ChecksModel::ChecksModel(QObject *parent) : KeyedListModel<CheckRow>(parent) {}

void ChecksModel::setSnapshot(const DeploymentSnapshot &snapshot)
{
    QList<CheckRow> rows;
    for (const CheckSpec &check : snapshot.checks)
        rows << rowOf(check, snapshot);
    setRows(rows);
}

void ChecksModel::setSnapshot(const DeploymentSnapshot &snapshot, const QList<ItemId> &items)
{
    const QSet<ItemId> wanted(items.begin(), items.end());
    QList<CheckRow> rows;
    for (const CheckSpec &check : snapshot.checks) {
        if (std::ranges::any_of(check.items, [&](const ItemId &item) { return wanted.contains(item); }))
            rows << rowOf(check, snapshot);
    }
    setRows(rows);
}

int ChecksModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 3; }

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckRow &check = row(index);
    const QString standing = standingOf(check);
    switch (role) {
    case StatusRole: return QVariant::fromValue(check.status);
    case CheckIdRole: return check.check.toString();
    case Qt::DisplayRole: break;
    case Qt::AccessibleTextRole:
        if (static_cast<ChecksColumn>(index.column()) == ChecksColumn::Sentence)
            return check.sentence + u", "_s + standing;
        break;
    default: return {};
    }
    switch (static_cast<ChecksColumn>(index.column())) {
    case ChecksColumn::Sentence: return check.sentence;
    case ChecksColumn::Target: return check.address;
    case ChecksColumn::Standing: return standing;
    }
    return {};
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (static_cast<ChecksColumn>(section)) {
    case ChecksColumn::Sentence: return tr("What the text says");
    case ChecksColumn::Target: return tr("Where");
    case ChecksColumn::Standing: return tr("Standing");
    }
    return {};
}

} // namespace countersign
