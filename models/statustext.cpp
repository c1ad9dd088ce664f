// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/statustext.h"

#include "core/wording/systemname.h"
#include "models/blockersmodel.h"
#include "models/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostBlockers = 8;

struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

QString countsLine(const GateView &gate)
{
    QStringList words;
    for (const auto &[status, count] : gate.counts.asKeyValueRange())
        words << countWord(status, count);
    words << StatusText::tr("%1 of %n signed", nullptr, gate.roles).arg(gate.signedRoles);
    return words.join(u", "_s);
}

} // namespace

QString statusText(const DeploymentSnapshot &snapshot)
{
    const DeploymentStarted &start = snapshot.state.start;
    QStringList lines{StatusText::tr("%1 — %2 %3 to %4")
                          .arg(wordOf(snapshot.view.verdict), systemName(start.system, start.rehearsal), start.version, start.environment)};
    if (const GateView *gate = snapshot.gate())
        lines << countsLine(*gate);
    BlockersModel blockers;
    blockers.setSnapshot(snapshot);
    int left = int(blockers.rows().size());
    for (const BlockerRow &row : blockers.rows().first(qMin<qsizetype>(mostBlockers, blockers.rows().size()))) {
        const QString reason = blockers.reason(row);
        const QString status = row.item.isEmpty() ? reason : wordOf(row.status) + (reason.isEmpty() ? QString() : u", "_s + reason);
        lines << u"- %1: %2"_s.arg(blockers.text(row), status);
        --left;
    }
    if (left > 0)
        lines << StatusText::tr("- and %n more", nullptr, left);
    return lines.join(u'\n');
}

} // namespace countersign
