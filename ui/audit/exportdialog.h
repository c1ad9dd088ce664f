// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/services/session.h"
#include "models/deploymentsnapshot.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLayout;
class QLineEdit;
class QStackedWidget;

namespace countersign {

class PinField;
class TextLabel;

// Writes the record: where to, and who is here to put their signature into the file with their PIN.
class ExportDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)
public:
    using Exported = std::function<void(const ExportedRecord &record)>;

    ExportDialog(Session &session, const DeploymentSnapshot &snapshot, const QString &folder, Exported exported, QWidget *parent);

private:
    struct Signer {
        PersonId person;
        QCheckBox *present;
        PinField *pin;
    };

    void submit() override;
    void reject() override; // also ends an export that is under way
    QLayout *options();
    RecordRequest request();
    void addSigner(const PersonId &person, const QString &label);
    void choosePath();
    std::vector<PresentSigner> present() const;
    PersonId sealer() const; // empty: nobody
    void show(const ExportedRecord &record);

    Session &m_session;
    const Exported m_exported;
    QLineEdit *const m_path;
    QComboBox *const m_detail;
    QComboBox *const m_paper;
    QLineEdit *const m_timestamp;
    QComboBox *const m_sealer;
    PinField *const m_sealPin;
    std::stop_source m_stop;
    QList<Signer> m_signers;
    QStackedWidget *const m_pages;
    TextLabel *const m_result;
    bool m_done = false;
};

} // namespace countersign
