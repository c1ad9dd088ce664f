// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/dns.h"

#include "core/checks/rules/place.h"
#include "core/checks/rules/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Where the text says nothing: how many public resolvers must agree.
const QString propagated = u"[RESOLVERS] >= 3"_s;
const QString resolves = u"[DNS_RCODE] == NOERROR"_s;

QString address(const QString &name, const QString &type)
{
    const QString shown = name.endsWith(u'.') ? name.chopped(1) : name;
    return u"dns://"_s + shown + (type.isEmpty() || type == "A"_L1 ? QString() : u"?type="_s + type);
}

void addName(CheckSpec check, const QString &name, const QString &type, const QStringList &conditions, QList<CheckSpec> &checks)
{
    check.target.address = address(name, type);
    check.conditions = conditions;
    needForAddress(check);
    checks.append(check);
}

bool isName(const QString &text) { return text.contains(u'.') && !text.startsWith(u'@') && !text.startsWith(u'+') && !text.contains("://"_L1); }

void deriveFromCommands(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QStringList programs = {u"dig"_s, u"nslookup"_s, u"host"_s, u"kdig"_s, u"drill"_s};
    static const QStringList types = {u"A"_s, u"AAAA"_s, u"CNAME"_s, u"MX"_s, u"TXT"_s, u"NS"_s, u"CAA"_s};
    for (const CommandUse &use : reading.commands) {
        if (!programs.contains(use.invocation.program))
            continue;
        QString name, type;
        const Options options(use.invocation.arguments, u"t p b");
        for (const QString &word : options.operands()) {
            if (types.contains(word.toUpper()))
                type = word.toUpper();
            else if (name.isEmpty() && isName(word))
                name = word;
        }
        if (!name.isEmpty())
            addName(checkAt(reading, use, CheckKind::Dns), name, type, {resolves, propagated}, checks);
    }
}

struct Record {
    QString type = {};
    QString name = {};
    QString value = {};
    int ttl = 0;
    QList<int> lines = {};
};

// "Type: CNAME / Name: api / Value: … / TTL: 300", one key a line.
Record readKeys(const QList<FenceLine> &lines)
{
    static const QRegularExpression key(u"^(Type|Name|Host|Value|Target|Points to|TTL)\\s*:\\s*(.+)$"_s, QRegularExpression::CaseInsensitiveOption);
    Record record;
    for (const FenceLine &line : lines) {
        const auto match = key.match(line.text);
        if (!match.hasMatch())
            continue;
        record.lines += line.line;
        const QString name = match.captured(1).toLower(), value = match.captured(2).trimmed();
        if (name == "type"_L1)
            record.type = value.toUpper();
        else if (name == "name"_L1 || name == "host"_L1)
            record.name = value;
        else if (name == "ttl"_L1)
            record.ttl = value.section(u' ', 0, 0).toInt();
        else
            record.value = value;
    }
    return record;
}

// "CNAME: app.example.com -> edge.example.net"
QList<Record> readArrows(const QList<FenceLine> &lines)
{
    static const QRegularExpression arrow(u"^(A|AAAA|CNAME|MX|TXT|NS|ALIAS)\\b\\s*:?\\s*(\\S+)\\s*(?:→|->|=>|\\s)\\s*(\\S+)"_s);
    static const QRegularExpression zone(u"^(\\S+\\.)\\s+(?:(\\d+)\\s+)?IN\\s+(A|AAAA|CNAME|MX|TXT|NS)\\s+(\\S+)"_s);
    QList<Record> records;
    for (const FenceLine &line : lines) {
        if (const auto match = arrow.match(line.text); match.hasMatch())
            records.append({match.captured(1), match.captured(2), match.captured(3), 0, {line.line}});
        else if (const auto match = zone.match(line.text); match.hasMatch())
            records.append({match.captured(3), match.captured(1), match.captured(4), match.captured(2).toInt(), {line.line}});
    }
    return records;
}

