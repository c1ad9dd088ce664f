// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rolesmodel.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace countersign {

class GlyphLabel;
class TextLabel;

// One role of a gate: signed by whom, not yet, or void and why; and the way to sign.
class RoleCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleCard)
public:
    explicit RoleCard(QWidget *parent = nullptr);

    void setRole(const RoleRow &role);

Q_SIGNALS:
    void passAsked(const countersign::RoleId &role); // the laptop goes to whoever that is
    void reviewAsked(const countersign::RoleId &role);

private:
    void showStanding();
    QString coverText() const;

    RoleRow m_role;
    TextLabel *const m_name;
    GlyphLabel *const m_glyph;
    TextLabel *const m_standing;
    TextLabel *const m_detail;
    TextLabel *const m_changed;
    QPushButton *const m_review;
    QPushButton *const m_pass;
};

} // namespace countersign
