// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action.h"

#include <functional>

namespace countersign {

class NoticeBar;

// Puts a text on the clipboard and says so: the command that is shown, or where the deployment stands, for a chat.
class CopyAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyAction)
public:
    using Source = std::function<QString()>;
    using Sink = std::function<void(const QString &text)>;

    CopyAction(const Look &look, Source source, Sink sink, NoticeBar &notices, QObject *parent);

    void copy(const QString &text);

protected:
    void run() override;

private:
    const Source m_source;
    const Sink m_sink;
    NoticeBar &m_notices;
};

} // namespace countersign
