// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/command.h"
#include "core/deployment/state.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

class QWidget;

namespace countersign {

class CurrentPerson;
class NoticeBar;
class PinDialog;
class Session;

using ItemStates = QHash<ItemId, ItemState>;

// Carries a person's wish to the open deployment: asks who, asks for the PIN or the reason where one is needed, and says why not.
class Performer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Performer)
public:
    using Done = std::function<void()>; // after it is recorded; never after a refusal

    Performer(Session &session, CurrentPerson &person, NoticeBar &notices, QWidget &window);

    void perform(const Command &command, Done done = {});
    void performAll(QList<Command> commands, Done done = {}); // one after the other, up to the first refusal

    // The same, but it is no new deed: it is not told as performed.
    void takeBack(QList<Command> commands, Done done);

    // Goes on once somebody is enrolled, now or after a dialog.
    void withPerson(std::function<void(const PersonId &person)> next);

    QWidget &window() { return m_window; }

Q_SIGNALS:
    void performed(const countersign::Command &command, const countersign::ItemStates &before);

private:
    using Recorded = std::function<void(const Command &command, const ItemStates &before)>; // as it was recorded in the end

    void carryOut(const Command &command, Recorded done);
    void execute(const Command &command, const PersonId &person, Recorded done);
    void confirmPresence(const PersonId &person, Done done);
    void executeWithPin(const Command &command, const PersonId &person, Recorded done);
    void refuse(const Command &command, const Error &error, Recorded done);
    void sayWhenSlow();
    void askReason(const Command &command, const Error &error, Recorded done);

    Session &m_session;
    CurrentPerson &m_person;
    NoticeBar &m_notices;
    QWidget &m_window;
    QTimer m_slow;
};

} // namespace countersign
