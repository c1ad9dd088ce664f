// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

namespace countersign {

// A list and the details of what is chosen in it: beside each other where there is room for both, else the details are a page
// that takes the list's place until one goes back. Decides by its own width alone.
class DetailsSplit final : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsSplit)
public:
    explicit DetailsSplit(QWidget *parent = nullptr);

    QWidget *list() const { return m_list; } // empty: whoever has a list lays it out there
    void setDetails(QWidget *details); // once
    QByteArray shares() const; // of both, where they are beside each other; for setShares(), later
    void setShares(const QByteArray &shares);

    bool isPage() const { return !m_roomy && m_opened; } // the details cover the list
    bool isRoomy() const { return m_roomy; } // both are seen
    void openDetails(); // nothing where both are seen
    void closeDetails();

Q_SIGNALS:
    void backAsked(); // from the details to the list
    void arranged(); // one of the answers above is another one

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followWidth();
    void arrange();

    QWidget *const m_list;
    QWidget *const m_page; // the details, and the way back above them
    QWidget *const m_wayBack;
    QByteArray m_shares; // kept while the details are a page
    bool m_roomy = true;
    bool m_opened = false;
};

} // namespace countersign
