// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/placeholders.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QStringList allMatches(const QRegularExpression &pattern, QStringView text, int group = 0)
{
    QStringList found;
    QRegularExpressionMatchIterator matches = pattern.globalMatchView(text);
    while (matches.hasNext()) {
        const QString match = matches.next().captured(group);
        if (!match.isEmpty() && !found.contains(match))
            found << match;
    }
    return found;
}

// A host's placeholder is the part a person owns: "yourdomain.com" of api.yourdomain.com, but "your-app" of your-app.platform.com.
QString ownedPart(const QString &host)
{
    const QStringList labels = host.split(u'.');
    for (qsizetype at = 0; at < labels.size(); ++at) {
        const QString label = labels.at(at).toLower();
        static const QRegularExpression own(
            uR"(^(?:your|my-|mydomain$|mycompany$|(?:tu|su|mi|seu|meu)-?(?:dominio|servidor|sitio|empresa|app)|(?:votre|mon)-?(?:domaine|serveur|site|app)|(?:ihre?|deine?|meine?)-?(?:domain|server|app)))"_s);
        if (own.match(label).hasMatch())
            return at + 2 >= labels.size() ? labels.sliced(at).join(u'.') : labels.at(at);
    }
    for (qsizetype at = 0; at + 1 < labels.size(); ++at) {
        static const QSet<QString> examples = {u"example"_s, u"ejemplo"_s, u"exemplo"_s, u"exemple"_s, u"beispiel"_s, u"esempio"_s, u"voorbeeld"_s};
        if (examples.contains(labels.at(at).toLower()))
            return labels.sliced(at).join(u'.'); // example.com, example.co.uk
    }
    return labels.sliced(qMax(0, labels.size() - 2)).join(u'.'); // example.com
}

QStringList hosts(QStringView text)
{
    static const QRegularExpression host(
        uR"((?<![\w.-])(?:[\w-]+\.)*(?:your[\w-]*|my-?(?:domain|company|app|site)|(?:tu|su|mi|seu|meu)-?(?:dominio|servidor|sitio|empresa|app)|(?:votre|mon)-?(?:domaine|serveur|site|app)|(?:ihre?|deine?|meine?)-?(?:domain|server|app)|example|ejemplo|exemplo|exemple|beispiel|esempio|voorbeeld|domain|dominio|domaine)\.(?:[\w-]+\.)*(?:com|org|net|io|dev|app|co|edu|gov|cloud|test|local|internal|xyz|ai|de|fr|uk|eu|es|it|nl|pl|pt|br|ru|ua|tr|jp|kr|cn|tw|in|ch|at|be|se|no|dk|fi)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList owned;
    for (const QString &found : allMatches(host, text)) {
        const QString part = ownedPart(found);
        if (!owned.contains(part))
            owned << part;
    }
    return owned;
}

bool isHtmlTag(const QString &name)
{
    static const QSet<QString> tags = {u"a"_s,       u"b"_s,      u"i"_s,       u"p"_s,       u"q"_s,       u"s"_s,         u"u"_s,      u"br"_s,
                                       u"hr"_s,      u"em"_s,     u"h1"_s,      u"h2"_s,      u"h3"_s,      u"h4"_s,        u"h5"_s,     u"h6"_s,
                                       u"li"_s,      u"ol"_s,     u"ul"_s,      u"td"_s,      u"th"_s,      u"tr"_s,        u"dd"_s,     u"dl"_s,
                                       u"dt"_s,      u"div"_s,    u"img"_s,     u"kbd"_s,     u"nav"_s,     u"pre"_s,       u"sub"_s,    u"sup"_s,
                                       u"svg"_s,     u"code"_s,   u"font"_s,    u"form"_s,    u"head"_s,    u"html"_s,      u"body"_s,   u"link"_s,
                                       u"meta"_s,    u"span"_s,   u"style"_s,   u"table"_s,   u"tbody"_s,   u"thead"_s,     u"label"_s,  u"input"_s,
                                       u"video"_s,   u"audio"_s,  u"small"_s,   u"strong"_s,  u"script"_s,  u"button"_s,    u"center"_s, u"iframe"_s,
                                       u"picture"_s, u"source"_s, u"section"_s, u"summary"_s, u"details"_s, u"blockquote"_s};
    return tags.contains(name.toLower());
}

constexpr QStringView startingWords[] = {u"your", u"my", u"example.", u"domain."};
constexpr QStringView endingWords[] = {u"domain", u"dominio", u"domaine", u"servidor", u"serveur", u"server",   u"sitio",   u"site",
                                       u"app",    u"empresa", u"ejemplo", u"exemplo",  u"exemple", u"beispiel", u"esempio", u"voorbeeld"};

// A look at each character is cheaper than a search for each word.
bool mayHoldPlaceholderWord(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QStringView rest = text.sliced(at);
        switch (text[at].unicode()) {
        case u'{':
            if (rest.startsWith(u"{{"))
                return true;
            break;
        case u'X':
            if (rest.startsWith(u"X.Y"))
                return true;
            break;
        case u'y':
        case u'Y':
        case u'm':
        case u'M':
        case u'e':
        case u'E':
        case u'd':
        case u'D':
            for (const QStringView word : startingWords) {
                if (rest.startsWith(word, Qt::CaseInsensitive))
                    return true;
            }
            break;
        case u'.': // of a host that another language makes up
            for (const QStringView word : endingWords) {
                if (text.first(at).endsWith(word, Qt::CaseInsensitive))
                    return true;
            }
            break;
        default: break;
        }
    }
    return false;
}

} // namespace

