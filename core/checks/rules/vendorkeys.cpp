// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/expression.h"
#include "core/checks/rules/httprequest.h"
#include "core/checks/rules/outside.h"
#include "core/checks/rules/sentences.h"
#include "core/checks/vendors.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// The variable that holds the vendor's key: the one the document names, else one called after the vendor.
QString keyVariable(const Reading &reading, const Vendor &vendor)
{
    const QString stem = vendor.name.toString().toUpper().replace(expression<u"[^A-Z0-9]+">(), u"_"_s);
    const QRegularExpression named(u"%1.*(?:KEY|TOKEN|SECRET)"_s.arg(stem));
    for (const VariableUse &mention : reading.variables) {
        if (named.match(mention.name).hasMatch() && !mention.name.contains("WEBHOOK"_L1))
            return mention.name;
    }
    return stem + u"_API_KEY"_s;
}

void addRequest(const Reading &reading, CheckSpec check, const Vendor &vendor, QList<CheckSpec> &checks)
{
    const QString key = u"${"_s + keyVariable(reading, vendor) + u'}';
    const QString header = vendor.header.toString();
    check.target.address = vendor.address.toString();
    check.conditions = {u"[STATUS] == 200"_s};
    if (!vendor.condition.isEmpty())
        check.conditions += vendor.condition.toString();
    if (header == "form"_L1) {
        check.target.method = u"POST"_s;
        check.target.body = u"api_key="_s + key;
    } else {
        const QString value = header.section(u':', 1).trimmed();
        check.target.headers = {{header.section(u':', 0, 0), value.isEmpty() ? key : value + u' ' + key}};
    }
    need(check, Need::Secret);
    need(check, Need::Consent); // it leaves for somebody else's host
    checks.append(check);
}

void addWebhooks(const Reading &reading, const Statement &statement, const Vendor &vendor, QList<CheckSpec> &checks)
{
    Vendor listing = vendor;
    listing.address = vendor.webhooks;
    listing.condition = {};
    QList<CheckSpec> added;
    addRequest(reading, checkAt(reading, statement, CheckKind::Http), listing, added);
    added.first().conditions += u"[BODY] == pat(*%1*)"_s.arg(reading.hosts.apiHost());
    checks += added;
}

} // namespace

void deriveVendorKeys(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern keys(u"key|token|credential|secret|live");
    static const Pattern webhooks(u"webhook|webhooks configure|set_up|register|work|verify|enable|point");
    for (const Statement &statement : reading.statements) {
        if (!isAboutSystem(reading, statement))
            continue;
        const Vendor *vendor = vendorIn(QString(statement.text).replace(u'_', u' '));
        if (!vendor)
            continue;
        if (!vendor->webhooks.isEmpty() && webhooks.matches(statement.words))
            addWebhooks(reading, statement, *vendor, checks);
        else if (!vendor->address.isEmpty() && keys.matches(statement.words))
            addRequest(reading, checkAt(reading, statement, CheckKind::Http), *vendor, checks);
    }
    // a command that would change something at a vendor's: the vendor's harmless request stands in for it
    for (const CommandUse &use : reading.commands) {
        const auto request = readHttpRequest(use);
        const Vendor *vendor = request && isMutating(request->target) ? vendorOfHost(request->url.host) : nullptr;
        if (vendor && !vendor->address.isEmpty())
            addRequest(reading, checkAt(reading, use, CheckKind::Http), *vendor, checks);
    }
}

} // namespace countersign
