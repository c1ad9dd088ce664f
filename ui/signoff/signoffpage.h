// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rolesmodel.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace countersign {

class RoleCard;
class TextLabel;

// Who has signed, who has not, and the decision that follows: one row of cards for each gate.
class SignOffPage final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignOffPage)
public:
    explicit SignOffPage(QWidget *parent = nullptr);

    void setSnapshot(const DeploymentSnapshot &snapshot);
    void focusRole(const RoleId &role);

Q_SIGNALS:
    void passAsked(const countersign::RoleId &role);
    void reviewAsked(const countersign::RoleId &role);
    void goLiveAsked();
    void closeAsked();

private:
    void rebuild();
    void showDecision(const DeploymentSnapshot &snapshot);

    RolesModel m_roles;
    QVBoxLayout *m_gates = nullptr;
    QList<RoleCard *> m_cards;
    TextLabel *const m_title;
    TextLabel *const m_words;
    QPushButton *const m_live;
    QPushButton *const m_close;
    TextLabel *const m_notYet; // why it is not time to go live
};

} // namespace countersign
