// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/hosts.h"

#include "core/checks/vendors.h"
#include "core/probing/placeholders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int fetched = 4; // looked at by a command: the system's own for sure
constexpr int named = 1;

// Which part of the system a host's name speaks of.
bool hasLabel(const QString &host, const QStringList &labels)
{
    const QStringList parts = host.split(u'.');
    return std::ranges::any_of(labels, [&](const QString &label) {
        return std::ranges::any_of(
            parts, [&](const QString &part) { return part == label || part.startsWith(label + u'-') || part.endsWith(u'-' + label); });
    });
}

bool isApiHost(const QString &host) { return hasLabel(host, {u"api"_s, u"backend"_s, u"gateway"_s, u"server"_s, u"rest"_s, u"graphql"_s}); }

// Sites beside the product.
bool isAsideHost(const QString &host)
{
    return hasLabel(host, {u"docs"_s, u"doc"_s, u"status"_s, u"wiki"_s, u"grafana"_s, u"prometheus"_s, u"monitoring"_s, u"sentry"_s, u"cdn"_s,
                           u"static"_s, u"git"_s});
}

} // namespace

bool isDownload(const CommandUse &use)
{
    const QString &program = use.invocation.program;
    if (program == "wget"_L1)
        return !use.invocation.arguments.contains(u"--spider"_s);
    if (program != "curl"_L1)
        return QStringList{u"git"_s, u"apt"_s, u"apt-get"_s, u"add-apt-repository"_s, u"pip"_s, u"helm"_s, u"docker"_s}.contains(program);
    const Options options(use.invocation.arguments, u"o X H d u A");
    const bool kept = (options.has(u"o") && options.value(u"o") != "/dev/null"_L1) || options.has(u"O") || options.has(u"-remote-name");
    const bool piped = std::ranges::any_of(use.pipedInto, [](const Invocation &next) {
        return QStringList{u"sh"_s, u"bash"_s, u"apt-key"_s, u"gpg"_s, u"tar"_s, u"tee"_s}.contains(next.program);
    });
    return kept || piped;
}

Hosts::Hosts(const QList<Statement> &statements, const QList<Fence> &fences, const QList<CommandUse> &commands)
{
    for (const CommandUse &use : commands) {
        if (isDownload(use))
            continue;
        for (const ShellWord &word : use.command.words) {
            for (const FoundUrl &url : findUrls(word.text))
                note(url, fetched);
        }
    }
    for (const Statement &statement : statements) {
        for (const FoundUrl &url : findUrls(statement.text))
            note(url, named, statement.kind == StatementKind::Task || statement.kind == StatementKind::Bullet);
    }
    for (const Fence &fence : fences) {
        if (fence.kind == FenceKind::Shell || fence.kind == FenceKind::Program)
            continue;
        for (const FenceLine &line : linesOf(fence)) {
            for (const FoundUrl &url : findUrls(line.text))
                note(url, named);
            // nginx and Apache name their hosts without a scheme
            const QString name = line.text.startsWith("server_name "_L1) || line.text.startsWith("ServerName "_L1)
                                     ? line.text.section(u' ', 1, 1).remove(u';')
                                     : QString();
            if (name.contains(u'.') && !name.startsWith(u'*') && !isLoopback(name))
                note(readUrl(u"https://"_s + name), named);
        }
    }
    choose();
}

void Hosts::note(const FoundUrl &url, int weight, bool listed)
{
    if (url.scheme != "http"_L1 && url.scheme != "https"_L1)
        return;
    if (url.host.contains(u'$') || vendorOfHost(url.host))
        return;
    auto found = std::ranges::find(m_origins, url.origin(), &Origin::origin);
    if (found == m_origins.end())
        found = m_origins.insert(m_origins.end(), {url.origin(), url.host});
    found->weight += weight;
    found->listed = found->listed || listed;
}

// A document that writes "yourdomain.com" for its own hosts means others by real names.
void Hosts::choose()
{
    const bool placeholders = std::ranges::any_of(m_origins, [](const Origin &origin) { return isPlaceholderHost(origin.host); });
    QStringList parties;
    for (const Origin &origin : m_origins) {
        if (!isLoopback(origin.host) && (placeholders ? isPlaceholderHost(origin.host) : origin.weight >= fetched))
            parties += partyOf(origin.host);
    }
    if (parties.isEmpty()) {
        // nothing is fetched: where all addresses are one party's and its list speaks of one, it is this one's
        QSet<QString> named;
        bool listed = false;
        for (const Origin &origin : m_origins) {
            if (isLoopback(origin.host))
                continue;
            named.insert(partyOf(origin.host));
            listed = listed || origin.listed;
        }
        if (listed && named.size() == 1)
            parties += *named.begin();
    }
    int bestApi = 0, bestFront = 0;
    for (const Origin &origin : m_origins) {
        const bool own = parties.contains(partyOf(origin.host));
        if (own && origin.origin.startsWith("https:"_L1) && !m_own.contains(origin.host))
            m_own += origin.host;
        if ((!own && !isLoopback(origin.host)) || isAsideHost(origin.host))
            continue;
        // the public address before one on this machine, https before http
        const int rank = origin.weight + (own ? 100 : 0) + (origin.origin.startsWith("https:"_L1) ? 50 : 0);
        if (const int score = rank + (isApiHost(origin.host) ? 200 : 0); score > bestApi) {
            bestApi = score;
            m_api = origin.origin;
        }
        if (const int score = rank + (isApiHost(origin.host) ? 0 : 200); score > bestFront) {
            bestFront = score;
            m_front = origin.origin;
        }
    }
    if (m_api.isEmpty())
        m_api = m_front = u"https://<host>"_s;
}

QString Hosts::apiHost() const { return readUrl(m_api).host; }

bool Hosts::isOwn(const QString &host) const
{
    return isLoopback(host) || std::ranges::any_of(m_own, [&](const QString &own) { return partyOf(own) == partyOf(host); });
}

} // namespace countersign
