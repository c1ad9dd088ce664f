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

    // Whether it makes sense now; called whenever the deployment or the selection changed.
    virtual void refresh() {}

protected:
    Action(const Look &look, QObject *parent);

    virtual void run() = 0;
};

} // namespace countersign
