// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/statusline.h"

#include "models/deploymentsnapshot.h"

#include <QLabel>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace countersign {

StatusLine::StatusLine(QWidget *parent) : QStatusBar(parent), m_probes(new QLabel(this)), m_last(new QLabel(this))
{
    for (QLabel *label : {m_probes, m_last}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(10, 0, 10, 0);
    }
    addWidget(m_probes);
    addPermanentWidget(m_last);
    setSizeGripEnabled(false);
}

void StatusLine::setSnapshot(const DeploymentSnapshot &snapshot)
{
    if (snapshot.state.id.isEmpty()) {
        m_probes->clear();
        m_last->clear();
        return;
    }
    int on = 0, failing = 0, busy = 0;
    for (const Evidence &evidence : snapshot.evidence) {
        on += evidence.obstacle == Obstacle::None;
        failing += evidence.status == EvidenceStatus::Failing;
        busy += evidence.inFlight;
    }
    QStringList words{tr("%1 of %n check(s) on", nullptr, int(snapshot.checks.size())).arg(on)};
    if (failing > 0)
        words << tr("%n failing", nullptr, failing);
    if (busy > 0)
        words << tr("%n under way", nullptr, busy);
    m_probes->setText(words.join(u", "_s));
    m_last->setText(tr("last event %1").arg(snapshot.state.lastAt.toTimeZone(snapshot.now.timeZone()).toString(u"HH:mm:ss"_s)));
}

} // namespace countersign
