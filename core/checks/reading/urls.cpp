// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/urls.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Brackets and quotation marks that the text around it put there, and what ends a sentence.
QString withoutTail(QString text)
{
    while (!text.isEmpty()) {
        const QChar last = text.back();
        const bool unopened = (last == u')' && text.count(u'(') < text.count(u')')) || (last == u'>' && text.count(u'<') < text.count(u'>'))
                              || (last == u']' && text.count(u'[') < text.count(u']'));
        if (!unopened && !QStringView(u".,;:!?'\"`*_").contains(last))
            break;
        text.chop(1);
    }
    return text;
}

void splitAuthority(FoundUrl &url, const QString &rest)
{
    const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    const qsizetype slash = end == rest.end() ? -1 : end - rest.begin();
    QString authority = slash < 0 ? rest : rest.first(slash);
    url.path = slash < 0 ? QString() : rest.sliced(slash);
    url.path = url.path.section(u'#', 0, 0);
    static const QRegularExpression port(u":(\\d{1,5})$"_s);
    if (const auto match = port.match(authority); match.hasMatch()) {
        url.port = match.captured(1).toInt();
        authority.truncate(match.capturedStart());
    }
    url.host = authority.contains(u'$') || authority.contains(u'<') || authority.contains(u'[') ? authority : authority.toLower();
}

} // namespace

QString FoundUrl::origin() const { return scheme + u"://"_s + host + (port ? u':' + QString::number(port) : QString()); }

QList<FoundUrl> findUrls(const QString &text)
{
    // Chinese, Japanese and Korean go on behind an address without a space.
    static const QRegularExpression address(u"\\b(https?|wss?)://[^\\s\"'`|\\\\\\p{Han}\\p{Hangul}\\p{Hiragana}\\p{Katakana}，。、（）：；「」]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QList<FoundUrl> urls;
    if (!text.contains("://"_L1))
        return urls;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        for (const QString &part : match.captured().split(u',')) { // "https://a,https://b"
            const QString whole = withoutTail(part);
            const qsizetype colon = whole.indexOf("://"_L1);
            if (colon < 0 || colon + 3 >= whole.size())
                continue;
            FoundUrl url{.text = whole, .scheme = whole.first(colon).toLower(), .start = match.capturedStart()};
            splitAuthority(url, whole.sliced(colon + 3));
            if (!url.host.isEmpty() && !url.host.contains(u'@'))
                urls += url;
        }
    }
    return urls;
}

FoundUrl readUrl(const QString &word)
{
    const qsizetype colon = word.indexOf("://"_L1);
    FoundUrl url{.text = word, .scheme = colon < 0 ? u"http"_s : word.first(colon).toLower()};
    splitAuthority(url, colon < 0 ? word : word.sliced(colon + 3));
    return url;
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host.startsWith("127."_L1) || host == "[::1]"_L1 || host == "0.0.0.0"_L1 || host.endsWith(".localhost"_L1);
}

bool isPrivateHost(const QString &host)
{
    static const QRegularExpression inner(
        u"\\.(?:internal|local|lan|intranet|corp|home\\.arpa)$|^(?:10|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\.\\d"_s);
    return inner.match(host).hasMatch();
}

bool isPlatformHost(const QString &host)
{
    static const QStringList platforms = {u"railway.app"_s, u"vercel.app"_s,        u"netlify.app"_s,    u"herokuapp.com"_s,  u"onrender.com"_s,
                                          u"fly.dev"_s,     u"azurewebsites.net"_s, u"amplifyapp.com"_s, u"cloudfront.net"_s, u"run.app"_s,
                                          u"web.app"_s,     u"pages.dev"_s,         u"workers.dev"_s,    u"github.io"_s,      u"amazonaws.com"_s};
    return std::ranges::any_of(platforms, [&](const QString &platform) { return host.endsWith(u'.' + platform); });
}

QString partyOf(const QString &host)
{
    const QStringList labels = host.split(u'.');
    if (labels.size() <= 2)
        return host;
    const bool shortSuffix = labels.last().size() == 2 && labels[labels.size() - 2].size() <= 3;
    return labels.sliced(labels.size() - (shortSuffix || isPlatformHost(host) ? 3 : 2)).join(u'.');
}

} // namespace countersign
