// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/actions/action.h"

namespace countersign {

class CurrentPerson;
class Workspace;

// Reviews and signs as one role. Without a role in hand it only leads to the page where they are.
class SignOffAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignOffAction)
public:
    SignOffAction(const Workspace &workspace, const CurrentPerson &person, QWidget &window);

    void refresh() override;
    void pass(const RoleId &role); // locks, shows whose turn it is, then reviews
    void review(const RoleId &role);

Q_SIGNALS:
    void pageWanted();

protected:
    void run() override;

private:
    const Workspace &m_workspace;
    const CurrentPerson &m_person;
    QWidget &m_window;
};

} // namespace countersign