QStringList placeholderWords(QStringView text)
{
    static const QRegularExpression yours(uR"((?<![\w.-])(?:your|YOUR|Your)[-_][A-Za-z0-9][\w-]*(?!\.[a-z]{2,})(?![\w-]))"_s);
    static const QRegularExpression braces(uR"(\{\{\s*\w[\w.-]*\s*\}\})"_s);
    static const QRegularExpression version(uR"((?<![\w.{])v?X\.Y(?:\.Z)?(?![\w.}]))"_s);
    if (!mayHoldPlaceholderWord(text))
        return {};
    return hosts(text) + allMatches(yours, text) + allMatches(braces, text) + allMatches(version, text);
}

QStringList addressPlaceholders(QStringView text)
{
    static const QRegularExpression bracket(uR"(https?://[^\s\[\]()]*(\[\p{L}[\w .-]{1,60}\])(?!\())"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(u"://") && text.contains(u'[') ? allMatches(bracket, text, 1) : QStringList();
}

QStringList anglePlaceholders(QStringView text)
{
    if (!text.contains(u'<'))
        return {};
    static const QRegularExpression angle(uR"((?<![\w<])<(\p{L}[\w .:/-]{0,60})>(?!>))"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    QRegularExpressionMatchIterator matches = angle.globalMatchView(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString inner = match.captured(1);
        const QString first = inner.section(u' ', 0, 0).section(u'/', 0, 0);
        const bool address = inner.contains("://"_L1) || inner.contains(u'@');
        if (!isHtmlTag(first) && !address && !found.contains(match.captured()))
            found << match.captured();
    }
    return found;
}

QStringList commandPlaceholders(QStringView text)
{
    static const QRegularExpression bracket(uR"((?:^|(?<=[\s=:/@"'.]))\[\p{L}[\w .+/-]{1,60}\](?![(\[]))"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression brace(
        uR"((?<![${}%@.'\\])\{[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*\}(?![\w}']))"_s); // v{version}, not ${x}, {{x}}, %{x}
    static const QRegularExpression dollar(uR"((?<![\w$\\])\$\{?([A-Z][A-Z0-9_]{2,})\}?)"_s);
    static const QRegularExpression bearer(uR"(\bBearer\s+([A-Z][A-Z_]{2,})\b)"_s);
    static const QSet<QString> shellOwn = {u"PATH"_s,    u"HOME"_s,   u"USER"_s, u"PWD"_s,    u"SHELL"_s,  u"HOSTNAME"_s, u"RANDOM"_s,
                                           u"SECONDS"_s, u"EDITOR"_s, u"LANG"_s, u"TMPDIR"_s, u"OLDPWD"_s, u"UID"_s};
    QStringList found; // each is searched for only where its first sign stands
    if (text.contains(u'['))
        found = allMatches(bracket, text);
    found.removeIf([&](const QString &name) { return text.trimmed() == name; }); // "[Service]" opens a section of a file
    for (const QString &name : text.contains(u'$') ? allMatches(dollar, text, 1) : QStringList()) {
        if (!shellOwn.contains(name))
            found << u'$' + name;
    }
    if (text.contains(u'{'))
        found += allMatches(brace, text);
    if (text.contains(u"Bearer"))
        found += allMatches(bearer, text, 1);
    return found;
}

QSet<QString> assignedVariables(const QString &code)
{
    static const QRegularExpression assignment(uR"((?:^|[;&]\s*|\b(?:export|local|read|for)\s+)([A-Za-z_]\w*)(?==|\s+in\b|\s*$))"_s,
                                               QRegularExpression::MultilineOption);
    const QStringList names = allMatches(assignment, code, 1);
    return QSet<QString>(names.begin(), names.end());
}

bool isProgramLanguage(const QString &language)
{
    static const QSet<QString> commands = {u""_s,          u"bash"_s,       u"sh"_s,    u"shell"_s,     u"zsh"_s,           u"fish"_s, u"console"_s,
                                           u"terminal"_s,  u"powershell"_s, u"ps1"_s,   u"cmd"_s,       u"bat"_s,           u"env"_s,  u"dotenv"_s,
                                           u"text"_s,      u"txt"_s,        u"plain"_s, u"plaintext"_s, u"shell-session"_s, u"http"_s, u"sql"_s,
                                           u"properties"_s};
    return !commands.contains(language.toLower());
}

} // namespace countersign
