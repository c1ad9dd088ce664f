// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/recordpanel.h"

#include "core/wording/words.h"
#include "models/words.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// "NO-GO" is never one "NO" at the end of a line.
QString unbroken(QString word) { return word.replace(u'-', QChar(0x2011)); }

} // namespace

RecordPanel::RecordPanel(QWidget *parent) :
    Card(parent),
    m_title(new TextLabel(TextLabel::Rank::Heading, this)),
    m_lines(new QVBoxLayout),
    m_obstacle(new TextLabel(tr("Nothing can be exported while the journal is damaged."), TextLabel::Rank::Body, this)),
    m_exported(new TextLabel(TextLabel::Rank::Muted, this)),
    m_export(new QPushButton(tr("Export the record…"), this))
{
    setObjectName(u"recordPanel"_s);
    m_export->setObjectName(u"export"_s);
    m_exported->hide();
    m_obstacle->setObjectName(u"exportObstacle"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 18);
    all->setSpacing(10);
    all->addWidget(m_title);
    all->addLayout(m_lines);
    all->addWidget(m_exported);
    all->addWidget(m_export, 0, Qt::AlignLeading);
    all->addWidget(m_obstacle);
    all->addStretch(1);
    connect(m_export, &QPushButton::clicked, this, &RecordPanel::exportAsked);
    setSnapshot({});
}

QList<RecordPanel::Line> RecordPanel::linesOf(const DeploymentSnapshot &snapshot)
{
    const auto ofStanding = [&](RoleStanding standing) { return int(std::ranges::count(snapshot.view.roles, standing, &RoleView::standing)); };
    const int roles = int(snapshot.view.roles.size()), signedRoles = ofStanding(RoleStanding::Signed), voided = ofStanding(RoleStanding::Void);
    QList<Line> lines{{signedRoles == roles ? Status::Verified : Status::Open, tr("%1 of %n role(s) signed", nullptr, roles).arg(signedRoles)}};
    if (voided > 0)
        lines << Line{Status::Stale, tr("%n signature(s) void: something changed since", nullptr, voided)};
    for (const GateView &gate : snapshot.view.gates) {
        for (const Status status : {Status::Failing, Status::Unknown, Status::Stale, Status::Degraded, Status::Waived, Status::Open}) {
            if (const int count = gate.counts.value(status))
                lines << Line{status,
                              snapshot.view.gates.size() > 1 ? gate.gate.toString() + u": "_s + countWord(status, count) : countWord(status, count)};
        }
    }
    const auto overridden = std::ranges::count(snapshot.view.items, true, &ItemView::overridden);
    if (overridden > 0)
        lines << Line{Status::Degraded, tr("%n ticked against a probe, with a reason", nullptr, int(overridden))};
    return lines;
}

void RecordPanel::setSnapshot(const DeploymentSnapshot &snapshot)
{
    const bool open = !snapshot.state.id.isEmpty();
    const DeploymentStarted &start = snapshot.state.start;
    m_title->setText(
        open ? tr("Record of %1 %2 to %3: %4").arg(start.system, start.version, start.environment, unbroken(wordOf(snapshot.view.verdict)))
             : tr("No deployment is open"));
    m_open = open;
    refreshExport();
    const QList<Line> lines = open ? linesOf(snapshot) : QList<Line>();
    if (lines == m_shown)
        return;
    m_shown = lines;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Line &line : lines) {
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        auto *glyph = new GlyphLabel(row);
        glyph->setStatus(line.status);
        layout->addWidget(glyph, 0, Qt::AlignTop);
        layout->addWidget(new TextLabel(line.text, TextLabel::Rank::Body, row), 1);
        m_lines->addWidget(row);
    }
}

void RecordPanel::setDamaged(bool damaged)
{
    m_damaged = damaged;
    refreshExport();
}

void RecordPanel::refreshExport()
{
    m_export->setEnabled(m_open && !m_damaged);
    m_obstacle->setVisible(m_open && m_damaged);
}

void RecordPanel::setExported(const QString &path, const QString &digest)
{
    m_exported->setTextOrHide(tr("Written: %1\nSHA-256 %2").arg(path, digest));
}

} // namespace countersign
