// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/diagnostics/findings.h"
#include "core/wording/diagnostics.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What GitHub makes of a heading: lower-case, spaces to hyphens, other punctuation gone.
QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.trimmed().toLower()) {
        if (c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_' || c.isSurrogate())
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

QSet<QString> anchorsOf(const Document &document)
{
    QSet<QString> anchors;
    QHash<QString, int> seen;
    static const QRegularExpression named(uR"((?:id|name)\s*=\s*["']([^"']+)["'])"_s, QRegularExpression::CaseInsensitiveOption);
    for (const Block &block : document.blocks) {
        if (block.kind == BlockKind::Heading) {
            const QString anchor = anchorOf(block.text);
            const int repeated = seen[anchor]++;
            anchors.insert(repeated == 0 ? anchor : anchor + u'-' + QString::number(repeated));
        }
        if (!block.text.contains(u'<'))
            continue;
        QRegularExpressionMatchIterator matches = named.globalMatch(block.text);
        while (matches.hasNext())
            anchors.insert(matches.next().captured(1).toLower());
    }
    return anchors;
}

std::optional<DiagnosticCode> findingOf(const QString &target, const QSet<QString> &anchors)
{
    if (target.isEmpty() || target == u"#" || target == u"#top")
        return std::nullopt;
    if (target.startsWith(u'#')) {
        const QString anchor = QUrl::fromPercentEncoding(target.sliced(1).toUtf8()).toLower();
        return anchors.contains(anchor) ? std::nullopt : std::optional(DiagnosticCode::DeadAnchor);
    }
    static const QRegularExpression scheme(uR"(^([a-z][a-z0-9+.-]*):)"_s, QRegularExpression::CaseInsensitiveOption);
    const QString found = scheme.match(target).captured(1).toLower();
    if (found.isEmpty())
        return DiagnosticCode::RelativeLink;
    const bool usable = found == u"http" || found == u"https" || found == u"mailto";
    return usable ? std::nullopt : std::optional(DiagnosticCode::RefusedLink);
}

} // namespace

QList<Diagnostic> linkFindings(const Checklist &checklist)
{
    QList<Diagnostic> diagnostics;
    const QSet<QString> anchors = anchorsOf(checklist.document);
    for (const Block &block : checklist.document.blocks) {
        for (const Span &span : block.spans) {
            if (span.kind != SpanKind::Link && span.kind != SpanKind::Image)
                continue;
            const int line = block.lines.first + int(QStringView(block.text).first(span.start).count(u'\n'));
            if (const auto code = findingOf(span.target, anchors))
                diagnostics.append(diagnosticOf(line, *code, {span.target.left(200)}));
        }
    }
    return diagnostics;
}

} // namespace countersign
