// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/checkspanel.h"

#include "ui/details/checkcard.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/start/conditionsdialog.h"
#include "ui/tree/glyphdelegate.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QUndoCommand>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

std::optional<Status> statusOfRow(const QModelIndex &index) { return statusOf(index.data(ChecksModel::StatusRole).value<EvidenceStatus>()); }

class ChoiceCommand final : public QUndoCommand
{
public:
    using Set = std::function<void(const CheckChoices &)>;

    ChoiceCommand(const QString &text, const CheckChoices &before, const CheckChoices &after, Set set) :
        QUndoCommand(text),
        m_before(before),
        m_after(after),
        m_set(std::move(set))
    {
    }

    void undo() override { m_set(m_before); }
    void redo() override { m_set(m_after); }

private:
    const CheckChoices m_before;
    const CheckChoices m_after;
    const Set m_set;
};

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

// What would be known of a check if this were recorded: off for a reason, else what is known of it now.
Evidence evidenceUnder(const EnvironmentSettings &settings, const CheckSpec &check, const Evidence &now)
{
    const auto admission = admit(check, settings);
    if (const auto *obstacle = std::get_if<Obstacle>(&admission))
        return now.obstacle == *obstacle ? now : Evidence{.obstacle = *obstacle};
    return now.obstacle == Obstacle::None ? now : Evidence{};
}

} // namespace

ChecksPanel::ChecksPanel(QWidget *parent) :
    QWidget(parent),
    m_list(makeList()),
    m_allow(button(tr("&Allow its host"), u"allowCheck"_s, this)),
    m_edit(button(tr("&Edit…"), u"editCheck"_s, this)),
    m_dismiss(button(tr("&Dismiss…"), u"dismissCheck"_s, this)),
    m_restore(button(tr("Take &back in"), u"restoreCheck"_s, this)),
    m_undoButton(button(tr("&Undo"), u"undoCheck"_s, this)),
    m_count(new TextLabel(TextLabel::Rank::Muted, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addWidget(m_list, 1);
    makeButtons();
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChecksPanel::refreshButtons);
    connect(&m_undo, &QUndoStack::indexChanged, this, &ChecksPanel::refreshButtons);
    refreshButtons();
}

QTreeView *ChecksPanel::makeList()
{
    auto *list = new QTreeView(this);
    list->setObjectName(u"checks"_s);
    list->setAccessibleName(tr("Checks"));
    list->setModel(&m_model);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setItemDelegate(new GlyphDelegate(statusOfRow, u"info"_s, list));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::Interactive);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->resizeSection(1, 210);
    list->header()->resizeSection(2, 230);
    return list;
}

void ChecksPanel::makeButtons()
{
    auto *row = new QHBoxLayout;
    for (QPushButton *each : {m_allow, m_edit, m_dismiss, m_restore, m_undoButton})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_count);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_undoButton->setShortcut(QKeySequence::Undo);
    connect(m_allow, &QPushButton::clicked, this, &ChecksPanel::allow);
    connect(m_edit, &QPushButton::clicked, this, &ChecksPanel::edit);
    connect(m_dismiss, &QPushButton::clicked, this, &ChecksPanel::dismiss);
    connect(m_restore, &QPushButton::clicked, this, &ChecksPanel::restore);
    connect(m_undoButton, &QPushButton::clicked, &m_undo, &QUndoStack::undo);
    connect(m_list, &QTreeView::doubleClicked, this, &ChecksPanel::edit);
}

void ChecksPanel::setSnapshot(const DeploymentSnapshot &snapshot)
{
    const bool untouched = m_undo.isClean() && !m_undo.canUndo();
    m_snapshot = snapshot;
    if (untouched)
        m_choices = choicesIn(snapshot.state.settings);
    show();
}

void ChecksPanel::setParameters(const QMap<QString, QString> &values, const QList<Endpoint> &approved)
{
    m_wanted.parameters = values;
    m_wanted.approved = approved;
    show();
}

EnvironmentSettings ChecksPanel::settings() const
{
    EnvironmentSettings settings = withChoices(m_snapshot.state.settings, m_choices);
    settings.parameters.insert(m_wanted.parameters);
    settings.approved += m_wanted.approved;
    return settings;
}

// The list as it would be.
void ChecksPanel::show()
{
    const EnvironmentSettings wanted = settings();
    DeploymentSnapshot would = m_snapshot;
    would.checks.clear();
    would.state.settings = wanted;
    int off = 0;
    for (const CheckSpec &check : std::as_const(m_snapshot.checksAsRead)) {
        would.checks << asRevised(check, wanted);
        const Evidence evidence = evidenceUnder(wanted, check, m_snapshot.evidence.value(check.id));
        would.evidence.insert(check.id, evidence);
        off += evidence.obstacle != Obstacle::None;
    }
    m_model.setSnapshot(would);
    m_count->setText(tr("%1 of %n on", nullptr, int(would.checks.size())).arg(would.checks.size() - off));
    refreshButtons();
}

