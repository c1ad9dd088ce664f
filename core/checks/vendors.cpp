// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/vendors.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr Vendor vendors[] = {
    // payment
    {u"stripe", u"stripe.com", u"?k_live_*", u"?k_test_*", u"https://api.stripe.com/v1/balance", u"Authorization: Bearer", u"[BODY].livemode == true",
     u"https://api.stripe.com/v1/webhook_endpoints", u"whsec_*"},
    {u"paypal", u"paypal.com", u"", u"", u"", u"", u""},
    {u"adyen", u"adyen.com", u"", u"", u"", u"", u""},
    {u"braintree", u"braintreegateway.com", u"", u"", u"", u"", u""},
    // models
    {u"openai", u"openai.com", u"sk-*", u"", u"https://api.openai.com/v1/models", u"Authorization: Bearer", u""},
    {u"anthropic", u"anthropic.com", u"sk-ant-*", u"", u"https://api.anthropic.com/v1/models", u"x-api-key:", u""},
    {u"openrouter", u"openrouter.ai", u"sk-or-*", u"", u"https://openrouter.ai/api/v1/key", u"Authorization: Bearer", u""},
    {u"mistral", u"mistral.ai", u"", u"", u"https://api.mistral.ai/v1/models", u"Authorization: Bearer", u""},
    {u"cohere", u"cohere.com", u"", u"", u"https://api.cohere.com/v1/models", u"Authorization: Bearer", u""},
    {u"huggingface", u"huggingface.co", u"hf_*", u"", u"https://huggingface.co/api/whoami-v2", u"Authorization: Bearer", u""},
    // mail and messages
    {u"sendgrid", u"sendgrid.com", u"SG.*", u"", u"https://api.sendgrid.com/v3/scopes", u"Authorization: Bearer", u""},
    {u"postmark", u"postmarkapp.com", u"", u"", u"https://api.postmarkapp.com/server", u"X-Postmark-Server-Token:", u""},
    {u"mailgun", u"mailgun.net mailgun.com", u"", u"", u"", u"", u""},
    {u"twilio", u"twilio.com", u"", u"", u"", u"", u""},
    {u"slack", u"slack.com", u"xox?-*", u"", u"https://slack.com/api/auth.test", u"Authorization: Bearer", u"[BODY].ok == true"},
    {u"discord", u"discord.com", u"", u"", u"", u"", u""},
    {u"pagerduty", u"pagerduty.com", u"", u"", u"https://api.pagerduty.com/abilities", u"Authorization: Token", u""},
    {u"opsgenie", u"opsgenie.com", u"", u"", u"", u"", u""},
    // code, registries and downloads
    {u"github", u"github.com githubusercontent.com ghcr.io", u"gh?_*", u"", u"https://api.github.com/user", u"Authorization: Bearer", u""},
    {u"gitlab", u"gitlab.com", u"glpat-*", u"", u"https://gitlab.com/api/v4/user", u"PRIVATE-TOKEN:", u""},
    {u"docker hub", u"docker.com docker.io", u"dckr_pat_*", u"", u"", u"", u""},
    {u"npm", u"npmjs.org npmjs.com", u"npm_*", u"", u"", u"", u""},
    {u"pypi", u"pypi.org pythonhosted.org", u"pypi-*", u"", u"", u"", u""},
    {u"elastic", u"elastic.co", u"", u"", u"", u"", u""},
    {u"grafana cloud", u"grafana.com grafana.net", u"glsa_*", u"", u"", u"", u""},
    {u"hashicorp", u"hashicorp.com", u"", u"", u"", u"", u""},
    {u"kubernetes project", u"k8s.io kubernetes.io", u"", u"", u"", u"", u""},
    {u"node project", u"nodejs.org nodesource.com", u"", u"", u"", u"", u""},
    // watching and testing from outside
    {u"uptimerobot", u"uptimerobot.com", u"", u"", u"https://api.uptimerobot.com/v2/getMonitors", u"form", u"[BODY].stat == ok"},
    {u"pingdom", u"pingdom.com", u"", u"", u"https://api.pingdom.com/api/3.1/checks", u"Authorization: Bearer", u""},
    {u"better stack", u"betterstack.com betteruptime.com", u"", u"", u"https://uptime.betterstack.com/api/v2/monitors", u"Authorization: Bearer",
     u""},
    {u"healthchecks.io", u"healthchecks.io hc-ping.com", u"", u"", u"https://healthchecks.io/api/v3/checks/", u"X-Api-Key:", u""},
    {u"datadog", u"datadoghq.com datadoghq.eu", u"", u"", u"https://api.datadoghq.com/api/v1/validate", u"DD-API-KEY:", u"[BODY].valid == true"},
    {u"new relic", u"newrelic.com", u"", u"", u"", u"", u""},
    {u"ssl labs", u"ssllabs.com", u"", u"", u"", u"", u""},
    {u"security headers", u"securityheaders.com", u"", u"", u"", u"", u""},
    {u"mozilla observatory", u"mozilla.org mozilla.net", u"", u"", u"", u"", u""},
    {u"let's encrypt", u"letsencrypt.org", u"", u"", u"", u"", u""},
    // platforms: their consoles are theirs, apps below their domains are not
    {u"aws", u"console.aws.amazon.com amazonaws.com", u"AKIA*", u"", u"", u"", u""},
    {u"google cloud", u"console.cloud.google.com googleapis.com", u"AIza*", u"", u"", u"", u""},
    {u"cloudflare", u"dash.cloudflare.com api.cloudflare.com", u"", u"", u"https://api.cloudflare.com/client/v4/user/tokens/verify",
     u"Authorization: Bearer", u"[BODY].success == true"},
    {u"heroku dashboard", u"dashboard.heroku.com api.heroku.com", u"", u"", u"", u"", u""},
    {u"railway dashboard", u"=railway.app =railway.com docs.railway.app", u"", u"", u"", u"", u""},
    {u"render dashboard", u"dashboard.render.com", u"", u"", u"", u"", u""},
    {u"netlify dashboard", u"app.netlify.com", u"", u"", u"", u"", u""},
    {u"fly dashboard", u"=fly.io", u"", u"", u"", u"", u""},
    {u"vercel dashboard", u"vercel.com api.vercel.com", u"", u"", u"", u"", u""},
    {u"sentry", u"sentry.io", u"", u"", u"", u"", u""},
};

