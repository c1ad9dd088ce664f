// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/evidencedialog.h"

#include "core/services/evidencefile.h"
#include "models/visibletext.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype nameLength = 60;

} // namespace

EvidenceDialog::EvidenceDialog(const QString &command, Clean clean, Given given, QWidget *parent) :
    FormDialog(command.isEmpty() ? tr("Attach evidence") : tr("Attach what it printed"),
               tr("It becomes part of the record, with its digest. Secrets that are known here are taken out of text."), tr("Attach"), parent),
    m_command(command),
    m_clean(std::move(clean)),
    m_given(std::move(given)),
    m_name(new QLineEdit(this)),
    m_text(new QPlainTextEdit(this))
{
    setObjectName(u"evidenceDialog"_s);
    m_name->setObjectName(u"evidenceName"_s);
    m_text->setObjectName(u"evidenceText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(command.isEmpty() ? tr("Type or paste what you saw") : tr("Paste what the command printed"));
    m_text->setFont(codeFont());
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 8);
    if (!command.isEmpty())
        body().addWidget(new TextLabel(visibleText(command), TextLabel::Rank::Code, this));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    body().addLayout(form);
    body().addWidget(m_text, 1);
    m_name->setPlaceholderText(tr("What it is called in the record"));
    QPushButton &file = addButton(tr("A file instead…"));
    file.setAutoDefault(false);
    connect(&file, &QPushButton::clicked, this, &EvidenceDialog::chooseFile);
    m_text->setFocus();
    setMinimumWidth(560);
}

EvidenceForm EvidenceDialog::form(EvidenceForm otherwise) const { return m_command.isEmpty() ? otherwise : EvidenceForm::Output; }

void EvidenceDialog::submit()
{
    const QString text = m_clean(m_text->toPlainText());
    if (text.trimmed().isEmpty()) {
        setError(tr("There is nothing to attach yet."));
        return;
    }
    const QString name = m_name->text().trimmed().isEmpty() ? text.simplified().left(nameLength) : m_name->text().trimmed();
    const Given given = m_given;
    const AttachEvidence evidence = evidenceFromText(text, form(EvidenceForm::Text), name);
    accept();
    given(evidence);
}

void EvidenceDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Attach a file"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &EvidenceDialog::attachFile);
    files->open();
}

void EvidenceDialog::attachFile(const QString &path)
{
    auto evidence = evidenceFromFile(path, form(EvidenceForm::File));
    if (!evidence) {
        setError(evidence.error());
        return;
    }
    if (!m_name->text().trimmed().isEmpty())
        evidence->name = m_name->text().trimmed();
    const Given given = m_given;
    accept();
    given(*evidence);
}

} // namespace countersign
