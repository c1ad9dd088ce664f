// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QStringList>

namespace countersign::demo {

// What the imitated production depends on, and which of its parts are broken at present.
class DemoState
{
public:
    explicit DemoState(QStringList dependencies);

    const QStringList &dependencies() const { return m_dependencies; }
    QStringList switches() const { return m_broken.keys(); }
    bool knows(const QString &name) const { return m_broken.contains(name); }
    bool isBroken(const QString &name) const { return m_broken.value(name); }
    void setBroken(const QString &name, bool broken) { m_broken[name] = broken; }
    bool isHealthy() const; // every dependency is

    void countRequest() { ++m_requests; }
    qint64 requests() const { return m_requests; }

private:
    QStringList m_dependencies;
    QMap<QString, bool> m_broken;
    qint64 m_requests = 0;
};

} // namespace countersign::demo
