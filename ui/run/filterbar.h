// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace countersign {

class ChecklistFilterModel;
class TextLabel;

// The line that filters the tree as one types. Escape empties it.
class FilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)
public:
    explicit FilterBar(ChecklistFilterModel &filter, QWidget *parent = nullptr);

    void focusLine();
    QString text() const;
    void setText(const QString &text);
    void setOffersDetails(bool offers); // where they are not seen beside the tree

Q_SIGNALS:
    void treeAsked(); // the hand wants back to the rows
    void detailsAsked(); // of the row that is chosen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    QString emptyText(const QString &what) const;
    QWidget *makeKeep();

    ChecklistFilterModel &m_filter;
    QLineEdit *const m_line;
    TextLabel *const m_none;
    QToolButton *const m_clear;
    QToolButton *const m_details;
    QList<QToolButton *> m_keep; // by ChecklistFilterModel::Keep
};

} // namespace countersign
