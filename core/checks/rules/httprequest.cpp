// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/httprequest.h"

#include "core/checks/rules/place.h"
#include "core/probing/placeholders.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr QStringView curlValued =
    u"A b c C d D e E F h H K m o P Q r t T u U w x X y Y z -request -header -data -data-raw -data-binary -data-urlencode -json -form"
    " -user -user-agent -output -max-time -connect-timeout -write-out -proxy -cookie -cookie-jar -cacert -cert"
    " -key -resolve -retry -retry-delay -referer -range -url -max-redirs -interface -tls-max -ciphers -unix-socket";

// "$TOKEN" and what the script set it to are both left to the vault, so arguments are taken as written.
ShownRequest request(const FoundUrl &url)
{
    ShownRequest request{.url = url};
    request.target.address = withVariables(url.scheme + u"://"_s + url.host + (url.port ? u':' + QString::number(url.port) : QString()) + url.path);
    return request;
}

void setHeader(ProbeTarget &target, const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon > 0)
        target.headers.append({line.first(colon).trimmed(), withVariables(line.sliced(colon + 1).trimmed())});
}

std::optional<ShownRequest> readCurl(const Invocation &invocation)
{
    const Options options(invocation.arguments, curlValued);
    const QString address = options.operands().value(0, options.value(u"-url"));
    if (address.isEmpty()
        || (!address.contains(u'.') && !address.contains("localhost"_L1) && !address.contains(u'$') && !address.contains("://["_L1)
            && !address.contains("://<"_L1)))
        return {};
    ShownRequest found = request(readUrl(address));
    found.headOnly = options.has(u"I") || options.has(u"-head");
    QStringList bodies = options.values(u"d") + options.values(u"-data") + options.values(u"-data-raw") + options.values(u"-data-binary")
                         + options.values(u"-json") + options.values(u"-data-urlencode");
    found.target.method = (options.values(u"X") + options.values(u"-request")).value(0).toUpper();
    if (found.target.method.isEmpty())
        found.target.method = found.headOnly ? u"HEAD"_s : !bodies.isEmpty() ? u"POST"_s : QString();
    if (found.target.method == "GET"_L1)
        found.target.method.clear();
    found.target.body = withVariables(bodies.join(u'&'));
    for (const QString &line : options.values(u"H") + options.values(u"-header"))
        setHeader(found.target, line);
    if (options.has(u"u") || options.has(u"-user"))
        found.target.headers.append({u"Authorization"_s, u"Basic ${BASIC_CREDENTIALS}"_s});
    return found;
}

std::optional<ShownRequest> readWget(const Invocation &invocation)
{
    const Options options(invocation.arguments, u"O o t T U P -timeout -tries -header");
    if (!options.has(u"-spider") || options.operands().isEmpty())
        return {};
    ShownRequest found = request(readUrl(options.operands().first()));
    found.target.method = u"HEAD"_s;
    return found;
}

// http [METHOD] URL [Header:value …]
std::optional<ShownRequest> readHttpie(const Invocation &invocation)
{
    QStringList words = Options(invocation.arguments, u"a -auth -verify -timeout").operands();
    const bool named =
        !words.isEmpty() && words.first() == words.first().toUpper() && words.first().contains(QChar(u'E')) && words.first().size() < 8;
    const QString method = named ? words.takeFirst() : QString();
    if (words.isEmpty() || !words.first().contains(u'.'))
        return {};
    ShownRequest found = request(readUrl(words.takeFirst()));
    if (invocation.program == "https"_L1)
        found.target.address.replace(u"http://"_s, u"https://"_s);
    found.target.method = method == "GET"_L1 ? QString() : method;
    for (const QString &word : words) {
        if (word.contains(u':') && !word.contains("=="_L1))
            setHeader(found.target, word);
    }
    return found;
}

} // namespace

std::optional<ShownRequest> readHttpRequest(const CommandUse &use)
{
    if (isDownload(use))
        return {};
    // inside a container its host names are nobody else's
    if (use.invocation.remote)
        return {};
    if (use.invocation.program == "curl"_L1)
        return readCurl(use.invocation);
    if (use.invocation.program == "wget"_L1)
        return readWget(use.invocation);
    if (use.invocation.program == "http"_L1 || use.invocation.program == "https"_L1)
        return readHttpie(use.invocation);
    return {};
}

bool isMutating(const ProbeTarget &target) { return !QStringList{QString(), u"GET"_s, u"HEAD"_s, u"OPTIONS"_s}.contains(target.method); }

void needForRequest(CheckSpec &check)
{
    needForAddress(check);
    const auto secret = [](const QString &text) { return text.contains("${"_L1) || holdsPlaceholder(text); };
    for (const HttpHeader &header : check.target.headers) {
        if (secret(header.value) || header.name.compare("Authorization"_L1, Qt::CaseInsensitive) == 0)
            need(check, Need::Secret);
    }
    if (check.target.body.contains("${"_L1) || check.target.body.contains("password"_L1, Qt::CaseInsensitive))
        need(check, Need::Secret);
    if (isMutating(check.target))
        need(check, Need::Consent);
}

} // namespace countersign
