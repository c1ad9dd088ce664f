// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/dotenv.h"
#include "core/environment/generator.h"
#include "core/environment/judgevalue.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QString shown(const DotEnv &file)
{
    QString text;
    for (const DotEnvEntry &entry : file.entries)
        text += u"%1:%2=%3%4|"_s.arg(QString::number(entry.line), entry.name, QString::fromUtf8(entry.value.view()), entry.repeated ? u"^"_s : u""_s);
    return text;
}

} // namespace

class DotEnvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("entries");
        QTest::newRow("nothing") << QByteArray() << u""_s;
        QTest::newRow("plain, no final newline") << QByteArray("A=1") << u"1:A=1|"_s;
        QTest::newRow("export") << QByteArray("export A=1\nexport  B = 2 \n") << u"1:A=1|2:B=2|"_s;
        QTest::newRow("comments") << QByteArray("# c\n\nA=x # y\nB=x#y\nC=#\n") << u"3:A=x|4:B=x#y|5:C=|"_s;
        QTest::newRow("quotes") << QByteArray("A=\"x # y\" # c\nB='$x\\n'\nC=\"a\\\"b\\n\\$c\"\n") << u"1:A=x # y|2:B=$x\\n|3:C=a\"b\n$c|"_s;
        QTest::newRow("several lines") << QByteArray("K=\"-----BEGIN\nabc\n\"\nB=1\n") << u"1:K=-----BEGIN\nabc\n|4:B=1|"_s;
        QTest::newRow("CRLF") << QByteArray("A=1\r\nB=\"x\r\ny\"\r\n") << u"1:A=1|2:B=x\ny|"_s;
        QTest::newRow("twice") << QByteArray("A=1\nB=2\nA=3\n") << u"1:A=1^|2:B=2|3:A=3|"_s;
        QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF"
                                           "A=1\n")
                             << u"1:A=1|"_s;
        QTest::newRow("equals in value") << QByteArray("A=a=b==\n") << u"1:A=a=b==|"_s;
    }

    void reads()
    {
        QFETCH(const QByteArray, bytes);
        const auto file = readDotEnv(bytes);
        QVERIFY_EXPECTED(file);
        QTEST(shown(*file), "entries");
    }

    void namesTheLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::newRow("no equals") << QByteArray("A=1\nMIIEpA\n") << u"2"_s;
        QTest::newRow("space in name") << QByteArray("A B=1\n") << u"1"_s;
        QTest::newRow("digit first") << QByteArray("1A=1\n") << u"1"_s;
        QTest::newRow("no name") << QByteArray("\n=1\n") << u"2"_s;
        QTest::newRow("never closed") << QByteArray("A=1\nB=\"x\ny\nz\n") << u"2"_s;
        QTest::newRow("more after the quote") << QByteArray("A=\"x\"y\n") << u"1"_s;
        QTest::newRow("NUL") << QByteArray("A=x\0y\n", 6) << u"1"_s;
    }

    void namesTheLine()
    {
        QFETCH(const QByteArray, bytes);
        const auto file = readDotEnv(bytes);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::DotEnvMalformed);
        QTEST(file.error().arguments.value(0), "line");
    }

    void comesBackAsItWent()
    {
        QRandomGenerator random(11);
        const QByteArray alphabet = "ab1 \t\n\r\"'\\$`#=,\xC3\xA4{}";
        for (int round = 0; round < 500; ++round) {
            std::vector<DotEnvEntry> entries;
            for (int i = 0; i < 5; ++i) {
                QByteArray value(random.bounded(12), '\0');
                std::ranges::generate(value, [&] { return alphabet.at(random.bounded(int(alphabet.size()))); });
                entries.push_back({u"V%1"_s.arg(i), Secret(std::move(value))});
            }
            const auto written = writeDotEnv(entries);
            QVERIFY_EXPECTED(written);
            const auto read = readDotEnv(written->view());
            QVERIFY_EXPECTED(read);
            QCOMPARE(read->entries.size(), entries.size());
            for (size_t i = 0; i < entries.size(); ++i)
                QCOMPARE(read->entries[i].value.view(), entries[i].value.view());
        }
    }

    void refusesWhatCannotBeWritten()
    {
        std::vector<DotEnvEntry> entries;
        entries.push_back({u"A B"_s, Secret(QByteArray("x"))});
        QVERIFY(!writeDotEnv(entries));
        entries.front() = {u"A"_s, Secret(QByteArray("x\0y", 3))};
        QVERIFY(!writeDotEnv(entries));
    }

    void knowsDangerousNames()
    {
        for (const QString &name : {u"LD_PRELOAD"_s, u"PATH"_s, u"BASH_ENV"_s, u"GIT_SSH_COMMAND"_s})
            QVERIFY(isDangerousName(name));
        QVERIFY(!isDangerousName(u"DATABASE_URL"_s));
    }

    void generatesAsTheTextAsks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("rules");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("command");
        QTest::newRow("hex") << u"SECRET_KEY"_s << QStringList{u"hex 64"_s} << u"openssl rand -hex 32"_s << u"openssl rand -hex 32"_s;
        QTest::newRow("base64") << u"KEY"_s << QStringList{u"bits 256"_s} << u"openssl rand -base64 32"_s << u"openssl rand -base64 32"_s;
        QTest::newRow("urlsafe") << u"KEY"_s << QStringList{u"bits 256"_s} << u"secrets.token_urlsafe(32)"_s << u"token_urlsafe(32)"_s;
        QTest::newRow("nothing said") << u"KEY"_s << QStringList() << QString() << u"token_urlsafe(32)"_s;
        QTest::newRow("long") << u"KEY"_s << QStringList{u"min-length 64"_s} << QString() << u"token_urlsafe(48)"_s;
        QTest::newRow("password") << u"DB_PASSWORD"_s << QStringList{u"min-length 16"_s} << QString() << QString();
    }

    void generatesAsTheTextAsks()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, rules);
        QFETCH(const QString, description);
        const Variable variable{.name = name, .secret = true, .description = description, .rules = rules};
        const Generator generator = generatorFor(variable);
        QTEST(generator.command(), "command");
        QVERIFY(generator.bits() >= 100);
        const Secret first = generate(generator), second = generate(generator);
        QVERIFY(first.view() != second.view());
        for (const RuleVerdict &verdict : judgeVariable(variable, {.values = {{name, std::make_shared<const Secret>(first.duplicate())}}}, {}))
            QCOMPARE(verdict.truth, Truth::Holds);
        if (generator.alphabet == Alphabet::Password)
            QCOMPARE(characterClasses(first.view()), 4);
    }
};

COUNTERSIGN_SUITE(DotEnvTest)

#include "tst_dotenv.moc"
