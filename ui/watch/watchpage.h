// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"
#include "models/watchlanes.h"

#include <QScrollArea>

class QGridLayout;
class QPushButton;

namespace countersign {

class AgendaList;
class Card;
class GlyphLabel;
class LaneChart;
class TextLabel;

// The time after going live: each check before and since on one time axis, incidents, what is due, and the closing of the watch.
class WatchPage final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchPage)
public:
    explicit WatchPage(QWidget *parent = nullptr);

    void setHistory(HistoryOf historyOf);
    void setSnapshot(const DeploymentSnapshot &snapshot);
    void setNow(const QDateTime &now);

Q_SIGNALS:
    void doneAsked(const countersign::AgendaEntry &entry);
    void closeAsked(const QString &statement); // exactly what is signed
    void signOffAsked();

private:
    struct LaneRow {
        GlyphLabel *glyph;
        TextLabel *sentence;
        LaneChart *chart;
        TextLabel *summary;
    };

    QWidget *makeNotLive();
    QWidget *makeClosing();
    void showHead();
    void showLanes();
    void showDue();
    void showClosing(const QList<AgendaEntry> &due);

    HistoryOf m_historyOf;
    DeploymentSnapshot m_snapshot;
    TextLabel *const m_title;
    TextLabel *const m_next;
    QWidget *const m_notLive;
    QWidget *const m_live;
    QGridLayout *const m_lanes;
    QList<LaneRow> m_rows;
    TextLabel *const m_axis;
    TextLabel *const m_more;
    AgendaList *const m_due;
    TextLabel *m_statement = nullptr;
    TextLabel *m_closingTitle = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace countersign
