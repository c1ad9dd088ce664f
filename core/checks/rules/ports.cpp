// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/ports.h"

#include "core/base/ascii.h"
#include "core/checks/reading/pattern.h"
#include "core/checks/rules/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// The numbers behind "port" or "ports": "ports 80, 443 and 22", "443/tcp".
QList<int> portsIn(const QString &text)
{
    static const QRegularExpression list(
        u"(?:\\b(?:ports?|puertos?|portas?|porte|poorten|порты?|порта|портов)\\b|端口|連接埠|ポート|포트)[:：\\s#]*((?:\\d{1,5}(?:/(?:tcp|udp))?(?:\\s*\\([^)]*\\))?(?:\\s*(?:,|、|，|/|and|und|et|y|e|и|та|和|&|\\+)\\s*)?)+)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression before(
        u"(?<!\\d)(\\d{1,5}(?:\\s{0,3}[,、，和/]\\s{0,3}\\d{1,5}){0,20}+)\\s{0,3}(?:端口|連接埠|番ポート|번 포트)"_s); // "80, 443端口"
    static const QRegularExpression slashed(u"\\b(\\d{2,5})/tcp\\b"_s);
    static const QRegularExpression number(u"(?<![\\d.])\\d{1,5}(?![\\d.])"_s);
    QList<int> ports;
    QString numbers;
    for (auto matches = list.globalMatch(text); matches.hasNext();)
        numbers += u' ' + matches.next().captured(1);
    for (auto matches = before.globalMatch(text); matches.hasNext();)
        numbers += u' ' + matches.next().captured(1);
    for (auto matches = slashed.globalMatch(text); matches.hasNext();)
        numbers += u' ' + matches.next().captured(1);
    for (auto matches = number.globalMatch(numbers); matches.hasNext();) {
        const int port = matches.next().captured().toInt();
        if (port > 0 && port < 65'536 && !ports.contains(port))
            ports += port;
    }
    return ports;
}

enum class Verdict { None, Open, Shut, Inside };

// "Only ports 80 and 443 open" opens them, "port 22 only from the office" does not.
bool isOnlyFromSomewhere(const QString &clause)
{
    static const Pattern only(
        u"only_from|only_via|only_for|only_to|only_on|only_in|only_within|only_through|only_by|only_internal|only_aus|only_vom|only_von|only_über|"
        "only_im|only_desde|only_por|only_para|only_depuis|only_par|only_da|only_dal|vpn|exclusively_from|internal_only|localhost_only");
    static const QRegularExpression lastNumber(u"\\d(?!.*\\d{2})"_s);
    static const QRegularExpression network(u"\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d{1,2})?"_s);
    QString text = clause;
    text.remove(network);
    const auto match = lastNumber.match(text);
    return match.hasMatch() && only.matches(Words(text.sliced(match.capturedStart())));
}

Verdict verdictOf(const Words &words, const QString &clause)
{
    static const Pattern open(u"open|accessible|reachable|allow|expose|listen|forward|available|permit|respond|answer");
    static const Pattern closed(u"close|block|deny|refuse|not_exposed|not_accessible|not_open|not_reachable|disabled|filtered|nicht_accessible");
    static const Pattern restricted(u"restrict|internal_only|only_internal|whitelist|allowlist|admin_ip|private|limited|localhost");
    if (closed.matches(words))
        return Verdict::Shut;
    if (restricted.matches(words) || isOnlyFromSomewhere(clause))
        return Verdict::Inside;
    return open.matches(words) ? Verdict::Open : Verdict::None;
}

// "Ports 80 and 443 open, port 3306 blocked" says two things: each mention of ports begins one. So does what follows a comma where both
// sides have their own verdict.
QStringList clausesOf(const QString &text)
{
    static const QRegularExpression mention(u"\\b(?:ports?|puertos?|portas?|porte|poorten|порты?|порта)\\b|端口|連接埠|ポート|포트"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression comma(u"[,;，；、]\\s*"_s);
    QList<qsizetype> starts;
    for (auto matches = mention.globalMatch(text); matches.hasNext();)
        starts += matches.next().capturedStart();
    if (starts.size() < 2) {
        const auto match = comma.match(text, starts.isEmpty() ? 0 : starts.first());
        const QString before = text.first(qMax(0, match.capturedStart())), behind = text.sliced(qMax(0, match.capturedEnd()));
        const bool two = match.hasMatch() && verdictOf(Words(before), before) != Verdict::None && verdictOf(Words(behind), behind) != Verdict::None;
        return two ? QStringList{before, behind} : QStringList{text};
    }
    // "80端口已开放": there the number stands before the word, and the sentence stays whole
    static const QRegularExpression numberBehind(u"^\\S*[\\s:：#]*\\d"_s);
    if (!std::ranges::all_of(
            starts, [&](qsizetype start) { return numberBehind.match(text.sliced(start, qMin<qsizetype>(24, text.size() - start))).hasMatch(); }))
        return {text};
    QStringList clauses;
    for (qsizetype i = 0; i < starts.size(); ++i)
        clauses += text.sliced(starts[i], (i + 1 < starts.size() ? starts[i + 1] : text.size()) - starts[i]);
    return clauses;
}

CheckKind kindFor(const Statement &statement)
{
    static const Pattern grafana(u"grafana"), prometheus(u"prometheus"), redis(u"redis"), postgres(u"postgres|postgresql");
    if (grafana.matches(statement.words))
        return CheckKind::Grafana;
    if (prometheus.matches(statement.words))
        return CheckKind::Prometheus;
    if (redis.matches(statement.words))
        return CheckKind::Redis;
    return postgres.matches(statement.words) ? CheckKind::PostgreSql : CheckKind::Tcp;
}

void add(CheckSpec check, const QString &host, int port, bool open, QList<CheckSpec> &checks)
{
    check.target.address = u"tcp://%1:%2"_s.arg(host).arg(port);
    check.conditions = {u"[CONNECTED] == %1"_s.arg(open ? u"true"_s : u"false"_s)};
    if (isPrivateHost(host))
        need(check, Need::Vantage);
    needForAddress(check);
    checks.append(check);
}

// Services that only the system itself should reach, where the document says it has them.
struct Inner {
    QStringView words; // separated by |
    int port;
};
constexpr Inner inner[] = {{u"redis|valkey", 6379}, {u"postgresql|postgres", 5432},      {u"mysql|mariadb", 3306},
                           {u"mongodb", 27017},     {u"elasticsearch|opensearch", 9200}, {u"memcached", 11211},
                           {u"rabbitmq", 5672}};

QList<int> innerPorts(const Reading &reading)
{
    QList<int> ports;
    for (const auto &[words, port] : inner) {
        const auto all = words.split(u'|');
        if (std::ranges::any_of(all, [&](QStringView word) { return reading.speaksOf(word); }))
            ports += port;
    }
    return ports;
}

QList<int> databasePorts(DatabaseEngine engine)
{
    switch (engine) {
    case DatabaseEngine::PostgreSql: return {5432};
    case DatabaseEngine::MySql: return {3306};
    case DatabaseEngine::Mongo: return {27017};
    case DatabaseEngine::Sqlite:
    case DatabaseEngine::Unknown: break;
    }
    return {5432, 3306};
}

// "Firewall configured", "Database access restricted": what answers strangers on such ports is not.
void deriveShut(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks)
{
    static const Pattern firewall(
        u"firewall|security_group|security_groups configure|configured|set_up|rule|rules|active|enable|enabled|test|tested !web_application");
    static const Pattern database(u"database access|port restrict|restricted|limited|only|private|internal|not_public");
    QList<int> ports;
    if (database.matches(statement.words))
        ports = databasePorts(reading.services.engine);
    else if (firewall.matches(statement.words))
        ports = innerPorts(reading);
    for (const int port : std::as_const(ports)) {
        CheckSpec check = checkAt(reading, statement, CheckKind::Tcp);
        need(check, Need::Heuristic);
        add(check, reading.hosts.apiHost(), port, false, checks);
    }
}

void addPort(const Reading &reading, const Statement &statement, const QString &host, int port, Verdict verdict, QList<CheckSpec> &checks)
{
    const bool open = verdict == Verdict::Open;
    const CheckSpec check = checkAt(reading, statement, open ? CheckKind::Tcp : kindFor(statement));
    add(check, host, port, open, checks);
    if (verdict != Verdict::Inside)
        return;
    CheckSpec within = check;
    need(within, Need::Vantage);
    add(within, host, port, true, checks);
}

// "broker.shop.example:8883 accepts connections"
void deriveEndpoints(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks)
{
    static const QRegularExpression endpoint(u"(?<![\\w.:/@-])((?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,24}):(\\d{2,5})(?![\\w/.:])"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const Pattern accepts(u"open|accept|reachable|accessible|listen|connect"),
        other(u"redis|valkey|postgres|smtp|certificate|tls_certificate");
    if (!statement.text.contains(u':'))
        return;
    const auto match = endpoint.match(statement.text);
    if (!match.hasMatch() || other.matches(statement.words))
        return;
    Verdict verdict = verdictOf(statement.words, statement.text.sliced(match.capturedEnd()));
    if (verdict == Verdict::None && accepts.matches(statement.words))
        verdict = Verdict::Open;
    const int port = match.captured(2).toInt();
    if (verdict != Verdict::None && port > 0 && port < 65'536)
        addPort(reading, statement, match.captured(1).toLower(), port, verdict, checks);
}

// The host a sentence is about: the one it names, the mail server where it speaks of mail, else the interface's.
QString hostFor(const Reading &reading, const Statement &statement)
{
    static const QRegularExpression named(u"(?<![\\w.:/@-])((?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,24})(?![\\w.:/@-]*\\w)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const Pattern mail(u"smtp|smtps|imap|mail|mail_server|submission");
    QString host;
    for (auto matches = named.globalMatch(statement.text); matches.hasNext();) {
        const QString found = matches.next().captured(1).toLower();
        if (partyOf(found) != partyOf(reading.hosts.apiHost()))
            continue; // a file's name, or somebody else's
        if (!host.isEmpty() && found != host)
            return reading.hosts.apiHost(); // of two, which one is not said
        host = found;
    }
    if (!host.isEmpty())
        return host;
    return mail.matches(statement.words) ? readUrl(reading.services.smtp).host : reading.hosts.apiHost();
}

void deriveFromStatement(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks)
{
    if (!holdsDigit(statement.text))
        return;
    for (const QString &clause : clausesOf(statement.text)) {
        Verdict verdict = verdictOf(Words(clause), clause);
        if (verdict == Verdict::None)
            verdict = verdictOf(statement.words, {});
        for (const int port : verdict == Verdict::None ? QList<int>() : portsIn(clause))
            addPort(reading, statement, hostFor(reading, statement), port, verdict, checks);
    }
}

} // namespace

void derivePorts(const Reading &reading, QList<CheckSpec> &checks)
{
    for (const Statement &statement : reading.statements) {
        if (statement.kind != StatementKind::Task && statement.kind != StatementKind::Bullet)
            continue;
        if (isAboutSystem(reading, statement))
            deriveShut(reading, statement, checks);
        deriveFromStatement(reading, statement, checks);
        deriveEndpoints(reading, statement, checks);
    }
}

} // namespace countersign
