// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/signoff/reviewlist.h"

#include "core/wording/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/glyphs.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Line {
    ItemId id = {};
    QString text = {};
    const ItemView *view = nullptr;
};

QList<Line> requiredLines(const DeploymentSnapshot &snapshot, const GateId &gate)
{
    QList<Line> lines;
    const auto take = [&](const auto &things, const QList<ItemView> &views) {
        for (qsizetype i = 0; i < things.size() && i < views.size(); ++i) {
            if (views.at(i).required && views.at(i).gate == gate)
                lines << Line{things.at(i).id, things.at(i).text, &views.at(i)};
        }
    };
    take(snapshot.checklist.items, snapshot.view.items);
    take(snapshot.checklist.steps, snapshot.view.steps);
    return lines;
}

bool isException(const ItemView &view)
{
    switch (view.status) {
    case Status::Ticked:
    case Status::Verified: return view.overridden || view.contradicted;
    case Status::Failing:
    case Status::Unknown:
    case Status::Stale:
    case Status::Degraded:
    case Status::Open:
    case Status::Checking:
    case Status::Waived:
    case Status::NotApplicable: return true;
    }
    return true;
}

QStringList changedSinceSigned(const DeploymentSnapshot &snapshot, const RoleId &role)
{
    const auto found = std::ranges::find(snapshot.view.roles, role, &RoleView::role);
    return found != snapshot.view.roles.end() && found->standing == RoleStanding::Void ? found->changed : QStringList();
}

} // namespace

ReviewList::ReviewList(const DeploymentSnapshot &snapshot, const Role &role, QWidget *parent) :
    QListWidget(parent),
    m_snapshot(snapshot),
    m_role(role),
    m_changed(changedSinceSigned(snapshot, role.id))
{
    setObjectName(u"reviewList"_s);
    setAccessibleName(tr("What you sign"));
    setWordWrap(true);
    setSelectionMode(NoSelection);
    setDifference(true);
}

void ReviewList::setDifference(bool difference)
{
    clear();
    m_difference = difference && !m_changed.isEmpty();
    if (m_difference)
        addDifference();
    addExceptions();
    if (!m_difference) {
        addOwnTasks();
        addRest();
    }
    setCurrentRow(0);
}

void ReviewList::addDifference()
{
    const Signature signature = m_snapshot.state.signatures.value(m_role.id);
    addTitle(
        tr("Changed since it was signed on %1 (%2)").arg(locale().toString(signature.at.toLocalTime(), QLocale::ShortFormat)).arg(m_changed.size()));
    const QList<Line> lines = requiredLines(m_snapshot, m_role.gate);
    for (const QString &changed : std::as_const(m_changed)) {
        const auto line = std::ranges::find(lines, changed, &Line::text);
        if (line == lines.end())
            new QListWidgetItem(changed, this); // a value, a field, the text itself
        else
            addLine(line->view->status, wordOf(line->view->status) + u": "_s + changed);
    }
    const qsizetype same = std::ranges::count_if(lines, [&](const Line &line) { return !m_changed.contains(line.text); });
    if (same > 0)
        addTitle(tr("%n more are as they were signed", nullptr, int(same)));
}

void ReviewList::addExceptions()
{
    QList<Line> exceptions;
    for (const Line &line : requiredLines(m_snapshot, m_role.gate)) {
        if (isException(*line.view) && !(m_difference && m_changed.contains(line.text)))
            exceptions << line;
    }
    m_exceptions = int(exceptions.size());
    std::ranges::stable_sort(exceptions, {}, [](const Line &line) { return line.view->status; });
    if (m_difference && exceptions.isEmpty())
        return;
    addTitle(exceptions.isEmpty() ? tr("Nothing out of the ordinary") : tr("Out of the ordinary (%1)").arg(exceptions.size()));
    for (const Line &line : std::as_const(exceptions)) {
        const QString reason = m_snapshot.state.items.value(line.id).reason;
        addLine(line.view->status, wordOf(line.view->status) + u": "_s + line.text + (reason.isEmpty() ? QString() : u" — "_s + reason));
    }
}

void ReviewList::addOwnTasks()
{
    if (m_role.items.isEmpty())
        return;
    addTitle(tr("You confirm by signing (%1)").arg(m_role.items.size()));
    for (const ItemId &id : m_role.items) {
        const auto found = std::ranges::find(m_snapshot.checklist.items, id, &Item::id);
        if (found != m_snapshot.checklist.items.end())
            addLine(Status::Open, found->text);
    }
}

void ReviewList::addRest()
{
    QList<Line> rest;
    for (const Line &line : requiredLines(m_snapshot, m_role.gate)) {
        if (!isException(*line.view))
            rest << line;
    }
    addTitle(tr("Settled (%1)").arg(rest.size()));
    for (const Line &line : std::as_const(rest))
        addLine(line.view->status, line.text);
}

void ReviewList::addTitle(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setFont(scaledFont(1, QFont::DemiBold));
}

void ReviewList::addLine(Status status, const QString &text)
{
    const int side = fontMetrics().height();
    auto *item = new QListWidgetItem(QIcon(glyphPixmap(status, side, devicePixelRatioF(), coloursOf(palette()))), text, this);
    item->setData(Qt::AccessibleTextRole, wordOf(status) + u", "_s + text);
}

} // namespace countersign
