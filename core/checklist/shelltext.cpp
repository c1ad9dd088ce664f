// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/shelltext.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool isShellLanguage(const QString &language)
{
    static const QSet<QString> shells = {u"bash"_s,          u"sh"_s,           u"shell"_s,      u"zsh"_s, u"fish"_s, u"console"_s, u"terminal"_s,
                                         u"shell-session"_s, u"shellsession"_s, u"powershell"_s, u"ps1"_s, u"pwsh"_s, u"cmd"_s,     u"bat"_s,
                                         u"batch"_s,         u"command"_s,      u"sh-session"_s};
    return shells.contains(language.toLower());
}

// A word, then arguments: "git push origin main". Neither "KEY=value", nor "Settings → Variables", nor "key: value".
bool looksLikeCommand(QStringView line)
{
    static const QRegularExpression command(uR"(^(?:[$#>%] )?(?:sudo )?[a-z./~][\w./~+-]*(?: [^\s=:→].*)?$)"_s);
    const bool folder = line.endsWith(u'/') && !line.contains(u' ');
    return command.matchView(line).hasMatch() && !folder && !line.contains(u'→') && !line.endsWith(u'.') && !line.endsWith(u'{');
}

// A tree of files, boxes and arrows.
bool isDrawing(QStringView code)
{
    return std::ranges::any_of(code, [](QChar c) { return c.unicode() >= 0x2500 && c.unicode() <= 0x25FF && !u"□■▪▫◻◽"_s.contains(c); });
}

} // namespace

bool looksLikeCommands(const QString &info, const QString &code)
{
    const QString language = info.section(u' ', 0, 0, QString::SectionSkipEmpty);
    if (!language.isEmpty())
        return isShellLanguage(language) && !code.trimmed().isEmpty();
    if (isDrawing(code))
        return false;
    for (const QStringView line : QStringView(code).split(u'\n')) {
        const QStringView text = line.trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#'))
            return looksLikeCommand(text); // the first line decides
    }
    return false;
}

QString summaryOfCommands(const QString &code)
{
    for (const QStringView line : QStringView(code).split(u'\n')) {
        QStringView text = line.trimmed();
        while (text.startsWith(u'#') || text.startsWith(u'$') || text.startsWith(u' '))
            text = text.sliced(1);
        if (!text.isEmpty() && !line.trimmed().startsWith(u"#!"))
            return text.toString().simplified();
    }
    return {};
}

} // namespace countersign
