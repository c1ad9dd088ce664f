// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/verifypanel.h"

#include "core/wording/errors.h"
#include "ui/audit/countersigndialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Status glyphOf(VerificationOutcome outcome)
{
    switch (outcome) {
    case VerificationOutcome::Sound: return Status::Verified;
    case VerificationOutcome::RootUnknown: return Status::Unknown;
    case VerificationOutcome::Unsound: return Status::Failing;
    }
    return Status::Unknown;
}

} // namespace

VerifyPanel::VerifyPanel(RecordService &records, QWidget *parent) :
    Card(parent),
    m_records(records),
    m_countersign(new QPushButton(tr("Countersign this record…"), this)),
    m_glyph(new GlyphLabel(this)),
    m_summary(new TextLabel(TextLabel::Rank::Heading, this)),
    m_path(new TextLabel(TextLabel::Rank::Muted, this)),
    m_findings(new QListWidget(this)),
    m_journal(new TextLabel(TextLabel::Rank::Muted, this))
{
    setObjectName(u"verifyPanel"_s);
    m_summary->setObjectName(u"verifySummary"_s);
    m_glyph->setScale(1.4);
    m_glyph->hide();
    m_summary->setText(tr("Drop a record (PDF) or a bundle here"));
    m_path->setText(tr("It is read on this computer only. The answer is one sentence, then what was found."));
    m_findings->setObjectName(u"findings"_s);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setWordWrap(true);
    m_findings->hide();
    m_journal->setObjectName(u"journalState"_s);
    auto *choose = new QPushButton(tr("Choose a file…"), this);
    auto *journal = new QPushButton(tr("Verify this journal"), this);
    m_countersign->setObjectName(u"countersign"_s);
    m_countersign->hide();
    connect(m_countersign, &QPushButton::clicked, this, &VerifyPanel::countersign);
    connect(choose, &QPushButton::clicked, this, &VerifyPanel::chooseFile);
    connect(journal, &QPushButton::clicked, this, [this] { verifyJournal(); });
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_glyph, 0, Qt::AlignTop);
    head->addWidget(m_summary, 1);
    auto *buttons = new FlowLayout(10, 8);
    buttons->addWidget(choose);
    buttons->addWidget(journal);
    buttons->addWidget(m_countersign);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 18);
    all->setSpacing(10);
    all->addLayout(head);
    all->addWidget(m_path);
    all->addWidget(m_findings, 1);
    all->addLayout(buttons);
    all->addWidget(m_journal);
    all->addStretch(0);
}

void VerifyPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Verify a record"), QString(), tr("Records and bundles (*.pdf *.jsonl);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &VerifyPanel::verify);
    dialog->open();
}

void VerifyPanel::verify(const QString &path)
{
    m_summary->setText(tr("Verifying…"));
    m_path->setText(path);
    m_findings->hide();
    m_records.verify(path).then(this, [this, path](const Expected<Verification> &verification) {
        if (verification)
            show(path, *verification);
        else
            showError(path, verification.error());
    });
}

void VerifyPanel::verifyJournal()
{
    const auto progress = [this](qint64 done, qint64 all) {
        m_journal->setText(tr("This journal is being verified: %1 of %2 events").arg(locale().toString(done), locale().toString(all)));
    };
    progress(0, 0);
    m_records.verifyJournal(progress).then(this, [this](const Expected<Verification> &verification) {
        showJournal(verification ? *verification : Verification{VerificationOutcome::Unsound, sentence(verification.error())});
    });
}

void VerifyPanel::showJournal(const Verification &verification)
{
    m_journal->setText(tr("This journal: %1").arg(verification.summary));
    if (verification.outcome != VerificationOutcome::Unsound)
        return;
    show(tr("This journal"), verification);
}

void VerifyPanel::show(const QString &path, const Verification &verification)
{
    m_glyph->setStatus(glyphOf(verification.outcome));
    m_glyph->show();
    m_summary->setText(verification.summary);
    m_path->setText(path);
    m_findings->clear();
    for (const Finding &finding : verification.findings)
        m_findings->addItem(new QListWidgetItem(icon(finding.bad ? u"warning"_s : u"info"_s), finding.text));
    m_findings->setVisible(!verification.findings.isEmpty());
    // a record with an empty box, and nothing wrong with it
    m_file = path;
    m_countersign->setVisible(verification.manifest && verification.outcome != VerificationOutcome::Unsound
                              && std::ranges::any_of(verification.findings, [](const Finding &finding) {
                                     return finding.code == "signature.empty"_L1 || finding.code == "signature.journalOnly"_L1;
                                 }));
    setTone(verification.outcome == VerificationOutcome::Sound     ? Tone::Good
            : verification.outcome == VerificationOutcome::Unsound ? Tone::Bad
                                                                   : Tone::Caution);
}

void VerifyPanel::countersign()
{
    auto *dialog = new CountersignDialog(m_records, m_file, [this](const ExportedRecord &record) { verify(record.path); }, this);
    dialog->open();
}

void VerifyPanel::showError(const QString &path, const Error &error) { show(path, {VerificationOutcome::Unsound, sentence(error), {}}); }

QString VerifyPanel::summary() const { return m_summary->text(); }

} // namespace countersign
