// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/samples.h"

#include <QAbstractItemModel>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace countersign::testing {

namespace {

class Sketch
{
public:
    Checklist read(QStringView text)
    {
        m_checklist.title = u"Sketch"_s;
        m_checklist.gates = {{GateId(u"release"_s), u"Release"_s, 1, 1'000'000}};
        for (const QStringView line : text.split(u'\n')) {
            ++m_line;
            if (!line.trimmed().isEmpty())
                readLine(line, line.trimmed());
        }
        m_checklist.digest = Digest(QString::number(qHash(text)));
        return m_checklist;
    }

private:
    void readLine(QStringView line, QStringView word)
    {
        if (word.startsWith(u'#'))
            addSection(word);
        else if (word.startsWith(u"[ ] "))
            addItem(word.mid(4), line.indexOf(u'[') / 2, false);
        else if (word.startsWith(u"? "))
            addItem(word.mid(2), line.indexOf(u'?') / 2, true);
        else if (word.startsWith(u"$ "))
            m_checklist.steps << Step{ItemId(u"s%1"_s.arg(m_checklist.steps.size() + 1)), lastSection(), word.mid(2).toString(), here()};
        else if (word.startsWith(u"> "))
            m_checklist.codeBlocks << CodeBlock{.lines = here(),
                                                .contentLine = m_line,
                                                .language = u"bash"_s,
                                                .code = word.mid(2).toString(),
                                                .section = lastSection(),
                                                .item = int(m_checklist.items.size()) - 1};
    }

    void addSection(QStringView word)
    {
        const auto level = int(word.size() - word.toString().remove(u'#').size());
        int parent = lastSection();
        while (parent >= 0 && m_checklist.sections.at(parent).level >= level)
            parent = m_checklist.sections.at(parent).parent;
        m_checklist.sections << Section{.id = SectionId(u"h%1"_s.arg(m_checklist.sections.size() + 1)),
                                        .title = word.mid(level).trimmed().toString(),
                                        .level = level,
                                        .lines = here(),
                                        .parent = parent};
    }

    void addItem(QStringView text, qsizetype nesting, bool optional)
    {
        const int depth = int(nesting) + 1;
        int parent = -1;
        for (int i = int(m_checklist.items.size()) - 1; i >= 0 && depth > 1 && parent < 0; --i) {
            if (m_checklist.items.at(i).depth == depth - 1)
                parent = i;
        }
        m_checklist.items << Item{.id = ItemId(u"i%1"_s.arg(m_checklist.items.size() + 1)),
                                  .section = lastSection(),
                                  .parent = parent,
                                  .text = text.toString(),
                                  .lines = here(),
                                  .depth = depth,
                                  .optional = optional};
    }

    int lastSection() const { return int(m_checklist.sections.size()) - 1; }
    LineRange here() const { return {m_line, m_line}; }

    Checklist m_checklist;
    int m_line = 0;
};

int positionOf(const Checklist &checklist, const ItemId &item)
{
    const auto found = std::ranges::find(checklist.items, item, &Item::id);
    return int(found - checklist.items.begin());
}

void addRows(QStringList &lines, const QAbstractItemModel &model, const QModelIndex &parent, int column, int depth)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        lines << QString(2 * depth, u' ') + model.index(row, column, parent).data().toString();
        addRows(lines, model, model.index(row, 0, parent), column, depth + 1);
    }
}

} // namespace

Checklist sketch(QStringView text) { return Sketch().read(text); }

DeploymentSnapshot untouched(const Checklist &checklist)
{
    DeploymentSnapshot snapshot{.checklist = checklist, .now = noon()};
    snapshot.state.id = DeploymentId(u"d1"_s);
    snapshot.state.start = {.system = u"Shop"_s, .version = u"2.4"_s, .environment = u"production"_s, .title = checklist.title};
    const GateId gate = checklist.gates.first().id;
    for (const Item &item : checklist.items)
        snapshot.view.items << ItemView{.required = !item.optional, .gate = gate};
    for (qsizetype i = 0; i < checklist.steps.size(); ++i)
        snapshot.view.steps << ItemView{.required = false, .gate = gate};
    snapshot.view.sections.resize(checklist.sections.size());
    snapshot.view.gates = {GateView{.gate = gate}};
    snapshot.view.verdict = VerdictKind::Hold;
    return snapshot;
}

CheckSpec checkFor(const ItemId &item, const QString &id)
{
    return {.id = CheckId(id),
            .kind = CheckKind::Http,
            .target = {.address = u"https://api.shop.test/health"_s},
            .conditions = {u"[STATUS] == 200"_s},
            .lines = {7},
            .items = {item},
            .sentence = u"GET /health answers 200"_s};
}

Evidence answered(const CheckSpec &check, EvidenceStatus status, int httpStatus, const QDateTime &at)
{
    Evidence evidence{.status = status};
    evidence.result.check = check.id;
    evidence.result.status = status;
    evidence.result.observation = {.at = at,
                                   .address = u"127.0.0.1:8443"_s,
                                   .phases = {.connect = 2, .tls = 30, .firstByte = 50, .total = 84},
                                   .status = httpStatus,
                                   .connected = true};
    evidence.result.conditions = {{u"[STATUS] == 200"_s, httpStatus == 200 ? Truth::Holds : Truth::Fails, u"200"_s, QString::number(httpStatus), {}}};
    return evidence;
}

void setStatus(DeploymentSnapshot &snapshot, const ItemId &item, Status status, Attestation attestation)
{
    ItemView &view = snapshot.view.items[positionOf(snapshot.checklist, item)];
    view.status = status;
    view.attestation = attestation;
}

void tick(DeploymentSnapshot &snapshot, const ItemId &item, const PersonId &by, const QString &reason)
{
    setStatus(snapshot, item, Status::Ticked, Attestation::Ticked);
    snapshot.state.items[item] = {
        .attestation = Attestation::Ticked, .by = by, .at = noon().addSecs(-120), .reason = reason, .lastEvent = Digest(u"e1"_s)};
}

QDateTime noon() { return {QDate(2026, 3, 4), QTime(12, 0), QTimeZone::UTC}; }

QStringList treeText(const QAbstractItemModel &model, int column)
{
    QStringList lines;
    addRows(lines, model, {}, column, 0);
    return lines;
}

} // namespace countersign::testing
