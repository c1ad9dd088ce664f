// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"
#include "models/keyedlistmodel.h"

namespace countersign {

// One condition of a check beside what was seen.
struct ConditionRow {
    QString condition = {};
    Truth truth = Truth::CannotTell;
    QString expected = {};
    QString got = {};
    bool judged = false; // a probe has answered

    friend bool operator==(const ConditionRow &, const ConditionRow &) = default;
};

// One derived check with the machine's word on it: what a card or a row of the probe list shows.
struct CheckRow {
    CheckId check = {};
    QString sentence = {};
    QString address = {}; // with every bound placeholder filled
    EvidenceStatus status = EvidenceStatus::None;
    Obstacle obstacle = Obstacle::None;
    bool inFlight = false;
    QString known = {}; // who acknowledged its red, until when and why; empty: nobody
    QString complaint = {}; // what is wrong, or why it is off; empty when all is well
    QList<ConditionRow> conditions = {};
    QString phases = {}; // "resolve 2 ms · connect 8 ms · …"
    QString total = {}; // "84 ms"
    QDateTime at = {};
    QString detail = {}; // raw words of the library
    QString lines = {}; // "line 254", "lines 254, 259"
    QList<ItemId> items = {};

    QString key() const { return check.toString(); }
    friend bool operator==(const CheckRow &, const CheckRow &) = default;
};

QString standingOf(const CheckRow &check); // "Failing: answered 503, want 200", "Off: its host has not been approved"

enum class ChecksColumn { Sentence, Target, Standing };

// The checks of one item, of a section, or of a whole deployment.
class ChecksModel final : public KeyedListModel<CheckRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksModel)
public:
    enum Role { StatusRole = Qt::UserRole + 1, CheckIdRole };

    explicit ChecksModel(QObject *parent = nullptr);

    void setSnapshot(const DeploymentSnapshot &snapshot); // all checks
    void setSnapshot(const DeploymentSnapshot &snapshot, const QList<ItemId> &items); // those that speak for one of them

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace countersign
