// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/noteslist.h"

#include "models/moments.h"
#include "models/visibletext.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

NotesList::NotesList(QWidget *parent) : QWidget(parent), m_title(new TextLabel(tr("Notes"), TextLabel::Rank::Strong, this)), m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(6);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_title);
    all->addLayout(m_lines);
    hide();
}

void NotesList::setNotes(const QList<Note> &notes, const DeploymentSnapshot &snapshot)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Note &note : notes) {
        const QString who = snapshot.nameOf(note.by) + u", "_s + momentText(note.at, snapshot.now);
        m_lines->addWidget(new TextLabel(who, TextLabel::Rank::Muted, this));
        m_lines->addWidget(new TextLabel(visibleText(note.text), TextLabel::Rank::Body, this));
    }
    setVisible(!notes.isEmpty());
}

} // namespace countersign
