// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/recognition.h"
#include "core/checklist/textforms.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int longestTitle = 2000;

QString titleInFrontMatter(const Document &document)
{
    if (document.blocks.isEmpty() || document.blocks.first().kind != BlockKind::FrontMatter)
        return {};
    for (const QString &line : document.blocks.first().text.split(u'\n')) {
        if (!line.startsWith("title"_L1, Qt::CaseInsensitive))
            continue;
        QString value = line.sliced(5).trimmed();
        if (!value.startsWith(u':') && !value.startsWith(u'='))
            continue;
        value = value.sliced(1).trimmed();
        if (value.size() > 1 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\''))
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

} // namespace

QString findTitle(const Checklist &checklist)
{
    const auto isHeading = [](const Section &section) { return !section.label && !section.title.isEmpty(); };
    const auto first = std::ranges::find_if(checklist.sections, isHeading);
    const QString heading = first == checklist.sections.end() ? QString() : first->title;
    if (!heading.isEmpty() && first->documentTitle)
        return heading;
    const QString metadata = titleInFrontMatter(checklist.document).left(longestTitle);
    return metadata.isEmpty() ? heading : metadata;
}

} // namespace countersign
