// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"

#include <QListWidget>

namespace countersign {

// What a role's signature covers, line by line: what is out of the ordinary first, then its own tasks, then the rest. Where the role has
// signed before and something has changed since, only that and what is out of the ordinary now, until everything is asked for.
class ReviewList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewList)
public:
    ReviewList(const DeploymentSnapshot &snapshot, const Role &role, QWidget *parent = nullptr);

    int exceptions() const { return m_exceptions; }
    bool isDifference() const { return m_difference; }
    void setDifference(bool difference); // no, where nothing was signed before

private:
    void addDifference();
    void addExceptions();
    void addOwnTasks();
    void addRest();
    void addTitle(const QString &title);
    void addLine(Status status, const QString &text);

    const DeploymentSnapshot m_snapshot;
    const Role m_role;
    QStringList m_changed; // since the role's signature became void
    bool m_difference = false;
    int m_exceptions = 0;
};

} // namespace countersign
