// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/demo/demostate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::demo {

DemoState::DemoState(QStringList dependencies) : m_dependencies(std::move(dependencies))
{
    // certificate: expired; cors: any origin; dns: no such name; errors: every answer is a 500; limit: nobody is told to slow down;
    // slow: every answer comes late; the others are missing
    for (const QString &part : {u"certificate"_s, u"cors"_s, u"dns"_s, u"docs"_s, u"errors"_s, u"headers"_s, u"limit"_s, u"metrics"_s, u"redirect"_s,
                                u"slow"_s, u"websocket"_s})
        m_broken.insert(part, false);
    for (const QString &dependency : std::as_const(m_dependencies))
        m_broken.insert(dependency, false);
}

bool DemoState::isHealthy() const
{
    return std::ranges::none_of(m_dependencies, [this](const QString &each) { return isBroken(each); });
}

} // namespace countersign::demo
