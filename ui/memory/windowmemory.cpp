// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/memory/windowmemory.h"

#include "core/ports/preferences.h"
#include "ui/page.h"
#include "ui/run/runpage.h"

#include <QEvent>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto layoutKey = "window/run"_L1;
constexpr auto deploymentKey = "session/deployment"_L1;
constexpr auto pageKey = "session/page"_L1;
constexpr int settleMilliseconds = 2000;

} // namespace

WindowMemory::WindowMemory(Preferences &preferences, QMainWindow &window, RunPage &run) :
    QObject(&window),
    m_preferences(preferences),
    m_window(window),
    m_run(run)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &WindowMemory::save);
    connect(&run, &RunPage::placeChanged, this, &WindowMemory::touch);
    window.installEventFilter(this);
}

QString WindowMemory::keyOf(const char *what) const { return u"session/"_s + m_deployment.toString() + u'/' + QLatin1StringView(what); }

void WindowMemory::restoreWindow()
{
    m_window.resize(1280, 820);
    m_window.setMinimumSize(640, 420);
    m_window.restoreGeometry(m_preferences.value(geometryKey).toByteArray());
    m_run.restoreLayout(m_preferences.value(layoutKey));
}

DeploymentId WindowMemory::lastDeployment() const { return DeploymentId(m_preferences.value(deploymentKey).toString()); }

void WindowMemory::enter(const DeploymentId &deployment)
{
    if (m_deployment == deployment)
        return;
    if (m_soon.isActive())
        save();
    m_deployment = deployment;
    m_preferences.setValue(deploymentKey, deployment.toString());
    if (!deployment.isEmpty())
        m_run.restorePlace({.open = m_preferences.value(keyOf("open")),
                            .current = m_preferences.value(keyOf("current")).toString(),
                            .filter = m_preferences.value(keyOf("filter")).toString()});
    m_soon.stop();
}

void WindowMemory::setPage(Page page) { m_preferences.setValue(pageKey, nameOf(page)); }

void WindowMemory::touch()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void WindowMemory::save()
{
    m_soon.stop();
    m_preferences.setValue(geometryKey, m_window.saveGeometry());
    m_preferences.setValue(layoutKey, m_run.saveLayout());
    if (m_deployment.isEmpty())
        return;
    const RunPage::Place place = m_run.place();
    m_preferences.setValue(keyOf("open"), place.open);
    m_preferences.setValue(keyOf("current"), place.current);
    m_preferences.setValue(keyOf("filter"), place.filter);
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        touch();
    return QObject::eventFilter(watched, event);
}

} // namespace countersign
