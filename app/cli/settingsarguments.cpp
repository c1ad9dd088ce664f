// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/settingsarguments.h"

#include "core/probing/authorityfile.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Pair {
    QString left;
    QString right;
};

Expected<Pair> splitAtEquals(const QString &text, const QString &form)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return failure(ErrorCode::ValueRefused, {text, form});
    return Pair{text.first(equals), text.sliced(equals + 1)};
}

struct HostPort {
    QString host;
    quint16 port = 0;
};

// "host", "host:port", "[::1]:port"
Expected<HostPort> hostPort(const QString &text, bool portNeeded)
{
    const QUrl url(u"tcp://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || (portNeeded && url.port() < 1))
        return failure(ErrorCode::ValueRefused, {text, portNeeded ? u"HOST:PORT"_s : u"HOST or HOST:PORT"_s});
    return HostPort{url.host(), quint16(qMax(0, url.port()))};
}

} // namespace

Expected<Command> bindCommand(const QString &text)
{
    return splitAtEquals(text, u"PARAMETER=VALUE"_s).transform([](const Pair &pair) -> Command { return BindParameter{pair.left, pair.right}; });
}

Expected<Command> routeCommand(const QString &text)
{
    const auto pair = splitAtEquals(text, u"HOST[:PORT]=ADDRESS:PORT"_s);
    if (!pair)
        return std::unexpected(pair.error());
    const auto from = hostPort(pair->left, false);
    const auto to = hostPort(pair->right, true);
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    return RouteHost{{from->host, from->port, to->host, to->port}};
}

Expected<Command> approveCommand(const QString &text)
{
    const auto endpoint = endpointOf(text);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    return ApproveHost{*endpoint};
}

Expected<Command> trustCommand(const QString &text)
{
    const auto pair = splitAtEquals(text, u"HOST=FILE"_s);
    if (!pair)
        return std::unexpected(pair.error());
    auto authority = readAuthorityFile(pair->left, pair->right);
    if (!authority)
        return std::unexpected(authority.error());
    return TrustAuthority{std::move(*authority)};
}

Expected<Command> vantageCommand(const QString &text)
{
    return splitAtEquals(text, u"HOST=here or HOST=ssh:USER@HOST"_s).transform([](const Pair &pair) -> Command {
        return SetVantage{pair.left, pair.right};
    });
}

Expected<Command> proxyCommand(const QString &text) { return SetProxy{text == "none"_L1 ? QString() : text}; }

Expected<Command> allowCommand(const QString &text) { return AllowCheck{CheckId(text)}; }

Expected<Command> allowSecretCommand(const QString &text)
{
    const auto pair = splitAtEquals(text, u"NAME=HOST:PORT"_s);
    if (!pair)
        return std::unexpected(pair.error());
    const auto to = hostPort(pair->right, true);
    if (!to)
        return std::unexpected(to.error());
    return AllowSecret{{pair->left, to->host.toLower(), to->port}};
}

const QList<OptionSpec> &settingsOptions()
{
    static const QList<OptionSpec> options{
        {"bind", "NAME=VALUE", QT_TRANSLATE_NOOP("CommandLine", "give a placeholder of the text its value")},
        {"route", "HOST[:PORT]=ADDRESS:PORT", QT_TRANSLATE_NOOP("CommandLine", "reach a host elsewhere, keeping its name")},
        {"approve", "SCHEME://HOST[:PORT]", QT_TRANSLATE_NOOP("CommandLine", "allow probes to contact a host")},
        {"trust-ca", "HOST=FILE", QT_TRANSLATE_NOOP("CommandLine", "trust a private certificate authority for a host")},
        {"vantage", "HOST=here|ssh:USER@HOST[:PORT]",
         QT_TRANSLATE_NOOP("CommandLine", "where a host that needs it is looked at from; * for all such")},
        {"proxy", "none|system|http://HOST:PORT", QT_TRANSLATE_NOOP("CommandLine", "the proxy of HTTP checks")},
        {"allow", "CHECK", QT_TRANSLATE_NOOP("CommandLine", "let a check run that writes, costs or loads; named by its id")},
        {"allow-secret", "NAME=HOST:PORT", QT_TRANSLATE_NOOP("CommandLine", "allow a secret to be sent to a host")},
    };
    return options;
}

Expected<QList<Command>> settingsCommands(const Arguments &arguments)
{
    using Parse = Expected<Command> (*)(const QString &);
    static const QList<std::pair<QString, Parse>> parsers{
        {u"bind"_s, bindCommand},       {u"route"_s, routeCommand}, {u"approve"_s, approveCommand}, {u"trust-ca"_s, trustCommand},
        {u"vantage"_s, vantageCommand}, {u"proxy"_s, proxyCommand}, {u"allow"_s, allowCommand},     {u"allow-secret"_s, allowSecretCommand}};
    QList<Command> commands;
    for (const auto &[option, parse] : parsers) {
        for (const QString &text : arguments.values(option)) {
            auto command = parse(text);
            if (!command)
                return std::unexpected(command.error());
            commands.append(std::move(*command));
        }
    }
    return commands;
}

} // namespace countersign
