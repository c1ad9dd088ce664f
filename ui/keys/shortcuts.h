// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QObject>

namespace countersign {

class Action;
class ActionSet;
class Preferences;

// Which key does what: as shipped, or as this person likes it. Remembered by the names of the actions.
class Shortcuts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Shortcuts)
public:
    Shortcuts(const ActionSet &actions, Preferences &preferences, QObject *parent = nullptr);

    const QList<Action *> &actions() const;
    QKeySequence keyOf(const Action &action) const; // also of one whose letter is switched off just now

    void bind(Action &action, const QKeySequence &key); // whoever had that key loses it; an empty one: no key
    void reset(Action &action);
    void resetAll();
    Action *holderOf(const QKeySequence &key, const Action &except) const; // nullptr when the key is free

    bool lettersOn() const; // bare letters act in the tree; else they search it
    void setLettersOn(bool on);

Q_SIGNALS:
    void changed();

private:
    void apply(Action &action);

    const ActionSet &m_actions;
    Preferences &m_preferences;
};

} // namespace countersign
