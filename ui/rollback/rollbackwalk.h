// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rollbackscene.h"
#include "ui/details/codeoffers.h"
#include "ui/text/codehighlighter.h"
#include "ui/text/documentview.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace countersign {

class TextLabel;

// One step of the way back at a time, large; beside it all steps, what is verified, and whom to call.
class RollbackWalk final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RollbackWalk)
public:
    explicit RollbackWalk(QWidget *parent = nullptr);

    void setScene(const RollbackScene &scene, const DeploymentSnapshot &snapshot);

Q_SIGNALS:
    void doneAsked(const countersign::ItemId &step);
    void probeAsked();
    void finishAsked();
    void standDownAsked();
    void copyAsked(const QString &code);
    void deedAsked(countersign::CodeDeed deed, int codeBlock); // index into Checklist::codeBlocks

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeStep();
    QWidget *makeAside();
    void showStep();
    void showLists(const DeploymentSnapshot &snapshot);

    RollbackScene m_scene;
    Checklist m_checklist;
    CodeOffers m_offers;
    CodeHighlighter m_highlighter;
    TextLabel *const m_progress;
    TextLabel *const m_title;
    DocumentView *const m_text;
    TextLabel *const m_following;
    QPushButton *const m_done;
    QPushButton *const m_finish;
    QListWidget *const m_steps;
    TextLabel *const m_verified;
    QListWidget *const m_verification;
    TextLabel *const m_contactsTitle;
    TextLabel *const m_contacts;
};

} // namespace countersign
