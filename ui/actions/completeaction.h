// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"

#include <QObject>

namespace countersign {

class NoticeBar;
class Performer;
class Session;

// Says that recurring or due work was done, with a note. Work of another deployment than the open one opens that first.
class CompleteAction final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompleteAction)
public:
    CompleteAction(Session &session, Performer &performer, NoticeBar &notices, QObject *parent);

    void complete(const AgendaEntry &entry);

private:
    void ask(const AgendaEntry &entry);

    Session &m_session;
    Performer &m_performer;
    NoticeBar &m_notices;
};

} // namespace countersign
