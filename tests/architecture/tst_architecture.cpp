// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(COUNTERSIGN_SOURCE_DIR);

// The picture of docs/ARCHITECTURE.md: who may include whom.
QStringList allowedFor(const QString &path)
{
    const QString top = path.section(u'/', 0, 0);
    if (top == "core"_L1)
        return {u"core"_s};
    if (top == "models"_L1)
        return {u"core"_s, u"models"_s};
    if (top == "ui"_L1)
        return {u"core"_s, u"models"_s, u"ui"_s, u"resources"_s};
    if (top == "adapters"_L1)
        return {u"core"_s, path.section(u'/', 0, 1)};
    if (top == "resources"_L1)
        return {u"resources"_s};
    return {u"core"_s, u"models"_s, u"ui"_s, u"adapters"_s, u"app"_s, u"resources"_s};
}

const QStringList tops{u"core"_s, u"models"_s, u"ui"_s, u"adapters"_s, u"app"_s, u"resources"_s};

QStringList wrongIncludes(const QString &path, const QString &text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList wrong;
    const QStringList allowed = allowedFor(path);
    for (const auto &match : include.globalMatch(text)) {
        const QString target = match.captured(1);
        const bool ours = tops.contains(target.section(u'/', 0, 0)) && target.contains(u'/');
        const bool fine = std::ranges::any_of(allowed, [&](const QString &folder) { return target.startsWith(folder + u'/'); });
        if (ours && !fine)
            wrong.append(path + u" includes "_s + target);
    }
    return wrong;
}

// Outside libraries belong behind the seam of their adapter.
QStringList wrongLibraries(const QString &path, const QString &text)
{
    static const QList<std::pair<QString, QRegularExpression>> seams{
        {u"adapters/markdown"_s, QRegularExpression(u"#include <md4c"_s)},
        {u"adapters/network"_s, QRegularExpression(u"#include <(curl/|ares)"_s)},
        {u"adapters/sql"_s, QRegularExpression(u"#include <QSql"_s)},
        {u"adapters/keychain"_s, QRegularExpression(u"#include <qt6keychain"_s)},
        {u"adapters/desktop"_s, QRegularExpression(u"#include <(QDBus|kdsingle)"_s)},
        {u"adapters/pdf"_s, QRegularExpression(u"#include <qpdf/"_s)},
        {u"adapters/yaml"_s, QRegularExpression(u"#include <yaml-cpp"_s)},
    };
    QStringList wrong;
    for (const auto &[folder, pattern] : seams) {
        const bool database = folder == "adapters/sql"_L1 && path.startsWith("adapters/database/"_L1); // the journal's, and others' databases
        // the session's bus, the system's, and who keeps the secrets
        const bool bus = folder == "adapters/desktop"_L1 && (path.startsWith("adapters/logind/"_L1) || path.startsWith("adapters/keychain/"_L1));
        const bool exempt =
            database || bus || path.startsWith(folder) || path == "app/cli/doctorcommand.cpp"_L1; // the doctor asks Qt which drivers are there
        if (!exempt && pattern.match(text).hasMatch())
            wrong.append(path + u" uses a library of "_s + folder);
    }
    static const QRegularExpression gui(u"#include <Q(Widget|Application|Painter|Gui|Dialog|Network|Tcp|Ssl)"_s);
    if ((path.startsWith("core/"_L1) || path.startsWith("models/"_L1)) && gui.match(text).hasMatch())
        wrong.append(path + u" uses more than QtCore"_s);
    return wrong;
}

QStringList bannedWords(const QString &path, const QString &text)
{
    static const QRegularExpression banned(
        u"QEventLoop|processEvents|[^_A-Z]SIGNAL\\(|[^_A-Z]SLOT\\(|friend class|static \\w+ ?& ?instance\\(|using namespace std;"_s);
    QStringList found;
    for (const auto &match : banned.globalMatch(text))
        found.append(path + u": "_s + match.captured().trimmed());
    static const QRegularExpression inHeader(u"using namespace"_s);
    if (path.endsWith(".h"_L1) && inHeader.match(text).hasMatch())
        found.append(path + u": using namespace in a header"_s);
    return found;
}

