// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/undo/undoing.h"

#include "ui/actions/performer.h"
#include "ui/workspace.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

// Both ways as commands; moving on the stack does nothing by itself.
class Undoing::Deed final : public QUndoCommand
{
public:
    Deed(const QString &text, Command again, QList<Command> back) : QUndoCommand(text), again(std::move(again)), back(std::move(back)) {}

    const Command again;
    const QList<Command> back;
};

Undoing::Undoing(Performer &performer, const Workspace &workspace) : QObject(&performer), m_performer(performer), m_workspace(workspace)
{
    connect(&performer, &Performer::performed, this, &Undoing::remember);
    connect(&workspace, &Workspace::opened, &m_stack, &QUndoStack::clear);
    connect(&m_stack, &QUndoStack::indexChanged, this, &Undoing::changed);
}

void Undoing::remember(const Command &command, const ItemStates &before)
{
    if (!itemsOf(command).isEmpty() || std::holds_alternative<AddNote>(command))
        m_stack.push(new Deed(nameOf(command), command, commandsRestoring(command, before)));
}

const Undoing::Deed *Undoing::deed(int index) const
{
    return index >= 0 && index < m_stack.count() ? static_cast<const Deed *>(m_stack.command(index)) : nullptr;
}

// The stack says that it empties while it goes, when nobody is there any more to hear it.
Undoing::~Undoing() { disconnect(&m_stack, nullptr, this, nullptr); }

void Undoing::undo()
{
    const Deed *last = deed(m_stack.index() - 1);
    if (!last)
        return;
    const auto goOn = [this, back = last->back, index = m_stack.index()] {
        m_performer.takeBack(back, [this, index] { m_stack.setIndex(index - 1); });
    };
    ask(signaturesOver(last->again), goOn);
}

void Undoing::redo()
{
    const Deed *next = deed(m_stack.index());
    if (!next)
        return;
    const auto goOn = [this, again = next->again, index = m_stack.index()] {
        m_performer.takeBack({again}, [this, index] { m_stack.setIndex(index + 1); });
    };
    ask(signaturesOver(next->again), goOn);
}

// The roles whose signature would become void.
QStringList Undoing::signaturesOver(const Command &command) const
{
    if (std::holds_alternative<AddNote>(command) || std::holds_alternative<Assign>(command))
        return {}; // nobody signs these
    const QList<ItemId> items = itemsOf(command);
    const DeploymentSnapshot &snapshot = m_workspace.snapshot();
    QSet<GateId> gates;
    const auto collect = [&](const auto &things, const QList<ItemView> &views) {
        for (qsizetype i = 0; i < qMin(things.size(), views.size()); ++i) {
            if (views.at(i).required && items.contains(things.at(i).id))
                gates.insert(views.at(i).gate);
        }
    };
    collect(snapshot.checklist.items, snapshot.view.items);
    collect(snapshot.checklist.steps, snapshot.view.steps);
    QStringList names;
    for (qsizetype i = 0; i < qMin(snapshot.checklist.roles.size(), snapshot.view.roles.size()); ++i) {
        const Role &role = snapshot.checklist.roles.at(i);
        if (snapshot.view.roles.at(i).standing == RoleStanding::Signed && gates.contains(role.gate))
            names << role.name;
    }
    return names;
}

void Undoing::ask(const QStringList &signatures, const std::function<void()> &goOn)
{
    if (signatures.isEmpty()) {
        goOn();
        return;
    }
    auto *question = new QMessageBox(
        QMessageBox::Warning, tr("Make signatures void?"),
        tr("This changes what %1 signed. The signature becomes void, and the role has to sign again.").arg(QLocale().createSeparatedList(signatures)),
        QMessageBox::Cancel, &m_performer.window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Make void and go on"), QMessageBox::AcceptRole);
    yes->setObjectName(u"primary"_s);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, goOn);
    question->open();
}

QString Undoing::nameOf(const Command &command) const
{
    const int count = int(itemsOf(command).size());
    if (std::holds_alternative<Tick>(command))
        return tr("tick of %n item(s)", nullptr, count);
    if (std::holds_alternative<Untick>(command))
        return tr("opening of %n item(s)", nullptr, count);
    if (std::holds_alternative<Waive>(command))
        return tr("waiver of %n item(s)", nullptr, count);
    if (std::holds_alternative<Assign>(command))
        return tr("assignment of %n item(s)", nullptr, count);
    if (std::holds_alternative<AddNote>(command))
        return tr("note");
    return tr("mark on %n item(s)", nullptr, count);
}

} // namespace countersign
