// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/recordwriter.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPrinter;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace countersign {

class PageView;
class Session;
class TextLabel;

// The pages an export would have now, leafed through and printed. Set anew when something was recorded, while it is looked at.
class PreviewPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPanel)
public:
    explicit PreviewPanel(Session &session, QWidget *parent = nullptr);

    void follow(); // something was recorded

    // Prints every page the printer asks for, off this thread. Fails where the printer does.
    void print(std::unique_ptr<QPrinter> printer);

Q_SIGNALS:
    void printed();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeTools();
    void set();
    void show(int page);
    void zoomBy(qreal factor);
    void fit();
    void choosePrinter();
    QFuture<Expected<std::shared_ptr<const RecordPages>>> pages();
    QString key() const; // what the pages depend on

    Session &m_session;
    QScrollArea *const m_scroll;
    PageView *const m_view;
    QToolButton *const m_previous;
    QToolButton *const m_next;
    QToolButton *const m_smaller;
    QToolButton *const m_larger;
    QComboBox *const m_detail;
    QComboBox *const m_paper;
    QPushButton *const m_print;
    TextLabel *const m_where;
    TextLabel *const m_state;
    qreal m_zoom = 1; // of the width there is
    QString m_shown; // key of the pages in view, or on their way
};

} // namespace countersign