bool isBelow(const QString &host, QStringView domain)
{
    if (domain.startsWith(u'='))
        return host == domain.sliced(1); // what lies below is others'
    return host == domain || (host.endsWith(domain) && host.size() > domain.size() && host[host.size() - domain.size() - 1] == u'.');
}

quint32 initialBit(QChar c) { return 1u << (c.unicode() % 32); }

// The letters that words of the text begin with: most vendors are told to be absent by their first.
quint32 initialsOf(QStringView lower)
{
    quint32 initials = 0;
    for (qsizetype at = 0; at < lower.size(); ++at) {
        if (at == 0 || !lower[at - 1].isLetter())
            initials |= initialBit(lower[at]);
    }
    return initials;
}

} // namespace

const Vendor *vendorOfHost(const QString &host)
{
    for (const Vendor &vendor : vendors) {
        for (const QStringView domain : vendor.hosts.split(u' ')) {
            if (isBelow(host, domain))
                return &vendor;
        }
    }
    return nullptr;
}

const Vendor *vendorIn(const QString &text)
{
    const QString lower = text.toLower();
    const quint32 initials = initialsOf(lower);
    for (const Vendor &vendor : vendors) {
        if (!(initials & initialBit(vendor.name.front())))
            continue;
        const qsizetype at = lower.indexOf(vendor.name);
        const qsizetype end = at + vendor.name.size();
        const bool whole = at >= 0 && (at == 0 || !lower[at - 1].isLetter()) && (end == lower.size() || !lower[end].isLetter());
        if (whole)
            return &vendor;
    }
    return nullptr;
}

} // namespace countersign
