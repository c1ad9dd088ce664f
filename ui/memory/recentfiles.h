// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QMenu;

namespace countersign {

class Preferences;

// The checklists and records opened last. What is no longer there is greyed, and can be taken off the list.
class RecentFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentFiles)
public:
    explicit RecentFiles(Preferences &preferences, QObject *parent = nullptr);

    void add(const QString &path);
    QStringList paths() const; // newest first
    void fill(QMenu &menu); // now and whenever it is about to be shown

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void refill(QMenu &menu);
    void forget(const QStringList &paths);

    Preferences &m_preferences;
};

} // namespace countersign
