// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/evidence.h"

#include "core/checks/reading/lexicon.h"
#include "core/checks/rules/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// How programs that checklists want installed tell their version. Longer names first.
constexpr std::pair<QStringView, QStringView> programs[] = {{u"docker compose", u"docker compose version"},
                                                            {u"docker", u"docker --version"},
                                                            {u"python", u"python3 --version"},
                                                            {u"node.js", u"node --version"},
                                                            {u"nodejs", u"node --version"},
                                                            {u"node", u"node --version"},
                                                            {u"npm", u"npm --version"},
                                                            {u"go", u"go version"},
                                                            {u"java", u"java -version"},
                                                            {u"openjdk", u"java -version"},
                                                            {u"jdk", u"java -version"},
                                                            {u"php", u"php --version"},
                                                            {u"ruby", u"ruby --version"},
                                                            {u"git", u"git --version"},
                                                            {u"jq", u"jq --version"},
                                                            {u"aws cli", u"aws --version"},
                                                            {u"sqlite3", u"sqlite3 --version"},
                                                            {u"sqlite", u"sqlite3 --version"},
                                                            {u"mysql", u"mysql --version"},
                                                            {u"mariadb", u"mariadb --version"},
                                                            {u"mongodb", u"mongod --version"},
                                                            {u"kubectl", u"kubectl version --client"},
                                                            {u"helm", u"helm version"},
                                                            {u"terraform", u"terraform version"},
                                                            {u"ansible", u"ansible --version"},
                                                            {u"rust", u"rustc --version"},
                                                            {u"nginx", u"nginx -v"},
                                                            {u".net", u"dotnet --version"},
                                                            {u"postgresql client", u"psql --version"},
                                                            {u"ffmpeg", u"ffmpeg -version"},
                                                            {u"curl", u"curl --version"},
                                                            {u"openssl", u"openssl version"}};

struct Named {
    QString command = {};
    qsizetype at;
};

QList<Named> programsIn(const QString &text)
{
    QString lower = text.toLower();
    QList<Named> found;
    for (const auto &[name, command] : programs) {
        static const auto isPart = [](QChar c) { return (c.isLetterOrNumber() && !isEastAsian(c)) || c == u'-' || c == u'_'; };
        const qsizetype at = lower.indexOf(name);
        const qsizetype end = at + name.size();
        if (at < 0 || (at > 0 && isPart(lower[at - 1])) || (end < lower.size() && isPart(lower[end])))
            continue;
        found.append({command.toString(), at});
        lower.replace(at, name.size(), QString(name.size(), u' ')); // "docker compose" is no "docker"
        if (name == u"docker" || name == u"docker compose")
            continue;
    }
    std::ranges::sort(found, {}, &Named::at);
    return found;
}

} // namespace

bool saysOrLater(const QString &text)
{
    static const QRegularExpression orLater(
        u"\\d\\s*(?:\\+|or (?:later|newer|higher|above)\\b|oder (?:neuer|höher)|ou (?:supérieure?|plus récente?|superior|mais recente)|o (?:superior|posterior)|以上|이상|及以上|或更高|或以上)|\\bab (?:version )?v?\\d"_s,
        QRegularExpression::CaseInsensitiveOption);
    return orLater.match(text).hasMatch();
}

void deriveVersions(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern says(u"install|installed|available|present|version|require|upgrade !dependency !dependencies !client_side");
    static const QRegularExpression version(
        u"(?<![\\w.])v?(\\d+(?:\\.\\d+)*)\\s*(?:\\+|or (?:later|higher|newer)|x\\b|以上|이상|及以上|(?=[,)，）]|\\s|$))"_s);
    for (const Statement &statement : reading.statements) {
        const bool demands = says.matches(statement.words) || saysOrLater(statement.text);
        if (!isAboutSystem(reading, statement) || !demands || !statement.codes.isEmpty())
            continue;
        QStringList versions;
        for (auto matches = version.globalMatch(statement.text); matches.hasNext();)
            versions += matches.next().captured(1);
        const QList<Named> named = programsIn(statement.text);
        for (qsizetype i = 0; i < named.size(); ++i) {
            CheckSpec check = checkAt(reading, statement, CheckKind::Command);
            check.target.body = named[i].command;
            check.conditions = {i < versions.size() ? u"[VERSION] >= "_s + versions[i] : u"[EXIT] == 0"_s};
            check.needs = {Need::Consent};
            checks.append(check);
        }
    }
}

} // namespace countersign
