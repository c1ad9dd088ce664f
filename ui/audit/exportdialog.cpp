// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/exportdialog.h"

#include "core/wording/words.h"
#include "ui/dialogs/pinfield.h"
#include "ui/widgets/fieldlabel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString fileNameFor(const DeploymentStarted &start)
{
    QString name = u"%1-%2-%3"_s.arg(start.system, start.version, start.environment);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'.' && c != u'-')
            c = u'-';
    }
    return name + u".pdf"_s;
}

// Whose signatures stand, and as what.
QMap<PersonId, QStringList> signersOf(const DeploymentSnapshot &snapshot)
{
    QMap<PersonId, QStringList> signers;
    for (qsizetype i = 0; i < snapshot.view.roles.size(); ++i) {
        const RoleView &role = snapshot.view.roles.at(i);
        if (role.standing == RoleStanding::Signed)
            signers[snapshot.state.signatures.value(role.role).person] << snapshot.checklist.roles.at(i).name;
    }
    return signers;
}

} // namespace

ExportDialog::ExportDialog(Session &session, const DeploymentSnapshot &snapshot, const QString &folder, Exported exported, QWidget *parent) :
    FormDialog(tr("Export the record"), tr("A PDF that anyone can verify years from now, with the journal inside."), tr("Export"), parent),
    m_session(session),
    m_exported(std::move(exported)),
    m_path(new QLineEdit(folder + u'/' + fileNameFor(snapshot.state.start), this)),
    m_detail(new QComboBox(this)),
    m_paper(new QComboBox(this)),
    m_timestamp(new QLineEdit(this)),
    m_sealer(new QComboBox(this)),
    m_sealPin(new PinField(tr("PIN for the seal"), this)),
    m_pages(new QStackedWidget(this)),
    m_result(new TextLabel(TextLabel::Rank::Body, this))
{
    m_path->setObjectName(u"path"_s);
    m_result->setObjectName(u"exportResult"_s);
    auto *page = new QWidget(this);
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(options());
    const auto signers = signersOf(snapshot);
    all->addWidget(new TextLabel(signers.isEmpty()
                                     ? tr("No role has signed, so no signature goes into the file: its boxes stay empty and say so.")
                                     : tr("Who is here? Their signature goes into the file; without it the box says “signed in the journal only”."),
                                 TextLabel::Rank::Body, page));
    auto *grid = new QGridLayout;
    grid->setObjectName(u"signers"_s);
    grid->setColumnStretch(0, 1);
    all->addLayout(grid);
    for (const auto &[person, roles] : signers.asKeyValueRange()) {
        addSigner(person, tr("%1 as %2").arg(snapshot.nameOf(person), roles.join(u", "_s)));
        grid->addWidget(m_signers.last().present, grid->rowCount(), 0);
        grid->addWidget(m_signers.last().pin, grid->rowCount() - 1, 1);
    }
    all->addStretch(1);
    m_pages->addWidget(page);
    m_pages->addWidget(m_result);
    body().addWidget(m_pages, 1);
    setMinimumWidth(620);
    connect(&session.records(), &RecordService::progressed, this, [this](int done, int of) {
        if (!primary().isEnabled()) // ours, and under way
            setBusy(done == 0 ? tr("Setting the pages…") : done + 1 < of ? tr("Signing, %1 of %2…").arg(done).arg(of - 2) : tr("Verifying…"));
    });
}