// What a stranger's text says never becomes a regular expression: those are written here, and a condition's pattern is a glob whose search
// is given up (core/checks/condition/glob.h). These files put their own tables together.
QStringList madeUpPatterns(const QString &path, const QString &text)
{
    static const QStringList ownTables{u"core/environment/judgevalue.cpp"_s,  u"core/environment/variablerule.cpp"_s,
                                       u"core/environment/tokenshapes.cpp"_s, u"core/base/expression.h"_s,
                                       u"core/checks/rules/files.cpp"_s,      u"core/checks/rules/statedstatus.cpp"_s};
    static const QRegularExpression made(
        u"QRegularExpression(?: \\w+)?[({]\\s*+(?![uR]{1,2}\"|QStringLiteral\\(|[)}]|const )[^;\\n]*|fromWildcard"_s);
    QStringList found;
    for (const auto &match : ownTables.contains(path) ? QRegularExpressionMatchIterator() : made.globalMatch(text))
        found.append(path + u": "_s + match.captured());
    return found;
}

void forEachSource(const std::function<void(const QString &path, const QString &text)> &visit)
{
    for (const QString &top : tops) {
        QDirIterator it(root + u'/' + top, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            visit(QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
        }
    }
}

} // namespace

class Architecture final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrowsPointDown()
    {
        QStringList wrong;
        forEachSource([&](const QString &path, const QString &text) { wrong += wrongIncludes(path, text); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void librariesStayBehindTheirSeam()
    {
        QStringList wrong;
        forEachSource([&](const QString &path, const QString &text) { wrong += wrongLibraries(path, text); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void houseRulesHold()
    {
        QStringList wrong;
        forEachSource([&](const QString &path, const QString &text) { wrong += bannedWords(path, text); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noPatternComesFromAText()
    {
        QStringList wrong;
        forEachSource([&](const QString &path, const QString &text) { wrong += madeUpPatterns(path, text); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everySourceSaysItsLicence()
    {
        QStringList wrong;
        forEachSource([&](const QString &path, const QString &text) {
            if (!text.startsWith("// SPDX-FileCopyrightText: "_L1) || !text.contains("SPDX-License-Identifier: Apache-2.0"_L1))
                wrong.append(path);
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void filesStaySmall()
    {
        QStringList wrong;
        forEachSource([&](const QString &path, const QString &text) {
            if (text.count(u'\n') > 600)
                wrong.append(path);
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    // The test itself: it must see what it is there to see.
    void anUpwardIncludeIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("wrong");
        QTest::newRow("core to ui") << u"core/base/x.cpp"_s << u"#include \"ui/mainwindow.h\""_s << true;
        QTest::newRow("core to adapter") << u"core/base/x.cpp"_s << u"#include \"adapters/sql/sqliteworker.h\""_s << true;
        QTest::newRow("models to ui") << u"models/x.cpp"_s << u"#  include \"ui/theme/theme.h\""_s << true;
        QTest::newRow("adapter to adapter") << u"adapters/pdf/x.cpp"_s << u"#include \"adapters/signing/openssl.h\""_s << true;
        QTest::newRow("ui to adapter") << u"ui/x.cpp"_s << u"#include \"adapters/demo/demostack.h\""_s << true;
        QTest::newRow("ui to models") << u"ui/x.cpp"_s << u"#include \"models/roles.h\""_s << false;
        QTest::newRow("adapter to core") << u"adapters/pdf/x.cpp"_s << u"#include \"core/base/error.h\""_s << false;
    }

    void anUpwardIncludeIsFound()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        QFETCH(const bool, wrong);
        QCOMPARE(!wrongIncludes(path, line + u'\n').isEmpty(), wrong);
    }
};

COUNTERSIGN_SUITE(Architecture)

#include "tst_architecture.moc"