QList<CheckId> ChecksPanel::selected() const
{
    QList<CheckId> checks;
    for (const QModelIndex &row : m_list->selectionModel()->selectedRows())
        checks << CheckId(row.data(ChecksModel::CheckIdRole).toString());
    return checks;
}

const CheckSpec *ChecksPanel::read(const CheckId &check) const
{
    const auto found = std::ranges::find(m_snapshot.checksAsRead, check, &CheckSpec::id);
    return found == m_snapshot.checksAsRead.end() ? nullptr : &*found;
}

void ChecksPanel::refreshButtons()
{
    const QList<CheckId> checks = selected();
    const auto out = std::ranges::count_if(checks, [&](const CheckId &check) { return m_choices.dismissed.contains(check); });
    const EnvironmentSettings wanted = settings();
    const bool closed = std::ranges::any_of(checks, [&](const CheckId &check) {
        const CheckSpec *spec = read(check);
        const auto admission = spec ? admit(*spec, wanted) : Obstacle::None;
        const auto *obstacle = std::get_if<Obstacle>(&admission);
        return obstacle && *obstacle == Obstacle::HostNotApproved;
    });
    m_allow->setEnabled(closed);
    m_edit->setEnabled(checks.size() == 1);
    m_dismiss->setEnabled(checks.size() > out);
    m_restore->setEnabled(out > 0);
    m_undoButton->setEnabled(m_undo.canUndo());
    m_undoButton->setToolTip(m_undo.undoText());
}

void ChecksPanel::allow()
{
    const EnvironmentSettings wanted = settings();
    QList<Endpoint> hosts;
    for (const CheckId &check : selected()) {
        const CheckSpec *spec = read(check);
        const auto endpoint = spec ? endpointOf(substitute(spec->target.address, wanted.parameters)) : failure(ErrorCode::UnknownCheck);
        if (endpoint && !hosts.contains(*endpoint))
            hosts << *endpoint;
    }
    Q_EMIT hostsWanted(hosts);
}

void ChecksPanel::choose(const QString &what, const CheckChoices &choices)
{
    if (choices == m_choices)
        return;
    m_undo.push(new ChoiceCommand(what, m_choices, choices, [this](const CheckChoices &set) {
        m_choices = set;
        show();
    }));
}

void ChecksPanel::edit()
{
    const QList<CheckId> checks = selected();
    const CheckSpec *spec = checks.size() == 1 ? read(checks.first()) : nullptr;
    if (!spec)
        return;
    const auto given = [this, check = *spec](const QStringList &conditions) {
        CheckChoices choices = m_choices;
        choices.revised.insert(check.id, conditions);
        if (conditions == check.conditions)
            choices.revised.remove(check.id);
        choose(tr("Undo the edit of “%1”").arg(check.sentence), choices);
    };
    (new ConditionsDialog(*spec, asRevised(*spec, settings()).conditions, given, this))->open();
}

void ChecksPanel::dismiss()
{
    const QList<CheckId> checks = selected();
    if (checks.isEmpty())
        return;
    const CheckSpec *first = read(checks.first());
    const QString about =
        checks.size() == 1 && first ? first->sentence : tr("%n checks are taken out for the same reason.", nullptr, int(checks.size()));
    const ReasonDialog::Request request{.title = tr("Why should it not be looked at?"),
                                        .why = about,
                                        .action = tr("Dismiss"),
                                        .placeholder = tr("Printed in the record: “another team's host”, “not in this environment”")};
    const auto given = [this, checks](const QString &reason) {
        CheckChoices choices = m_choices;
        for (const CheckId &check : checks) {
            if (!choices.dismissed.contains(check))
                choices.dismissed.insert(check, reason);
        }
        choose(tr("Take %n dismissed check(s) back in", nullptr, int(checks.size())), choices);
    };
    (new ReasonDialog(request, given, this))->open();
}

void ChecksPanel::restore()
{
    CheckChoices choices = m_choices;
    for (const CheckId &check : selected())
        choices.dismissed.remove(check);
    choose(tr("Dismiss again"), choices);
}

QList<Command> ChecksPanel::commands() const { return commandsBetween(choicesIn(m_snapshot.state.settings), m_choices, m_snapshot.checksAsRead); }

} // namespace countersign
