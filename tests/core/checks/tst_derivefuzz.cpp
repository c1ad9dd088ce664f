// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/condition.h"
#include "core/checks/shell/shellscript.h"
#include "tests/core/checks/facts.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <random>

using namespace Qt::StringLiterals;

namespace countersign {

// Texts that nobody would write: the samples, torn and glued at random. Everything is read without harm, in little time, and what comes out
// is well formed. COUNTERSIGN_LONG=1 does it for ten minutes; a failure prints the seed that repeats it.
class DeriveFuzzTest : public QObject
{
    Q_OBJECT

    QList<QByteArray> m_corpus;

    static QByteArray piece(std::mt19937 &random, const QByteArray &text)
    {
        const qsizetype start = qsizetype(random() % quint32(text.size()));
        return text.sliced(start, qMin<qsizetype>(text.size() - start, 1 + qsizetype(random() % 200)));
    }

    QByteArray mutated(std::mt19937 &random) const
    {
        static const QList<QByteArray> tokens = {"```",
                                                 "```bash\n",
                                                 "```check\n",
                                                 "```nginx\nserver {\n",
                                                 "\n- [ ] ",
                                                 "\n|",
                                                 "$(",
                                                 "${",
                                                 "<<EOF\n",
                                                 "'",
                                                 "\"",
                                                 "\\\n",
                                                 "{1..99999999}",
                                                 "<a>",
                                                 "[b]",
                                                 "https://",
                                                 "http://[",
                                                 ":99999",
                                                 "< 0%",
                                                 ">= 9999999999999999999",
                                                 "\xEF\xBF\xBD",
                                                 "\t",
                                                 "# Expected: {\"a\": [",
                                                 "{",
                                                 "}",
                                                 "pat(",
                                                 "any("};
        QByteArray text = m_corpus.at(qsizetype(random() % quint32(m_corpus.size())));
        const int changes = 1 + int(random() % 12);
        for (int i = 0; i < changes; ++i) {
            const qsizetype at = qsizetype(random() % quint32(text.size()));
            switch (random() % 4) {
            case 0: text.insert(at, tokens.at(qsizetype(random() % quint32(tokens.size())))); break;
            case 1: text.insert(at, piece(random, m_corpus.at(qsizetype(random() % quint32(m_corpus.size()))))); break;
            case 2: text.remove(at, 1 + qsizetype(random() % 60)); break;
            default: text[at] = char(random() % 256); break;
            }
            if (text.isEmpty())
                text = "x";
        }
        return text;
    }

    static bool isSound(const CheckSpec &check)
    {
        const bool conditions = !check.conditions.isEmpty()
                                && std::ranges::all_of(check.conditions, [](const QString &each) { return validateCondition(each).has_value(); });
        return conditions && std::ranges::is_sorted(check.lines) && !check.sentence.isEmpty();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &folder : {u"resources/checklists"_s, u"tests/core/checks/samples"_s}) {
            const QDir place(QDir(QStringLiteral(COUNTERSIGN_SOURCE_DIR)).filePath(folder));
            for (const QString &name : place.entryList({u"*.md"_s}, QDir::Files)) {
                QFile file(place.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                m_corpus += file.readAll();
            }
        }
        QVERIFY(m_corpus.size() >= 3);
    }

    void tornTexts()
    {
        const bool forLong = qEnvironmentVariableIntValue("COUNTERSIGN_LONG") > 0;
        QElapsedTimer all;
        all.start();
        int texts = 0;
        for (quint32 seed = 1; forLong ? all.elapsed() < 600'000 : seed <= 40; ++seed, ++texts) {
            std::mt19937 random(seed);
            const QByteArray text = mutated(random);
            readShell(QString::fromUtf8(text));
            const auto checklist = importChecklist(text, Md4cReader());
            if (!checklist)
                continue; // refused, with an error
            for (const CheckSpec &check : deriveChecks(*checklist))
                QVERIFY2(isSound(check), qPrintable(u"seed %1: %2"_s.arg(seed).arg(testing::printed({check}))));
        }
        std::fprintf(stdout, "%d torn texts read\n", texts);
    }
};

COUNTERSIGN_SUITE(DeriveFuzzTest)

} // namespace countersign

#include "tst_derivefuzz.moc"
