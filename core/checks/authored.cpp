// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/authored.h"

#include "core/checks/condition.h"
#include "core/checks/condition/quantity.h"
#include "core/checks/rules/httprequest.h"
#include "core/wording/checksentence.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Scheme {
    QStringView start;
    CheckKind kind;
};

constexpr Scheme schemes[] = {{u"http://", CheckKind::Http},   {u"https://", CheckKind::Http},    {u"tcp://", CheckKind::Tcp},
                              {u"tls://", CheckKind::Tls},     {u"ws://", CheckKind::WebSocket},  {u"wss://", CheckKind::WebSocket},
                              {u"ssh://", CheckKind::Ssh},     {u"starttls://", CheckKind::Smtp}, {u"smtp://", CheckKind::Smtp},
                              {u"redis://", CheckKind::Redis}, {u"rediss://", CheckKind::Redis}};

// Gatus writes "starttls://host:587" for what is an SMTP server here.
QString addressOf(const QString &url) { return url.startsWith("starttls://"_L1) ? u"smtp://"_s + url.sliced(11) : url; }

class FenceReader
{
public:
    FenceReader(const Reading &reading, const CodeBlock &code, QList<CheckSpec> &checks, QList<Diagnostic> &diagnostics) :
        m_reading(reading),
        m_code(code),
        m_block(reading.checklist.document.blocks[code.block]),
        m_checks(checks),
        m_diagnostics(diagnostics)
    {
    }

    void read()
    {
        if (!m_block.flaw.isEmpty())
            return report(u"checks.authored.unreadable"_s, unreadableFenceSentence(m_block.flaw), m_block.flawLine);
        const QJsonArray endpoints = m_block.data.value("endpoints"_L1).toArray();
        if (endpoints.isEmpty())
            return readEndpoint(m_block.data);
        for (const QJsonValue &endpoint : endpoints)
            readEndpoint(endpoint.toObject());
    }

private:
    void report(const QString &code, const QString &message, int line) { m_diagnostics.append({line, code, message}); }

    void readEndpoint(const QJsonObject &endpoint)
    {
        const QString url = endpoint.value("url"_L1).toString();
        const auto scheme = std::ranges::find_if(schemes, [&](const Scheme &each) { return url.startsWith(each.start); });
        const QJsonObject name = endpoint.value("dns"_L1).toObject();
        if (scheme == std::end(schemes) && name.isEmpty())
            return report(u"checks.authored.address"_s, unknownAddressSentence(url), lineOf(url));
        CheckSpec check = here(name.isEmpty() ? scheme->kind : CheckKind::Dns);
        check.target = targetOf(endpoint, url);
        if (!name.isEmpty())
            check.target.address = u"dns://%1?type=%2"_s.arg(name.value("query-name"_L1).toString(), name.value("query-type"_L1).toString(u"A"_s));
        if (const auto interval = readQuantity(endpoint.value("interval"_L1).toString()); interval && interval->unit == Unit::Milliseconds)
            check.freshness = std::max(check.freshness, std::chrono::seconds(qint64(2 * interval->value / 1000)));
        readConditions(endpoint, check);
        needForRequest(check);
        if (!check.conditions.isEmpty())
            m_checks.append(std::move(check));
        else
            report(u"checks.authored.empty"_s, noConditionSentence(url), m_code.lines.first);
    }

    CheckSpec here(CheckKind kind) const
    {
        CheckSpec check{.kind = kind};
        constexpr int most = 40;
        for (int line = m_code.lines.first; line <= qMin(m_code.lines.last, m_code.lines.first + most); ++line)
            check.lines += line;
        const int item = itemAbove();
        if (item >= 0) {
            check.items = {m_reading.checklist.items[item].id};
            check.required = !m_reading.checklist.items[item].optional;
        }
        check.required = check.required && !m_reading.isOptional(m_code.section);
        return check;
    }

    // The item it stands under, else the last one before it in its section.
    int itemAbove() const
    {
        int found = m_code.item;
        const auto &items = m_reading.checklist.items;
        for (int i = 0; found < 0 && i < items.size() && items[i].lines.first < m_code.lines.first; ++i) {
            const bool last = i + 1 == items.size() || items[i + 1].lines.first > m_code.lines.first;
            found = last && items[i].section == m_code.section ? i : -1;
        }
        return found;
    }

    static ProbeTarget targetOf(const QJsonObject &endpoint, const QString &url)
    {
        ProbeTarget target{
            .address = addressOf(url), .method = endpoint.value("method"_L1).toString().toUpper(), .body = endpoint.value("body"_L1).toString()};
        if (target.method == "GET"_L1)
            target.method.clear();
        const QJsonObject headers = endpoint.value("headers"_L1).toObject();
        for (auto header = headers.begin(); header != headers.end(); ++header)
            target.headers.append({header.key(), header.value().toVariant().toString()});
        return target;
    }

    void readConditions(const QJsonObject &endpoint, CheckSpec &check)
    {
        for (const QJsonValue &each : endpoint.value("conditions"_L1).toArray()) {
            const QString condition = each.toString();
            if (const auto valid = validateCondition(condition); valid)
                check.conditions.append(condition);
            else
                report(u"checks.authored.condition"_s, malformedConditionSentence(condition, valid.error()), lineOf(condition));
        }
    }

    int lineOf(const QString &text) const
    {
        const qsizetype at = m_code.code.indexOf(text);
        return at < 0 || text.isEmpty() ? m_code.lines.first : m_code.contentLine + int(QStringView(m_code.code).first(at).count(u'\n'));
    }

    const Reading &m_reading;
    const CodeBlock &m_code;
    const Block &m_block;
    QList<CheckSpec> &m_checks;
    QList<Diagnostic> &m_diagnostics;
};

} // namespace

void readAuthoredChecks(const Reading &reading, QList<CheckSpec> &checks, QList<Diagnostic> &diagnostics)
{
    for (const CodeBlock &code : reading.checklist.codeBlocks) {
        const bool check = code.language == "check"_L1 && code.block >= 0;
        const Block *block = check ? &reading.checklist.document.blocks[code.block] : nullptr;
        if (block && (!block->data.isEmpty() || !block->flaw.isEmpty()))
            FenceReader(reading, code, checks, diagnostics).read();
    }
}

} // namespace countersign
