// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/standing/herald.h"

#include "core/ports/notifier.h"
#include "models/flips.h"
#include "models/words.h"
#include "ui/standing/announce.h"
#include "ui/workspace.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int snoozeSeconds = 15 * 60;
constexpr qsizetype mostSpoken = 3; // a hundred probes may turn at once

} // namespace

Herald::Herald(const Workspace &workspace, Notifier *notifier, QWidget &window) :
    QObject(&window),
    m_workspace(workspace),
    m_notifier(notifier),
    m_window(window),
    m_before(workspace.snapshot())
{
    connect(&workspace, &Workspace::changed, this, &Herald::follow);
    if (m_notifier)
        connect(m_notifier, &Notifier::chosen, this, &Herald::followChoice);
}

void Herald::follow()
{
    const DeploymentSnapshot &now = m_workspace.snapshot();
    const QList<Flip> flips = flipsBetween(m_before, now);
    const bool same = m_before.state.id == now.state.id && m_workspace.isOpen();
    const bool turned = same && m_before.view.verdict != now.view.verdict;
    m_before = now;
    for (const Flip &flip : flips.first(qMin(mostSpoken, flips.size())))
        announce(m_window, flip.sentence, flip.failing ? Urgency::Assertive : Urgency::Polite);
    const GateView *gate = now.gate();
    const int failing = gate ? gate->counts.value(Status::Failing) : 0;
    if (m_notifier && std::exchange(m_badge, failing) != failing)
        m_notifier->setBadge(failing, turned && now.view.verdict == VerdictKind::NoGo);
    if (same && (!flips.isEmpty() || turned))
        tell(flips, turned);
}

void Herald::tell(const QList<Flip> &flips, bool verdictTurned)
{
    const bool watched = m_window.isActiveWindow() && m_window.isVisible();
    if (!m_notifier || watched || (m_quietUntil.isValid() && m_workspace.now() < m_quietUntil))
        return;
    const DeploymentStarted &start = m_workspace.snapshot().state.start;
    const QString where = tr("%1 %2 to %3").arg(start.system, start.version, start.environment);
    QStringList lines;
    for (const Flip &flip : flips.first(qMin(mostSpoken, flips.size())))
        lines << flip.sentence;
    if (flips.size() > mostSpoken)
        lines << tr("and %n more", nullptr, int(flips.size() - mostSpoken));
    if (verdictTurned)
        lines.prepend(tr("The verdict is %1.").arg(wordOf(m_workspace.snapshot().view.verdict)));
    m_notifier->notify({.title = where,
                        .text = lines.join(u'\n'),
                        .choices = {{u"open"_s, tr("Open")}, {u"snooze"_s, tr("Quiet for 15 minutes")}},
                        .about = flips.isEmpty() ? QString() : flips.first().item.toString(),
                        .urgent = !flips.isEmpty() && flips.first().failing});
}

void Herald::followChoice(const QString &choice, const QString &about)
{
    const bool ours = about.isEmpty() || std::ranges::contains(m_workspace.snapshot().checklist.items, ItemId(about), &Item::id);
    if (choice != "snooze"_L1 && !ours)
        return; // a reminder's
    if (choice == "snooze"_L1) {
        m_quietUntil = m_workspace.now().addSecs(snoozeSeconds);
        return;
    }
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    Q_EMIT openAsked(ItemId(about));
}

} // namespace countersign