// "api" is a name below the domain that the item, or the document, speaks of.
QString fullName(const Reading &reading, const QString &name, const QString &itemText)
{
    static const QRegularExpression host(u"\\b(?:[a-z0-9-]+\\.)+[a-z]{2,}\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (name.contains(u'.'))
        return name;
    if (const auto match = host.match(itemText); match.hasMatch() && (name == "@"_L1 || match.captured().startsWith(name + u'.')))
        return match.captured();
    const QString domain = partyOf(reading.hosts.apiHost());
    return name.isEmpty() || name == "@"_L1 ? domain : name + u'.' + domain;
}

// `check` says where; `itemText` may name the domain.
void addRecord(const Reading &reading, CheckSpec check, const Record &record, const QString &itemText, QList<CheckSpec> &checks)
{
    if (record.type.isEmpty() || record.value.isEmpty())
        return;
    QStringList conditions = {u"[BODY] == pat(*%1*)"_s.arg(record.value)};
    if (record.ttl > 0)
        conditions += u"[DNS.TTL] <= %1"_s.arg(record.ttl);
    if (record.value.contains(u'<') || record.value.contains(u'['))
        need(check, Need::Value);
    addName(check, fullName(reading, record.name, itemText), record.type, conditions, checks);
}

void addFromFence(const Reading &reading, const Fence &fence, const Record &record, QList<CheckSpec> &checks)
{
    if (record.lines.isEmpty())
        return;
    CheckSpec check = checkAt(reading, fence, record.lines.first(), CheckKind::Dns);
    check.lines = record.lines;
    const int item = reading.checklist.codeBlocks[fence.codeBlock].item;
    if (item >= 0)
        check.lines += reading.checklist.items[item].lines.first;
    addRecord(reading, check, record, item >= 0 ? reading.checklist.items[item].text : QString(), checks);
}

void deriveFromFences(const Reading &reading, QList<CheckSpec> &checks)
{
    for (const Fence &fence : reading.fences) {
        if (fence.kind != FenceKind::DnsRecord)
            continue;
        const QList<FenceLine> lines = linesOf(fence);
        addFromFence(reading, fence, readKeys(lines), checks);
        for (const Record &record : readArrows(lines))
            addFromFence(reading, fence, record, checks);
    }
}

// "- Type: CNAME", "- Name: app", "- Target: …" below one item.
void deriveFromBullets(const Reading &reading, QList<CheckSpec> &checks)
{
    QMap<int, QList<FenceLine>> below;
    for (const Statement &statement : reading.statements) {
        if (statement.kind == StatementKind::Bullet && statement.parent >= 0)
            below[statement.parent].append({statement.line, statement.text});
    }
    for (const auto &[parent, lines] : below.asKeyValueRange()) {
        static const QStringList types = {u"A"_s, u"AAAA"_s, u"CNAME"_s, u"MX"_s, u"TXT"_s, u"NS"_s, u"CAA"_s};
        const Record record = readKeys(lines);
        if (!types.contains(record.type))
            continue;
        const Statement &statement = reading.statements[parent];
        CheckSpec check = checkAt(reading, statement, CheckKind::Dns);
        check.lines += record.lines;
        addRecord(reading, check, record, statement.text, checks);
    }
}

// What a sentence says a name points to: an address, or another name.
struct PointsTo {
    QString name = {};
    QString type = {};
    QString value = {};
    int ttl = 0;
};

std::optional<PointsTo> pointsTo(const QString &text)
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression target(
        u"((?:[a-z0-9_-]{1,63}\\.){1,8}[a-z]{2,24})\\b[^.;]*?(?:\\b(?:points?(?: to)?|resolves? to|cname(?: to)?|zeigt auf|verweist auf|pointe "
        u"vers|apunta a|aponta para|punta a)\\b|→|->|指向)"
        "[\\s:`\"'(]*(?:the |der |die |das |la |le |el |o )?(\\d{1,3}(?:\\.\\d{1,3}){3}|(?:[a-z0-9_-]{1,63}\\.){1,8}[a-z]{2,24})\\b"_s,
        options);
    static const QRegularExpression type(u"\\b(AAAA|CNAME|MX|ALIAS)\\b"_s);
    static const QRegularExpression lifetime(u"\\bTTL\\b\\D{0,12}(\\d{1,6})\\b(?!\\s*(?:min|h|d))"_s, options);
    const auto match = target.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    PointsTo found{.name = match.captured(1).toLower(), .type = type.match(text).captured(1), .value = match.captured(2).toLower()};
    const bool address = found.value.front().isDigit();
    found.type = address ? u"A"_s : found.type;
    found.ttl = lifetime.match(text).captured(1).toInt();
    // a name may point to another by an alias of its provider, which answers with addresses
    const bool told = address || found.type == "CNAME"_L1 || found.type == "MX"_L1;
    return told ? std::optional(found) : std::nullopt;
}

