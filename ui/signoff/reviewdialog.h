// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"
#include "ui/dialogs/formdialog.h"

#include <QFuture>

class QCheckBox;
class QButtonGroup;
class QPlainTextEdit;
class QStackedWidget;

namespace countersign {

class CurrentPerson;
class IdentityPanel;
class Session;
class TextLabel;

// Review and sign, in four steps: what is signed, the statement, who signs, the result. Each asks for an answer of its own,
// so that Enter alone leads nowhere.
class ReviewDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewDialog)
public:
    ReviewDialog(Session &session, const CurrentPerson &person, const DeploymentSnapshot &snapshot, const RoleId &role, QWidget *parent);

    int step() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { What, Statement, Identity, Result };

    void submit() override;
    QWidget *makeWhatPage();
    QWidget *makeStatementPage();
    QWidget *makeResultPage();
    void goTo(Step step);
    void refreshStatement();
    bool isAnswered() const;
    void refreshPrimary();
    void sign();
    QFuture<Expected<>> allowed(const PersonId &person);
    void showResult(const PersonId &person);

    Session &m_session;
    const DeploymentSnapshot m_snapshot;
    const Role m_role;
    QStackedWidget *const m_pages;
    TextLabel *const m_steps;
    IdentityPanel *const m_identity;
    QCheckBox *m_read = nullptr;
    QButtonGroup *m_meaning = nullptr;
    TextLabel *m_statement = nullptr;
    QPlainTextEdit *m_note = nullptr;
    TextLabel *m_result = nullptr;
    QPushButton *const m_back;
};

} // namespace countersign
