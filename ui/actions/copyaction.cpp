// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/copyaction.h"

#include "ui/widgets/noticebar.h"

namespace countersign {

CopyAction::CopyAction(const Look &look, Source source, Sink sink, NoticeBar &notices, QObject *parent) :
    Action(look, parent),
    m_source(std::move(source)),
    m_sink(std::move(sink)),
    m_notices(notices)
{
}

void CopyAction::run() { copy(m_source()); }

void CopyAction::copy(const QString &text)
{
    if (text.isEmpty()) {
        m_notices.tell(tr("There is nothing to copy here."));
        return;
    }
    m_sink(text);
    const qsizetype lines = text.count(u'\n') + 1;
    m_notices.tell(tr("Copied %n line(s).", nullptr, int(lines)));
}

} // namespace countersign
