// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/pagemaker.h"

namespace countersign::pdf {

namespace {

constexpr qreal labelWidth = 86 * pt;
constexpr qreal leastRoomForChapter = 0.4; // of a page

void addChapterHeading(Flow &flow, const QString &title, const Typeface &typeface)
{
    auto heading = std::make_unique<Row>(typeface);
    heading->addText(0, flow.width(), title, {.face = Face::Title, .leading = 0.9});
    heading->setPadding(0, 12 * pt);
    heading->setBookmark(title, 0);
    flow.addHeading(std::move(heading));
}

} // namespace

void addChapter(Flow &flow, const QString &title, const Typeface &typeface)
{
    flow.startChapter(title);
    addChapterHeading(flow, title, typeface);
}

void addShortChapter(Flow &flow, const QString &title, const Typeface &typeface)
{
    if (flow.room() < flow.pageRoom() * leastRoomForChapter) {
        addChapter(flow, title, typeface);
        return;
    }
    flow.continueChapter(title);
    flow.addGap(30 * pt);
    addChapterHeading(flow, title, typeface);
}

void addFacts(Flow &flow, const QList<AuditFact> &facts, const Typeface &typeface)
{
    for (const AuditFact &fact : facts) {
        auto row = std::make_unique<Row>(typeface);
        row->addText(0, labelWidth - 8 * pt, fact.label, {.face = Face::Small, .colour = colour::quiet});
        row->addText(labelWidth, flow.width() - labelWidth, fact.value, {.face = fact.exact ? Face::Mono : Face::Body});
        row->setPadding(3 * pt, 3 * pt);
        row->setRule(colour::hairline, 0, flow.width());
        Group group;
        append(group, std::move(row));
        flow.add(std::move(group));
    }
}

void addExceptionRow(Group &group, const AuditException &exception, qreal width, const Typeface &typeface)
{
    constexpr qreal indent = 16 * pt;
    auto row = std::make_unique<Row>(typeface);
    row->addMark(1 * pt, 9 * pt, exception.status);
    row->addText(indent, width - indent, exception.text);
    row->addTextBelow(width - indent, exception.detail, {.face = Face::Small, .colour = colour::quiet});
    row->setPadding(2.5 * pt, 2.5 * pt);
    append(group, std::move(row));
}

} // namespace countersign::pdf
