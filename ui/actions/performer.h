// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/command.h"

#include <QObject>
#include <QPointer>
#include <functional>

class QWidget;

namespace countersign {

class CurrentPerson;
class NoticeBar;
class PinDialog;
class Session;

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

    // Goes on once somebody is enrolled, now or after a dialog.
    void withPerson(std::function<void(const PersonId &person)> next);

    QWidget &window() { return m_window; }

private:
    void execute(const Command &command, const PersonId &person, Done done);
    void confirmPresence(const PersonId &person, Done done);
    void executeWithPin(const Command &command, const PersonId &person, Done done);
    void refuse(const Command &command, const Error &error, Done done);
    void askReason(const Command &command, const Error &error, Done done);

    Session &m_session;
    CurrentPerson &m_person;
    NoticeBar &m_notices;
    QWidget &m_window;
};

} // namespace countersign
