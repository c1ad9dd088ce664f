// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/choices.h"

#include "core/checklist/boxmarks.h"
#include "core/checklist/textforms.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostWords = 5; // longer texts beside boxes are things to do, not answers
constexpr int mostCharacters = 40;

QString withoutSeparators(const QString &text)
{
    QString trimmed = text.trimmed();
    while (!trimmed.isEmpty() && u"/|,;·•、，"_s.contains(trimmed.back()))
        trimmed = trimmed.chopped(1).trimmed();
    while (!trimmed.isEmpty() && u"/|,;·•、，"_s.contains(trimmed.front()))
        trimmed = trimmed.sliced(1).trimmed();
    return trimmed;
}

bool isAnswer(const QString &option) { return !option.isEmpty() && option.size() <= mostCharacters && option.count(u' ') < mostWords; }

// Yes [ ]  No [ ]: each box behind its option.
ChoiceLine withTrailingBoxes(const QString &line, const QList<BoxMark> &marks)
{
    ChoiceLine choice;
    qsizetype from = 0;
    for (const BoxMark &mark : marks) {
        choice.options << withoutSeparators(line.sliced(from, mark.start - from));
        from = mark.end();
    }
    QString &first = choice.options.first();
    const qsizetype colon = qMax(first.lastIndexOf(u':'), first.lastIndexOf(u'：'));
    if (colon >= 0) {
        choice.label = first.first(colon).trimmed();
        first = first.sliced(colon + 1).trimmed();
    }
    return choice;
}

ChoiceLine withLeadingBoxes(const QString &line, const QList<BoxMark> &marks)
{
    ChoiceLine choice;
    choice.label = withoutColon(line.first(marks.first().start));
    for (qsizetype at = 0; at < marks.size(); ++at) {
        const qsizetype from = marks.at(at).end();
        const qsizetype to = at + 1 < marks.size() ? marks.at(at + 1).start : line.size();
        choice.options << withoutSeparators(line.sliced(from, to - from));
    }
    return choice;
}

// Without a question in front, "☐ Yes ☐ No" and "☐ Ready / ☐ Needs work" are answers; "☐ Backup taken  ☐ Team told" are two things to do.
bool readsAsAnswers(const QString &line, const QList<BoxMark> &marks)
{
    bool separated = true, single = true;
    for (qsizetype at = 0; at < marks.size(); ++at) {
        const qsizetype to = at + 1 < marks.size() ? marks.at(at + 1).start : line.size();
        const QString between = line.sliced(marks.at(at).end(), to - marks.at(at).end()).trimmed();
        separated = separated && (at + 1 == marks.size() || (!between.isEmpty() && u"/|"_s.contains(between.back())));
        single = single && !withoutSeparators(between).contains(u' ');
    }
    return separated || single;
}

} // namespace

std::optional<ChoiceLine> readChoice(const QString &line)
{
    const QList<BoxMark> marks = findBoxMarks(line);
    if (marks.size() < 2 || !std::ranges::any_of(marks, &BoxMark::certain))
        return std::nullopt;
    const bool trailing = line.sliced(marks.last().end()).trimmed().isEmpty() && marks.first().start > 0;
    if (!trailing && marks.first().start == 0 && !readsAsAnswers(line, marks))
        return std::nullopt;
    const ChoiceLine choice = trailing ? withTrailingBoxes(line, marks) : withLeadingBoxes(line, marks);
    return std::ranges::all_of(choice.options, isAnswer) ? std::optional(choice) : std::nullopt;
}

} // namespace countersign
