// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checklistcells.h"
#include "models/checksmodel.h"
#include "ui/details/codeoffers.h"
#include "ui/text/codehighlighter.h"
#include "ui/text/documentview.h"

#include <QScrollArea>
#include <QTimer>
#include <functional>

class QToolButton;

namespace countersign {

class CheckCard;
class ItemHeader;
class NotesList;
class TextLabel;

// Everything about the chosen item or section: its text as the document has it, its checks, its notes.
class DetailsPane final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPane)
public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void setSnapshot(const DeploymentSnapshot &snapshot);
    void showSection(int section);
    void showItem(const ItemId &item); // or step
    void showOverview(); // the document's own introduction
    void setNow(const QDateTime &now);

    using History = std::function<QList<ProbeResult>(const CheckId &check)>;
    void setHistory(History history); // where the last answers of a check come from

    QString firstCode() const; // of what is shown; empty for none

Q_SIGNALS:
    void tickAsked(const countersign::ItemId &item, bool ticked);
    void probeAsked(const countersign::CheckId &check);
    void allowAsked(const countersign::CheckId &check);
    void reviewAsked();
    void copyAsked(const QString &code);
    void deedAsked(countersign::CodeDeed deed, int codeBlock); // index into Checklist::codeBlocks
    void linkAsked(const QUrl &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const ChecklistNode &node);
    void refresh();
    void renderText();
    void refreshCards();
    void showOff(int count);
    QList<CheckRow> cardsShown() const;
    QList<ItemId> itemsShown() const;
    QList<Note> notesShown() const;
    QList<Remedy> remediesShown() const;
    bool isDone(int line) const;

    DeploymentSnapshot m_snapshot;
    ChecklistIndex m_index;
    ChecklistNode m_node;
    bool m_isShown = false; // m_node, of this checklist
    ChecksModel m_checks;
    CodeHighlighter m_highlighter;
    ItemHeader *const m_header;
    DocumentView *const m_text;
    TextLabel *const m_checksTitle;
    QWidget *const m_cardPlace;
    QList<CheckCard *> m_cards;
    QTimer m_moreCards; // they come a few at a time
    QToolButton *const m_off; // the checks of a section that nobody switched on
    History m_history;
    NotesList *const m_notes;
    QList<WrittenCode> m_codes;
    QList<Remedy> m_remedies; // that are shown
    CodeOffers m_offers;
};

} // namespace countersign
