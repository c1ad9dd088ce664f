// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/probes/egressdialog.h"

#include "core/probing/egressfile.h"
#include "models/egressmodel.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString whyOf(const EgressLog &log)
{
    const QString why = EgressDialog::tr("Everything that probes have contacted since the program started, with the lines of the checklist that "
                                         "ask for it. Nothing else leaves this computer.");
    return log.dropped() == 0 ? why : why + u' ' + EgressDialog::tr("%n older contact(s) are not kept any more.", nullptr, int(log.dropped()));
}

} // namespace

EgressDialog::EgressDialog(const EgressLog &log, const QString &folder, QWidget *parent) :
    FormDialog(tr("Contacts made"), whyOf(log), tr("Save as CSV…"), parent),
    m_contacts(new EgressModel(log.contacts(), this)),
    m_folder(folder)
{
    setObjectName(u"egressDialog"_s);
    auto *table = new QTableView(this);
    table->setModel(m_contacts);
    table->setAccessibleName(tr("Contacts made"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    body().addWidget(table, 1);
    primary().setEnabled(m_contacts->rowCount() > 0);
    resize(860, 480);
}

void EgressDialog::submit()
{
    auto *dialog = new QFileDialog(this, tr("Save the contacts"), m_folder, tr("Comma separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"contacts.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &EgressDialog::save);
    dialog->open();
}

void EgressDialog::save(const QString &path)
{
    if (const auto written = writeEgressFile(path, m_contacts->contacts()); !written)
        setError(written.error());
    else
        accept();
}

} // namespace countersign
