// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>

namespace countersign {

// One thing a person can do, wherever it is offered: menu, key, button, palette. A class for each; the name it is found by is
// "action.<id>".
class Action : public QAction
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Action)
public:
    struct Look {
        QString id = {};
        QString text = {};
        QString icon = {};
        QKeySequence key = {};
        bool inTree = false; // a bare letter or blank: a key of the tree alone
    };

    QString id() const;
    QString plainText() const; // without the mark of its menu key
    const QKeySequence &usualKey() const { return m_usualKey; } // as shipped; a person may have chosen another
    bool isTreeKey() const { return shortcutContext() == Qt::WidgetShortcut; }
    bool isLetterKey() const; // shipped with a single printable key, which not every hand can live with

    // Whether it makes sense now; called whenever the deployment or the selection changed.
    virtual void refresh() {}

protected:
    Action(const Look &look, QObject *parent);

    virtual void run() = 0;

private:
    const QKeySequence m_usualKey;
};

} // namespace countersign
