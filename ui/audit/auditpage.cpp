// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditpage.h"

#include "core/services/session.h"
#include "ui/audit/historypanel.h"
#include "ui/audit/previewpanel.h"
#include "ui/audit/recordpanel.h"
#include "ui/audit/verifypanel.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int widthBeside = 120; // characters

} // namespace

AuditPage::AuditPage(Session &session, QWidget *parent) :
    QScrollArea(parent),
    m_record(new RecordPanel(this)),
    m_verify(new VerifyPanel(session.records(), this)),
    m_history(new HistoryPanel(session.history(), this)),
    m_preview(new PreviewPanel(session, this)),
    m_columns(new QHBoxLayout)
{
    setObjectName(u"auditPage"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    auto *contents = new QWidget(this);
    auto *all = new QVBoxLayout(contents);
    all->setContentsMargins(28, 22, 28, 24);
    all->setSpacing(12);
    all->addWidget(new TextLabel(tr("Audit"), TextLabel::Rank::Title, contents));
    auto *cards = new CardGrid(contents);
    cards->addCard(m_record);
    cards->addCard(m_verify);
    cards->addCard(m_history, CardGrid::Width::Full);
    m_columns->setSpacing(12);
    m_columns->addWidget(cards, 2);
    m_columns->addWidget(m_preview, 3);
    all->addLayout(m_columns, 1);
    setWidget(contents);
    connect(m_record, &RecordPanel::exportAsked, this, &AuditPage::exportAsked);
    // opening it has looked at the newest events only; the window lives while the rest is read
    for (const auto signal : {&Journal::opened, &Journal::damaged}) {
        connect(&session.journal(), signal, m_verify, &VerifyPanel::verifyJournal);
        connect(&session.journal(), signal, m_record, [this, &journal = session.journal()] { m_record->setDamaged(journal.damage().has_value()); });
    }
    m_record->setDamaged(session.journal().damage().has_value());
    if (!session.journal().isEmpty() || session.journal().damage())
        m_verify->verifyJournal();
}

// Where the pages do not fit beside the cards they stand below them.
void AuditPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool beside = width() >= widthBeside * fontMetrics().averageCharWidth();
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void AuditPage::setSnapshot(const DeploymentSnapshot &snapshot)
{
    m_record->setSnapshot(snapshot);
    m_preview->follow();
}

void AuditPage::setExported(const QString &path, const QString &digest)
{
    m_record->setExported(path, digest);
    m_history->refresh();
}

void AuditPage::verify(const QString &path) { m_verify->verify(path); }

void AuditPage::chooseRecord() { m_verify->chooseFile(); }

} // namespace countersign
