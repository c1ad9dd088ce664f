// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/services/readchecklist.h"

#include <QWidget>

class QListWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace countersign {

class TextLabel;

// What was found, guessed and mended in a document. Choosing a line shows where in the text it is; nothing chosen shows all items.
class ContentPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentPage)
public:
    explicit ContentPage(const ReadChecklist &read, QWidget *parent = nullptr);

private:
    QListWidget *makeFacts();
    QTreeWidget *makeOutline();
    void showAll();
    void showLines(const QList<int> &lines);
    QTreeWidgetItem *sectionItem(int section);
    void addLine(int section, int line, const QString &text);

    const ReadChecklist m_read;
    const QStringList m_lines; // of the text
    QListWidget *const m_facts;
    QTreeWidget *const m_outline;
    QHash<int, QTreeWidgetItem *> m_sections;
};

} // namespace countersign
