// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/commands/commandscript.h"

#include "core/checks/shell/shellscript.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Nothing may be put between the lines of these.
bool isCompound(const QString &text)
{
    static const QRegularExpression words(
        uR"((?:^|[;&|]|\bthen|\bdo|\belse)\s*(?:if|for|while|until|case|select|function|then|do|else|elif|fi|done|esac|\{|\}|\()(?:\s|$)|\(\)\s*\{|<<|^\s*[\w-]+\s*\(\))"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression subshell(u"^\\s*[({)]|[)}]\\s*$"_s, QRegularExpression::MultilineOption);
    return text.contains(words) || text.contains(subshell);
}

} // namespace

CommandScript::CommandScript(const QString &text, const QString &nonce) : m_shellText(text), m_mark("\x1e" + nonce.toLatin1() + ' ')
{
    const QStringList lines = text.split(u'\n');
    if (!isCompound(text)) {
        for (const ShellCommand &command : readShell(text).commands) {
            if (!m_segments.isEmpty() && (command.lines.first <= m_segments.last().lastLine || command.join != ShellJoin::Sequence))
                m_segments.last().lastLine = qMax(m_segments.last().lastLine, command.lines.last);
            else
                m_segments.append({command.lines.first, command.lines.last});
        }
    }
    if (m_segments.size() < 2) {
        m_segments = {{1, int(lines.size())}};
        return;
    }
    QStringList marked;
    qsizetype next = 0;
    for (int line = 1; line <= lines.size(); ++line) {
        marked.append(lines.at(line - 1));
        if (next >= m_segments.size() || line != m_segments.at(next).lastLine)
            continue;
        marked.append(u"__countersign=$?; printf '\\036%1 %d %d\\n' \"$__countersign\" %2; (exit \"$__countersign\")"_s.arg(nonce).arg(next));
        ++next;
    }
    m_shellText = marked.join(u'\n');
}

QByteArray CommandScript::take(const QByteArray &chunk)
{
    m_held += chunk;
    QByteArray shown;
    scan(shown, false);
    return shown;
}

QByteArray CommandScript::finish()
{
    QByteArray shown;
    scan(shown, true);
    return shown;
}

void CommandScript::scan(QByteArray &shown, bool ended)
{
    const auto say = [&](QByteArrayView bytes) {
        shown += bytes;
        m_current += bytes;
    };
    for (;;) {
        const qsizetype at = m_held.indexOf('\x1e');
        if (at < 0) {
            say(m_held);
            m_held.clear();
            return;
        }
        say(QByteArrayView(m_held).first(at));
        m_held.remove(0, at);
        const qsizetype end = m_held.indexOf('\n');
        const bool may = m_held.startsWith(m_mark) || m_mark.startsWith(m_held);
        if (may && end < 0 && !ended && m_held.size() < m_mark.size() + 32)
            return; // the rest of it is still to come
        if (!m_held.startsWith(m_mark) || end < 0) {
            say(QByteArrayView(m_held).first(1)); // somebody else's character
            m_held.remove(0, 1);
            continue;
        }
        const QList<QByteArray> numbers = m_held.sliced(m_mark.size(), end - m_mark.size()).split(' ');
        const qsizetype index = numbers.value(1).toInt();
        if (index < m_segments.size())
            m_results.append({m_segments.at(index).firstLine, m_segments.at(index).lastLine, numbers.value(0).toInt(), std::exchange(m_current, {})});
        m_held.remove(0, end + 1);
    }
}

QList<SegmentResult> CommandScript::results(int exitCode) const
{
    QList<SegmentResult> results = m_results;
    if (results.size() < m_segments.size()) { // the shell ended before the next mark, or there are none
        const Segment &last = m_segments.at(results.size());
        const Segment &end = m_segments.size() == 1 ? last : m_segments.at(results.size());
        results.append({last.firstLine, end.lastLine, exitCode, m_current});
    }
    return results;
}

} // namespace countersign