// Where to, how much of it, on which paper, and whether an authority says when.
QLayout *ExportDialog::options()
{
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePath);
    setTabOrder(m_path, choose);
    auto *path = new QHBoxLayout;
    path->addWidget(m_path, 1);
    path->addWidget(choose);
    m_detail->setObjectName(u"detail"_s);
    m_detail->addItem(tr("Summary"), QVariant::fromValue(int(RecordDetail::Summary)));
    m_detail->addItem(tr("Full"), QVariant::fromValue(int(RecordDetail::Full)));
    m_detail->addItem(tr("With output"), QVariant::fromValue(int(RecordDetail::WithOutput)));
    m_detail->setCurrentIndex(1);
    m_paper->setObjectName(u"paper"_s);
    m_paper->addItem(tr("A4"), QVariant::fromValue(int(PaperSize::A4)));
    m_paper->addItem(tr("Letter"), QVariant::fromValue(int(PaperSize::Letter)));
    m_timestamp->setObjectName(u"timestamp"_s);
    m_timestamp->setPlaceholderText(tr("Address of a time stamp authority (RFC 3161), if you use one"));
    m_sealer->setObjectName(u"sealer"_s);
    m_sealer->setToolTip(tr("Whoever seals the file vouches for it as it was exported, before the roles sign it. The seal stands for no role."));
    m_sealer->addItem(tr("Nobody"));
    for (const Person &person : m_session.journal().state().people) {
        if (!person.revoked)
            m_sealer->addItem(person.name, person.id.toString());
    }
    m_sealPin->setObjectName(u"sealPin"_s);
    m_sealPin->setPlaceholderText(tr("PIN"));
    m_sealPin->setEnabled(false);
    connect(m_sealer, &QComboBox::currentIndexChanged, m_sealPin, [this] { m_sealPin->setEnabled(!sealer().isEmpty()); });
    auto *seal = new QHBoxLayout;
    seal->addWidget(m_sealer, 1);
    seal->addWidget(m_sealPin);
    auto *form = new QFormLayout;
    form->addRow(fieldLabel(tr("File"), m_path), path);
    form->addRow(tr("Detail"), m_detail);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Time stamps"), m_timestamp);
    form->addRow(fieldLabel(tr("Export seal"), m_sealer), seal);
    return form;
}

RecordRequest ExportDialog::request()
{
    m_stop = std::stop_source();
    std::optional<PresentSigner> seal;
    if (!sealer().isEmpty())
        seal = PresentSigner{sealer(), m_sealPin->take()};
    return {.path = m_path->text().trimmed(),
            .signers = present(),
            .detail = RecordDetail(m_detail->currentData().toInt()),
            .paper = PaperSize(m_paper->currentData().toInt()),
            .seal = std::move(seal),
            .timestampAuthority = m_timestamp->text().trimmed(),
            .stop = m_stop.get_token()};
}

void ExportDialog::reject()
{
    m_stop.request_stop();
    FormDialog::reject();
}

void ExportDialog::addSigner(const PersonId &person, const QString &label)
{
    auto *present = new QCheckBox(label, this);
    auto *pin = new PinField(tr("PIN of %1").arg(label), this);
    pin->setPlaceholderText(tr("PIN"));
    pin->setObjectName(u"pin."_s + person.toString());
    connect(pin, &QLineEdit::textChanged, present, [present](const QString &text) {
        if (!text.isEmpty())
            present->setChecked(true);
    });
    m_signers << Signer{person, present, pin};
}

void ExportDialog::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("Export the record"), m_path->text(), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

std::vector<PresentSigner> ExportDialog::present() const
{
    std::vector<PresentSigner> signers;
    for (const Signer &signer : m_signers) {
        if (signer.present->isChecked())
            signers.push_back({signer.person, signer.pin->take()});
    }
    return signers;
}

PersonId ExportDialog::sealer() const { return PersonId(m_sealer->currentData().toString()); }

void ExportDialog::submit()
{
    if (m_done || !m_session.current()) {
        accept();
        return;
    }
    for (const Signer &signer : std::as_const(m_signers)) {
        if (signer.present->isChecked() && signer.pin->text().isEmpty()) {
            setError(tr("%1: type the PIN, or take the tick off.").arg(signer.present->text()));
            return;
        }
    }
    if (!sealer().isEmpty() && m_sealPin->text().isEmpty()) {
        setError(tr("Type the PIN for the seal, or let nobody seal the file."));
        return;
    }
    setError(QString());
    setBusy(tr("Writing, signing and verifying…"));
    m_session.records().exportRecord(*m_session.current(), request()).then(this, [this](const Expected<ExportedRecord> &record) {
        setBusy({});
        if (record)
            show(*record);
        else
            setError(record.error());
    });
}

void ExportDialog::show(const ExportedRecord &record)
{
    m_done = true;
    m_result->setText(tr("%1\n\nSHA-256  %2\n\n%3\n\nAnyone can check it with:  countersign verify %4")
                          .arg(record.path, record.file.toString(),
                               tr("%n signature(s) in the file, ", nullptr, int(record.signedFields.size()))
                                   + tr("%n box(es) empty", nullptr, int(record.emptyFields.size())),
                               record.path));
    m_pages->setCurrentIndex(1);
    setTitle(tr("The record is written"), {});
    finish();
    m_exported(record);
}

} // namespace countersign
