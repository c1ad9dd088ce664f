// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"

#include <QListWidget>

namespace countersign {

// What a role's signature covers, line by line: what is out of the ordinary first, then its own tasks, then the rest.
class ReviewList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewList)
public:
    ReviewList(const DeploymentSnapshot &snapshot, const Role &role, QWidget *parent = nullptr);

    int exceptions() const { return m_exceptions; }

private:
    void addExceptions(const DeploymentSnapshot &snapshot, const Role &role);
    void addOwnTasks(const DeploymentSnapshot &snapshot, const Role &role);
    void addRest(const DeploymentSnapshot &snapshot, const Role &role);
    void addTitle(const QString &title);
    void addLine(Status status, const QString &text);

    int m_exceptions = 0;
};

} // namespace countersign
