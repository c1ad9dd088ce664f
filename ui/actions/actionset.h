// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action.h"
#include "ui/actions/windowactions.h"

namespace countersign {

class AddNoteAction;
class CommandService;
class CopyAction;
class CopyValuesAction;
class CurrentPerson;
class DecideAction;
class EvidenceAction;
class ExportAction;
enum class CodeDeed;
class NoticeBar;
class OpenChecklistAction;
class Drafts;
class Performer;
class Preferences;
class ReviewProbesAction;
class RunCommandAction;
class RunPage;
class SignOffAction;
class TickAction;
class Undoing;
class Workspace;

// Every action of the window, made once and wired to the pages.
class ActionSet final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionSet)
public:
    struct Needs {
        Workspace &workspace;
        Performer &performer;
        CurrentPerson &person;
        NoticeBar &notices;
        Preferences &preferences;
        RunPage &page;
        QWidget &window;
        Theme &theme;
        WindowCalls calls;
        Undoing &undoing;
        Drafts &drafts;
        std::function<void(const QString &text)> copyText;
        QString documents;
        CommandService *commands = nullptr; // none: commands are only copied
    };

    explicit ActionSet(const Needs &needs);

    const QList<Action *> &all() const { return m_all; }
    Action *find(const QString &id) const; // nullptr when there is none
    void refresh();
    void doWithCode(CodeDeed deed, int codeBlock); // index into Checklist::codeBlocks

    OpenChecklistAction *openChecklist = nullptr;
    TickAction *tick = nullptr;
    AddNoteAction *note = nullptr;
    ReviewProbesAction *reviewProbes = nullptr;
    SignOffAction *signOff = nullptr;
    DecideAction *goLive = nullptr;
    DecideAction *close = nullptr;
    ExportAction *exportRecord = nullptr;
    CopyAction *copyCode = nullptr;

private:
    template <class T>
    T *add(T *action)
    {
        m_all << action;
        return action;
    }

    void makeItemActions(const Needs &needs);
    void makeProbeActions(const Needs &needs);
    void makeDeploymentActions(const Needs &needs);
    void makeMoves(const Needs &needs);
    void giveToTree(RunPage &page);

    const Needs m_needs;
    QList<Action *> m_all;
    RunCommandAction *m_run = nullptr; // none: commands are only copied
    CopyValuesAction *m_copyValues = nullptr;
    EvidenceAction *m_evidence = nullptr;
};

} // namespace countersign