bool derivePointing(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks)
{
    const auto record = pointsTo(statement.text);
    if (!record)
        return false;
    QStringList conditions = {u"[BODY] == pat(*%1*)"_s.arg(record->value)};
    if (record->ttl > 0)
        conditions += u"[DNS.TTL] <= %1"_s.arg(record->ttl);
    addName(checkAt(reading, statement, CheckKind::Dns), record->name, record->type, conditions, checks);
    return true;
}

// What mail needs of the domain's records: who may send (RFC 7208), what becomes of the rest (RFC 7489), who receives.
void deriveMailRecords(const Reading &reading, QList<CheckSpec> &checks)
{
    struct MailRecord {
        Pattern says;
        QString prefix;
        QString type;
        QString condition;
    };
    static const QList<MailRecord> records = {
        {Pattern(u"spf"), {}, u"TXT"_s, u"[BODY] == pat(*v=spf1*)"_s},
        {Pattern(u"dmarc"), u"_dmarc."_s, u"TXT"_s, u"[BODY] == pat(*v=DMARC1*)"_s},
        {Pattern(u"mx record"), {}, u"MX"_s, resolves},
    };
    for (const Statement &statement : reading.statements) {
        if (!isAboutSystem(reading, statement))
            continue;
        for (const MailRecord &record : records) {
            if (record.says.matches(statement.words) && !pointsTo(statement.text))
                addName(checkAt(reading, statement, CheckKind::Dns), record.prefix + partyOf(reading.hosts.apiHost()), record.type,
                        {record.condition}, checks);
        }
    }
}

void deriveFromProse(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern spread(u"dns|domain propagate|propagation");
    static const Pattern configured(u"dns record|configure|update|point|set|resolve|entry|switch|correct !prefetch");
    static const Pattern record(u"record|alias for|point|resolve cname|a|aaaa|dns");
    static const QRegularExpression host(u"\\b(?:[a-z0-9-]+\\.)+[a-z]{2,}\\b"_s, QRegularExpression::CaseInsensitiveOption);
    for (const Statement &statement : reading.statements) {
        if (statement.kind != StatementKind::Task && statement.kind != StatementKind::Bullet)
            continue;
        if (findUrls(statement.text).isEmpty() && derivePointing(reading, statement, checks))
            continue;
        const bool wide = spread.matches(statement.words);
        if (!wide && !configured.matches(statement.words) && !record.matches(statement.words))
            continue;
        QStringList names;
        for (auto matches = host.globalMatch(statement.text); matches.hasNext();)
            names += matches.next().captured();
        // its own commands say it better
        const bool shown = !reading.commandsIn(statement.item).isEmpty();
        if (names.isEmpty() && shown)
            continue;
        if (names.isEmpty() && record.matches(statement.words) && !configured.matches(statement.words) && !wide)
            continue;
        if (names.isEmpty()) {
            for (const QString &own : reading.hosts.own()) {
                if (!isPlatformHost(own))
                    names += own;
            }
            if (names.isEmpty())
                names = {reading.hosts.apiHost()};
        }
        names = names.first(qMin<qsizetype>(names.size(), 3));
        for (const QString &name : std::as_const(names))
            addName(checkAt(reading, statement, CheckKind::Dns), name, {}, {resolves, propagated}, checks);
    }
}

} // namespace

void deriveDns(const Reading &reading, QList<CheckSpec> &checks)
{
    deriveFromCommands(reading, checks);
    deriveFromFences(reading, checks);
    deriveFromBullets(reading, checks);
    deriveMailRecords(reading, checks);
    deriveFromProse(reading, checks);
}

} // namespace countersign
